import type { Finding } from '../report/model.ts';
import type { Bar, CampaignRule } from '../rules/define.ts';
import { campaignRules } from '../rules/index.ts';
import type { Settings } from '../settings.ts';
import { Campaign } from './campaign.ts';
import { ContactAudit } from './contact-audit.ts';
import { ContactText } from './contact-text.ts';
import { personsOf } from './evidence.ts';
import { FindingCounts } from './finding-counts.ts';
import { Judge } from './judge.ts';
import { PastCalls } from './past-calls.ts';
import { PersonGatherer } from './person-facts.ts';
import type { Inputs } from './read-inputs.ts';
import { situationOf } from './situation.ts';

/** What was decided, before anything is written. */
export interface Audit {
  campaign: Campaign;
  contacts: ContactAudit;
  text: ContactText;
  calls: PastCalls;
  pastCalls: { audited: number; violating: number };
  counts: FindingCounts;
  /** Findings on the campaign as a whole. */
  campaignFindings: Finding[];
}

/** Runs every rule on the campaign, on every row and on every past call. */
export async function auditOf(settings: Settings, inputs: Inputs): Promise<Audit> {
  const { contacts, evidence } = inputs;
  const campaign = new Campaign(settings, inputs.consentsGiven, inputs.answersAwaited);
  const persons = personsOf(contacts.rows, evidence.numbers, settings.policy);
  const people = new PersonGatherer(evidence, contacts.rows, persons, settings.policy);
  const judge = new Judge(campaign, evidence, contacts.rows, people, settings.contacts);
  const text = new ContactText(contacts.file, contacts.rows, contacts.layout, contacts.dialect.delimiter);
  const audit = new ContactAudit(judge, contacts.rows, evidence.numbers, text, settings.contacts);
  const found = campaignFindings(settings, campaign, inputs);
  const counts = new FindingCounts();
  for (const finding of found) counts.add(finding.rule, () => finding);
  await audit.decide(counts);
  const calls = new PastCalls(campaign, evidence);
  const pastCalls = calls.count(counts);
  return { campaign, contacts: audit, text, calls, pastCalls, counts, campaignFindings: found };
}

function campaignFindings(settings: Settings, campaign: Campaign, inputs: Inputs): Finding[] {
  const situation = situationOf(settings, campaign, inputs);
  return campaignRules.flatMap((rule) => rule.judge(situation).map((bar) => campaignFinding(rule, bar)));
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
