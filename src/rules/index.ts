import { missingExport } from './bloctel/missing.ts';
import { rescrubDue } from './bloctel/rescrub-due.ts';
import { staleExport } from './bloctel/stale.ts';
import { undatedExport } from './bloctel/undated.ts';
import { wrongClock } from './calendar/clock.ts';
import { noLawfulDay } from './calendar/no-lawful-day.ts';
import { forbiddenCallerId } from './caller-id/forbidden.ts';
import { mobileCallerId } from './caller-id/mobile.ts';
import { callerIdRange } from './caller-id/range.ts';
import { withheldCallerId } from './caller-id/withheld.ts';
import { callsGap } from './calls/gap.ts';
import { missingCalls } from './calls/missing.ts';
import { staleCalls } from './calls/stale.ts';
import { unclassifiedOutcome } from './calls/unclassified-outcome.ts';
import { undercounts } from './calls/undercounts.ts';
import { unreadableCalls } from './calls/unreadable.ts';
import { unclearColumns } from './columns/unclear.ts';
import { calledWithout } from './consent/called-without.ts';
import { endsDuringCampaign } from './consent/ends-during-campaign.ts';
import { expiredConsent } from './consent/expired.ts';
import { missingConsent } from './consent/missing.ts';
import { noProof } from './consent/no-proof.ts';
import { otherPurpose } from './consent/other-purpose.ts';
import { outsideSlot } from './consent/outside-slot.ts';
import { severalPurposes } from './consent/purposes.ts';
import { refusalIgnored } from './consent/refusal-ignored.ts';
import { unknownConsents } from './consent/unknown.ts';
import { unreadableConsents } from './consent/unreadable.ts';
import { withdrawnConsent } from './consent/withdrawn.ts';
import type { CallRule, CampaignRule, NumberRule, PersonRule, Rule } from './define.ts';
import { exceeded } from './frequency/exceeded.ts';
import { thirtyDays } from './frequency/thirty-days.ts';
import { closedDay } from './hours/closed-day.ts';
import { outsideWindow } from './hours/outside-window.ts';
import { publicHoliday } from './hours/public-holiday.ts';
import { changesDuringCampaign } from './law/changes-during-campaign.ts';
import { ignoredObjection } from './objection/ignored.ts';
import { bloctel } from './opposition/bloctel.ts';
import { calledListed } from './opposition/called.ts';
import { flagged } from './opposition/flagged.ts';
import { notScreened } from './opposition/not-screened.ts';
import { objected } from './opposition/objected.ts';
import { ownList } from './opposition/own-list.ts';
import { unreadableEntries } from './opposition/unreadable.ts';
import { duplicateNumber } from './phone/duplicate.ts';
import { foreignNumber } from './phone/foreign.ts';
import { invalidNumber } from './phone/invalid.ts';
import { missingNumber } from './phone/missing.ts';
import { notCallableNumber } from './phone/not-callable.ts';
import { ignoredRefusal } from './refusal/ignored.ts';
import { sixtyDays } from './refusal/sixty-days.ts';
import { bannedForPerson, bannedSector } from './sector/banned.ts';
import { calledInBannedSector } from './sector/called.ts';

/** Every rule by its scope, in the order in which they are run; a new one is its own file and a line here. */
export const numberRules: readonly NumberRule[] = [
  missingNumber,
  invalidNumber,
  notCallableNumber,
  foreignNumber,
  bloctel,
  notScreened,
  ownList,
  flagged,
  duplicateNumber,
];
export const personRules: readonly PersonRule[] = [
  bannedForPerson,
  objected,
  sixtyDays,
  thirtyDays,
  missingConsent,
  withdrawnConsent,
  expiredConsent,
  otherPurpose,
  noProof,
  endsDuringCampaign,
];
export const campaignRules: readonly CampaignRule[] = [
  wrongClock,
  noLawfulDay,
  bannedSector,
  withheldCallerId,
  mobileCallerId,
  forbiddenCallerId,
  callerIdRange,
  changesDuringCampaign,
  missingExport,
  undatedExport,
  staleExport,
  rescrubDue,
  unclearColumns,
  unreadableEntries,
  unknownConsents,
  unreadableConsents,
  severalPurposes,
  missingCalls,
  unreadableCalls,
  unclassifiedOutcome,
  staleCalls,
  callsGap,
  undercounts,
];
export const callRules: readonly CallRule[] = [
  closedDay,
  publicHoliday,
  outsideWindow,
  exceeded,
  ignoredRefusal,
  ignoredObjection,
  calledInBannedSector,
  calledListed,
  calledWithout,
  refusalIgnored,
  outsideSlot,
];

/** Each id once: the ban of a sector is one rule, whether it bars a campaign or a person. */
export const rules: readonly Rule[] = [...campaignRules, ...numberRules, ...personRules, ...callRules].filter(
  ({ id }, i, all) => all.findIndex((rule) => rule.id === id) === i,
);

export const ruleIds: readonly string[] = rules.map(({ id }) => id);
/** Rules that `--accept` may name; what the law forbids is not among them. */
export const acceptableRules: readonly string[] = rules
  .filter(({ gap }) => gap === 'gap')
  .map(({ id }) => id);
