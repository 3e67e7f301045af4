import type { Finding } from '../../findings.ts';
import type { Bar, CampaignRule } from '../../rules/define.ts';
import type { CampaignSituation } from '../../rules/facts.ts';
import { campaignRules } from '../../rules/index.ts';
import type { Settings } from '../../settings.ts';
import type { EvidenceInputs } from '../inputs/read-inputs.ts';
import type { Campaign } from './campaign.ts';
import type { FindingCounts } from './finding-counts.ts';
import { situationOf } from './situation.ts';

/** What is found of a campaign as a whole, before anybody is called. */
export function campaignFindingsOf(
  settings: Settings,
  campaign: Campaign,
  inputs: EvidenceInputs,
  counts: FindingCounts,
): Finding[] {
  return judgeCampaign(campaignRules, situationOf(settings, campaign, inputs, campaign.d0(0)), counts);
}

/** Runs some rules on a campaign, and counts what they find. */
export function judgeCampaign(
  rules: readonly CampaignRule[],
  situation: CampaignSituation,
  counts: FindingCounts,
): Finding[] {
  const found = rules.flatMap((rule) => rule.judge(situation).map((bar) => campaignFinding(rule, bar)));
  for (const finding of found) counts.add(finding.rule, () => finding);
  return found;
}

function campaignFinding(rule: CampaignRule, bar: Bar): Finding {
  const [source] = bar.because;
  return {
    rule: rule.id,
    severity: bar.severity,
    subject: 'campaign',
    source: source?.file ?? '',
    line: source?.line ?? 0,
    number: 0,
    territory: '',
    occurredAt: '',
    callableFrom: null,
    message: bar.message,
    data: bar.data,
  };
}
