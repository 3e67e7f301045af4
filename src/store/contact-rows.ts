import type { NumberId, RowIndex } from '../model.ts';
import { PhoneKind } from '../phone/number.ts';
import { Column, type ColumnOf, float64, int32, uint8, uint32 } from './column.ts';
import { type Range, range } from './range.ts';

/** The kind that each number in a column stands for. */
const kindOf = Object.values(PhoneKind).toSorted((a, b) => a - b);

/** The rows of a contact list: where each stands in the file, and the numbers found in its phone cells. */
export class ContactRows {
  /** Offset and length of each row in the text, its line end included. */
  readonly offset: ColumnOf<number, RowIndex> = new Column(float64);
  readonly length: ColumnOf<number, RowIndex> = new Column(uint32);
  readonly line: ColumnOf<number, RowIndex> = new Column(uint32);
  /** Index of each row's first number; entry `count` closes the last one. */
  readonly firstNumber: ColumnOf<number, RowIndex> = new Column(int32);
  /** Index of each row's first number that earlier runs removed, behind those of its cells; no entries where none did. */
  private readonly firstRemoved: ColumnOf<number, RowIndex> = new Column(int32);
  /** Removed numbers of which the list says that they stood in too many rows to link any. */
  readonly switchboards = new Set<NumberId>();
  /** The rows of which these are left, and the place of each of these among them; null: there were no others. */
  origin: { rows: ContactRows; places: readonly RowIndex[] } | null = null;
  /** Of each number in a cell: its kind, and its id where it is usable or foreign, else -1. */
  private readonly kinds = new Column(uint8);
  readonly id: ColumnOf<NumberId> = new Column(int32);
  /** Fingerprint of the person column's value, 0 where it is empty; no entries without such a column. */
  readonly person: ColumnOf<number, RowIndex> = new Column(float64);
  /** What each row's postcode says, as `postcodeOf` reads it; no entries where nobody asks for that. */
  readonly postcode: ColumnOf<number, RowIndex> = new Column(uint8);
  /** The header's bytes with its line end. */
  header: Uint8Array = new Uint8Array(0);
  shortRows = 0;
  /** Rows whose removed numbers cannot all be read. */
  unreadableRemoved = 0;
  emptyLines = 0;
  /** Rows that repeat the header: they are no contacts. */
  repeatedHeaders = 0;

  /** Says how much of the list was read so far, from 0 to 1. */
  readSoFar(share: number): void {
    const { offset, length, line, firstNumber, firstRemoved, kinds, id, person, postcode } = this;
    for (const column of [offset, length, line, firstNumber, firstRemoved, kinds, id, person, postcode])
      column.readSoFar(share);
  }

  get count(): number {
    return this.line.length;
  }

  /** The numbers in the cells of a row, by their places among the numbers of all rows. */
  entries(row: RowIndex): Range<number> {
    return range(this.firstNumber.get(row), this.endOfCells(row, this.firstNumber.get(row + 1)));
  }

  /** The numbers that earlier runs removed from a row: the person's still, and in no cell. */
  removed(row: RowIndex): Range<number> {
    const end = this.firstNumber.get(row + 1);
    return range(this.endOfCells(row, end), end);
  }

  /** Both: all numbers that the person has by this row. */
  known(row: RowIndex): Range<number> {
    return range(this.firstNumber.get(row), this.firstNumber.get(row + 1));
  }

  private endOfCells(row: RowIndex, end: number): number {
    return row < this.firstRemoved.length ? this.firstRemoved.get(row) : end;
  }

  /** The numbers so far in the cells of the row that is being read. */
  entriesRead(): Range<number> {
    const last = this.count - 1;
    return range(this.firstNumber.get(last), this.endOfCells(last, this.id.length));
  }

  /** The removed numbers of the row that is being read. */
  removedRead(): Range<number> {
    return range(this.endOfCells(this.count - 1, this.id.length), this.id.length);
  }

  /** After the cells of the row that is being read: the numbers that follow are removed ones. Of every row or of none. */
  cellsEnd(): void {
    this.firstRemoved.push(this.id.length);
  }

  /** Id of the first number of a row that has one, -1 for none. */
  firstId(row: RowIndex): NumberId {
    const { from, to } = this.entries(row);
    for (let entry = from; entry < to; entry++) if (this.id.get(entry) >= 0) return this.id.get(entry);
    return -1;
  }

  /** Ids of the numbers that were read last, from a place among the numbers of all rows on. */
  idsFrom(entry: number): NumberId[] {
    return this.idsIn(range(entry, this.id.length));
  }

  /** Ids of the numbers at some places, each as often as it stands there; what has none is left out. */
  idsIn({ from, to }: Range<number>): NumberId[] {
    const ids: NumberId[] = [];
    for (let at = from; at < to; at++) if (this.id.get(at) >= 0) ids.push(this.id.get(at));
    return ids;
  }

  /** Ids of the numbers that stay in a row's cells, each once, in their order. */
  idsLeft(row: RowIndex, removed: readonly number[]): NumberId[] {
    const ids: NumberId[] = [];
    for (const entry of this.entries(row)) {
      const id = this.id.get(entry);
      if (id >= 0 && !removed.includes(entry) && !ids.includes(id)) ids.push(id);
    }
    return ids;
  }

  /** Whether any phone cell holds a number, of whatever kind. */
  hasNumber(): boolean {
    for (let at = 0; at < this.id.length; at++) if (this.kind(at) !== PhoneKind.invalid) return true;
    return false;
  }

  kind(entry: number): PhoneKind {
    return kindOf[this.kinds.get(entry)] ?? PhoneKind.invalid;
  }

  push(kind: PhoneKind, id: NumberId): void {
    this.kinds.push(kind);
    this.id.push(id);
  }

  /** Puts a number in the place of another one. */
  put(entry: number, kind: PhoneKind, id: NumberId): void {
    this.kinds.set(entry, kind);
    this.id.set(entry, id);
  }
}
