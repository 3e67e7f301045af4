import { wordsOf } from '../../../../words/voice.ts';
import { weekdays } from '../../../../words/weekdays.ts';

const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00`;
const ignored: Readonly<Record<string, string>> = {
  inbound: 'inbound',
  internal: 'internal',
  notPlaced: 'never placed',
  notSubscriber: 'to a number that is nobody’s line',
  foreign: 'to a number abroad',
  outsidePeriod: 'outside the period',
  totals: 'of totals or headings',
  blank: 'empty',
};

const frenchIgnored: Readonly<Record<string, readonly [one: string, many?: string]>> = {
  inbound: ['entrante'],
  internal: ['interne'],
  notPlaced: ['appel non passé', 'appels non passés'],
  notSubscriber: ['vers un numéro de service ou de machine', 'vers des numéros de service ou de machine'],
  foreign: ['vers l’étranger', 'vers l’étranger'],
  outsidePeriod: ['hors période', 'hors période'],
  totals: ['ligne de totaux ou d’en-têtes', 'lignes de totaux ou d’en-têtes'],
  blank: ['vide'],
};

/** What the summary says of past calls. */
export const loggedCallWords = wordsOf(
  ({ n, date, count }) => ({
    calls: 'Past calls',
    callFigures: (read: number, audited: number, ignored: number, joined: number, unreadable: number) =>
      `${count(read, 'row')}: ${n(audited)} audited, ${n(ignored)} ignored (inbound, internal, never placed), ${n(joined)} joined to another row of the same call, ${n(unreadable)} unreadable`,
    violating: (calls: number, withErrors: number) =>
      `Calls with findings: ${n(calls)}, ${n(withErrors)} of them with violations`,
    callsPeriod: (start: string, end: string) => `Calls from ${date(start)} to ${date(end)}.`,
    lawOfCalls: (hash: string) => `Each call is judged under the law of its own day; law data ${hash}.`,
    rowsRead: (rows: number) => `${count(rows, 'row')} read, of which`,
    rowsAudited: (_: number) => 'audited',
    rowsIgnored: (_: number, reasons: readonly string[]) =>
      reasons.length === 0 ? 'ignored' : `ignored: ${reasons.join(', ')}`,
    rowsJoined: (_: number) => 'joined to another row of the same call',
    rowsUnreadable: (_: number) => 'unreadable',
    ignoredBy: (why: string, rows: number) => `${n(rows)} ${ignored[why] ?? why}`,
    mostAttempts: (days: number, attempts: number, numbers: number) =>
      `Most attempts at one number within ${days} days: ${n(attempts)} (${count(numbers, 'number')})`,
    withoutTime: (calls: number) =>
      `Without a time of the day in the log: ${count(calls, 'call')}, whose hours could not be judged`,
    callsByRule: (violating: number) =>
      `Calls with findings: ${n(violating)}, by rule (one call may break several)`,
    when: 'When, on the clock of the person called',
    worstDays: 'Days with most findings',
    worstHours: 'Hours with most findings',
    spot: (name: string, violating: number, calls: number) => `${name} (${n(violating)} of ${n(calls)})`,
    dayInWeek: (of: number, iso: string) => `${weekdays.en[of] ?? ''}\u00a0${date(iso)}`,
    hourOfWeek: (of: number, hour: number) =>
      `${weekdays.en[of] ?? ''}\u00a0${clock(hour)}–${clock(hour + 1)}`,
  }),
  ({ n, date, count, plural }) => ({
    calls: 'Appels passés',
    callFigures: (read, audited, ignored, joined, unreadable) =>
      `${count(read, 'ligne')}\u00a0: ${count(audited, 'contrôlée')}, ${count(ignored, 'ignorée')} (appels entrants, internes ou non émis), ${count(joined, 'rattachée')} à une autre ligne du même appel, ${count(unreadable, 'illisible')}`,
    violating: (calls, withErrors) =>
      `Appels avec constat\u00a0: ${n(calls)}, dont ${count(withErrors, 'non conforme', 'non conformes')}`,
    callsPeriod: (start, end) => `Appels du ${date(start)} au ${date(end)}.`,
    lawOfCalls: (hash) =>
      `Chaque appel est jugé selon le droit applicable à son jour\u00a0; données juridiques ${hash}.`,
    rowsRead: (rows) => `${count(rows, 'ligne lue', 'lignes lues')}, dont`,
    rowsAudited: (rows) => plural(rows, 'contrôlée'),
    rowsIgnored: (rows, reasons) => {
      const label = plural(rows, 'ignorée');
      return reasons.length === 0 ? label : `${label}\u00a0: ${reasons.join(', ')}`;
    },
    rowsJoined: (rows) => `${plural(rows, 'rattachée')} à une autre ligne du même appel`,
    rowsUnreadable: (rows) => plural(rows, 'illisible'),
    ignoredBy: (why, rows) => count(rows, ...(frenchIgnored[why] ?? [why, why])),
    mostAttempts: (days, attempts, numbers) =>
      `Le plus de tentatives vers un même numéro en ${days} jours\u00a0: ${n(attempts)} (${count(numbers, 'numéro')})`,
    withoutTime: (calls) =>
      `Sans heure dans le journal\u00a0: ${count(calls, 'appel, dont l’horaire n’a pas pu être jugé', 'appels, dont l’horaire n’a pas pu être jugé')}`,
    callsByRule: (violating) =>
      `Appels avec constat\u00a0: ${n(violating)}, par règle (un appel peut en enfreindre plusieurs)`,
    when: 'Quand, à l’heure de la personne appelée',
    worstDays: 'Jours qui comptent le plus de constats',
    worstHours: 'Heures qui comptent le plus de constats',
    spot: (name, violating, calls) => `${name} (${n(violating)} sur ${n(calls)})`,
    dayInWeek: (of, iso) => `${weekdays.fr[of] ?? ''}\u00a0${date(iso)}`,
    hourOfWeek: (of, hour) => `${weekdays.fr[of] ?? ''} de ${hour}\u00a0h à ${hour + 1}\u00a0h`,
  }),
);
