import { wordsOf } from '../../../words/voice.ts';

/** Until when a list is good. */
export const lapseWords = wordsOf(
  ({ date }) => ({
    untilWhen: 'Until when the list is good',
    keptLapses: 'Kept contacts that lapse',
    lapsesCaption: (from: string, to: string) =>
      `Kept contacts that lapse, ${date(from)} to ${date(to)}, by what is known today. A scrub that falls due is told below.`,
    nothingEnds: 'No day is known on which the verdicts lapse.',
    lapses: 'What lapses, and when',
    lapse: {
      scrub: (day: string, path: string) =>
        `${date(day)}: ${path} is too old; submit the list to the opposition service again before that day.`,
      consent: (day: string) => `${date(day)}: the first consent of a kept contact ends.`,
      waiver: (day: string) => `${date(day)}: a waiver has ended; its gap is no longer accepted.`,
      law: (day: string) => `${date(day)}: another regime of law begins.`,
    },
  }),
  ({ date }) => ({
    untilWhen: 'Jusqu’à quand la liste est valable',
    keptLapses: 'Contacts conservés qui expirent',
    lapsesCaption: (from, to) =>
      `Contacts conservés qui expirent, du ${date(from)} au ${date(to)}, d’après ce que l’on sait aujourd’hui. Le prochain contrôle des listes d’opposition figure plus bas.`,
    nothingEnds: 'Aucune échéance connue ne met fin aux verdicts.',
    lapses: 'Ce qui expire, et quand',
    lapse: {
      scrub: (day, path) =>
        `${date(day)}\u00a0: ${path} est trop ancien\u00a0; soumettez de nouveau la liste au service d’opposition avant ce jour.`,
      consent: (day) => `${date(day)}\u00a0: le premier consentement d’un contact conservé prend fin.`,
      waiver: (day) => `${date(day)}\u00a0: une dérogation a pris fin\u00a0; sa lacune n’est plus acceptée.`,
      law: (day) => `${date(day)}\u00a0: un autre régime juridique commence.`,
    },
  }),
);
