import { ColumnAccount } from '../read/columns/account.ts';
import { contentWords } from '../read/columns/content-words.ts';
import { nothingSaid } from '../read/columns/says.ts';
import { contentOf } from '../read/csv/column-content.ts';
import { isNumberForName } from '../read/csv/header.ts';
import { fieldsOf, type Table } from '../read/csv/table.ts';
import { readMoment } from '../time/moment.ts';
import type { Facts } from './model.ts';
import type { NumberPlaces } from './survey.ts';

/** How a file is going to be read, judging by its first rows. */
export interface Plan {
  format: string;
  candidates: string[];
  account: ColumnAccount;
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

/** Whether most filled cells of a column are dates. */
export function holdsDates(rows: readonly string[][], column: number): boolean {
  const cells = rows.map((row) => (row[column] ?? '').trim()).filter((cell) => cell !== '');
  return cells.filter((cell) => readMoment(cell) !== null).length * 2 > cells.length;
}

/** A plan for a file of which no reader makes anything. */
export function planWithoutReader(table: Table): Plan {
  const [first = [], ...rest] = table.sample;
  const headerRows = first.some(isNumberForName) ? 0 : 1;
  const header = headerRows === 1 ? first : [];
  const rows = headerRows === 1 ? rest : table.sample;
  const columns = Array.from({ length: fieldsOf(table) }, (_, column) => column);
  const phones = columns.filter(
    (column) => contentOf(rows, column).numbers * 2 > contentOf(rows, column).filled,
  );
  const places = columns.map(
    (column) => [column, { role: null, because: contentWords(rows, column) }] as const,
  );
  const input = {
    path: table.path,
    kind: 'contacts',
    header,
    width: columns.length,
    headerRows,
    numbersTell: false,
  } as const;
  return {
    format: 'unknown',
    candidates: [],
    account: new ColumnAccount(input, nothingSaid, new Map(places)),
    numbers: { headerRows, columns: phones.map((column) => [column]) },
    quotes: true,
    telling: [],
    read: async () => ({}),
  };
}
