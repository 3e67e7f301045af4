import type { Day } from '../../model.ts';
import type { Lapse } from '../../report/model.ts';
import { scrubDays } from '../../rules/opposition/duty.ts';
import type { Settings } from '../../settings.ts';
import { isoDay } from '../../time/days.ts';
import type { EvidenceInputs } from '../inputs/read-inputs.ts';
import type { ListAudit } from './judge-list.ts';

type Exports = Pick<EvidenceInputs, 'exports'>;
type End = Omit<Lapse, 'date'> & { day: Day };

/** The days from which a list no longer holds, the first of them first. */
export function lapsesOf(settings: Settings, inputs: Exports, audit: ListAudit): Lapse[] {
  const { firstLapse } = audit.contacts;
  const consent: End[] = firstLapse === null ? [] : [{ day: firstLapse, why: 'consent', path: '' }];
  return [...commonEnds(settings, inputs, audit, audit.campaign.d0(0)), ...consent]
    .sort((a, b) => a.day - b.day)
    .map(({ day, why, path }) => ({ date: isoDay(day), why, path }));
}

/** First days on which verdicts of a day lapse for everybody: a scrub is due, a waiver ends, the law changes. */
export function commonLapses(
  settings: Settings,
  inputs: Exports,
  audit: Pick<ListAudit, 'campaign' | 'campaignFindings'>,
  day: Day,
): Day[] {
  return commonEnds(settings, inputs, audit, day).map((end) => end.day);
}

function commonEnds(
  settings: Settings,
  inputs: Exports,
  audit: Pick<ListAudit, 'campaign' | 'campaignFindings'>,
  day: Day,
): End[] {
  const change = audit.campaign.law.nextRegime(day);
  const law: End[] = change === null ? [] : [{ day: change, why: 'law', path: '' }];
  return [...scrubs(inputs, audit, day), ...waiverEnds(settings, audit), ...law];
}

function scrubs({ exports }: Exports, { campaign }: Pick<ListAudit, 'campaign'>, day: Day): End[] {
  const days = scrubDays(campaign.facts, campaign.law.on(day));
  if (days === null) return [];
  return exports.flatMap(({ date, file }) =>
    date === null ? [] : [{ day: date + days + 1, why: 'scrub', path: file }],
  );
}

/** A waiver counts where its gap arose. */
function waiverEnds(
  { accept: accepted }: Settings,
  { campaignFindings }: Pick<ListAudit, 'campaignFindings'>,
): End[] {
  return accepted.flatMap(({ rule, until }) => {
    const counts = until !== undefined && campaignFindings.some((finding) => finding.rule === rule);
    return counts ? [{ day: until + 1, why: 'waiver', path: '' }] : [];
  });
}
