import { wordsOf } from '../../../words/voice.ts';

/** What came in, and how old it is. */
export const inputWords = wordsOf(
  ({ n, date, count }) => ({
    inputs: 'What came in, and how old it is',
    inputsCaption: 'Files read',
    formats: {
      csv: '',
      register: '',
      list: 'one number a line',
      'list-with-header': 'list with a header',
      'answer-file': 'answers per number submitted',
      'flag-column': 'flag: is on the list',
      'inverse-flag': 'flag: may be called',
      generic: 'columns recognised by their headings',
    },
    fileColumn: 'File',
    asOfColumn: 'Speaks up to',
    ageColumn: 'Age on the first calling day',
    dueColumn: 'Next scrub due',
    rowsColumn: 'Rows',
    remarksColumn: 'Remarks',
    columnPlaces: 'What became of each column',
    columnStates: { used: 'read', 'set-aside': 'set aside', unclear: 'not understood' },
    age: (days: number) => (days < 0 ? 'dated later' : count(days, 'day')),
    unknown: 'not known',
    before: (day: string) => `before ${date(day)}`,
    rows: (rows: number, unreadable: number) =>
      unreadable === 0 ? n(rows) : `${n(rows)}, ${n(unreadable)} unreadable`,
    lapses: 'What lapses, and when',
    lapse: {
      scrub: (day: string, path: string) =>
        `${date(day)}: ${path} is too old; submit the list to the opposition service again before that day.`,
      consent: (day: string) => `${date(day)}: the first consent of a kept contact ends.`,
      waiver: (day: string) => `${date(day)}: a waiver has ended; its gap is no longer accepted.`,
      law: (day: string) => `${date(day)}: another regime of law begins.`,
    },
  }),
  ({ n, date, count }) => ({
    inputs: 'Fichiers lus, et leur âge',
    inputsCaption: 'Fichiers lus',
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
    columnPlaces: 'Ce que devient chaque colonne',
    columnStates: { used: 'lue', 'set-aside': 'laissée de côté', unclear: 'non comprise' },
    age: (days) => (days < 0 ? 'date ultérieure' : count(days, 'jour')),
    unknown: 'inconnu',
    before: (day) => `avant le ${date(day)}`,
    rows: (rows, unreadable) =>
      unreadable === 0 ? n(rows) : `${n(rows)}, dont ${count(unreadable, 'illisible')}`,
    lapses: 'Ce qui expire, et quand',
    lapse: {
      scrub: (day, path) =>
        `${date(day)}\u00a0: ${path} est trop ancien\u202f; soumettez de nouveau la liste au service d’opposition avant ce jour.`,
      consent: (day) => `${date(day)}\u00a0: le premier consentement d’un contact conservé prend fin.`,
      waiver: (day) => `${date(day)}\u00a0: une dérogation a pris fin\u202f; sa lacune n’est plus acceptée.`,
      law: (day) => `${date(day)}\u00a0: un autre régime juridique commence.`,
    },
  }),
);
