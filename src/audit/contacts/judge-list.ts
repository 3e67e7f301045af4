import type { Host } from '../../host/host.ts';
import { reportStep } from '../../host/progress.ts';
import { inTurns } from '../../host/turns.ts';
import type { LawComparison } from '../../report/model.ts';
import type { ContactSettings, Settings } from '../../settings.ts';
import type { ContactRows } from '../../store/contact-rows.ts';
import { Campaign } from '../campaign/campaign.ts';
import { campaignFindingsOf } from '../campaign/campaign-findings.ts';
import { FindingCounts } from '../campaign/finding-counts.ts';
import { type Evidence, personsOf, rowsOfPersons } from '../inputs/evidence.ts';
import { consentsOfPersons } from '../inputs/person-consents.ts';
import type { Inputs } from '../inputs/read-inputs.ts';
import { type CallsAudit, judgeCallers } from '../past-calls/judge-logs.ts';
import { PastCalls } from '../past-calls/past-calls.ts';
import { ContactAudit } from './contact-audit.ts';
import { ContactText } from './contact-text.ts';
import { Judge } from './judge.ts';
import { compareLaws } from './law-comparison.ts';
import { PersonGatherer } from './person-facts.ts';

/** What was decided on a contact list, before anything is written. */
export interface ListAudit extends CallsAudit {
  contacts: ContactAudit;
  text: ContactText;
  judge: Judge;
  people: PersonGatherer;
  /** null where none was asked for. */
  comparison: LawComparison | null;
}

/** Every past call counts, whatever its day. */
const always = { from: null, to: null };

/** Runs every rule on the campaign, on every row and on every past call. */
export async function judgeList(settings: ContactSettings, inputs: Inputs, host: Host): Promise<ListAudit> {
  const { contacts, evidence } = inputs;
  const totalRows = contacts.rows.count;
  reportStep(host, 'judge', { totalRows });
  const campaign = new Campaign(settings, inputs);
  const { judge, people } = judgeOf(settings, campaign, evidence, contacts.rows);
  const text = new ContactText(contacts.file, contacts.rows, contacts.layout, contacts.dialect.delimiter);
  const about = { file: settings.contacts.path, end: campaign.facts.end };
  const audit = new ContactAudit(judge, contacts.rows, evidence.numbers, text, about);
  const counts = new FindingCounts();
  const found = campaignFindingsOf(settings, campaign, inputs, counts);
  await audit.decide(counts, (rows) => reportStep(host, 'judge', { rows, totalRows }));
  reportStep(host, 'calls');
  const past = new PastCalls(
    campaign,
    evidence,
    always,
    consentsOfPersons(evidence.consents, () => people.numbersOfEach()),
  );
  const pastCalls = await inTurns(past.judgeAll());
  await inTurns(past.count(counts));
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
  const persons = personsOf(rowsOfPersons(rows), evidence.numbers, policy);
  const people = new PersonGatherer(evidence, rows, persons, policy);
  return { people, judge: new Judge(campaign, evidence, rows, people, contacts?.path ?? '') };
}
