import { Campaign } from '../audit/campaign/campaign.ts';
import { campaignFindingsOf } from '../audit/campaign/campaign-findings.ts';
import { FindingCounts } from '../audit/campaign/finding-counts.ts';
import { judgeContacts, judgeOf, pastCallsOf } from '../audit/contacts/judge-list.ts';
import { rowsOfPersons } from '../audit/inputs/evidence.ts';
import { readCallInputs, readInputs } from '../audit/inputs/read-inputs.ts';
import { PastCalls, wheneverMade } from '../audit/past-calls/past-calls.ts';
import { sayOf } from '../audit/report/say.ts';
import type { Host } from '../host/host.ts';
import { inTurns } from '../host/turns.ts';
import type { ContactSettings, Settings } from '../settings.ts';
import { CallDetails } from '../store/call-details.ts';
import { CallRows } from '../store/call-rows.ts';
import type { ContactRows } from '../store/contact-rows.ts';
import { explainNumber, explainRow } from './explained.ts';
import type { Grounds, JudgedRows } from './grounds.ts';
import type { ExplainRequest, Explanation } from './model.ts';
import {
  type AskedNumber,
  askedNumber,
  placeOfRemoved,
  placesOf,
  rowAtLine,
  rowOfNumber,
} from './subject.ts';

/**
 * Explains one number, or one row of a contact list: every rule on numbers and persons with the rows that decided,
 * what stops the campaign as a whole, and the calls and consents of the person. Judged as `clean` judges it.
 *
 * @param settings with a contact list the rows of the person count, without one the number stands alone
 * @throws InputError for what cannot be read, and for a row that is not there
 */
export async function explain(request: ExplainRequest, settings: Settings, host: Host): Promise<Explanation> {
  const explainer = await openExplainer(settings, host, request.all);
  try {
    return explainer.explain(request);
  } finally {
    explainer.close();
  }
}

/** Inputs that were read and judged, of which anything may be asked. */
export interface Explainer {
  /** @throws InputError for a row that is not there */
  explain(request: ExplainRequest): Explanation;
  close(): void;
}

/**
 * Reads and judges all inputs of a campaign, as `clean` does.
 *
 * @param all whether every call is shown, with what the log says of it
 */
export async function openExplainer(settings: Settings, host: Host, all = false): Promise<Explainer> {
  const calls = new CallRows(all ? new CallDetails() : null);
  const { contacts, ...others } = settings;
  return contacts === null
    ? explainerOfNumbers(settings, host, calls)
    : explainerOfList({ ...others, contacts }, host, calls);
}

/** Without a contact list, numbers stand alone. */
async function explainerOfNumbers(settings: Settings, host: Host, calls: CallRows): Promise<Explainer> {
  const inputs = await readCallInputs(settings, host, calls);
  const campaign = new Campaign(settings, inputs);
  const past = new PastCalls(campaign, inputs.evidence, wheneverMade);
  await inTurns(past.judgeAll());
  const campaignFindings = campaignFindingsOf(settings, campaign, inputs, new FindingCounts());
  const say = sayOf(settings, campaign.d0(0));
  const all = calls.details !== null;
  const grounds = { settings, inputs, campaign, past, campaignFindings, say, all };
  return {
    explain({ asked, run }) {
      if (!('number' in asked)) throw new Error('a row of no list');
      const number = askedNumber(asked.number, inputs.evidence.numbers);
      return explainNumber(grounds, rowOfOwn(grounds, number), number, run);
    },
    close: () => undefined,
  };
}

/** The whole list is judged: a row that is kept takes its numbers from those below. */
async function explainerOfList(settings: ContactSettings, host: Host, calls: CallRows): Promise<Explainer> {
  const list = { ...settings, out: '' };
  const inputs = await readInputs(list, host, calls);
  const judged = await judgeContacts(list, inputs, host);
  const { campaign, contacts, text, judge, people, campaignFindings } = judged;
  const past = pastCallsOf(judged, inputs.evidence);
  await inTurns(past.judgeAll());
  const say = sayOf(settings, campaign.d0(0));
  const all = calls.details !== null;
  const grounds: Grounds = { settings, inputs, campaign, past, campaignFindings, say, all };
  const judgedRows: JudgedRows = {
    rows: inputs.contacts.rows,
    judge,
    people,
    verdict: (row) => contacts.verdict(row),
    words: (row, entry) => text.unusable(row, entry)?.words ?? '',
    path: settings.contacts.path,
  };
  return {
    explain({ asked, run }) {
      if ('row' in asked) {
        const row = rowAtLine(judgedRows.rows, asked.row, settings.contacts.path);
        return explainRow(grounds, judgedRows, row, run);
      }
      const number = askedNumber(asked.number, inputs.evidence.numbers);
      const isListed = number.id >= 0 && placesOf(judgedRows, number.id).length > 0;
      const place = isListed ? -1 : placeOfRemoved(judgedRows.rows, number.id);
      const own = () => rowOfOwn(grounds, number, place < 0 ? null : { rows: judgedRows.rows, place });
      return explainNumber(grounds, isListed ? judgedRows : own(), number, run);
    },
    close: () => inputs.contacts.file.close(),
  };
}

/**
 * A list of one row that holds the number and nothing else.
 *
 * @param person a row whose person has the number, although no cell holds it any more
 */
function rowOfOwn(
  { settings, campaign, inputs }: Grounds,
  number: AskedNumber,
  person: { rows: ContactRows; place: number } | null = null,
): JudgedRows {
  const rows = rowOfNumber(number);
  if (person) rows.origin = { rows: rowsOfPersons(person.rows), places: [person.place] };
  const { judge, people } = judgeOf(settings, campaign, inputs.evidence, rows);
  return {
    rows,
    judge,
    people,
    verdict: (row) => judge.row(row, () => number.unusable),
    words: () => number.unusable.words,
    path: null,
  };
}
