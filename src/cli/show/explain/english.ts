import type { ExplainedCall, NeededRole, Verdict } from '../../../explain/model.ts';
import { dateInWords, figure } from '../../../words/voice.ts';
import { english as summary } from '../summary/english.ts';

const n = (value: number) => figure(value, 'en');
const date = (iso: string) => dateInWords(iso, 'en');
const count = (value: number, one: string, many: string) => `${n(value)} ${value === 1 ? one : many}`;

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** The words of an explanation in English. */
export const english = {
  verdict: (verdict: Verdict, who: string, day: string) =>
    ({
      kept: `KEPT: ${who} may be called on ${date(day)}.`,
      excluded: `EXCLUDED: ${who} may not be called on ${date(day)}.`,
      unknown: `NOT KNOWN: it cannot be said whether ${who} may be called on ${date(day)}.`,
    })[verdict],
  shortVerdict: { kept: 'kept', excluded: 'excluded', unknown: 'not known' } satisfies Record<
    Verdict,
    string
  >,
  row: (line: number, path: string) => `the contact on line ${n(line)} of ${path}`,
  noNumber: 'no number',
  callableFrom: (day: string) =>
    `First day on which it may be called, as far as the files show: ${date(day)}.`,
  neverCallable: 'No day within two years on which it may be called.',
  placedBy: (line: number, path: string) => `Taken to be there by the postcode on line ${line} of ${path}.`,
  place: (territory: string, zone: string) => `${territory}; times are on the clock of ${zone}.`,
  noPlace: 'Of no French territory.',
  law: (day: string, regime: string, hash: string) =>
    `Law of ${date(day)}, regime ${regime}, law data ${hash}.`,
  simulated: (day: string) => `SIMULATION: every day is judged under the law of ${date(day)}.`,
  run: (directory: string, startedAt: string) => `As in the run ${directory} of ${startedAt}.`,
  otherLaw: (tool: string, hash: string) =>
    `That run was judged by version ${tool} with law data ${hash}: its verdicts may have been others.`,
  inRow: (line: number, path: string) => `Line ${n(line)} of ${path} decides.`,
  otherRows: (rows: readonly string[]) => `The number stands in other rows, too: ${rows.join(', ')}.`,
  otherRow: (line: number, verdict: string) => `line ${n(line)} (${verdict})`,
  notInList: (path: string) => `Not in ${path}: the number is judged alone.`,
  alone: 'Without a contact list, the number is judged alone (--contacts, or contacts in the campaign file).',
  numbers: 'Its numbers',
  why: 'Why',
  stops: 'What stops the whole campaign',
  accepted: 'Gaps that were accepted',
  remarks: 'Also found, does not bar',
  passed: 'Checked, and not the case',
  notChecked: 'Not checked',
  notApplicable: (rules: string) => `On that day, under these settings, these find nothing: ${rules}`,
  notJudged: (rules: string) => `No number can be called, so that nobody was judged by: ${rules}`,
  needs: {
    contacts: 'no contact list was given',
    opposition: 'no opposition export was given',
    'own-opposition': 'no list of the company’s own was given',
    consents: 'no consent register was given',
    calls: 'no call log was given',
  } satisfies Record<NeededRole, string>,
  until: (day: string) => `Ends on ${date(day)} at the earliest.`,
  noEnd: 'No end that the files show.',
  moreReasons: (more: number) => `and ${count(more, 'earlier row', 'earlier rows')}`,
  person: 'The person',
  lines: (lines: readonly number[], more: number) =>
    `${lines.length === 1 ? 'line' : 'lines'} ${lines.map(n).join(', ')}${more > 0 ? ` and ${n(more)} more` : ''} of the contact list`,
  personNumbers: (numbers: readonly string[], more: number) =>
    `${numbers.length === 1 ? 'number' : 'numbers'} ${numbers.join(', ')}${more > 0 ? ` and ${n(more)} more` : ''}`,
  calls: (from: string, to: string) =>
    `Calls from ${date(from)} to ${date(to)}, on the clock of the person called`,
  noCalls: 'none known',
  attempts: (attempts: number, limit: number, days: number, day: string) =>
    `${count(attempts, 'attempt', 'attempts')} in the ${n(days)} days up to ${date(day)}; at most ${n(limit)} are allowed`,
  moreCalls: (more: number) => `and ${count(more, 'earlier call', 'earlier calls')}`,
  moment: (iso: string) => {
    const [day = '', rest = ''] = iso.split('T');
    const weekday = weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
    return `${weekday} ${day}${rest === '' ? '' : ` ${rest.slice(0, 8)} ${rest.slice(8)}`}`;
  },
  call: ({ attempt, ignored, said }: ExplainedCall) => {
    const kinds = { inbound: 'inbound call', internal: 'internal call', notPlaced: 'never placed' };
    const kind = attempt || ignored === null ? 'attempt' : kinds[ignored];
    return said === null ? kind : `${kind}, ${said === 'refused' ? 'refused' : 'never call again'}`;
  },
  violates: (rules: string) => `breaks ${rules}`,
  consents: 'Consents',
  noConsents: 'none known',
  given: (day: string) => `given on ${date(day)}`,
  noDay: 'without a day of giving',
  lapses: (day: string) => `lapses on ${date(day)}`,
  expires: (day: string) => `expires on ${date(day)}`,
  withdrawn: (day: string) => `withdrawn on ${date(day)}`,
  appointment: (moment: string) => `appointment ${moment}`,
  purpose: (text: string) => `for “${text}”`,
  proof: (proof: boolean): string => (proof ? 'with proof' : 'without proof'),
  colon: ': ',
  inputs: 'What was looked into',
  roles: summary.roles,
  rows: (rows: number) => count(rows, 'row', 'rows'),
  disclaimer: 'This is not legal advice.',
};

export type ExplainWords = typeof english;
