import { InputError } from '../errors.ts';
import { csvQuoted } from '../write/csv.ts';
import type { RowCell, RowsInput } from './model.ts';

/** Rows to a piece of text. */
const PIECE = 500;

type Row = Readonly<Record<string, RowCell>>;

/**
 * Rows as the text of a file, so that the same reader reads them.
 *
 * @param name by which a mistake names them
 * @throws InputError for a column that the header has not: it could bar somebody
 */
export async function* rowsAsCsv({ rows, header }: RowsInput, name: string): AsyncGenerator<string> {
  let columns = header;
  let text = columns === undefined ? '' : lineOf(columns);
  let count = 0;
  for await (const row of rows) {
    if (columns === undefined) {
      columns = Object.keys(row);
      text = lineOf(columns);
    }
    checkColumns(row, columns, name, count + 2);
    text += lineOf(columns.map((column) => (Object.hasOwn(row, column) ? textOf(row[column]) : '')));
    if (++count % PIECE > 0) continue;
    yield text;
    text = '';
  }
  yield text;
}

function lineOf(cells: readonly string[]): string {
  return `${cells.map((cell) => csvQuoted(cell, ',')).join(',')}\n`;
}

/** In one line, so that lines are rows. */
function textOf(cell: RowCell): string {
  return cell === null || cell === undefined ? '' : String(cell).replace(/\r\n?|\n/g, ' ');
}

function checkColumns(row: Row, columns: readonly string[], file: string, line: number): void {
  const strange = Object.keys(row).find((column) => !columns.includes(column));
  if (strange === undefined) return;
  throw new InputError({
    code: 'library/other-columns',
    file,
    line,
    column: strange,
    problem: {
      en: 'this row has a column that the first has not',
      fr: 'cette ligne a une colonne que la première n’a pas',
    },
    expected: { en: `one of ${columns.join(', ')}`, fr: `l’une de\u00a0: ${columns.join(', ')}` },
    remedy: { en: 'name all columns in header', fr: 'nommez toutes les colonnes dans header' },
  });
}
