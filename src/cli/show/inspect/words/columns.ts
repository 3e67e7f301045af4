import { wordsOf } from '../../../../words/voice.ts';

/** What is said of the columns of a file and of what stands in them. */
export const columnWords = wordsOf(
  ({ n, count }) => ({
    columns: 'Columns, what each was taken for, and why',
    unused: (names: string) => `not needed: ${names}`,
    numbers: 'How numbers are written (9 is any digit, x a word)',
    moreShapes: (shapes: number, numbers: number) =>
      shapes === 0
        ? `${count(numbers, 'more number')} written in other ways`
        : `${count(numbers, 'more number')} in ${count(shapes, 'other way')} of writing`,
    noValue: '(empty)',
    unreadable: (lines: number) => `Lines that cannot be read: ${n(lines)}`,
    moreUnreadable: (lines: number) => `and ${count(lines, 'more', 'more')}`,
    sample: 'First rows (personal data masked; --no-mask shows it)',
    sampleOpen: 'First rows',
  }),
  ({ n, count }) => ({
    columns: 'Colonnes, ce pour quoi chacune est prise, et pourquoi',
    unused: (names) => `inutiles ici\u00a0: ${names}`,
    numbers: 'Écriture des numéros (9 pour tout chiffre, x pour un mot)',
    moreShapes: (shapes, numbers) =>
      shapes === 0
        ? `${count(numbers, 'autre numéro écrit', 'autres numéros écrits')} autrement`
        : `${count(numbers, 'autre numéro', 'autres numéros')}, de ${count(shapes, 'autre façon', 'autres façons')}`,
    noValue: '(vide)',
    unreadable: (lines) => `Lignes illisibles\u00a0: ${n(lines)}`,
    moreUnreadable: (lines) => `et ${count(lines, 'autre')}`,
    sample: 'Premières lignes (données personnelles masquées\u00a0; --no-mask les montre)',
    sampleOpen: 'Premières lignes',
  }),
);
