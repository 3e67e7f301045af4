import { wordsOf } from '../../../words/voice.ts';

/** The table of findings, and what filters it. */
export const findingTableWords = wordsOf(
  ({ n, count }) => ({
    findings: 'Findings',
    findingsCaption: 'Findings, the gravest first',
    subjects: { campaign: 'campaign', contact: 'contact', call: 'past call' },
    shownOf: (shown: number, total: number) =>
      shown === total
        ? `All ${count(total, 'finding')} of this run are below.`
        : `The first of each rule are below, ${n(shown)} of ${count(total, 'finding')}; violations.csv holds them all.`,
    printed: (perRule: number) => `Printed: the first ${perRule} of each rule.`,
    noFindings: 'Nothing was found.',
    filterRule: 'Rule',
    filterSeverity: 'Severity',
    filterSubject: 'About',
    filterText: 'Text in the row',
    all: 'all',
    reset: 'Show all',
    showing: 'Rows shown: # of #',
    found: 'What was found',
    place: 'Where',
    line: (file: string, line: number) => (line === 0 ? file : `${file}, line ${n(line)}`),
    numberColumn: 'Number',
    when: 'Called at',
    callableFrom: 'Callable from',
  }),
  ({ n, count, plural }) => ({
    findings: 'Constats',
    findingsCaption: 'Constats, les plus graves d’abord',
    subjects: { campaign: 'campagne', contact: 'contact', call: 'appel passé' },
    shownOf: (shown, total) =>
      shown === total
        ? `${plural(total, 'Le constat', `Les ${n(total)} constats`)} de ce contrôle ${plural(total, 'figure', 'figurent tous')} ci-dessous.`
        : `Les premiers de chaque règle figurent ci-dessous, ${n(shown)} sur ${count(total, 'constat')}\u202f; violations.csv les contient tous.`,
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
  }),
);
