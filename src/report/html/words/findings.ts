import { wordsOf } from '../../../words/voice.ts';

/** The table of findings, and what filters it. */
export const findingTableWords = wordsOf(
  ({ n, count }) => ({
    findings: 'Findings',
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
    filterText: 'Text or number',
    filterHint: 'A number is found by the digits that are shown of it, or typed in full.',
    all: 'all',
    reset: 'Show all',
    showing: 'Findings that fit: # of #',
    countOf: (shown: number, total: number) => (shown === total ? n(total) : `${n(shown)} of ${n(total)}`),
    /** # is how many fit. */
    fitting: (shown: number, total: number) =>
      shown === total ? `# of ${n(total)}` : `# of ${n(shown)} shown, ${n(total)} in all`,
    nothingFits: 'No finding on this page fits.',
    allLookedAt: 'All findings of this run are on it.',
    restElsewhere:
      'It holds the first of each rule; violations.csv holds them all. Of these rules there are more:',
    explainOne: 'Why a number was kept or excluded, with the lines that decide, says: ',
    found: 'What was found',
    place: 'Where',
    line: (file: string, line: number) => (line === 0 ? file : `${file}, line ${n(line)}`),
    lineOnly: (line: number) => `line ${n(line)}`,
    numberColumn: 'Number',
    when: 'Called at',
    callableFrom: 'Callable from',
  }),
  ({ n, count, plural }) => ({
    findings: 'Constats',
    subjects: { campaign: 'campagne', contact: 'contact', call: 'appel passé' },
    shownOf: (shown, total) =>
      shown === total
        ? `${plural(total, 'Le constat', `Les ${n(total)} constats`)} de ce contrôle ${plural(total, 'figure', 'figurent tous')} ci-dessous.`
        : `Les premiers de chaque règle figurent ci-dessous, ${n(shown)} sur ${count(total, 'constat')}\u00a0; violations.csv les contient tous.`,
    printed: (perRule) => `Imprimés\u00a0: les ${perRule} premiers de chaque règle.`,
    noFindings: 'Aucun constat.',
    filterRule: 'Règle',
    filterSeverity: 'Gravité',
    filterSubject: 'Objet',
    filterText: 'Texte ou numéro',
    filterHint: 'Un numéro se trouve par ses chiffres visibles, ou saisi en entier.',
    all: 'tout',
    reset: 'Tout afficher',
    showing: 'Constats retenus\u00a0: # sur #',
    countOf: (shown, total) => (shown === total ? n(total) : `${n(shown)} sur ${n(total)}`),
    fitting: (shown, total) =>
      shown === total ? `# sur ${n(total)}` : `# sur ${n(shown)} affichés, ${n(total)} en tout`,
    nothingFits: 'Aucun constat de cette page ne correspond.',
    allLookedAt: 'Elle contient tous les constats de ce contrôle.',
    restElsewhere:
      'Elle contient les premiers de chaque règle\u00a0; violations.csv les contient tous. Ces règles en comptent davantage\u00a0:',
    explainOne: 'Pourquoi un numéro est conservé ou exclu, avec les lignes qui en décident\u00a0: ',
    found: 'Constat',
    place: 'Où',
    line: (file, line) => (line === 0 ? file : `${file}, ligne ${n(line)}`),
    lineOnly: (line) => `ligne ${n(line)}`,
    numberColumn: 'Numéro',
    when: 'Appelé le',
    callableFrom: 'Appel possible dès le',
  }),
);
