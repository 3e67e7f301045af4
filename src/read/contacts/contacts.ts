import { readNumberBytes } from '../../phone/bytes.ts';
import { readCell } from '../../phone/cell.ts';
import { PhoneKind } from '../../phone/number.ts';
import { ContactRows } from '../../store/contact-rows.ts';
import { fingerprint } from '../../store/dictionary.ts';
import type { NumberTable } from '../../store/number-table.ts';
import { FieldView } from '../csv/field.ts';
import { checkWidth, RepeatedHeader } from '../csv/header.ts';
import type { Batch } from '../csv/records.ts';
import type { Table } from '../csv/table.ts';
import { countedNumbers } from './counted-numbers.ts';
import { isFaxBeside, type LabelColumn } from './labels.ts';
import { type RemovedNumbers, readRemoved } from './removed.ts';

export interface ContactLayout {
  header: string[];
  phoneColumns: readonly number[];
  personColumn: number | null;
  /** Columns that say what kind of line a number is. */
  labels: readonly LabelColumn[];
  /** Column with the numbers that earlier runs removed. */
  removedColumn: number | null;
  /** Whether every row is what an earlier run left of one. */
  isLeft: boolean;
}

/** Looks at what is read while it is there; the batch is overwritten later. */
export interface ContactVisitor {
  batch(batch: Batch): void;
  /** A phone cell of the row that is no plain number; its numbers are the entries from `from` on. */
  cell(text: string, column: number, line: number, from: number, rows: ContactRows): void;
  /** After the row's numbers were read. */
  row(batch: Batch, record: number, rows: ContactRows): void;
}

/**
 * Reads all rows of a contact list.
 *
 * @param visitor looks at further columns of each row (consents, flags)
 * @throws InputError for malformed CSV and for rows with more fields than the header
 */
export async function readContacts(
  table: Table,
  layout: ContactLayout,
  numbers: NumberTable,
  visitor: ContactVisitor,
  progress: (rows: number, bytes: number) => void,
): Promise<ContactRows> {
  const rows = new ContactRows();
  const view = new FieldView();
  const repeated = new RepeatedHeader();
  let header = true;
  let last: Batch | null = null;
  for await (const batch of table.batches()) {
    visitor.batch(batch);
    if (header) {
      rows.header = batch.bytes.slice(batch.start[0], batch.next[0]);
      repeated.keep(batch, 0);
    }
    for (let record = header ? 1 : 0; record < batch.count; record++) {
      if (repeated.is(batch, record)) continue;
      readRow(table.path, batch, record, layout, numbers, rows, view, visitor);
      visitor.row(batch, record, rows);
    }
    header = false;
    last = batch;
    rows.readSoFar(table.readSoFar(batch));
    progress(rows.count, batch.base + batch.bytes.length);
  }
  rows.firstNumber.push(rows.id.length);
  // One batch serves for all, and its count goes on to the last line.
  rows.emptyLines = last?.emptyLines ?? 0;
  rows.repeatedHeaders = repeated.count;
  return rows;
}

function readRow(
  path: string,
  batch: Batch,
  record: number,
  layout: ContactLayout,
  numbers: NumberTable,
  rows: ContactRows,
  view: FieldView,
  visitor: ContactVisitor,
): void {
  const { labels, removedColumn } = layout;
  if (checkWidth(path, batch, record, layout.header.length) < layout.header.length) rows.shortRows++;
  const start = batch.start[record] ?? 0;
  rows.offset.push(batch.base + start);
  rows.length.push((batch.next[record] ?? 0) - start);
  rows.line.push(batch.line[record] ?? 0);
  rows.firstNumber.push(rows.id.length);
  const removed = removedColumn === null ? null : removedIn(removedColumn, batch, record, view);
  const isLeft = layout.isLeft || (removed !== null && removed.numbers.length > 0);
  for (const column of layout.phoneColumns) {
    if (labels.length > 0 && isFaxBeside(labels, batch, record, column, view)) continue;
    view.at(batch, record, column);
    if (view.empty) continue;
    const from = rows.id.length;
    const text = readPhoneCell(view, numbers, rows, isLeft);
    if (text !== null) visitor.cell(text, column, batch.line[record] ?? 0, from, rows);
  }
  if (removed !== null) pushRemoved(removed, numbers, rows);
  if (layout.personColumn === null) return;
  view.at(batch, record, layout.personColumn);
  view.trim();
  rows.person.push(fingerprint(view.bytes, view.start, view.end));
}

function removedIn(column: number, batch: Batch, record: number, view: FieldView): RemovedNumbers {
  view.at(batch, record, column);
  return view.empty ? nothingRemoved : readRemoved(view.text());
}

const nothingRemoved: RemovedNumbers = { numbers: [], switchboards: [], unreadable: 0 };

function pushRemoved(removed: RemovedNumbers, numbers: NumberTable, rows: ContactRows): void {
  rows.cellsEnd();
  for (const { kind, number } of removed.numbers) rows.push(kind, numbers.add(number));
  for (const number of removed.switchboards) rows.switchboards.add(numbers.add(number));
  if (removed.unreadable > 0) rows.unreadableRemoved++;
}

/** @returns the cell's text; null where it is a plain number */
function readPhoneCell(
  view: FieldView,
  numbers: NumberTable,
  rows: ContactRows,
  isLeft: boolean,
): string | null {
  const plain = readNumberBytes(view.bytes, view.start, view.end);
  if (plain > 0) {
    rows.push(PhoneKind.usable, numbers.add(plain));
    return null;
  }
  const text = view.text();
  for (const { kind, number } of countedNumbers(text, readCell(text), isLeft)) {
    const known = kind === PhoneKind.usable || kind === PhoneKind.foreign;
    rows.push(kind, known ? numbers.add(number) : -1);
  }
  return text;
}
