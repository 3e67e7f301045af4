import { resolve } from 'node:path';
import type { Finding } from '../report/model.ts';
import type { Rule } from '../rules/define.ts';
import { campaignRules } from '../rules/index.ts';
import type { Settings } from '../settings.ts';
import { openRun } from '../write/run-directory.ts';
import { Campaign } from './campaign.ts';
import { ContactAudit } from './contact-audit.ts';
import { ContactText } from './contact-text.ts';
import { personsOf } from './evidence.ts';
import { FindingCounts } from './finding-counts.ts';
import type { CleanResult, Host } from './host.ts';
import { Judge } from './judge.ts';
import { writeOutputs } from './outputs.ts';
import { PastCalls } from './past-calls.ts';
import { PersonGatherer } from './person-facts.ts';
import { type Inputs, readInputs } from './read-inputs.ts';
import { reconcile } from './reconcile.ts';
import { reportOf } from './report.ts';
import { sayIn } from './say.ts';
import { situationOf } from './situation.ts';

/**
 * Audits a contact list and writes the cleaned list, the excluded list and the reports.
 *
 * Nothing is written under a final name before the whole run is decided; a campaign-level finding that is not
 * accepted leaves the lists out.
 *
 * @throws InputError for what cannot be read; whatever is thrown, no output of this run remains
 */
export async function clean(settings: Settings, host: Host): Promise<CleanResult> {
  const startedAt = host.now().toISOString();
  const run = openRun(resolve(settings.out));
  const forget = host.onInterrupt(() => run.discard());
  try {
    const inputs = await readInputs(settings, host);
    const audit = await auditOf(settings, inputs);
    const report = reportOf(settings, inputs, audit);
    reconcile(report, audit.contacts);
    const say = sayIn(settings.lang, audit.campaign.d0(0), settings.mask);
    const outputs = await writeOutputs(run, { settings, host, inputs, audit, report, say, startedAt });
    inputs.contacts.file.close();
    run.commit();
    outputs.release();
    return {
      report,
      worst: audit.counts.worst(new Set(settings.accepted.map(({ rule }) => rule))),
      say,
      outputs: outputs.named,
    };
  } catch (error) {
    run.discard();
    throw error;
  } finally {
    forget();
  }
}

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

async function auditOf(settings: Settings, inputs: Inputs): Promise<Audit> {
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

function campaignFinding(
  rule: Rule,
  bar: ReturnType<(typeof campaignRules)[number]['judge']>[number],
): Finding {
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
