import { dateInWords, figure } from '../../../words/voice.ts';
import { french as report } from '../../words/french.ts';
import type { Words } from './english.ts';

const n = (value: number) => figure(value, 'fr');
const date = (iso: string) => dateInWords(iso, 'fr');
/** Zero is singular in French. */
const plural = (value: number, one: string, many: string) => (value < 2 ? one : many);
const count = (value: number, one: string, many: string) => `${n(value)}\u00a0${plural(value, one, many)}`;

/** The words of the page in French. */
export const french: Words = {
  name: 'Français',
  number: n,
  date,
  colon: '\u00a0: ',
  moment: (iso) =>
    iso
      .replace(/^(\d+)-(\d+)-(\d+)/, '$3/$2/$1')
      .replace('T', ' ')
      .replace(/([+-]\d\d:\d\d|Z)$/, ' ($1)'),
  page: (callsOnly) =>
    callsOnly ? 'Contrôle d’appels passés' : 'Contrôle d’une campagne d’appels téléphoniques',
  skip: 'Aller au contenu',
  contents: 'Sommaire',
  language: 'Langue',
  from: (tool, version) => `Établi par ${tool} ${version}`,
  asTable: 'Les mêmes chiffres en tableau',
  noArticle: 'sans article',

  cleared: 'Liste validée',
  notCleared: 'Liste non validée',
  callsAudited: 'Appels passés contrôlés',
  kept: (kept, read, excluded) =>
    `${count(kept, 'contact conservé', 'contacts conservés')} sur ${n(read)}, ${count(excluded, 'exclu', 'exclus')}.`,
  notClean:
    'Ce qui n’a pas pu être contrôlé n’est pas réputé conforme\u00a0: n’appelez personne sur la foi de ce contrôle.',
  incomplete: 'Tout n’a pas pu être contrôlé\u00a0: les chiffres ci-dessous sont partiels.',
  findingsOnCalls: (violating, audited) =>
    `${count(violating, 'appel avec constat', 'appels avec constat')} sur ${count(audited, 'contrôlé', 'contrôlés')}.`,
  simulation: (day) =>
    `Simulation\u00a0: chaque jour est jugé selon le droit applicable au ${date(day)}, et non selon le sien. Ce n’est pas une décision sur une liste réelle.`,
  facts: {
    named: 'Nom de la campagne',
    campaign: 'Campagne',
    firstDay: 'Premier jour d’appel licite',
    goodUntil: 'Valable jusqu’au',
    law: 'Droit appliqué',
    sector: 'Objet de la vente',
    basis: 'Base légale déclarée',
    audience: 'Personnes appelées',
    period: 'Appels',
  },
  span: (from, to) => (from === to ? date(from) : `du ${date(from)} au ${date(to)}`),
  goodUntil: (last, lapse) => `${date(last)} inclus\u202f; à contrôler de nouveau avant le ${date(lapse)}`,
  noLapse: 'aucune échéance connue\u202f; à contrôler de nouveau avant la prochaine campagne',
  lawOf: (day, regime) => `au ${date(day)}\u00a0: ${regime}`,
  lawOfCalls: 'chaque appel selon le droit applicable à son jour',
  regimes: {
    'before-hours': 'liste d’opposition, pas encore d’horaires imposés',
    'opt-out': 'liste d’opposition, jours et horaires, quatre tentatives, silence après un refus',
    'opt-in': 'consentement préalable, jours et horaires, quatre tentatives',
  },
  sectors: {
    general: 'rien qui ait ses propres règles',
    'energy-renovation': 'rénovation énergétique des logements',
    'cpf-training': 'formation financée par le CPF',
    'housing-adaptation': 'adaptation des logements à l’âge ou au handicap',
    press: 'presse',
    insurance: 'assurance',
    telecom: 'télécommunications',
    'energy-supply': 'fourniture d’électricité ou de gaz',
    other: 'autre',
  },
  bases: { '': 'aucune', consent: 'consentement', contract: 'contrat en cours' },
  audiences: { consumers: 'consommateurs', b2b: 'entreprises uniquement' },
  tiles: {
    read: 'contacts lus',
    kept: 'conservés',
    without: 'sans motif d’exclusion',
    excluded: 'exclus',
    barred: 'avec motif d’exclusion',
    removed: 'numéros retirés des lignes conservées',
    barredNumbers: 'numéros écartés dans les autres lignes',
    audited: 'appels passés contrôlés',
    violating: 'appels avec constat',
  },

  next: 'Que faire maintenant',
  obstacles: 'Ce qui fait obstacle',
  gap: 'lacune',
  forbidden: 'interdit',
  resolve: 'Pour y remédier\u00a0: ',
  accept: 'Pour passer outre, acceptez-la par son nom, avec votre motif dans le fichier de campagne\u00a0: ',
  change: 'La loi l’interdit\u00a0: on ne peut pas passer outre, c’est la campagne qui doit changer.',
  more: (left) => `… et ${count(left, 'autre', 'autres')} dans violations.csv`,
  warnings: 'À surveiller dans cette campagne',
  steps: 'Étapes',
  step: {
    resolve: 'Réglez ou acceptez chacun des points ci-dessus, puis relancez la même commande.',
    import:
      'Chargez dans le numéroteur la liste nettoyée, et rien d’autre. La commande check n’écrit aucune liste\u202f; clean l’écrit.',
    again: (day) => `Contrôlez de nouveau avant le ${date(day)}.`,
    reviewCalls: 'Examinez les appels passés qui ont donné lieu à un constat, et corrigez-en la cause.',
    keep: 'Conservez ce rapport et son manifest.json comme preuve.',
    nothing: 'Aucun appel passé n’enfreint une règle contrôlée.',
  },

  rules: 'Conservés et exclus, règle par règle',
  barringRules: 'Règles qui écartent',
  ruleChart: (rules) => `Constats sur les contacts, par règle\u00a0: ${rules}.`,
  ruleChartCaption:
    'Constats sur les contacts, par règle. Un contact peut en cumuler plusieurs\u202f; les numéros retirés des lignes conservées sont compris.',
  barredBy: 'Règles qui écartent un contact ou un numéro',
  excludedBy: 'Règles qui excluent un contact ou retirent un numéro',
  remarks: 'Règles qui n’écartent personne, mais à surveiller',
  noExclusion: 'Aucun contact n’est exclu, aucun numéro n’est retiré.',
  rule: 'Règle',
  articleColumn: 'Article',
  severity: 'Gravité',
  certainty: 'Certitude',
  count: 'Nombre',
  severities: report.severities,
  certainties: report.certainties,
  subjects: { campaign: 'campagne', contact: 'contact', call: 'appel passé' },

  laws: report.laws,
  calls: 'Appels passés, par jour de la semaine et par heure',
  callFigures: (read, audited, ignored, joined, unreadable) =>
    `${count(read, 'ligne', 'lignes')} de journaux d’appels\u00a0: ${count(audited, 'contrôlée', 'contrôlées')}, ${count(ignored, 'ignorée', 'ignorées')} (appels entrants, internes, non passés…), ${count(joined, 'rattachée', 'rattachées')} à un autre tronçon, ${count(unreadable, 'illisible', 'illisibles')}.`,
  noCalls: 'Aucun appel passé n’a été contrôlé.',
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  heatCaption:
    'Appels par jour et par heure, à l’heure de la personne appelée. Plus la couleur est soutenue, plus il y a d’appels\u202f; un point rouge signale des appels qui enfreignent une règle.',
  windows: (days, hours, day) =>
    `Encadré\u00a0: les plages licites, ${days}, ${hours} (droit applicable au ${date(day)}\u202f; les jours fériés restent exclus).`,
  noWindows: 'Aucune plage licite n’est encadrée\u00a0: le droit de ce jour n’en fixe pas pour ces appels.',
  dayRange: (first, last) => `du ${first} au ${last}`,
  window: (from, to) => `${from}–${to}`,
  heatText: (calls, busiest, violating, worst) =>
    `Appels par jour et par heure\u00a0: ${n(calls)} en tout, surtout ${busiest}\u202f; ${count(violating, 'enfreint', 'enfreignent')} une règle${worst === '' ? '' : `, surtout ${worst}`}.`,
  slot: (weekday, hour) => `${weekday} ${hour}\u00a0h`,
  hour: 'Heure',
  cell: (calls, bad) => (bad === 0 ? n(calls) : `${n(calls)} (dont ${n(bad)} avec constat)`),
  withoutTime: (calls) =>
    `${count(calls, 'appel n’a', 'appels n’ont')} pas d’heure dans le journal et ne ${plural(calls, 'peut', 'peuvent')} être ${plural(calls, 'montré', 'montrés')} ici.`,
  callsByRule: 'Appels avec constat, par règle (un appel peut en enfreindre plusieurs)',
  agents: 'Par agent',
  campaigns: 'Par campagne du journal',
  nameColumn: 'Nom',
  callsColumn: 'Appels',
  violatingColumn: 'Avec constat',
  firstOf: (shown, total) => `Les ${n(shown)} qui comptent le plus de constats, sur ${n(total)}.`,

  attempts: (days) => `Tentatives par numéro en ${days} jours`,
  attemptsCaption: (days, limit) =>
    limit === null
      ? `Numéros selon leurs tentatives, pendant les ${days} jours les plus chargés de chacun.`
      : `Numéros selon leurs tentatives, pendant les ${days} jours les plus chargés de chacun. La loi en permet ${limit} au plus\u202f; le trait pointillé le marque, les colonnes rouges le dépassent.`,
  attemptsText: (numbers, most, over, limit) =>
    `${count(numbers, 'numéro appelé', 'numéros appelés')}\u202f; au plus ${count(most, 'tentative', 'tentatives')} pour un même numéro${limit === null ? '' : `\u202f; ${count(over, 'dépasse', 'dépassent')} la limite de ${limit}`}.`,
  attemptsColumn: 'Tentatives',
  numbersColumn: 'Numéros',
  limit: (limit) => `${limit} au plus`,
  lawful: 'Dans la limite',
  yes: 'oui',
  no: 'non',
  orMore: (attempts) => `${attempts}+`,

  callable: 'Quand les contacts exclus pourront être appelés',
  callableCaption: (from, to) =>
    `Contacts que l’on pourra de nouveau appeler à partir de chacun des trente jours qui suivent le premier jour d’appel, du ${date(from)} au ${date(to)}, d’après ce que l’on sait aujourd’hui.`,
  callableText: (within, later, never) =>
    `${count(within, 'contact pourra être appelé', 'contacts pourront être appelés')} dans ces trente jours, ${n(later)} plus tard, ${n(never)} à aucune date connue.`,
  notKeptEither: 'La liste n’est pas validée\u00a0: ces dates ne valent qu’une fois les obstacles levés.',
  dayColumn: 'Jour',
  contactsColumn: 'Contacts',
  dayShort: (iso) => iso.slice(8).replace(/^0/, ''),
  dayAxis: 'Jour du mois',

  inputs: 'Fichiers lus, et leur âge',
  inputsCaption: 'Fichiers lus',
  roles: report.roles,
  formats: {
    csv: '',
    register: '',
    list: 'un numéro par ligne',
    'list-with-header': 'liste avec en-tête',
    'answer-file': 'réponses numéro par numéro',
    'flag-column': 'indicateur\u00a0: inscrit sur la liste',
    'inverse-flag': 'indicateur\u00a0: appel permis',
    generic: 'colonnes reconnues à leurs intitulés',
  },
  fileColumn: 'Fichier',
  asOfColumn: 'À jour au',
  ageColumn: 'Âge au premier jour d’appel',
  dueColumn: 'Prochain contrôle',
  rowsColumn: 'Lignes',
  remarksColumn: 'Remarques',
  age: (days) => (days < 0 ? 'date ultérieure' : count(days, 'jour', 'jours')),
  unknown: 'inconnu',
  before: (day) => `avant le ${date(day)}`,
  rows: (rows, unreadable) =>
    unreadable === 0 ? n(rows) : `${n(rows)}, dont ${count(unreadable, 'illisible', 'illisibles')}`,
  lapses: 'Ce qui expire, et quand',
  lapse: {
    scrub: (day, path) =>
      `${date(day)}\u00a0: ${path} est trop ancien\u202f; soumettez de nouveau la liste au service d’opposition avant ce jour.`,
    consent: (day) => `${date(day)}\u00a0: le premier consentement d’un contact conservé prend fin.`,
    waiver: (day) => `${date(day)}\u00a0: une dérogation a pris fin\u202f; sa lacune n’est plus acceptée.`,
    law: (day) => `${date(day)}\u00a0: un autre régime juridique commence.`,
  },

  findings: 'Constats',
  findingsCaption: 'Constats, les plus graves d’abord',
  shownOf: (shown, total) =>
    shown === total
      ? `${plural(total, 'Le constat', `Les ${n(total)} constats`)} de ce contrôle ${plural(total, 'figure', 'figurent tous')} ci-dessous.`
      : `Les premiers de chaque règle figurent ci-dessous, ${n(shown)} sur ${count(total, 'constat', 'constats')}\u202f; violations.csv les contient tous.`,
  printed: (perRule) => `Imprimés\u00a0: les ${perRule} premiers de chaque règle.`,
  noFindings: 'Aucun constat.',
  filterRule: 'Règle',
  filterSeverity: 'Gravité',
  filterSubject: 'Objet',
  filterText: 'Texte de la ligne',
  all: 'tout',
  reset: 'Tout afficher',
  showing: 'Lignes affichées\u00a0: # sur #',
  found: 'Constat',
  place: 'Où',
  line: (file, line) => (line === 0 ? file : `${file}, ligne ${n(line)}`),
  numberColumn: 'Numéro',
  when: 'Appelé le',
  callableFrom: 'Appel possible dès le',
  totals: 'Totaux par règle',

  accepted: 'Ce qui a été accepté, et règles internes',
  acceptedCaption: 'Lacunes acceptées\u00a0: ce qu’elles cachent n’est pas réputé conforme',
  reason: 'Motif',
  until: 'Jusqu’au',
  noReason: 'non indiqué',
  arose: 'Relevée ici',
  nothingAccepted: 'Aucune lacune n’a été acceptée.',
  house: 'Règles internes\u00a0: des choix de l’entreprise, hors loi',
  policies: {
    foreign: 'Numéros hors de France',
    bloctelAfterEnd: 'Liste d’opposition après sa fin',
    refusalPause: 'Silence après un refus là où la loi ne l’impose plus',
    localHolidays: 'Les jours fériés propres à un territoire interdisent les appels',
    linkRows: 'Les lignes qui partagent un numéro sont une même personne',
    switchboardRows: 'Un numéro présent dans plus de lignes que cela est un standard',
    territoryFrom: 'Le territoire des numéros mobiles et 09 se déduit',
  },
  settings: {
    'foreign=exclude': 'exclus',
    'foreign=keep': 'admis',
    'bloctelAfterEnd=honour': 'toujours respectée',
    'bloctelAfterEnd=ignore': 'ignorée',
    'refusalPause=keep': 'maintenu',
    'refusalPause=off': 'non maintenu',
    'territoryFrom=number': 'du numéro',
    'territoryFrom=postcode': 'du code postal de la ligne',
  },
  setting: 'Règle',
  value: 'Valeur',

  evidence: 'Preuves',
  hashes: 'SHA-256 de chaque fichier, tel qu’il a été lu',
  size: 'Octets',
  outputsElsewhere:
    'Les empreintes des fichiers écrits sont dans manifest.json\u202f; campaign-audit verify les vérifie.',
  lawVersion: 'Données juridiques',
  tool: 'Outil',
  finesTitle: 'Ce que peut coûter un manquement',
  fines: (natural, legal) =>
    `au plus ${n(natural)}\u00a0€ pour une personne physique et ${n(legal)}\u00a0€ pour une personne morale, en cas de manquement aux articles sur le démarchage téléphonique.`,
  finesCaption: 'Articles sur lesquels reposent les constats de ce contrôle',
  fineColumn: 'Amende maximale pour une personne morale',
  upTo: (euros) => `${n(euros)}\u00a0€`,
  otherTexts: 'selon d’autres textes',
  disclaimer: report.disclaimer,
  contested:
    'Le décret de 2026 sur le consentement est contesté devant le Conseil d’État, et en vigueur entre-temps.',
};
