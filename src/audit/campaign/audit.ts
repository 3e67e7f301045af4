import type { Finding } from '../../findings.ts';
import type { Host } from '../../host/host.ts';
import { tellWork } from '../../host/work.ts';
import type { Day } from '../../model.ts';
import { zoneOfTerritory } from '../../phone/zone.ts';
import type { LawComparison } from '../../report/model.ts';
import { campaignRules } from '../../rules/index.ts';
import type { ContactSettings, Settings } from '../../settings.ts';
import type { ContactRows } from '../../store/contact-rows.ts';
import { ContactAudit } from '../contacts/contact-audit.ts';
import { ContactText } from '../contacts/contact-text.ts';
import { Judge } from '../contacts/judge.ts';
import { compareLaws } from '../contacts/law-comparison.ts';
import { PersonGatherer } from '../contacts/person-facts.ts';
import { type Evidence, personsOf } from '../inputs/evidence.ts';
import type { EvidenceInputs, Inputs } from '../inputs/read-inputs.ts';
import { callerUseFindings } from '../past-calls/caller-uses.ts';
import { PastCalls } from '../past-calls/past-calls.ts';
import { Campaign } from './campaign.ts';
import { campaignFindingsOf, judgeCampaign } from './campaign-findings.ts';
import { FindingCounts } from './finding-counts.ts';
import { situationOf } from './situation.ts';

/** What was found in past calls and in the campaign as a whole. */
export interface CallsPart {
  campaign: Campaign;
  past: PastCalls;
  pastCalls: { audited: number; violating: number };
  counts: FindingCounts;
  /** Findings on the numbers that called persons saw. */
  callerFindings: Finding[];
  /** Findings on the campaign as a whole. */
  campaignFindings: Finding[];
}

/** What was decided on a contact list, before anything is written. */
export interface Audit extends CallsPart {
  contacts: ContactAudit;
  text: ContactText;
  judge: Judge;
  people: PersonGatherer;
  /** null where none was asked for. */
  comparison: LawComparison | null;
}

/** What was decided on past calls alone. */
export interface CallsAudit extends CallsPart {
  /** Day in metropolitan France of the last call. */
  newest: Day;
}

const always = { from: null, to: null };

/** Runs every rule on the campaign, on every row and on every past call. */
export async function auditOf(settings: ContactSettings, inputs: Inputs, host: Host): Promise<Audit> {
  const { contacts, evidence } = inputs;
  const totalRows = contacts.rows.count;
  tellWork(host, 'judge', { totalRows });
  const campaign = new Campaign(settings, inputs.consentsGiven, inputs.answersAwaited);
  const { judge, people } = judgeOf(settings, campaign, evidence, contacts.rows);
  const text = new ContactText(contacts.file, contacts.rows, contacts.layout, contacts.dialect.delimiter);
  const audit = new ContactAudit(judge, contacts.rows, evidence.numbers, text, settings.contacts);
  const counts = new FindingCounts();
  const found = campaignFindingsOf(settings, campaign, inputs, counts);
  await audit.decide(counts, (rows) => tellWork(host, 'judge', { rows, totalRows }));
  tellWork(host, 'calls');
  const past = new PastCalls(campaign, evidence, always);
  const pastCalls = past.count(counts);
  const callerFindings = judgeCallers(settings, campaign, inputs, past, counts);
  return {
    campaign,
    contacts: audit,
    text,
    judge,
    people,
    past,
    pastCalls,
    counts,
    callerFindings,
    campaignFindings: found,
    comparison: await compareLaws(settings, inputs, people),
  };
}

/** What judges rows of contacts, and gathers what is known of the persons in them. */
export function judgeOf(
  { contacts, policy }: Settings,
  campaign: Campaign,
  evidence: Evidence,
  rows: ContactRows,
): { judge: Judge; people: PersonGatherer } {
  const people = new PersonGatherer(evidence, rows, personsOf(rows, evidence.numbers, policy), policy);
  return { people, judge: new Judge(campaign, evidence, rows, people, contacts ?? '') };
}

/** What an audit of past calls asks of the campaign: whether the logs can be trusted, and the numbers presented. */
const ofLogs = new Set([
  'calls/unclassified-outcome',
  'calls/unreadable',
  'calls/undercounts',
  'caller-id/mobile',
  'caller-id/forbidden',
  'caller-id/withheld',
  'caller-id/range',
]);
export const logRules = campaignRules.filter(({ id }) => ofLogs.has(id));

/** Runs the rules on past calls, each under the law of its own day. */
export function callsAuditOf(settings: Settings, inputs: EvidenceInputs, host: Host): CallsAudit {
  tellWork(host, 'calls');
  const campaign = new Campaign(settings, inputs.consentsGiven, inputs.answersAwaited);
  const last = Math.max(...inputs.logs.map(({ summary }) => summary.last ?? 0));
  const newest = last > 0 ? zoneOfTerritory(0).dayAt(last) : settings.start;
  const situation = situationOf(settings, campaign, inputs, newest);
  const counts = new FindingCounts();
  const campaignFindings = judgeCampaign(logRules, situation, counts);
  const past = new PastCalls(campaign, inputs.evidence, settings);
  const pastCalls = past.count(counts);
  const callerFindings = judgeCallers(settings, campaign, inputs, past, counts);
  return { campaign, past, pastCalls, counts, callerFindings, campaignFindings, newest };
}

/** The numbers that called persons saw in the period of the report. */
function judgeCallers(
  settings: Settings,
  campaign: Campaign,
  inputs: EvidenceInputs,
  past: PastCalls,
  counts: FindingCounts,
): Finding[] {
  const uses = inputs.logs.flatMap(({ summary }) => summary.callers).filter(({ day }) => past.covers(day));
  const found = callerUseFindings(uses, campaign, settings.dialing);
  for (const finding of found) counts.add(finding.rule, () => finding);
  return found;
}
