import { wordsOf } from '../../../words/voice.ts';
import type { Page } from '../../terminal/page.ts';

/** What the calendar of calling windows says; days come as ISO text. */
export const windowWords = wordsOf(
  ({ date }) => ({
    title: (within: string, id: string, from: string, to: string) =>
      `Calling windows ${within} (${id}), ${from === to ? '' : `${date(from)} to `}${date(to)}`,
    clocks: (zone: string, centre: string, alike: boolean) =>
      zone === centre
        ? `Clock: ${zone}, there and in the call centre.`
        : `Clock there: ${zone}. Clock of the call centre: ${centre}${alike ? ', which shows the same' : ''}.`,
    anyHour: 'any hour',
    publicHoliday: (name: string) => `public holiday: ${name}`,
    localHoliday: (name: string, bars: boolean) =>
      bars ? `local holiday: ${name}` : `local holiday, open to calls by law: ${name}`,
    clockChange: (within: string, forward: boolean, season: boolean, before: string, after: string) => {
      const said = season
        ? `summer time ${forward ? 'begins' : 'ends'}`
        : `clocks go ${forward ? 'forward' : 'back'}`;
      return `${said} ${within}: ${before} becomes ${after}`;
    },
    weekendMark: '-- weekend',
    holidayMark: '** public holiday',
    nextDayMark: (within: string) => `+1 the next day ${within}`,
    dayBeforeMark: (within: string) => `−1 the day before ${within}`,
    simulated: (day: string) => `Simulation: every day is judged under the law of ${date(day)}.`,
    noHours: 'Any hour: the law of that day sets neither days nor hours.',
    consent: 'Calls need prior consent as well.',
    consentFrom: (day: string) => `From ${date(day)} on, calls need prior consent as well.`,
    localOpen: '--local-holidays closes local holidays, too.',
    inferred: (within: string) => `That these days and hours hold ${within} is inferred, not read in a text.`,
    scope: (hash: string) =>
      `Days and hours only (C. conso. D223-9, C. trav. L3133-1; law data ${hash}): opposition, consent, refusals and frequency are checked by clean. This is not legal advice.`,
    yes: 'Yes.',
    no: {
      weekend: 'No: weekend.',
      hours: 'No: outside the lawful hours.',
      holiday: (name: string) => `No: public holiday, ${name}.`,
    },
    itIs: (weekday: string, day: string, time: string, within: string, centre: string) =>
      `It is ${weekday} ${date(day)}, ${time} ${within}${aside(centre)}.`,
    before: (day: string, time: string, centre: string) =>
      `Calls may start before ${time}${day === '' ? '' : ` on ${day}`}${aside(centre)}.`,
    always: 'No law sets an end to that.',
    again: (day: string, time: string, centre: string) =>
      `Calls may start again ${day === '' ? '' : `on ${day} `}at ${time}${aside(centre)}.`,
    never: 'They may not start within a year.',
    open: (within: string, span: string) => `Calls ${within}: ${span} there`,
    equals: (span: string, within: string, other: string, centre: string) =>
      `${span} ${within} = ${other} ${centre}`,
    closed: (within: string, holiday: string) => `No calls ${within}: ${holiday}`,
    nothing: (within: string) => `No calls ${within}: weekend`,
    calendar: (within: string) => `Calling windows ${within}`,
  }),
  ({ date }) => ({
    title: (within, id, from, to) =>
      `Plages d’appel ${within} (${id}), ${from === to ? 'le' : `du ${date(from)} au`} ${date(to)}`,
    clocks: (zone, centre, alike) =>
      zone === centre
        ? `Heure\u00a0: ${zone}, sur place comme au centre d’appels.`
        : `Heure sur place\u00a0: ${zone}. Heure du centre d’appels\u00a0: ${centre}${alike ? ', qui est la même' : ''}.`,
    anyHour: 'à toute heure',
    publicHoliday: (name) => `jour férié\u00a0: ${name}`,
    localHoliday: (name, bars) =>
      bars
        ? `jour férié local\u00a0: ${name}`
        : `jour férié local, ouvert aux appels selon la loi\u00a0: ${name}`,
    clockChange: (within, forward, season, before, after) => {
      const said = season
        ? `passage à l’heure d’${forward ? 'été' : 'hiver'}`
        : `l’heure ${forward ? 'avance' : 'recule'}`;
      return `${said} ${within}\u00a0: ${before} devient ${after}`;
    },
    weekendMark: '-- week-end',
    holidayMark: '** jour férié',
    nextDayMark: (within) => `+1 le lendemain ${within}`,
    dayBeforeMark: (within) => `−1 la veille ${within}`,
    simulated: (day) => `Simulation\u00a0: chaque jour est jugé selon le droit du ${date(day)}.`,
    noHours: 'À toute heure\u00a0: le droit de ce jour ne fixe ni jours ni horaires.',
    consent: 'Il faut en outre le consentement préalable de la personne.',
    consentFrom: (day) =>
      `À partir du ${date(day)}, il faut en outre le consentement préalable de la personne.`,
    localOpen: '--local-holidays ferme aussi les jours fériés locaux.',
    inferred: (within) =>
      `Que ces jours et horaires s’appliquent ${within} est déduit, et non lu dans un texte.`,
    scope: (hash) =>
      `Jours et heures seulement (C. conso. D223-9, C. trav. L3133-1\u00a0; données juridiques ${hash})\u00a0: opposition, consentement, refus et fréquence sont contrôlés par clean. Ceci n’est pas un avis juridique.`,
    yes: 'Oui.',
    no: {
      weekend: 'Non\u00a0: week-end.',
      hours: 'Non\u00a0: hors des horaires licites.',
      holiday: (name) => `Non\u00a0: jour férié, ${name}.`,
    },
    itIs: (weekday, day, time, within, centre) =>
      `Nous sommes le ${weekday} ${date(day)}, il est ${time} ${within}${aside(centre)}.`,
    before: (day, time, centre) =>
      `Les appels sont permis ${day === '' ? 'jusqu’à' : `jusqu’au ${day} à`} ${time}${aside(centre)}.`,
    always: 'Aucune loi n’y met fin.',
    again: (day, time, centre) =>
      `Prochaine plage ${day === '' ? '' : `le ${day} `}à ${time}${aside(centre)}.`,
    never: 'Aucune plage avant un an.',
    open: (within, span) => `Appels ${within}\u00a0: ${span} sur place`,
    equals: (span, within, other, centre) => `${span} ${within} = ${other} ${centre}`,
    closed: (within, holiday) => `Pas d’appels ${within}\u00a0: ${holiday}`,
    nothing: (within) => `Pas d’appels ${within}\u00a0: week-end`,
    calendar: (within) => `Plages d’appel ${within}`,
  }),
);

export type WindowPage = Page<typeof windowWords.en>;

function aside(text: string): string {
  return text === '' ? '' : ` (${text})`;
}
