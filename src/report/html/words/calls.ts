import { wordsOf } from '../../../words/voice.ts';
import { weekdays } from '../../../words/weekdays.ts';

/** Past calls by weekday and hour, and whose they are. */
export const pastCallWords = wordsOf(
  ({ n, date, count }) => ({
    calls: 'Past calls',
    callFigures: (read: number, audited: number, ignored: number, joined: number, unreadable: number) =>
      `${count(read, 'row')} of call logs: ${n(audited)} audited, ${n(ignored)} ignored (inbound, internal, never placed, …), ${n(joined)} joined to another row of the same call, ${n(unreadable)} unreadable.`,
    noCalls: 'No past call was audited.',
    weekdays: weekdays.en,
    heatCaption:
      'Calls by weekday and hour on the clock of the person called: their number, and the share of those with violations.',
    windows: (days: string, hours: string, day: string) =>
      `Outlined: the lawful windows, ${days}, ${hours} (law of ${date(day)}; closed on public holidays all the same).`,
    noneUnlawful: 'no violation',
    shareUpTo: (share: string) => `up to ${share}`,
    lawfulWindow: 'lawful window',
    noWindows: 'No lawful window is outlined: the law of that day sets none for these calls.',
    dayRange: (first: string, last: string) => `${first} to ${last}`,
    window: (from: string, to: string) => `${from}–${to}`,
    heatText: (calls: number, busiest: string, violating: number, worst: string) =>
      `Calls by weekday and hour: ${n(calls)} in all, most on ${busiest}; ${n(violating)} with violations${worst === '' ? '' : `, most on ${worst}`}.`,
    slot: (weekday: string, hour: number) => `${weekday} ${String(hour).padStart(2, '0')}:00`,
    hour: 'Hour',
    cell: (calls: number, bad: number) => (bad === 0 ? n(calls) : `${n(calls)} (${n(bad)} with violations)`),
    withoutTime: (calls: number) =>
      `${count(calls, 'call has', 'calls have')} no time of the day in the log and cannot be shown here.`,
    callsByRule: 'Findings on calls by rule; one call may have several',
    agents: 'By agent',
    campaigns: 'By campaign in the log',
    nameColumn: 'Name',
    callsColumn: 'Calls',
    errorsColumn: 'With violations',
    shareColumn: 'Share',
    warnedColumn: 'Warnings alone',
    firstOf: (shown: number, total: number) => `The ${n(shown)} with most violations, of ${n(total)}.`,
  }),
  ({ n, date, count, plural }) => ({
    calls: 'Appels passés',
    callFigures: (read, audited, ignored, joined, unreadable) =>
      `${count(read, 'ligne')} de journaux d’appels\u00a0: ${count(audited, 'contrôlée')}, ${count(ignored, 'ignorée')} (appels entrants, internes, non passés…), ${count(joined, 'rattachée')} à une autre ligne du même appel, ${count(unreadable, 'illisible')}.`,
    noCalls: 'Aucun appel passé n’a été contrôlé.',
    weekdays: weekdays.fr,
    heatCaption:
      'Appels par jour et par heure, à l’heure de la personne appelée\u00a0: leur nombre, et la part des appels non conformes.',
    windows: (days, hours, day) =>
      `Encadré\u00a0: les plages licites, ${days}, ${hours} (droit applicable au ${date(day)}\u00a0; les jours fériés restent exclus).`,
    noneUnlawful: 'conformes',
    shareUpTo: (share) => `jusqu’à ${share}`,
    lawfulWindow: 'plage licite',
    noWindows: 'Aucune plage licite n’est encadrée\u00a0: le droit de ce jour n’en fixe pas pour ces appels.',
    dayRange: (first, last) => `du ${first} au ${last}`,
    window: (from, to) => `${from}–${to}`,
    heatText: (calls, busiest, violating, worst) =>
      `Appels par jour et par heure\u00a0: ${n(calls)} en tout, surtout ${busiest}\u00a0; ${count(violating, 'non conforme', 'non conformes')}${worst === '' ? '' : `, surtout ${worst}`}.`,
    slot: (weekday, hour) => `${weekday} ${hour}\u00a0h`,
    hour: 'Heure',
    cell: (calls, bad) =>
      bad === 0 ? n(calls) : `${n(calls)} (dont ${count(bad, 'non conforme', 'non conformes')})`,
    withoutTime: (calls) =>
      `${count(calls, 'appel n’a', 'appels n’ont')} pas d’heure dans le journal et ne ${plural(calls, 'peut', 'peuvent')} être ${plural(calls, 'montré')} ici.`,
    callsByRule: 'Constats sur les appels, par règle\u00a0; un appel peut en cumuler plusieurs',
    agents: 'Par agent',
    campaigns: 'Par campagne du journal',
    nameColumn: 'Nom',
    callsColumn: 'Appels',
    errorsColumn: 'Non conformes',
    shareColumn: 'Part',
    warnedColumn: 'Avertissement seul',
    firstOf: (shown, total) =>
      `Les ${n(shown)} qui comptent le plus d’appels non conformes, sur ${n(total)}.`,
  }),
);
