import { readMoment } from '../time/moment.ts';

/** A cell with so many digits is a number, not a heading. */
export const fewestDigits = 6;

export function digitsIn(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) count++;
  }
  return count;
}

/** Whether a row holds what stands below a header: a number, an address, a date. */
export function isDataRow(cells: readonly string[]): boolean {
  return cells.some(
    (cell) =>
      digitsIn(cell) >= fewestDigits ||
      /^\s*\d+\s*$/.test(cell) ||
      cell.includes('@') ||
      readMoment(cell) !== null,
  );
}

/** What a column may be called: its name, or its place where the first row is no header. */
export function columnLabel(first: readonly string[], column: number): string {
  const name = (first[column] ?? '').trim();
  return name === '' || isDataRow(first) ? `#${column + 1}` : name;
}
