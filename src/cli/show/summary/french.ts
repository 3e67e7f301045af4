import { french as report } from '../../../report/words/french.ts';
import { dateInWords, figure } from '../../../words/voice.ts';
import type { Words } from './english.ts';

const n = (value: number) => figure(value, 'fr');
const date = (iso: string) => dateInWords(iso, 'fr');
/** Zero is singular in French. */
const count = (value: number, one: string, many: string) => `${n(value)}\u00a0${value < 2 ? one : many}`;
const excludedCount = (excluded: number) => `${n(excluded)}\u00a0${excluded < 2 ? 'exclu' : 'exclus'}`;
const keptCount = (kept: number, read: number) =>
  `${count(kept, 'contact conservé', 'contacts conservés')} sur ${n(read)}`;

const plural = (value: number, one: string, many: string) => (value < 2 ? one : many);
const weekdays = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const ignored: Readonly<Record<string, readonly [string, string]>> = {
  inbound: ['entrante', 'entrantes'],
  internal: ['interne', 'internes'],
  notPlaced: ['appel non passé', 'appels non passés'],
  notSubscriber: [
    'vers un numéro qui n’est la ligne de personne',
    'vers des numéros qui ne sont la ligne de personne',
  ],
  foreign: ['vers l’étranger', 'vers l’étranger'],
  outsidePeriod: ['hors période', 'hors période'],
  totals: ['ligne de totaux', 'lignes de totaux'],
  blank: ['vide', 'vides'],
};

/** The words of the summary in French. */
export const french: Words = {
  cleared: report.cleared,
  checked: (kept, read, excluded) =>
    `Liste validée\u00a0: ${keptCount(kept, read)}, ${excludedCount(excluded)}\u202f; cette commande n’écrit aucune liste.`,
  callsOnly: report.callsOnly,
  notCleared:
    'LISTE NON VALIDÉE\u00a0: aucune liste n’a été écrite\u202f; ce qui n’a pas pu être contrôlé n’est pas réputé conforme.',
  notClearedCalls: report.incomplete,
  named: report.named,
  period: (start, end) => `Campagne du ${date(start)} au ${date(end)}.`,
  firstDay: (day) => `Premier jour d’appel licite\u00a0: ${date(day)}.`,
  law: (day, regime, hash) =>
    `Droit applicable au ${date(day)}, régime ${regime}, données juridiques ${hash}.`,
  simulated: (day) => `SIMULATION\u00a0: chaque jour est jugé selon le droit applicable au ${date(day)}.`,
  policy: (settings) => `Règles internes, hors loi\u00a0: ${settings}.`,
  inputs: 'Fichiers lus',
  roles: report.roles,
  rows: (rows, unreadable) =>
    `${count(rows, 'ligne', 'lignes')}, ${unreadable === 0 ? 'aucune illisible' : count(unreadable, 'illisible', 'illisibles')}`,
  delimiter: (shown) => `séparateur «\u00a0${shown}\u00a0»`,
  tab: 'séparateur tabulation',
  contacts: 'Contacts',
  kept: (kept, read) => `Contacts conservés\u00a0: ${n(kept)} sur ${n(read)}`,
  excluded: (excluded) => `Contacts exclus\u00a0: ${n(excluded)}`,
  removed: (numbers) => `Numéros retirés des lignes conservées\u00a0: ${n(numbers)}`,
  without: (rows, read) =>
    `Lignes sans motif d’exclusion\u00a0: ${n(rows)} sur ${n(read)} (ce n’est pas une liste à appeler)`,
  barred: (rows) => `Lignes avec motif d’exclusion\u00a0: ${n(rows)}`,
  removedNotCleared: (numbers) => `Numéros écartés dans les autres lignes\u00a0: ${n(numbers)}`,
  byRule: 'Motifs, par règle (un contact peut en cumuler\u202f; numéros retirés compris)',
  byRuleNotCleared: 'Motifs relevés, par règle (une ligne peut en cumuler)',
  remarks: 'À surveiller, par règle (n’écarte personne)',
  obstacles: 'Ce qui fait obstacle',
  gap: 'lacune',
  forbidden: 'interdit',
  accept: (rule) => `Fournissez ce qui manque, ou passez outre\u00a0: --accept ${rule}`,
  change: 'On ne peut pas passer outre\u00a0: c’est la campagne qui doit changer.',
  more: (left) => `… et ${count(left, 'autre', 'autres')}, voir les rapports`,
  warnings: 'À propos de la campagne',
  severities: report.severities,
  accepted: 'Lacunes acceptées (ce qu’elles cachent n’est pas réputé conforme)',
  waivedUntil: (day) => `Dérogation valable jusqu’au ${date(day)} inclus.`,
  lapsesFirst: (end) =>
    `Elle expire avant la fin de la campagne, le ${date(end)}\u00a0: fournissez d’ici là ce qui manque, sinon le prochain passage s’arrêtera.`,
  reason: (reason) => `Motif\u00a0: ${reason}`,
  notRaised: 'Sans objet pour ce contrôle.',
  calls: 'Appels passés',
  callFigures: (read, audited, ignored, joined, unreadable) =>
    `${count(read, 'ligne', 'lignes')}\u00a0: ${count(audited, 'contrôlée', 'contrôlées')}, ${count(ignored, 'ignorée', 'ignorées')} (appels entrants, internes ou non émis), ${count(joined, 'rattachée', 'rattachées')} à un autre tronçon, ${count(unreadable, 'illisible', 'illisibles')}`,
  violating: (calls) => `Appels avec constat\u00a0: ${n(calls)}`,
  callsPeriod: (start, end) => `Appels du ${date(start)} au ${date(end)}.`,
  lawOfCalls: (hash) =>
    `Chaque appel est jugé selon le droit applicable à son jour\u00a0; données juridiques ${hash}.`,
  rowsRead: (rows) => `${count(rows, 'ligne lue', 'lignes lues')}, dont`,
  rowsAudited: (rows) => plural(rows, 'contrôlée', 'contrôlées'),
  rowsIgnored: (rows, reasons) => {
    const label = plural(rows, 'ignorée', 'ignorées');
    return reasons.length === 0 ? label : `${label}\u00a0: ${reasons.join(', ')}`;
  },
  rowsJoined: (rows) => `${plural(rows, 'rattachée', 'rattachées')} à une autre ligne du même appel`,
  rowsUnreadable: (rows) => plural(rows, 'illisible', 'illisibles'),
  ignoredBy: (why, rows) => {
    const [one, many] = ignored[why] ?? [why, why];
    return count(rows, one, many);
  },
  mostAttempts: (days, attempts, numbers) =>
    `Le plus de tentatives vers un même numéro en ${days} jours\u00a0: ${n(attempts)} (${count(numbers, 'numéro', 'numéros')})`,
  withoutTime: (calls) =>
    `Sans heure dans le journal\u00a0: ${count(calls, 'appel, dont l’horaire n’a pas pu être jugé', 'appels, dont l’horaire n’a pas pu être jugé')}`,
  callsByRule: (violating) =>
    `Appels avec constat\u00a0: ${n(violating)}, par règle (un appel peut en enfreindre plusieurs)`,
  when: 'Quand, à l’heure de la personne appelée',
  worstDays: 'Jours qui comptent le plus de constats',
  worstHours: 'Heures qui comptent le plus de constats',
  spot: (name, violating, calls) => `${name} (${n(violating)} sur ${n(calls)})`,
  dayInWeek: (of, iso) => `${weekdays[of] ?? ''}\u00a0${date(iso)}`,
  hourOfWeek: (of, hour) => `${weekdays[of] ?? ''} de ${hour}\u00a0h à ${hour + 1}\u00a0h`,
  goodUntil: (last, lapse) =>
    `Valable jusqu’au ${date(last)} inclus\u202f; à contrôler de nouveau avant le ${date(lapse)}.`,
  noLapse: 'Aucun verdict n’expire à date fixe\u202f; contrôlez de nouveau avant la prochaine campagne.',
  written: (dir) => `Écrit dans ${dir}`,
  writtenApart: 'Écrit',
  standardOutput: 'sortie standard',
  next: 'La suite',
  importList: (list) => `Importez la liste dans le composeur\u00a0: ${list}`,
  again: () =>
    'Relancez ce contrôle avec les listes et journaux les plus récents avant qu’ils ne périment, et avant chaque nouvelle campagne.',
  keep: (dir) => `Gardez le dossier comme preuve\u00a0: ${dir}`,
  listStands: 'Rien\u00a0: la liste peut être importée telle quelle.',
  clean: 'Lancez campaign-audit clean avec les mêmes options pour obtenir la liste.',
  fixCampaign: 'Changez ce qui est interdit\u202f; on ne peut pas passer outre.',
  fixGaps:
    'Fournissez ce qui manque, ou acceptez chaque lacune par son nom, avec son motif dans le fichier de campagne.',
  runAgain: 'Relancez ensuite la même commande. D’ici là, n’appelez personne sur la foi de ce contrôle.',
  runCallsAgain:
    'Relancez ensuite la même commande\u00a0: ce qui n’a pas pu être lu peut cacher d’autres constats.',
  mapResults: (file) =>
    `Dites ce que signifient les résultats inconnus\u00a0: campaign-audit inspect ${file} --write-outcomes issues.yaml, complétez le fichier, et donnez-le avec --outcomes`,
  mapResultsOf: (file, place) =>
    `Dites ce que signifient les résultats inconnus\u00a0: campaign-audit inspect ${file} --write-outcomes issues-${place}.yaml, complétez le fichier, et nommez-le (outcomes) sous ce journal dans le fichier de campagne`,
  reviewCalls: (file) => `Examinez les appels un à un\u00a0: chaque constat a sa ligne dans ${file}`,
  advice: {
    hours: 'Réglez le composeur sur les jours et heures licites du lieu appelé.',
    frequency: 'Plafonnez les tentatives par numéro dans le composeur, toutes campagnes confondues.',
    refusal: 'Retirez de la campagne, le jour même, toute personne qui refuse.',
    opposition: 'Nettoyez la liste avant de l’appeler\u00a0: campaign-audit clean.',
    consent:
      'N’appelez que les personnes dont le consentement est enregistré\u00a0: campaign-audit clean --consents.',
    'caller-id': 'Présentez un autre numéro, que la campagne a le droit d’afficher.',
  },
  noCalls:
    'Aucun appel n’a été contrôlé\u00a0: voyez ci-dessus pourquoi les lignes ont été écartées, et vérifiez --from et --to.',
  nothing: 'Rien\u00a0: aucun appel passé n’enfreint une règle contrôlée.',
  colon: '\u00a0:',
  disclaimer: report.disclaimer,
};
