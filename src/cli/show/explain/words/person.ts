import type { ExplainedCall } from '../../../../explain/model.ts';
import { reportWords } from '../../../../report/words/words.ts';
import { wordsOf } from '../../../../words/voice.ts';

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const frenchDays = ['dim.', 'lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.'];

/** What an explanation says of a person, with calls and consents, and of the files. */
export const explainedPersonWords = wordsOf(
  ({ n, date, count, plural }) => ({
    person: 'The person',
    lines: (lines: readonly number[], more: number) =>
      `${plural(lines.length, 'line')} ${lines.map(n).join(', ')}${more > 0 ? ` and ${n(more)} more` : ''} of the contact list`,
    personNumbers: (numbers: readonly string[], more: number) =>
      `${plural(numbers.length, 'number')} ${numbers.join(', ')}${more > 0 ? ` and ${n(more)} more` : ''}`,
    calls: (from: string | null, to: string) =>
      from === null
        ? 'Every call in the files, on the clock of the person called'
        : `Calls from ${date(from)} to ${date(to)}, on the clock of the person called`,
    noCalls: 'none known',
    attempts: (attempts: number, limit: number, days: number, day: string) =>
      `${count(attempts, 'attempt')} in the ${n(days)} days up to ${date(day)}; at most ${n(limit)} are allowed`,
    moreCalls: (more: number) => `and ${count(more, 'earlier call')}`,
    moment: (iso: string) => {
      const [day = '', rest = ''] = iso.split('T');
      const weekday = days[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
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
    roles: reportWords.en.roles,
    inputs: 'What was looked into',
    rows: (rows: number) => count(rows, 'row'),
  }),
  ({ n, date, count, plural }) => ({
    person: 'La personne',
    lines: (lines, more) =>
      `${plural(lines.length, 'ligne')} ${lines.map(n).join(', ')}${more > 0 ? ` et ${count(more, 'autre')}` : ''} de la liste de contacts`,
    personNumbers: (numbers, more) =>
      `${plural(numbers.length, 'numéro')} ${numbers.join(', ')}${more > 0 ? ` et ${count(more, 'autre')}` : ''}`,
    calls: (from, to) =>
      from === null
        ? 'Tous les appels des fichiers, à l’heure de la personne appelée'
        : `Appels du ${date(from)} au ${date(to)}, à l’heure de la personne appelée`,
    noCalls: 'aucun connu',
    attempts: (attempts, limit, days, day) =>
      `${count(attempts, 'tentative')} dans les ${n(days)} jours jusqu’au ${date(day)}\u00a0; ${n(limit)} au plus sont permises`,
    moreCalls: (more) => `et ${count(more, 'appel antérieur', 'appels antérieurs')}`,
    moment: (iso) => {
      const [day = '', rest = ''] = iso.split('T');
      const weekday = frenchDays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
      const shown = day.split('-').reverse().join('/');
      return `${weekday} ${shown}${rest === '' ? '' : ` ${rest.slice(0, 8)} ${rest.slice(8)}`}`;
    },
    call: ({ attempt, ignored, said }) => {
      const kinds = { inbound: 'appel entrant', internal: 'appel interne', notPlaced: 'jamais passé' };
      const kind = attempt || ignored === null ? 'tentative' : kinds[ignored];
      return said === null ? kind : `${kind}, ${said === 'refused' ? 'refus' : 'ne plus appeler'}`;
    },
    violates: (rules) => `enfreint ${rules}`,
    consents: 'Consentements',
    noConsents: 'aucun connu',
    given: (day) => `donné le ${date(day)}`,
    noDay: 'sans date de recueil',
    lapses: (day) => `plus valable à partir du ${date(day)}`,
    expires: (day) => `échéance le ${date(day)}`,
    withdrawn: (day) => `retiré le ${date(day)}`,
    appointment: (moment) => `rendez-vous ${moment}`,
    purpose: (text) => `pour «\u00a0${text}\u00a0»`,
    proof: (proof) => (proof ? 'avec preuve' : 'sans preuve'),
    roles: reportWords.fr.roles,
    inputs: 'Ce qui a été consulté',
    rows: (rows) => count(rows, 'ligne'),
  }),
);
