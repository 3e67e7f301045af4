import type { Text } from '../../model.ts';
import { readMoment } from '../../time/moment.ts';
import { contentOf } from '../csv/column-content.ts';

/** What the first rows of a column look like, in words. */
export function contentWords(rows: readonly string[][], column: number): Text {
  const { filled, numbers } = contentOf(rows, column);
  if (filled === 0) return { en: 'empty in the first rows', fr: 'vide dans les premières lignes' };
  const cells = rows.map((row) => (row[column] ?? '').trim()).filter((cell) => cell !== '');
  const dates = cells.filter((cell) => readMoment(cell) !== null).length;
  if (numbers > 0)
    return {
      en: `${numbers} of its first ${filled} filled cells look like telephone numbers`,
      fr: `${numbers} de ses ${filled} premières cellules remplies ressemblent à des numéros de téléphone`,
    };
  if (dates > 0)
    return {
      en: `${dates} of its first ${cells.length} filled cells are dates`,
      fr: `${dates} de ses ${cells.length} premières cellules remplies sont des dates`,
    };
  return { en: 'neither numbers nor dates', fr: 'ni numéros, ni dates' };
}

/** Names between the quotes of each language. */
export function quoted(names: readonly string[]): Text {
  return {
    en: names.map((name) => `“${name}”`).join(', '),
    fr: names.map((name) => `«\u00a0${name}\u00a0»`).join(', '),
  };
}
