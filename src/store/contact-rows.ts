import { Column, float64, int32, uint8, uint32 } from './column.ts';

/** The rows of a contact list: where each stands in the file, and the numbers found in its phone cells. */
export class ContactRows {
  /** Offset and length of each row in the text, its line end included. */
  readonly offset = new Column(float64);
  readonly length = new Column(uint32);
  readonly line = new Column(uint32);
  /** Index of each row's first number; entry `count` closes the last one. */
  readonly firstNumber = new Column(int32);
  /** Of each number in a cell: its `PhoneKind`, and its id where it is usable or foreign, else -1. */
  readonly kind = new Column(uint8);
  readonly id = new Column(int32);
  /** Fingerprint of the person column's value, 0 where it is empty; no entries without such a column. */
  readonly person = new Column(float64);
  /** What each row's postcode says, as `postcodeOf` reads it; no entries where nobody asks for that. */
  readonly postcode = new Column(uint8);
  /** The header's bytes with its line end. */
  header: Uint8Array = new Uint8Array(0);
  shortRows = 0;
  emptyLines = 0;

  get count(): number {
    return this.line.length;
  }

  push(kind: number, id: number): void {
    this.kind.push(kind);
    this.id.push(id);
  }
}
