import { encodeLike } from '../../encoding/decode.ts';
import { type CellNumber, readCell, removeNumbers } from '../../phone/cell.ts';
import { type UnusableText, unusableText } from '../../phone/why-invalid.ts';
import type { ContactLayout } from '../../read/contacts/contacts.ts';
import { countedNumbers, hasTellingWords, isSomebodys } from '../../read/contacts/counted-numbers.ts';
import { isFaxBeside } from '../../read/contacts/labels.ts';
import { FieldView } from '../../read/csv/field.ts';
import { type Batch, recordsIn } from '../../read/csv/records.ts';
import type { RowFile } from '../../read/csv/row-file.ts';
import type { ContactRows } from '../../store/contact-rows.ts';

const QUOTE = 0x22;

/** The text of contact rows, read again from the file where a row has to be edited or quoted. */
export class ContactText {
  private readonly rows: RowFile;
  private readonly contacts: ContactRows;
  private readonly layout: ContactLayout;
  private readonly delimiter: number;
  private readonly view = new FieldView();
  private batch: Batch | undefined;
  /** The row whose texts were asked for last, and they. */
  private shownRow = -1;
  private shown: readonly UnusableText[] = [];

  constructor(rows: RowFile, contacts: ContactRows, layout: ContactLayout, delimiter: number) {
    this.rows = rows;
    this.contacts = contacts;
    this.layout = layout;
    this.delimiter = delimiter;
  }

  /** A row's bytes with its line end; valid until the next call. */
  bytes(row: number): Uint8Array {
    return this.rows.bytes(this.contacts.offset.get(row), this.contacts.length.get(row));
  }

  /** Bytes of several rows that adjoin each other. */
  between(first: number, last: number): Uint8Array {
    const { offset, length } = this.contacts;
    const start = offset.get(first);
    return this.rows.bytes(start, offset.get(last) + length.get(last) - start);
  }

  /** Whether the next row begins where this one ends. */
  adjoin(row: number): boolean {
    const { offset, length } = this.contacts;
    return row + 1 < this.contacts.count && offset.get(row) + length.get(row) === offset.get(row + 1);
  }

  /** Number of fields that a row has. */
  fields(row: number): number {
    if (this.contacts.shortRows === 0) return this.layout.header.length;
    return this.parse(row).firstField[1] ?? 0;
  }

  /** What is shown of an unusable number, null where the row has no such entry. */
  unusable(row: number, entry: number): UnusableText | null {
    if (row !== this.shownRow) {
      this.shown = this.allShown(row);
      this.shownRow = row;
    }
    return this.shown[entry - this.contacts.entries(row).from] ?? null;
  }

  private allShown(row: number): UnusableText[] {
    const batch = this.parse(row);
    return this.layout.phoneColumns.flatMap((column) => {
      if (isFaxBeside(this.layout.labels, batch, 0, column, this.view)) return [];
      this.view.at(batch, 0, column);
      const text = this.view.text();
      const numbers = countedNumbers(text, readCell(text), this.isLeft(row));
      return numbers.map(({ kind, start, end }) => unusableText(text.slice(start, end), kind));
    });
  }

  /**
   * The row without some of its numbers, and without some of its columns; every other byte stays.
   *
   * @param columns indexes, none of them of numbers
   */
  without(row: number, removed: readonly number[], columns: readonly number[] = []): Uint8Array {
    if (columns.length > 0) return this.withoutColumns(this.withoutNumbers(row, removed), columns);
    return removed.length > 0 ? this.withoutNumbers(row, removed) : this.bytes(row);
  }

  /** A row's or the header's bytes without some columns, each taken out with the delimiter before it. */
  withoutColumns(bytes: Uint8Array, columns: readonly number[]): Uint8Array {
    const batch = this.recordOf(bytes);
    const parts: Uint8Array[] = [];
    let copied = 0;
    const fields = batch.firstField[1] ?? 0;
    for (const [index, column] of columns.entries()) {
      if (column >= fields) continue;
      const start = batch.fieldStart[column] ?? 0;
      const end = batch.fieldEnd[column] ?? 0;
      parts.push(batch.bytes.subarray(copied, Math.max(copied, start - 1)));
      // Where nothing is left before it, the delimiter behind it goes.
      copied = column === index && column + 1 < fields ? end + 1 : end;
    }
    parts.push(batch.bytes.subarray(copied));
    return Buffer.concat(parts);
  }

  /** A cell of a row as text. */
  cell(row: number, column: number): string {
    this.view.at(this.parse(row), 0, column);
    return this.view.text();
  }

  /** A row's bytes with another cell, which is filled up to where it stops before that column. */
  withCell(bytes: Uint8Array, column: number, cell: string): Uint8Array {
    const batch = this.recordOf(bytes);
    const fields = batch.firstField[1] ?? 0;
    const end = batch.end[0] ?? 0;
    const filler = String.fromCharCode(this.delimiter).repeat(Math.max(0, column - fields + 1));
    return Buffer.concat([
      batch.bytes.subarray(0, column < fields ? batch.fieldStart[column] : end),
      Buffer.from(filler + cell, 'latin1'),
      batch.bytes.subarray(column < fields ? batch.fieldEnd[column] : end),
    ]);
  }

  private withoutNumbers(row: number, removed: readonly number[]): Uint8Array {
    const batch = this.parse(row);
    const parts: Uint8Array[] = [];
    let copied = 0;
    let entry = this.contacts.entries(row).from;
    for (const column of this.layout.phoneColumns) {
      if (isFaxBeside(this.layout.labels, batch, 0, column, this.view)) continue;
      this.view.at(batch, 0, column);
      const text = this.view.text();
      const cells = readCell(text);
      const numbers = countedNumbers(text, cells, this.isLeft(row));
      const from = entry;
      const barred = numbers.filter((_, i) => removed.includes(from + i));
      const why = saysWhy(text, barred);
      const gone = why ? barred.filter(({ number }) => number > 0) : barred;
      entry += numbers.length;
      if (gone.length === 0) continue;
      const field = column;
      const start = batch.fieldStart[field] ?? 0;
      const end = batch.fieldEnd[field] ?? 0;
      parts.push(
        batch.bytes.subarray(copied, start),
        this.edited(
          batch.bytes.subarray(start, end),
          why ? withWords(text, gone, cells) : removeNumbers(text, gone, cells),
        ),
      );
      copied = end;
    }
    parts.push(batch.bytes.subarray(copied));
    return Buffer.concat(parts);
  }

  /** Whether the row is what an earlier run left of one. */
  private isLeft(row: number): boolean {
    if (this.layout.isLeft) return true;
    const { from, to } = this.contacts.removed(row);
    return from < to;
  }

  /** A cell as written, with its quotes, after numbers were removed from its text. */
  private edited(raw: Uint8Array, text: string): Uint8Array {
    const left = encodeLike(text, raw);
    const first = raw.findIndex((byte) => byte !== 0x20);
    if (raw[first] !== QUOTE) return left;
    const content = Buffer.from(left).toString('latin1').replaceAll('"', '""');
    return Buffer.concat([raw.subarray(0, first), Buffer.from(`"${content}"`, 'latin1')]);
  }

  private parse(row: number): Batch {
    return this.recordOf(this.bytes(row));
  }

  private recordOf(bytes: Uint8Array): Batch {
    this.batch = recordsIn(
      Uint8Array.from(bytes),
      { delimiter: this.delimiter, quotes: true },
      1,
      true,
      this.batch,
    );
    return this.batch;
  }
}

/** Whether words beside a number bar it: they stay, so that the cell says why the number is gone. */
function saysWhy(text: string, barred: readonly CellNumber[]): boolean {
  return barred.some(isSomebodys) && hasTellingWords(text);
}

const written = /\+?\(?\d[\d\p{Zs}.()/·_\p{Pd}]*\d/u;

/** A cell's text without some of its numbers, of which the words that stand around one and belong to it stay. */
function withWords(text: string, gone: readonly CellNumber[], all: readonly CellNumber[]): string {
  const pieces = gone.map(({ start, end }) => text.slice(start, end));
  const bare = gone.filter((_, i) => !/\p{L}{3}/u.test(pieces[i] ?? ''));
  const left = removeNumbers(text, bare, all);
  return pieces
    .filter((piece) => /\p{L}{3}/u.test(piece))
    .reduce((cell, piece) => cell.replace(piece, () => piece.replace(written, '').trim()), left);
}
