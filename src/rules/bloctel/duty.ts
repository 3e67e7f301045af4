import type { CampaignSituation } from '../facts.ts';

/** Days for which an opposition export is good, null where nobody has to submit this list on D0. */
export function scrubDays({ facts, law }: Pick<CampaignSituation, 'facts' | 'law'>): number | null {
  if (facts.basis === 'contract' || facts.sector === 'press' || facts.audience === 'b2b') return null;
  return law.oppositionDuty?.days ?? null;
}
