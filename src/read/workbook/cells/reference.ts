import { mostColumns } from '../model.ts';

/** Place of a column, the first is 0, by the letters of a cell such as `AB12`; -1 where they are none. */
export function columnOf(reference: string): number {
  let column = 0;
  let at = 0;
  for (; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
    if (column > mostColumns) return -1;
  }
  return column - 1;
}

/** The letters of a column, the first is 0. */
export function lettersOf(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? lettersOf(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** A stretch of cells; rows and columns as Excel names them, columns from 0. */
export interface CellRange {
  firstRow: number;
  lastRow: number;
  column: number;
}

/** The rows of a range such as `B5:C9`, and its first column; null where it is none. */
export function rangeOf(reference: string): CellRange | null {
  const [, first = '', from, to] = /^([A-Z]+)(\d+):[A-Z]+(\d+)$/.exec(reference.replaceAll('$', '')) ?? [];
  const column = columnOf(first);
  if (column < 0) return null;
  return { firstRow: Number(from), lastRow: Number(to), column };
}
