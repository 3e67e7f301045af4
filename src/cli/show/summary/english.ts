import { english as report } from '../../../report/words/english.ts';
import { dateInWords, figure } from '../../../words/voice.ts';

const n = (value: number) => figure(value, 'en');
const date = (iso: string) => dateInWords(iso, 'en');
const count = (value: number, one: string, many: string) => `${n(value)} ${value === 1 ? one : many}`;

const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00`;
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const ignored: Readonly<Record<string, string>> = {
  inbound: 'inbound',
  internal: 'internal',
  notPlaced: 'never placed',
  notSubscriber: 'to a number that is nobody’s line',
  foreign: 'to a number abroad',
  outsidePeriod: 'outside the period',
  totals: 'of totals',
  blank: 'empty',
};

/** The words of the summary in English. */
export const english = {
  cleared: report.cleared,
  checked: (kept: number, read: number, excluded: number) =>
    `Cleared: ${n(kept)} of ${count(read, 'contact', 'contacts')} kept, ${n(excluded)} excluded; this command writes no list.`,
  callsOnly: report.callsOnly,
  notCleared: 'NOT CLEARED: no list was written; what could not be screened is not clean.',
  notClearedCalls: report.incomplete,
  named: report.named,
  period: (start: string, end: string) => `Campaign from ${date(start)} to ${date(end)}.`,
  firstDay: (day: string) => `First lawful calling day: ${date(day)}.`,
  law: (day: string, regime: string, hash: string) =>
    `Law of ${date(day)}, regime ${regime}, law data ${hash}.`,
  simulated: (day: string) => `SIMULATION: every day is judged under the law of ${date(day)}.`,
  policy: (settings: string) => `House rules, not law: ${settings}.`,
  inputs: 'What came in',
  roles: report.roles,
  rows: (rows: number, unreadable: number) =>
    `${count(rows, 'row', 'rows')}, ${unreadable === 0 ? 'no' : n(unreadable)} unreadable ${unreadable === 1 ? 'line' : 'lines'}`,
  delimiter: (shown: string) => `delimiter "${shown}"`,
  tab: 'delimiter tab',
  contacts: 'Contacts',
  kept: (kept: number, read: number) => `Contacts kept: ${n(kept)} of ${n(read)}`,
  excluded: (excluded: number) => `Contacts excluded: ${n(excluded)}`,
  removed: (numbers: number) => `Numbers removed from kept rows: ${n(numbers)}`,
  without: (rows: number, read: number) =>
    `Rows without a barring rule: ${n(rows)} of ${n(read)} (not a list to call)`,
  barred: (rows: number) => `Rows with a barring rule: ${n(rows)}`,
  removedNotCleared: (numbers: number) => `Barred numbers in the other rows: ${n(numbers)}`,
  byRule: 'Why, by rule (several may apply to one contact; removed numbers count too)',
  byRuleNotCleared: 'Barring rules (several may apply to one row)',
  remarks: 'To watch, by rule (bars nobody)',
  obstacles: 'What stands in the way',
  gap: 'gap',
  forbidden: 'forbidden',
  accept: (rule: string) => `Supply what is missing, or go on without it: --accept ${rule}`,
  change: 'This cannot be accepted: the campaign itself must change.',
  more: (left: number) => `… and ${n(left)} more, see the reports`,
  warnings: 'About the campaign',
  severities: report.severities,
  accepted: 'Accepted gaps (what they leave unscreened is not clean)',
  reason: (reason: string) => `Reason: ${reason}`,
  waivedUntil: (day: string) => `Waived until ${date(day)} inclusive.`,
  lapsesFirst: (end: string) =>
    `This lapses before the campaign ends on ${date(end)}: supply what is missing by then, or the next run stops.`,
  notRaised: 'Did not arise in this run.',
  calls: 'Past calls',
  callFigures: (read: number, audited: number, ignored: number, joined: number, unreadable: number) =>
    `${count(read, 'row', 'rows')}: ${n(audited)} audited, ${n(ignored)} ignored (inbound, internal, never placed), ${n(joined)} joined to another leg, ${n(unreadable)} unreadable`,
  violating: (calls: number) => `Calls with findings: ${n(calls)}`,
  callsPeriod: (start: string, end: string) => `Calls from ${date(start)} to ${date(end)}.`,
  lawOfCalls: (hash: string) => `Each call is judged under the law of its own day; law data ${hash}.`,
  rowsRead: (rows: number) => `${count(rows, 'row', 'rows')} read, of which`,
  rowsAudited: (_: number) => 'audited',
  rowsIgnored: (_: number, reasons: readonly string[]) =>
    reasons.length === 0 ? 'ignored' : `ignored: ${reasons.join(', ')}`,
  rowsJoined: (_: number) => 'joined to another row of the same call',
  rowsUnreadable: (_: number) => 'unreadable',
  ignoredBy: (why: string, rows: number) => `${n(rows)} ${ignored[why] ?? why}`,
  mostAttempts: (days: number, attempts: number, numbers: number) =>
    `Most attempts at one number within ${days} days: ${n(attempts)} (${count(numbers, 'number', 'numbers')})`,
  withoutTime: (calls: number) =>
    `Without a time of the day in the log: ${count(calls, 'call', 'calls')}, whose hours could not be judged`,
  callsByRule: (violating: number) =>
    `Calls with findings: ${n(violating)}, by rule (one call may break several)`,
  when: 'When, on the clock of the person called',
  worstDays: 'Days with most findings',
  worstHours: 'Hours with most findings',
  spot: (name: string, violating: number, calls: number) => `${name} (${n(violating)} of ${n(calls)})`,
  dayInWeek: (of: number, iso: string) => `${weekdays[of] ?? ''}\u00a0${date(iso)}`,
  hourOfWeek: (of: number, hour: number) => `${weekdays[of] ?? ''}\u00a0${clock(hour)}–${clock(hour + 1)}`,
  goodUntil: (last: string, lapse: string) =>
    `Good until ${date(last)} inclusive; screen again before ${date(lapse)}.`,
  noLapse: 'No verdict lapses on a date of its own; screen again before the next campaign.',
  written: (dir: string) => `Written to ${dir}`,
  writtenApart: 'Written',
  standardOutput: 'standard output',
  next: 'What to do next',
  importList: (list: string) => `Import the list into the dialler: ${list}`,
  again: () =>
    'Run this again with the newest lists and logs before they lapse, and before each new campaign.',
  keep: (dir: string) => `Keep the directory as evidence: ${dir}`,
  listStands: 'Nothing: the list can go to the dialler as it is.',
  clean: 'Run campaign-audit clean with the same options to get the list.',
  fixCampaign: 'Change what is forbidden; it cannot be accepted.',
  fixGaps: 'Supply what is missing, or accept each gap by name, with its reason in the campaign file.',
  runAgain: 'Then run the same command again. Until then, call nobody on the strength of this run.',
  runCallsAgain: 'Then run the same command again: what could not be read may hold further findings.',
  mapResults: (file: string) =>
    `Say what the unknown results mean: campaign-audit inspect ${file} --write-outcomes outcomes.yaml, fill the file in, and give it with --outcomes`,
  mapResultsOf: (file: string, place: number) =>
    `Say what the unknown results mean: campaign-audit inspect ${file} --write-outcomes outcomes-${place}.yaml, fill the file in, and name it as outcomes of that log in the campaign file`,
  reviewCalls: (file: string) => `Look at the calls one by one: every finding has its row in ${file}`,
  advice: {
    hours: 'Set the dialler to the lawful days and hours of the place that is called.',
    frequency: 'Cap the attempts per number in the dialler, over all campaigns.',
    refusal: 'Take whoever refuses out of the campaign the same day.',
    opposition: 'Clean the list before it is called: campaign-audit clean.',
    consent: 'Call those only whose consent is on record: campaign-audit clean --consents.',
    'caller-id': 'Show another number: one that the campaign may present.',
  },
  noCalls: 'No call was audited: see above why the rows were left out, and check --from and --to.',
  nothing: 'Nothing: no past call broke a rule that was checked.',
  colon: ':',
  disclaimer: report.disclaimer,
};

export type Words = typeof english;
