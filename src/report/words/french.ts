import { dateInWords, figure } from '../../words/voice.ts';
import type { ReportWords } from './english.ts';

const n = (value: number) => figure(value, 'fr');
const date = (iso: string) => dateInWords(iso, 'fr');
/** Zero is singular in French. */
const count = (value: number, one: string, many = `${one}s`) => `${n(value)}\u00a0${value < 2 ? one : many}`;
const plural = (value: number, one: string, many: string) => (value < 2 ? one : many);

/** The words of reports in French. */
export const french: ReportWords = {
  severities: { error: 'erreur', warning: 'avertissement', notice: 'information' },
  more: {
    error: (left) => `et ${count(left, 'autre erreur', 'autres erreurs')}`,
    warning: (left) => `et ${count(left, 'autre avertissement', 'autres avertissements')}`,
    notice: (left) => `et ${count(left, 'autre information', 'autres informations')}`,
  },
  certainties: {
    primary: 'lu dans le texte',
    secondary: 'lu dans une source qui le cite',
    inferred: 'déduit',
  },
  roles: {
    contacts: 'contacts',
    opposition: 'liste d’opposition',
    'own-opposition': 'liste interne',
    consents: 'consentements',
    calls: 'journal d’appels',
  },
  figure: n,
  findings: (value) => count(value, 'constat'),
  others: (left) => `et ${count(left, 'autre constat', 'autres constats')}`,
  allIn: 'tous figurent dans le rapport csv',
  shownOf: (shown, all) =>
    `${count(shown, 'constat affiché', 'constats affichés')} sur ${n(all)}, les plus graves d’abord\u00a0; tous figurent dans le rapport csv.`,
  colon: '\u00a0: ',
  semicolon: '\u00a0; ',
  title: 'Audit de campagne téléphonique',
  cleared: (kept, read, excluded) =>
    `Liste validée\u00a0: ${count(kept, 'contact conservé', 'contacts conservés')} sur ${n(read)}, ${n(excluded)}\u00a0${plural(excluded, 'exclu', 'exclus')}.`,
  callsOnly: (violating, audited) =>
    `Appels passés\u00a0: ${count(violating, 'appel avec constat', 'appels avec constat')} sur ${n(audited)}\u00a0${plural(audited, 'contrôlé', 'contrôlés')}.`,
  notCleared: 'LISTE NON VALIDÉE\u00a0: ce qui n’a pas pu être contrôlé n’est pas réputé conforme.',
  incomplete:
    'CONTRÔLE INCOMPLET\u00a0: tout n’a pas pu être contrôlé\u202f; les chiffres ci-dessous sont partiels.',
  named: (name) => `Campagne «\u00a0${name}\u00a0».`,
  period: (start, end) => `Campagne du ${date(start)} au ${date(end)}.`,
  firstDay: (day) => `Premier jour d’appel licite\u00a0: ${date(day)}.`,
  callsPeriod: (start, end) => `Appels du ${date(start)} au ${date(end)}.`,
  law: (day, regime) => `Droit applicable au ${date(day)}, régime ${regime}.`,
  lawOfCalls: 'Chaque appel est jugé selon le droit applicable à son jour.',
  simulated: (day) => `SIMULATION\u00a0: chaque jour est jugé selon le droit applicable au ${date(day)}.`,
  goodUntil: (day) => `Contrôlez à nouveau avant le ${date(day)}.`,
  lawHash: 'Données juridiques',
  laws: 'Ce qu’un autre droit laisse de la liste',
  betweenLaws: (from, to) =>
    `Entre le droit au ${date(from)} et le droit au ${date(to)}\u00a0: chaque jour jugé selon l’un, puis selon l’autre`,
  lost: (lost, kept) => `${count(lost, 'contact perdu', 'contacts perdus')} sur ${n(kept)}`,
  gained: (gained) => count(gained, 'contact gagné', 'contacts gagnés'),
  keptUnder: (day, regime, firstDay, kept, read) =>
    `Droit au ${date(day)} (${regime})\u00a0: ${count(kept, 'contact conservé', 'contacts conservés')} sur ${n(read)}\u202f; premier jour d’appel licite le ${date(firstDay)}`,
  stoppedUnder: (rules) => `personne ne peut être appelé selon ce droit\u00a0: ${rules}`,
  lostByRule: (day) => `Perdus, par règle, selon le droit au ${date(day)} (un contact peut en cumuler)`,
  gainedByRule: (day) =>
    `Gagnés, par règle qui les écartait selon le droit au ${date(day)} (un contact peut en cumuler)`,
  campaign: 'Campagne',
  campaignColumns: ['Gravité', 'Règle', 'Constat', 'Que faire'],
  accept: (rule) => `fournissez ce qui manque, ou passez outre\u00a0: --accept ${rule}`,
  forbidden: 'on ne peut pas passer outre\u00a0: c’est la campagne qui doit changer',
  accepted: 'Lacunes acceptées',
  acceptedNote: 'Ce qu’elles cachent n’est pas réputé conforme.',
  acceptedColumns: ['Règle', 'Objet', 'Motif'],
  acceptedAs: (reason) => (reason === '' ? 'accepté, sans motif indiqué' : `accepté\u00a0: ${reason}`),
  contacts: 'Contacts',
  contactFigures: {
    read: 'lus',
    kept: 'conservés',
    excluded: 'exclus',
    numbersRemoved: 'numéros retirés des lignes conservées',
  },
  barredFigures: {
    read: 'lignes lues',
    kept: 'lignes sans motif d’exclusion (ce n’est pas une liste à appeler)',
    excluded: 'lignes avec motif d’exclusion',
    numbersRemoved: 'numéros écartés dans les autres lignes',
  },
  calls: 'Appels passés',
  callFigures: {
    read: 'lignes lues',
    audited: 'contrôlées',
    ignored: 'ignorées',
    joined: 'rattachées à une autre ligne du même appel',
    unreadable: 'illisibles',
    violating: 'appels avec constat',
  },
  figureColumns: ['Objet', 'Nombre'],
  ruleColumns: ['Constats', 'Règle', 'Ce qu’elle constate', 'Article'],
  first: 'Premiers constats',
  firstColumns: ['Gravité', 'Règle', 'Emplacement', 'Numéro', 'Appelé le', 'Constat'],
  blind: 'Non contrôlé, faute de fichier fourni',
  blindCase: 'non contrôlé\u00a0: aucun fichier fourni ne permet de juger cette règle',
  inputs: 'Fichiers lus',
  inputColumns: ['Entrée', 'Fichier', 'Lignes', 'Lignes illisibles', 'SHA-256'],
  readCase: 'fichier lu',
  inputFacts: (rows, unreadable) =>
    `${count(rows, 'ligne')}, ${unreadable === 0 ? 'aucune ligne illisible' : count(unreadable, 'ligne illisible', 'lignes illisibles')}`,
  certainty: 'Certitude de la source',
  remedy: 'Que faire',
  root: 'Dossier de travail de l’exécution',
  disclaimer: 'Ceci n’est pas un avis juridique.',
};
