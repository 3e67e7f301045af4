import { dateInWords, figure } from '../../../words/voice.ts';
import { french as summary } from '../summary/french.ts';
import type { ExplainWords } from './english.ts';

const n = (value: number) => figure(value, 'fr');
const date = (iso: string) => dateInWords(iso, 'fr');
/** Zero is singular in French. */
const count = (value: number, one: string, many: string) => `${n(value)}\u00a0${value < 2 ? one : many}`;

const weekdays = ['dim.', 'lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.'];

/** The words of an explanation in French. */
export const french: ExplainWords = {
  verdict: (verdict, who, day) =>
    ({
      kept: `CONSERVÉ\u00a0: ${who} peut être appelé le ${date(day)}.`,
      excluded: `EXCLU\u00a0: ${who} ne peut pas être appelé le ${date(day)}.`,
      unknown: `INDÉTERMINÉ\u00a0: on ne peut pas dire si ${who} peut être appelé le ${date(day)}.`,
    })[verdict],
  shortVerdict: { kept: 'conservé', excluded: 'exclu', unknown: 'indéterminé' },
  row: (line, path) => `le contact de la ligne ${n(line)} de ${path}`,
  noNumber: 'aucun numéro',
  callableFrom: (day) => `Premier jour où l’appel sera permis, d’après les fichiers\u00a0: ${date(day)}.`,
  neverCallable: 'Aucun jour où l’appel serait permis dans les deux ans.',
  placedBy: (line, path) => `Situé là d’après le code postal de la ligne ${line} de ${path}.`,
  place: (territory, zone) => `${territory}\u00a0; les heures sont celles du fuseau ${zone}.`,
  noPlace: 'Hors des territoires français.',
  law: (day, regime, hash) =>
    `Droit applicable au ${date(day)}, régime ${regime}, données juridiques ${hash}.`,
  simulated: (day) => `SIMULATION\u00a0: chaque jour est jugé selon le droit applicable au ${date(day)}.`,
  run: (directory, startedAt) => `D’après le passage ${directory} du ${startedAt}.`,
  otherLaw: (tool, hash) =>
    `Ce passage avait été jugé par la version ${tool} avec les données juridiques ${hash}\u00a0: ses verdicts ont pu différer.`,
  inRow: (line, path) => `La ligne ${n(line)} de ${path} est déterminante.`,
  otherRows: (rows) => `Le numéro figure aussi sur d’autres lignes\u00a0: ${rows.join(', ')}.`,
  otherRow: (line, verdict) => `ligne ${n(line)} (${verdict})`,
  notInList: (path) => `Absent de ${path}\u00a0: le numéro est jugé seul.`,
  alone:
    'Sans liste de contacts, le numéro est jugé seul (--contacts, ou contacts dans le fichier de campagne).',
  numbers: 'Ses numéros',
  why: 'Pourquoi',
  stops: 'Ce qui arrête toute la campagne',
  accepted: 'Lacunes acceptées',
  remarks: 'Constaté aussi, sans interdire l’appel',
  passed: 'Vérifié, et ce n’est pas le cas',
  notChecked: 'Non vérifié',
  notApplicable: (rules) => `Ce jour-là, avec ces réglages, ces règles ne constatent rien\u00a0: ${rules}`,
  notJudged: (rules) => `Aucun numéro ne peut être appelé\u00a0: personne n’a été jugé selon ${rules}`,
  needs: {
    contacts: 'aucune liste de contacts n’a été donnée',
    opposition: 'aucun export de la liste d’opposition n’a été donné',
    'own-opposition': 'aucune liste d’opposition de l’entreprise n’a été donnée',
    consents: 'aucun registre des consentements n’a été donné',
    calls: 'aucun journal d’appels n’a été donné',
  },
  until: (day) => `Prend fin au plus tôt le ${date(day)}.`,
  noEnd: 'Sans fin, d’après les fichiers.',
  moreReasons: (more) => `et ${count(more, 'ligne antérieure', 'lignes antérieures')}`,
  person: 'La personne',
  lines: (lines, more) =>
    `${lines.length < 2 ? 'ligne' : 'lignes'} ${lines.map(n).join(', ')}${more > 0 ? ` et ${count(more, 'autre', 'autres')}` : ''} de la liste de contacts`,
  personNumbers: (numbers, more) =>
    `${numbers.length < 2 ? 'numéro' : 'numéros'} ${numbers.join(', ')}${more > 0 ? ` et ${count(more, 'autre', 'autres')}` : ''}`,
  calls: (from, to) => `Appels du ${date(from)} au ${date(to)}, à l’heure de la personne appelée`,
  noCalls: 'aucun connu',
  attempts: (attempts, limit, days, day) =>
    `${count(attempts, 'tentative', 'tentatives')} dans les ${n(days)} jours jusqu’au ${date(day)}\u00a0; ${n(limit)} au plus sont permises`,
  moreCalls: (more) => `et ${count(more, 'appel antérieur', 'appels antérieurs')}`,
  moment: (iso) => {
    const [day = '', rest = ''] = iso.split('T');
    const weekday = weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
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
  colon: '\u00a0: ',
  inputs: 'Ce qui a été consulté',
  roles: summary.roles,
  rows: (rows) => count(rows, 'ligne', 'lignes'),
  disclaimer: 'Ceci n’est pas un avis juridique.',
};
