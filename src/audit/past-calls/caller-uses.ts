import type { Finding } from '../../findings.ts';
import type { LawOfDay } from '../../law/model.ts';
import type { Day, Dialing } from '../../model.ts';
import { PhoneKind, readNumber } from '../../phone/number.ts';
import type { CallerUse } from '../../read/calls/columns/callers.ts';
import { type CallerIdFinding, callerIdFindings } from '../../rules/caller-id/judgement.ts';
import { isWithheld, nationalDigits } from '../../rules/caller-id/number.ts';
import { campaignRules } from '../../rules/index.ts';
import { isoDay } from '../../time/days.ts';
import type { Campaign } from '../campaign/campaign.ts';

/** Days on which a caller number was shown against one rule. */
interface Offence {
  found: CallerIdFinding;
  /** The use of the first day. */
  first: CallerUse;
  lastDay: Day;
  rows: number;
}

/**
 * What is wrong with the numbers that called persons saw, each day under its own law: one finding for a number
 * and a rule, however often it was shown and however it was written.
 *
 * @param uses in the order of the logs
 * @returns by caller number, in the order of their first use
 */
export function callerUseFindings(
  uses: readonly CallerUse[],
  campaign: Campaign,
  dialing: Dialing,
): Finding[] {
  const judged = new Map<LawOfDay, Map<string, Judged>>();
  const offences = new Map<string, Offence>();
  for (const use of uses) {
    const { law } = campaign.at(use.day);
    const known = judged.get(law) ?? new Map<string, Judged>();
    judged.set(law, known);
    const { caller, found } = known.get(use.callerId) ?? judge(use.callerId, law, dialing);
    known.set(use.callerId, { caller, found });
    for (const one of found) {
      const key = `${caller} ${one.rule}`;
      offences.set(key, joined(offences.get(key), use, one));
    }
  }
  return Array.from(offences.values(), findingOf);
}

/** What the law of a day says of one way of writing a caller number. */
interface Judged {
  /** The same for all ways of writing it, empty for all words for a hidden one. */
  caller: string;
  found: readonly CallerIdFinding[];
}

function judge(callerId: string, law: LawOfDay, dialing: Dialing): Judged {
  const caller = nationalDigits(callerId);
  // Names and extensions are no numbers that somebody could have seen; one that nobody has may be a false one.
  const isNumber = readNumber(callerId).kind !== PhoneKind.invalid || /^0\d{9}$/.test(caller);
  return { caller, found: isNumber || isWithheld(callerId) ? callerIdFindings(callerId, law, dialing) : [] };
}

function joined(known: Offence | undefined, use: CallerUse, found: CallerIdFinding): Offence {
  if (!known) return { found, first: use, lastDay: use.day, rows: use.rows };
  return {
    found: known.found,
    first: use.day < known.first.day ? use : known.first,
    lastDay: Math.max(known.lastDay, use.day),
    rows: known.rows + use.rows,
  };
}

function findingOf({ found: { rule, message }, first, lastDay, rows }: Offence): Finding {
  const severity = campaignRules.find(({ id }) => id === rule)?.severity ?? 'error';
  const { number } = readNumber(first.callerId);
  return {
    rule,
    severity,
    subject: 'call',
    source: first.file,
    line: first.line,
    number: 0,
    territory: '',
    occurredAt: isoDay(first.day),
    callableFrom: null,
    message: `${message}InLog`,
    data: { callerNumber: number || first.callerId, rows, firstDay: first.day, lastDay },
  };
}
