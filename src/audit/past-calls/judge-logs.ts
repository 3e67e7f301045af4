import type { Finding } from '../../findings.ts';
import type { Host } from '../../host/host.ts';
import { reportStep } from '../../host/progress.ts';
import type { Day } from '../../model.ts';
import { zoneOfTerritory } from '../../phone/zone.ts';
import type { CampaignRule } from '../../rules/define.ts';
import { campaignRules } from '../../rules/index.ts';
import type { Settings } from '../../settings.ts';
import { Campaign } from '../campaign/campaign.ts';
import { judgeCampaign } from '../campaign/campaign-findings.ts';
import { FindingCounts } from '../campaign/finding-counts.ts';
import { situationOf } from '../campaign/situation.ts';
import type { EvidenceInputs } from '../inputs/read-inputs.ts';
import { callerUseFindings } from './caller-uses.ts';
import { type JudgedCalls, judgeHere } from './judged-calls.ts';
import { type PastCallFigures, PastCalls } from './past-calls.ts';

/** What was found in past calls and in the campaign as a whole. */
export interface CallsAudit {
  campaign: Campaign;
  past: JudgedCalls;
  counts: FindingCounts;
  /** Findings on the numbers that called persons saw. */
  callerFindings: Finding[];
  /** Findings on the campaign as a whole. */
  campaignFindings: Finding[];
}

/** What was decided on past calls alone. */
export interface LogsAudit extends CallsAudit {
  /** Day of the last call that was audited, else of the last row. */
  newest: Day;
}

/** What an audit of past calls asks of the campaign: whether what it was given can be trusted, and the numbers presented. */
const ofLogs = new Set([
  'calls/unclassified-outcome',
  'calls/unreadable',
  'calls/undercounts',
  'columns/unclear',
  'opposition/unreadable',
  'consent/unknown',
  'consent/unreadable',
  'caller-id/mobile',
  'caller-id/forbidden',
  'caller-id/withheld',
  'caller-id/range',
]);
export const logRules = campaignRules.filter(({ id }) => ofLogs.has(id));

/** Runs the rules on past calls, each under the law of its own day. */
export async function judgeLogs(settings: Settings, inputs: EvidenceInputs, host: Host): Promise<LogsAudit> {
  reportStep(host, 'calls');
  const campaign = new Campaign(settings, inputs);
  const past = await judgeHere(new PastCalls(campaign, inputs.evidence, settings), inputs, settings.mask);
  const { figures } = past;
  const newest = figures.days?.last ?? newestRow(inputs) ?? settings.start;
  const situation = situationOf(settings, campaign, inputs, newest);
  const counts = new FindingCounts();
  const campaignFindings = judgeCampaign(rulesOn(figures), situation, counts);
  await past.addTo(counts);
  const callerFindings = judgeCallers(settings, campaign, inputs, past, counts);
  return { campaign, past, counts, callerFindings, campaignFindings, newest };
}

/** Where no call was audited, nobody needed a consent. */
function rulesOn({ days }: PastCallFigures): readonly CampaignRule[] {
  return days === null ? logRules.filter(({ id }) => id !== 'consent/unknown') : logRules;
}

/** Day in metropolitan France of the last row of the logs. */
function newestRow({ logs }: EvidenceInputs): Day | null {
  const last = Math.max(...logs.map(({ summary }) => summary.last ?? 0));
  return last > 0 ? zoneOfTerritory(0).dayAt(last) : null;
}

/** The numbers that called persons saw in the period of the report. */
export function judgeCallers(
  settings: Settings,
  campaign: Campaign,
  inputs: EvidenceInputs,
  past: Pick<JudgedCalls, 'covers'>,
  counts: FindingCounts,
): Finding[] {
  const uses = inputs.logs.flatMap(({ summary }) => summary.callers).filter(({ day }) => past.covers(day));
  const found = callerUseFindings(uses, campaign, settings.dialing);
  for (const finding of found) counts.add(finding.rule, () => finding);
  return found;
}
