import { wordsOf } from '../../../words/voice.ts';

/** When excluded contacts may be called again. */
export const callableWords = wordsOf(
  ({ n, date, count }) => ({
    callable: 'When excluded contacts may be called again',
    callableCaption: (from: string, to: string) =>
      `Contacts that become callable on each of the thirty days after the first calling day, ${date(from)} to ${date(to)}, by what is known today.`,
    callableText: (within: number, later: number, never: number) =>
      `${count(within, 'contact becomes', 'contacts become')} callable within these thirty days, ${n(later)} later, ${n(never)} on no day that is known.`,
    notKeptEither: 'The run is not cleared: these days hold only once what stands in the way is resolved.',
    dayColumn: 'Day',
    contactsColumn: 'Contacts',
    dayShort: (iso: string) => iso.slice(8).replace(/^0/, ''),
    dayAndMonth: (iso: string) => iso.slice(5),
    dayAxis: (days: number) =>
      days === 1
        ? 'Day of the month'
        : days === 7
          ? 'Weeks, by their first day'
          : `${days} days each, by their first`,
  }),
  ({ n, date, count }) => ({
    callable: 'Quand les contacts exclus pourront être appelés',
    callableCaption: (from, to) =>
      `Contacts que l’on pourra de nouveau appeler à partir de chacun des trente jours qui suivent le premier jour d’appel, du ${date(from)} au ${date(to)}, d’après ce que l’on sait aujourd’hui.`,
    callableText: (within, later, never) =>
      `${count(within, 'contact pourra être appelé', 'contacts pourront être appelés')} dans ces trente jours, ${n(later)} plus tard, ${n(never)} à aucune date connue.`,
    notKeptEither: 'La liste n’est pas validée\u00a0: ces dates ne valent qu’une fois les obstacles levés.',
    dayColumn: 'Jour',
    contactsColumn: 'Contacts',
    dayShort: (iso) => iso.slice(8).replace(/^0/, ''),
    dayAndMonth: (iso) => iso.slice(5).split('-').reverse().join('/'),
    dayAxis: (days) =>
      days === 1
        ? 'Jour du mois'
        : days === 7
          ? 'Semaines, par leur premier jour'
          : `Périodes de ${days} jours, par leur premier jour`,
  }),
);
