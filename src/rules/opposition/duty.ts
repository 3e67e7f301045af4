import type { LawOfDay } from '../../law/model.ts';
import type { At, CampaignFacts } from '../facts.ts';

/** Whether the opposition list is none of a campaign's business: under a contract, of the press, between businesses. */
function isExempt({ basis, sector, audience }: CampaignFacts): boolean {
  return basis === 'contract' || sector === 'press' || audience === 'b2b';
}

/** Days for which an opposition export is good, null where nobody has to submit this campaign's list under a law. */
export function scrubDays(campaign: CampaignFacts, law: LawOfDay): number | null {
  return isExempt(campaign) ? null : (law.oppositionDuty?.days ?? null);
}

/** Whether an opposition export that is given binds on that day; the house may let it go after the end of the list. */
export function exportBinds({ law, campaign }: At): boolean {
  if (isExempt(campaign)) return false;
  return !(law.oppositionListEnded && campaign.policy.bloctelAfterEnd === 'ignore');
}
