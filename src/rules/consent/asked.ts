import type { ConsentTerms } from '../../law/model.ts';
import type { At, CampaignFacts } from '../facts.ts';

type Asked = Pick<At, 'law' | 'campaign'>;

/** Whether consent to calls of this campaign is asked for on a day: by the law of canvassing, or by that of calling machines. */
export function consentCounts({ law, campaign }: Asked): boolean {
  if (campaign.dialing === 'machine') return true;
  if (law.consent === null || campaign.basis === 'contract' || campaign.audience === 'b2b') return false;
  return !isExempt({ law, campaign });
}

/** Whether nobody asks this campaign for consents, since it is of the press. */
export function isExempt({ law, campaign }: Asked): boolean {
  if (campaign.dialing === 'machine' || law.consent === null) return false;
  return campaign.sector === 'press' && law.pressExempt && campaign.policy.pressConsent === 'exempt';
}

/** Whether the user declares for the whole list why it may be called; a contract is no consent to calls of machines. */
export function isDeclared({ basis, dialing }: CampaignFacts): boolean {
  return basis === 'consent' || (basis === 'contract' && dialing !== 'machine');
}

export function termsOf({ law }: Asked): ConsentTerms {
  return law.consent ?? law.machineConsent;
}
