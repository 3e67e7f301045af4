import { FillDown } from './cells/fill-down.ts';
import { mergedCells } from './cells/merged-cells.ts';
import { numberText } from './cells/number-text.ts';
import { type SheetRow, sheetRows } from './cells/sheet-rows.ts';
import { CsvText } from './csv-text.ts';
import type { SheetEntry, SheetFacts } from './model.ts';
import type { Archive } from './package/archive.ts';
import type { BookParts } from './package/parts.ts';
import { readStrings } from './package/strings.ts';
import { readFormats } from './package/styles.ts';
import { emptySheet } from './problems.ts';

/**
 * A sheet as CSV (UTF-8 with its mark, semicolons), one line a row.
 *
 * @param facts what is to be said of it, completed on the way
 * @throws InputError for an empty sheet, and for what cannot be read of it
 */
export async function* sheetText(
  archive: Archive,
  parts: BookParts,
  { part, name }: SheetEntry,
  facts: SheetFacts,
): AsyncGenerator<Uint8Array> {
  const { path } = archive;
  const fill = new FillDown(await mergedCells(archive, part));
  const strings = await readStrings(archive, parts.strings);
  const codes = await readFormats(archive, parts.styles);
  const formats = codes.map((code) => numberText(code, parts.from1904));
  const reading = { path, part, strings, formats, plain: numberText('General', parts.from1904) };
  const text = new CsvText();
  const columns = new Set<number>();
  for await (const { rows, hidden } of sheetRows(archive, reading, parts.isUncomputed)) {
    for (const row of rows) fill.row(row.number, row.cells);
    facts.hiddenRows += rows.filter(({ isHidden }) => isHidden).length;
    facts.filledDown = fill.filled;
    if (hidden.length > 0) addHidden(rows, hidden, columns);
    facts.hiddenColumns = columns.size;
    yield Buffer.from(text.add(rows), 'utf8');
  }
  if (text.width === 0) throw emptySheet(path, name, facts.others);
}

/** Notes the columns with something in them that are hidden. */
function addHidden(
  rows: readonly SheetRow[],
  hidden: readonly (readonly [number, number])[],
  columns: Set<number>,
): void {
  for (const { cells } of rows)
    for (const [column, text] of cells.entries())
      if (text !== '' && hidden.some(([from, to]) => from <= column && column <= to)) columns.add(column);
}
