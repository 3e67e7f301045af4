import type { Day } from '../model.ts';
import type { Settings } from '../settings.ts';
import type { Audit } from './audit.ts';
import type { EvidenceInputs } from './read-inputs.ts';

/** First days on which verdicts of a day lapse for everybody: the law changes, a scrub is due, a waiver ends. */
export function commonLapses(
  settings: Settings,
  inputs: Pick<EvidenceInputs, 'exports'>,
  audit: Pick<Audit, 'campaign' | 'campaignFindings'>,
  day: Day,
): Day[] {
  const change = audit.campaign.law.nextRegime(day);
  const ends = [...scrubs(settings, inputs, audit, day), ...waiversEnd(settings, audit)];
  return change === null ? ends : [change, ...ends];
}

function scrubs(
  { basis, sector, audience }: Settings,
  { exports }: Pick<EvidenceInputs, 'exports'>,
  { campaign }: Pick<Audit, 'campaign'>,
  day: Day,
): Day[] {
  const duty = campaign.law.on(day).oppositionDuty;
  if (!duty || basis === 'contract' || sector === 'press' || audience === 'b2b') return [];
  return exports.flatMap(({ date }) => (date === null ? [] : [date + duty.days + 1]));
}

/** A waiver counts where its gap arose. */
function waiversEnd({ accepted }: Settings, { campaignFindings }: Pick<Audit, 'campaignFindings'>): Day[] {
  return accepted.flatMap(({ rule, until }) => {
    const counts = until !== undefined && campaignFindings.some((finding) => finding.rule === rule);
    return counts ? [until + 1] : [];
  });
}
