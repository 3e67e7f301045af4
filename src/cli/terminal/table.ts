import { beside, type Layout } from './page.ts';
import { clipEnd, padEnd, padStart, widest } from './width.ts';

/** Columns that the last column of a table has at least. */
const LAST = 28;

/**
 * Rows of cells in columns two spaces apart; the last column is wrapped, those before it are cut where they must.
 *
 * @param right columns that are set to the right
 */
export function table(
  page: Layout,
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
): string[] {
  const count = Math.max(0, ...rows.map((row) => row.length)) - 1;
  const widths = fitting(
    Array.from({ length: count }, (_, column) => widest(rows.map((row) => row[column] ?? ''))),
    page.width - 2 - LAST - 2 * count,
  );
  return rows.flatMap((row) => {
    const cells = widths.map((width, column) => {
      const cell = clipEnd(row[column] ?? '', width);
      return right.includes(column) ? padStart(cell, width) : padEnd(cell, width);
    });
    const [first = '', ...more] = beside(page, `  ${[...cells, ''].join('  ')}`, row[count] ?? '');
    return [first.trimEnd(), ...more];
  });
}

/** Widths that together take no more than `room`: the widest give way. */
function fitting(wanted: readonly number[], room: number): number[] {
  const widths = [...wanted];
  for (let over = widths.reduce((sum, width) => sum + width, 0) - room; over > 0; over--) {
    const at = widths.indexOf(Math.max(...widths));
    widths[at] = Math.max(1, (widths[at] ?? 0) - 1);
  }
  return widths;
}
