import { dateInWords } from '../../../words/voice.ts';
import type { WindowWords } from './english.ts';

const date = (iso: string) => dateInWords(iso, 'fr');

/** The words of the calendar in French. */
export const french: WindowWords = {
  weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' '),
  day: date,
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
  again: (day, time, centre) => `Prochaine plage ${day === '' ? '' : `le ${day} `}à ${time}${aside(centre)}.`,
  never: 'Aucune plage avant un an.',
  open: (within, span) => `Appels ${within}\u00a0: ${span} sur place`,
  equals: (span, within, other, centre) => `${span} ${within} = ${other} ${centre}`,
  closed: (within, holiday) => `Pas d’appels ${within}\u00a0: ${holiday}`,
  nothing: (within) => `Pas d’appels ${within}\u00a0: week-end`,
  calendar: (within) => `Plages d’appel ${within}`,
};

function aside(text: string): string {
  return text === '' ? '' : ` (${text})`;
}
