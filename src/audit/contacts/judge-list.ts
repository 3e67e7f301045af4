import type { Host } from '../../host/host.ts';
import { reportStep } from '../../host/progress.ts';
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
import { judgeHere } from '../past-calls/judged-calls.ts';
import { PastCalls, wheneverMade } from '../past-calls/past-calls.ts';
import { ContactAudit } from './contact-audit.ts';
import { ContactText } from './contact-text.ts';
import { Judge } from './judge.ts';
import { compareLaws } from './law-comparison.ts';
import { PersonGatherer } from './person-facts.ts';

/** What was decided on the contacts of a list. */
export interface ContactsAudit extends Omit<CallsAudit, 'past' | 'callerFindings'> {
  contacts: ContactAudit;
  text: ContactText;
  judge: Judge;
  people: PersonGatherer;
}

/** What was decided on a contact list, before anything is written. */
export interface ListAudit extends ContactsAudit, CallsAudit {
  /** null where none was asked for. */
  comparison: LawComparison | null;
}

/** Runs every rule on the campaign, on every row and on every past call. */
export async function judgeList(settings: ContactSettings, inputs: Inputs, host: Host): Promise<ListAudit> {
  const judged = await judgeContacts(settings, inputs, host);
  const { campaign, counts, people } = judged;
  reportStep(host, 'calls');
  const past = inputs.lane
    ? await inputs.lane.judged()
    : await judgeHere(pastCallsOf(judged, inputs.evidence), inputs, settings.mask);
  await past.addTo(counts);
  const callerFindings = judgeCallers(settings, campaign, inputs, past, counts);
  return { ...judged, past, callerFindings, comparison: await compareLaws(settings, inputs, people) };
}

/** The past calls of the persons of a list, each to be judged under the law of its own day. */
export function pastCallsOf({ campaign, people }: ContactsAudit, evidence: Evidence): PastCalls {
  const consents = consentsOfPersons(evidence.consents, () => people.numbersOfEach());
  return new PastCalls(campaign, evidence, wheneverMade, consents);
}

/** Runs every rule on the campaign and on every row. */
export async function judgeContacts(
  settings: ContactSettings,
  inputs: Inputs,
  host: Host,
): Promise<ContactsAudit> {
  const { contacts, evidence } = inputs;
  const totalRows = contacts.rows.count;
  reportStep(host, 'judge', { totalRows });
  const campaign = new Campaign(settings, inputs);
  const { judge, people } = judgeOf(settings, campaign, evidence, contacts.rows);
  const text = new ContactText(contacts.file, contacts.rows, contacts.layout, contacts.dialect.delimiter);
  const about = { file: settings.contacts.path, end: campaign.facts.end };
  const audit = new ContactAudit(judge, contacts.rows, evidence.numbers, text, about);
  const counts = new FindingCounts();
  const campaignFindings = campaignFindingsOf(settings, campaign, inputs, counts);
  await audit.decide(counts, (rows) => reportStep(host, 'judge', { rows, totalRows }));
  return { campaign, contacts: audit, text, judge, people, counts, campaignFindings };
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
