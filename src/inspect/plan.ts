import type { Text } from '../model.ts';
import { contentOf } from '../read/csv/column-content.ts';
import { isSomebodysNumber } from '../read/csv/header.ts';
import type { Table } from '../read/csv/table.ts';
import { readMoment } from '../time/moment.ts';
import type { ColumnFinding, Facts, InspectedRole } from './model.ts';
import type { NumberPlaces } from './survey.ts';

/** How a file is going to be read, judging by its first rows. */
export interface Plan {
  format: string;
  candidates: string[];
  columns: ColumnFinding[];
  numbers: NumberPlaces;
  /** Whether quotes have a meaning. */
  quotes: boolean;
  /** Columns that are shown of a line that cannot be read. */
  telling: readonly number[];
  /**
   * Reads all rows.
   *
   * @throws InputError for what a run would stop at
   */
  read(table: Table, progress: ReadProgress): Promise<Partial<Facts>>;
}

export type ReadProgress = (rows: number) => void;

/** Name of a column, its place where the file has no header. */
export function columnName(header: readonly string[], column: number): string {
  return header[column]?.trim() || `#${column + 1}`;
}

/** Names between the quotes of each language. */
export function quoted(names: readonly string[]): Text {
  return {
    en: names.map((name) => `“${name}”`).join(', '),
    fr: names.map((name) => `«\u00a0${name}\u00a0»`).join(', '),
  };
}

/** One finding for each column of the file. */
export function findings(
  width: number,
  header: readonly string[],
  known: ReadonlyMap<number, { role: InspectedRole | null; why: Text }>,
  otherwise: (column: number) => Text,
): ColumnFinding[] {
  return Array.from({ length: width }, (_, column) => ({
    name: columnName(header, column),
    ...(known.get(column) ?? { role: null, why: otherwise(column) }),
  }));
}

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

/** Whether most filled cells of a column are dates. */
export function holdsDates(rows: readonly string[][], column: number): boolean {
  const cells = rows.map((row) => (row[column] ?? '').trim()).filter((cell) => cell !== '');
  return cells.filter((cell) => readMoment(cell) !== null).length * 2 > cells.length;
}

/** A plan for a file of which no reader makes anything. */
export function planWithoutReader(table: Table): Plan {
  const [first = [], ...rest] = table.sample;
  const headerRows = first.some(isSomebodysNumber) ? 0 : 1;
  const header = headerRows === 1 ? first : [];
  const rows = headerRows === 1 ? rest : table.sample;
  const columns = findings(fieldsOf(table), header, new Map(), (column) => contentWords(rows, column));
  const phones = columns.flatMap((_, column) =>
    contentOf(rows, column).numbers * 2 > contentOf(rows, column).filled ? [column] : [],
  );
  return {
    format: 'unknown',
    candidates: [],
    columns,
    numbers: { headerRows, columns: phones.map((column) => [column]) },
    quotes: true,
    telling: [],
    read: async () => ({}),
  };
}

export function fieldsOf({ sample }: Table): number {
  return Math.max(0, ...sample.map((row) => row.length));
}
