import { openSource } from '../../read/bytes/source.ts';
import { auditColumnsOf } from '../../read/contacts/audit-columns.ts';
import { type ContactLayout, type ContactVisitor, readContacts } from '../../read/contacts/contacts.ts';
import { readExcludedLines } from '../../read/contacts/excluded-lines.ts';
import type { Batch } from '../../read/csv/records.ts';
import type { RowKeeper } from '../../read/csv/row-file.ts';
import { openTable } from '../../read/csv/table.ts';
import type { InputFile } from '../../settings.ts';
import type { ContactRows } from '../../store/contact-rows.ts';
import type { Before, ContactReading, ContactSource } from './contact-source.ts';
import type { OpenInput } from './input-report.ts';
import { accountOfLeft } from './left-columns.ts';

/**
 * Reads a list that an earlier run cleaned: its columns, and all that they say, are those of the list that it was made
 * from; of each row, the numbers that are not in it any more are removed ones.
 */
export async function readLeft(
  input: OpenInput,
  { source, places }: Before,
  { books }: ContactReading,
  spool: RowKeeper | null,
): Promise<ContactSource> {
  const { table, progress } = input;
  const header = (table.sample[0] ?? []).map((name) => name.trim());
  const columns = columnsBefore(header, source.layout.header);
  const layout = layoutOfLeft(header, columns, source.layout);
  const visitor = new LeftVisitor(source.rows, places, spool);
  const rows = await readContacts(table, layout, books.numbers, visitor, progress);
  if (rows.count !== places.length) throw new Error(`${rows.count} rows are left of ${places.length}`);
  rows.origin = originOf(source.rows, places);
  return { ...source, input, rows, layout, account: accountOfLeft(header, columns, source.account) };
}

/** The places of the rows of a list that are not among the excluded ones. */
export async function keptPlaces(
  { rows, input }: Pick<ContactSource, 'rows' | 'input'>,
  { path, headerLine }: InputFile,
  { settings, host }: ContactReading,
): Promise<number[]> {
  const source = openSource(path, host.stdin, settings.maxInput, host.located?.(path));
  const lines = await readExcludedLines(await openTable(source, headerLine, input.table.delimiter));
  const places: number[] = [];
  for (let row = 0; row < rows.count; row++) if (!lines.has(rows.line.get(row))) places.push(row);
  return places;
}

/** Of each column of a cleaned list which one it was; null for those that the run put there. */
function columnsBefore(header: readonly string[], before: readonly string[]): (number | null)[] {
  const isSame = header.length === before.length && header.every((name, i) => name === before[i]);
  const replaced = new Set(isSame ? [] : auditColumnsOf(before));
  const stayed = before.flatMap((_, column) => (replaced.has(column) ? [] : [column]));
  return header.map((_, column) => stayed[column] ?? null);
}

function layoutOfLeft(
  header: string[],
  columns: readonly (number | null)[],
  { phoneColumns, labels }: ContactLayout,
): ContactLayout {
  const now = (before: number) => columns.indexOf(before);
  return {
    header,
    phoneColumns: phoneColumns.map(now),
    labels: labels.map(({ column, phone }) => ({ column: now(column), phone: now(phone) })),
    personColumn: null,
    removedColumn: null,
    isLeft: true,
  };
}

/** Persons are those of the first of all lists. */
function originOf(rows: ContactRows, places: readonly number[]): ContactRows['origin'] {
  const { origin } = rows;
  if (origin === null) return { rows, places };
  return { rows: origin.rows, places: places.map((place) => origin.places[place] ?? 0) };
}

/** Gives each row the numbers that it had, and what was said of it. */
class LeftVisitor implements ContactVisitor {
  private readonly before: ContactRows;
  private readonly places: readonly number[];
  private readonly spool: RowKeeper | null;

  constructor(before: ContactRows, places: readonly number[], spool: RowKeeper | null) {
    this.before = before;
    this.places = places;
    this.spool = spool;
  }

  batch(batch: Batch): void {
    this.spool?.keep(batch);
  }

  /** What its words say is known from the list before. */
  cell(): void {}

  row(_batch: Batch, _record: number, rows: ContactRows): void {
    const { before } = this;
    const place = this.places[rows.count - 1] ?? 0;
    const left = new Set(rows.idsIn(rows.entriesRead()));
    rows.cellsEnd();
    for (const entry of before.known(place)) {
      const id = before.id.get(entry);
      if (id < 0 || left.has(id)) continue;
      left.add(id);
      rows.push(before.kind(entry), id);
    }
    if (before.postcode.length > 0) rows.postcode.push(before.postcode.get(place));
  }
}
