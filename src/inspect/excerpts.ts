import type { ColumnPlace } from '../columns.ts';
import { recordTexts, type Table } from '../read/csv/table.ts';
import { maskedCell } from './masked.ts';
import type { UnreadableLine } from './model.ts';

const SHOWN = 10;
const SAMPLE_ROWS = 5;

/** How cells are shown. */
export interface Display {
  columns: readonly ColumnPlace[];
  quotes: boolean;
  mask: boolean;
}

/** The first rows below the header. */
export function sampleOf(rows: readonly string[][], { columns, mask }: Display): string[][] {
  return rows
    .slice(0, SAMPLE_ROWS)
    .map((row) => row.map((cell, column) => maskedCell(cell, columns[column]?.role ?? null, mask)));
}

/**
 * The first lines that cannot be read, with the cells that matter.
 *
 * @param telling columns of those cells
 * @param again opens the file once more, for lines beyond the sample; null where it can be read once only
 */
export async function unreadableLines(
  lines: readonly number[],
  table: Table,
  telling: readonly number[],
  display: Display,
  again: (() => Promise<Table>) | null,
): Promise<UnreadableLine[]> {
  const wanted = lines.slice(0, SHOWN);
  const rows = new Map(table.sampleLines.map((line, record) => [line, table.sample[record] ?? []]));
  if (again && wanted.some((line) => !rows.has(line)))
    await addRows(rows, await again(), wanted, display.quotes);
  return wanted.map((line) => ({ line, cells: cellsOf(rows.get(line), telling, display) }));
}

async function addRows(
  rows: Map<number, string[]>,
  table: Table,
  wanted: readonly number[],
  quotes: boolean,
): Promise<void> {
  const last = Math.max(...wanted);
  for await (const batch of table.batches({ quotes })) {
    for (let record = 0; record < batch.count; record++) {
      const line = batch.line[record] ?? 0;
      if (line > last) return;
      if (wanted.includes(line)) rows.set(line, recordTexts(batch, record));
    }
  }
}

function cellsOf(row: readonly string[] | undefined, telling: readonly number[], display: Display) {
  if (row === undefined) return [];
  return telling.map((column) => {
    const { name, role } = display.columns[column] ?? { name: `#${column + 1}`, role: null };
    return { column: name, text: maskedCell(row[column] ?? '', role, display.mask) };
  });
}
