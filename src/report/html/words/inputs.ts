import { wordsOf } from '../../../words/voice.ts';

/** What came in, and how old it is. */
export const inputWords = wordsOf(
  ({ n, date, count }) => ({
    inputs: 'What came in, and how old it is',
    inputsCaption: 'Files read',
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
  }),
  ({ n, date, count }) => ({
    inputs: 'Fichiers lus, et leur âge',
    inputsCaption: 'Fichiers lus',
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
  }),
);
