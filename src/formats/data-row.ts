import { readMoment } from '../time/moment.ts';

/** A cell with so many digits is a number, not a heading. */
export const fewestDigits = 6;

export function digitsIn(text: string): number {
  return text.replace(/\D/g, '').length;
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

/** The columns of some rows that hold dates and called numbers, by their content alone; -1 where none does. */
export function likelyColumns(rows: readonly string[][]): { date: number; number: number } {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const share = (column: number, fits: (cell: string) => boolean) =>
    rows.filter((row) => fits((row[column] ?? '').trim())).length;
  const best = (fits: (cell: string) => boolean) => {
    const counts = Array.from({ length: width }, (_, column) => share(column, fits));
    const most = Math.max(0, ...counts);
    return most === 0 ? -1 : counts.indexOf(most);
  };
  const isDate = (cell: string) => readMoment(cell) !== null;
  return { date: best(isDate), number: best((cell) => /^\+?[\d .-]{9,18}$/.test(cell) && !isDate(cell)) };
}
