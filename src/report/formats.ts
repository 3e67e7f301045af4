import type { Text } from '../model.ts';

/** What a form of report is, apart from how it is made. */
interface Format {
  /** Of the file, without the dot. */
  readonly extension: string;
  readonly about: Text;
}

/** Every form of report by its id, in the order of the help; a new one is its own file, a line here and in `index.ts`. */
export const formats = {
  text: {
    extension: 'txt',
    about: { en: 'one line per finding, for people', fr: 'une ligne par constat, à lire' },
  },
  html: {
    extension: 'html',
    about: { en: 'one page for people, with charts', fr: 'une page à lire, avec graphiques' },
  },
  markdown: {
    extension: 'md',
    about: {
      en: 'decision, tables and first findings, for pull requests, mails and wikis',
      fr: 'décision, tableaux et premiers constats, pour demandes de fusion, courriels et wikis',
    },
  },
  json: {
    extension: 'json',
    about: {
      en: 'counts and first findings, for programs',
      fr: 'décomptes et premiers constats, pour programmes',
    },
  },
  csv: {
    extension: 'csv',
    about: { en: 'one row per finding, for spreadsheets', fr: 'une ligne par constat, pour tableur' },
  },
  sarif: {
    extension: 'sarif',
    about: {
      en: 'the gravest 5,000 findings, for code scanning (SARIF 2.1.0)',
      fr: 'les 5\u202f000 constats les plus graves, pour l’analyse de code (SARIF 2.1.0)',
    },
  },
  junit: {
    extension: 'xml',
    about: {
      en: 'a suite per input, a case per rule, for GitLab and Jenkins (JUnit XML)',
      fr: 'une suite par fichier, un cas par règle, pour GitLab et Jenkins (XML JUnit)',
    },
  },
  github: {
    extension: 'txt',
    about: {
      en: 'annotations and a job summary, for GitHub Actions',
      fr: 'annotations et résumé de tâche, pour GitHub Actions',
    },
  },
} as const satisfies Record<string, Format>;

export const reportIds: readonly string[] = Object.keys(formats);
