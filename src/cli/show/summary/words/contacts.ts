import { wordsOf } from '../../../../words/voice.ts';

/** What the summary says of what came in, and of contacts. */
export const contactWords = wordsOf(
  ({ n, count }) => ({
    inputs: 'What came in',
    rows: (rows: number, unreadable: number) =>
      `${count(rows, 'row')}, ${unreadable === 0 ? 'no' : n(unreadable)} unreadable ${unreadable === 1 ? 'line' : 'lines'}`,
    contacts: 'Contacts',
    kept: (kept: number, read: number) => `Contacts kept: ${n(kept)} of ${n(read)}`,
    excluded: (excluded: number) => `Contacts excluded: ${n(excluded)}`,
    removed: (numbers: number) => `Numbers removed from kept rows: ${n(numbers)}`,
    without: (rows: number, read: number) =>
      `Rows without a barring rule: ${n(rows)} of ${n(read)} (not a list to call)`,
    barred: (rows: number) => `Rows with a barring rule: ${n(rows)}`,
    removedNotCleared: (numbers: number) => `Barred numbers in the other rows: ${n(numbers)}`,
    byRule: 'Why, by rule (several may apply to one contact; removed numbers count too)',
    byRuleNotCleared: 'Barring rules (several may apply to one row)',
    remarks: 'To watch, by rule (bars nobody)',
  }),
  ({ n, count }) => ({
    inputs: 'Fichiers lus',
    rows: (rows, unreadable) =>
      `${count(rows, 'ligne')}, ${unreadable === 0 ? 'aucune illisible' : count(unreadable, 'illisible')}`,
    contacts: 'Contacts',
    kept: (kept, read) => `Contacts conservés\u00a0: ${n(kept)} sur ${n(read)}`,
    excluded: (excluded) => `Contacts exclus\u00a0: ${n(excluded)}`,
    removed: (numbers) => `Numéros retirés des lignes conservées\u00a0: ${n(numbers)}`,
    without: (rows, read) =>
      `Lignes sans motif d’exclusion\u00a0: ${n(rows)} sur ${n(read)} (ce n’est pas une liste à appeler)`,
    barred: (rows) => `Lignes avec motif d’exclusion\u00a0: ${n(rows)}`,
    removedNotCleared: (numbers) => `Numéros écartés dans les autres lignes\u00a0: ${n(numbers)}`,
    byRule: 'Motifs, par règle (un contact peut en cumuler\u00a0; numéros retirés compris)',
    byRuleNotCleared: 'Motifs relevés, par règle (une ligne peut en cumuler)',
    remarks: 'À surveiller, par règle (n’écarte personne)',
  }),
);
