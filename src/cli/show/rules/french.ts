import { dateInWords, figure } from '../../../words/voice.ts';
import type { RulesWords } from './english.ts';

const date = (iso: string) => dateInWords(iso, 'fr');
const join = (list: readonly string[]) => list.join(' et ');

/** Words of the catalogue of rules in French. */
export const french: RulesWords = {
  date,
  colon: '\u00a0: ',
  semicolon: '\u00a0; ',
  number: (value) => figure(value, 'fr'),
  title: (day) => `Règles en vigueur le ${date(day)}`,
  regime: (id, period, about) => `Régime ${id}, ${period}\u00a0: ${about}`,
  regimes: {
    'before-hours':
      'les listes sont confrontées à la liste d’opposition\u00a0; ni horaires, ni limite du nombre de tentatives',
    'opt-out':
      'les listes sont confrontées à la liste d’opposition\u00a0; jours, horaires, nombre de tentatives et pause après un refus s’imposent à chaque appel',
    'opt-in':
      'consentement préalable\u00a0; la liste d’opposition a pris fin, les jours, horaires et nombre de tentatives demeurent. Le décret est contesté devant le Conseil d’État et en vigueur entre-temps',
  },
  count: (count, all, hash) => `${count} règles sur ${all}. Données juridiques ${hash}.`,
  under: (regimes, all) => {
    if (all) return 'Sous tous les régimes';
    return regimes.length === 1 ? `Seulement sous ${join(regimes)}` : `Sous ${join(regimes)}`;
  },
  period: (from, until) => {
    if (from === null) return until === null ? 'en tout temps' : `jusqu’au ${date(until)}`;
    return until === null ? `à partir du ${date(from)}` : `du ${date(from)} au ${date(until)}`;
  },
  severities: { error: 'erreur', warning: 'avertissement', notice: 'information' },
  scopes: { campaign: 'campagne', number: 'numéro', person: 'personne', call: 'appel passé' },
  certainties: {
    primary: 'lu dans le texte',
    secondary: 'lu dans une source qui le cite',
    inferred: 'déduit',
  },
  checked: (day) => `vérifié le ${date(day)}`,
  gap: (id) => `lacune\u00a0: --accept ${id}`,
  forbidden: 'ne peut être acceptée',
  house: (key) => (key === null ? 'règle interne' : `règle interne (${key})`),
  noArticle: 'sans article',
  policies: 'Règles internes, hors loi\u00a0: clés du fichier de campagne',
  policy: (key, fallback) => `${key}, par défaut ${fallback}`,
  makesNoDifference: 'Sans effet ce jour-là.',
  bearsOn: (ids) => `Agit sur ${ids.join(', ')}.`,
  notInForce: 'Pas en vigueur ce jour-là',
  sources: 'Sources',
  columns: [
    'Règle',
    'Intitulé',
    'Portée',
    'Gravité',
    'Article',
    'Du',
    'Au',
    'Certitude',
    'Vérifié le',
    'Mention',
  ],
  more: 'Ce qui change',
  disclaimer: 'Ceci n’est pas un avis juridique.',
  diffTitle: (from, to) => `Ce qui a changé dans le droit entre le ${date(from)} et le ${date(to)}`,
  sameRegime: (id) => `Le régime est ${id} les deux jours`,
  otherRegime: (before, after) => `Le régime était ${before}, il est ${after}`,
  changeDays: (days) => `Le droit a changé le ${days.map(date).join(', le ')}.`,
  noChange: 'Aucune donnée juridique n’a changé entre les deux.',
  begins: (count) => `Commencent (${count})`,
  ends: (count) => `Prennent fin (${count})`,
  changes: (count) => `Changent (${count})`,
  numbersChanged: 'Données juridiques qui ont changé',
  becomesHouse: 'était la loi, est une règle interne',
  becomesLaw: 'était une règle interne, est la loi',
  arrow: ' → ',
  added: (text) => `en plus\u00a0: ${text}`,
  removed: (text) => `en moins\u00a0: ${text}`,
  nothing: 'aucune règle',
  yes: 'oui',
  digits: (count) => `${count} chiffres`,
  except: (list) => `hormis ${list}`,
  fines: (natural, legal) => `${natural} pour une personne physique, ${legal} pour une personne morale`,
  says: 'Ce qu’elle dit',
  now: (day) => `En vigueur le ${date(day)}`,
  notNow: (day) => `Pas en vigueur le ${date(day)}`,
  whatToDo: 'Que faire',
  when: 'Quand elle est en vigueur',
  numbers: 'Données juridiques sur lesquelles elle repose',
  published: (day) => `publié le ${date(day)}`,
  finds: 'Exemples où elle constate quelque chose',
  passes: 'Exemples où elle ne constate rien',
  tells: (text) => `«\u00a0${text}\u00a0»`,
  acceptance: {
    gap: (id) =>
      `C’est une lacune\u00a0: --accept ${id} permet de poursuivre, ce que disent le rapport et le manifeste. Le motif et le dernier jour peuvent figurer sous accept dans le fichier de campagne.`,
    forbidden:
      'La loi l’interdit\u00a0: --accept ne l’admet pas, et seule la campagne elle-même peut y remédier.',
    number:
      'Elle n’écarte que ce numéro\u00a0: la ligne garde ses autres numéros, et n’est exclue que s’il n’en reste aucun. Elle ne peut être acceptée.',
    person: 'Elle écarte la ligne avec tous ses numéros. Elle ne peut être acceptée.',
    call: 'Elle juge un appel passé, dont aucune liste ne dépend. Elle ne peut être acceptée\u00a0; --fail-on dit si elle fait échouer l’audit.',
    told: 'Elle n’écarte personne et n’arrête rien\u00a0: elle est seulement signalée.',
  },
};
