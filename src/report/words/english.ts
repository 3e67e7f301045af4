import { dateInWords, figure } from '../../words/voice.ts';

const n = (value: number) => figure(value, 'en');
const date = (iso: string) => dateInWords(iso, 'en');
const count = (value: number, one: string, many = `${one}s`) => `${n(value)} ${value === 1 ? one : many}`;

/** The words of reports in English. */
export const english = {
  severities: { error: 'error', warning: 'warning', notice: 'notice' },
  more: {
    error: (left: number) => `and ${count(left, 'more error', 'more errors')}`,
    warning: (left: number) => `and ${count(left, 'more warning', 'more warnings')}`,
    notice: (left: number) => `and ${count(left, 'more notice', 'more notices')}`,
  },
  certainties: {
    primary: 'read in the text',
    secondary: 'read in a source that quotes it',
    inferred: 'inferred',
  },
  roles: {
    contacts: 'contacts',
    opposition: 'opposition list',
    'own-opposition': 'own list',
    consents: 'consents',
    calls: 'call log',
  },
  figure: n,
  findings: (value: number) => count(value, 'finding'),
  others: (left: number) => `and ${count(left, 'more finding', 'more findings')}`,
  allIn: 'all of them are in the csv report',
  shownOf: (shown: number, all: number) =>
    `${n(shown)} of ${count(all, 'finding')} are shown, the gravest first; all of them are in the csv report.`,
  colon: ': ',
  semicolon: '; ',
  title: 'Telephone campaign audit',
  cleared: (kept: number, read: number, excluded: number) =>
    `Cleared: ${n(kept)} of ${count(read, 'contact')} kept, ${n(excluded)} excluded.`,
  callsOnly: (violating: number, audited: number) =>
    `Past calls: ${n(violating)} of ${count(audited, 'audited call')} with findings.`,
  notCleared: 'NOT CLEARED: what could not be screened is not clean.',
  incomplete: 'NOT CLEARED: not everything could be screened; the figures below are incomplete.',
  named: (name: string) => `Campaign “${name}”.`,
  period: (start: string, end: string) => `Campaign from ${date(start)} to ${date(end)}.`,
  firstDay: (day: string) => `First lawful calling day: ${date(day)}.`,
  callsPeriod: (start: string, end: string) => `Calls from ${date(start)} to ${date(end)}.`,
  law: (day: string, regime: string) => `Law of ${date(day)}, regime ${regime}.`,
  lawOfCalls: 'Each call is judged under the law of its own day.',
  simulated: (day: string) => `SIMULATION: every day is judged under the law of ${date(day)}.`,
  goodUntil: (day: string) => `Screen again before ${date(day)}.`,
  lawHash: 'Law data',
  laws: 'What another law leaves of the list',
  betweenLaws: (from: string, to: string) =>
    `Between the law of ${date(from)} and that of ${date(to)}: every day judged under the one, then under the other`,
  lost: (lost: number, kept: number) => `${n(lost)} of ${count(kept, 'contact')} lost`,
  gained: (gained: number) => `${count(gained, 'contact')} gained`,
  keptUnder: (day: string, regime: string, firstDay: string, kept: number, read: number) =>
    `Law of ${date(day)} (${regime}): ${n(kept)} of ${n(read)} kept; first lawful calling day ${date(firstDay)}`,
  stoppedUnder: (rules: string) => `nobody may be called under it: ${rules}`,
  lostByRule: (day: string) =>
    `Lost by rule, under the law of ${date(day)} (several may apply to one contact)`,
  gainedByRule: (day: string) =>
    `Gained, by the rule that barred them under the law of ${date(day)} (several may apply to one contact)`,
  campaign: 'Campaign',
  campaignColumns: ['Severity', 'Rule', 'Finding', 'What to do'],
  accept: (rule: string) => `supply what is missing, or go on without it: --accept ${rule}`,
  forbidden: 'this cannot be accepted: the campaign itself must change',
  accepted: 'Accepted gaps',
  acceptedNote: 'What they leave unscreened is not clean.',
  acceptedColumns: ['Rule', 'What it is', 'Reason'],
  acceptedAs: (reason: string) => (reason === '' ? 'accepted, no reason given' : `accepted: ${reason}`),
  contacts: 'Contacts',
  contactFigures: {
    read: 'read',
    kept: 'kept',
    excluded: 'excluded',
    numbersRemoved: 'numbers removed from kept rows',
  },
  barredFigures: {
    read: 'rows read',
    kept: 'rows without a barring rule (not a list to call)',
    excluded: 'rows with a barring rule',
    numbersRemoved: 'barred numbers in the other rows',
  },
  calls: 'Past calls',
  callFigures: {
    read: 'rows read',
    audited: 'audited',
    ignored: 'ignored',
    joined: 'joined to another row of the same call',
    unreadable: 'unreadable',
    violating: 'calls with findings',
  },
  figureColumns: ['What', 'Count'],
  ruleColumns: ['Findings', 'Rule', 'What it finds', 'Article'],
  first: 'First findings',
  firstColumns: ['Severity', 'Rule', 'Place', 'Number', 'Called at', 'Finding'],
  blind: 'Not checked, because no input was given for it',
  blindCase: 'not checked: no input was given that this rule judges by',
  inputs: 'What came in',
  inputColumns: ['Input', 'File', 'Rows', 'Unreadable lines', 'SHA-256'],
  readCase: 'input was read',
  inputFacts: (rows: number, unreadable: number) =>
    `${count(rows, 'row')}, ${unreadable === 0 ? 'no unreadable lines' : count(unreadable, 'unreadable line')}`,
  certainty: 'Certainty of the source',
  remedy: 'What to do',
  root: 'Working directory of the run',
  disclaimer: 'This is not legal advice.',
};

export type ReportWords = typeof english;
