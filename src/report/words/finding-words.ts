import { wordsOf } from '../../words/voice.ts';

/** What is said of findings and of the rules that made them. */
export const findingWords = wordsOf(
  ({ n, count }) => ({
    severities: { error: 'error', warning: 'warning', notice: 'notice' },
    more: {
      error: (left: number) => `and ${count(left, 'more error')}`,
      warning: (left: number) => `and ${count(left, 'more warning')}`,
      notice: (left: number) => `and ${count(left, 'more notice')}`,
    },
    certainties: {
      primary: 'read in the text',
      secondary: 'read in a source that quotes it',
      inferred: 'inferred',
    },
    certainty: 'Certainty of the source',
    remedy: 'What to do',
    findings: (value: number) => count(value, 'finding'),
    others: (left: number) => `and ${count(left, 'more finding')}`,
    allIn: 'all of them are in the csv report',
    shownOf: (shown: number, all: number) =>
      `${n(shown)} of ${count(all, 'finding')} are shown, the gravest first; all of them are in the csv report.`,
    ruleColumns: ['Findings', 'Rule', 'What it finds', 'Article'],
    first: 'First findings',
    firstColumns: ['Severity', 'Rule', 'Place', 'Number', 'Called at', 'Finding'],
    blind: 'Not checked, because no input was given for it',
    blindCase: 'not checked: no input was given that this rule judges by',
  }),
  ({ n, count }) => ({
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
    certainty: 'Certitude de la source',
    remedy: 'Que faire',
    findings: (value) => count(value, 'constat'),
    others: (left) => `et ${count(left, 'autre constat', 'autres constats')}`,
    allIn: 'tous figurent dans le rapport csv',
    shownOf: (shown, all) =>
      `${count(shown, 'constat affiché', 'constats affichés')} sur ${n(all)}, les plus graves d’abord\u00a0; tous figurent dans le rapport csv.`,
    ruleColumns: ['Constats', 'Règle', 'Ce qu’elle constate', 'Article'],
    first: 'Premiers constats',
    firstColumns: ['Gravité', 'Règle', 'Emplacement', 'Numéro', 'Appelé le', 'Constat'],
    blind: 'Non contrôlé, faute de fichier fourni',
    blindCase: 'non contrôlé\u00a0: aucun fichier fourni ne permet de juger cette règle',
  }),
);
