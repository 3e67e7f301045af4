import { decodeText } from '../../encoding/decode.ts';
import { areEmptyWord } from '../../formats/lexicon/empty-words.ts';
import type { Batch } from './records.ts';

const QUOTE = 0x22;
const SPACE = 0x20;

/**
 * The content of one field after another, without an object for any: bounds where the bytes can be taken as
 * they stand, a decoded text where quotes inside have to be undone.
 */
export class FieldView {
  bytes: Uint8Array = new Uint8Array(0);
  start = 0;
  end = 0;

  /** Points at column `column` of record `record`; a column that the record does not have is empty. */
  at(batch: Batch, record: number, column: number): void {
    const field = (batch.firstField[record] ?? 0) + column;
    if (field >= (batch.firstField[record + 1] ?? 0)) {
      this.start = this.end = 0;
      return;
    }
    this.over(batch.bytes, batch.fieldStart[field] ?? 0, batch.fieldEnd[field] ?? 0, batch.quotes);
  }

  /** Points at the content of a field as written between `start` and `end`. */
  over(bytes: Uint8Array, start: number, end: number, quotes = true): void {
    let i = start;
    while (i < end && bytes[i] === SPACE) i++;
    this.bytes = bytes;
    this.start = start;
    this.end = end;
    if (!quotes || bytes[i] !== QUOTE || i >= end) return;
    const inner = bytes.indexOf(QUOTE, i + 1);
    if (inner === end - 1) {
      this.start = i + 1;
      this.end = inner;
      return;
    }
    this.unquote(i + 1, end);
  }

  /** Content with doubled quotes or with text behind the closing quote: copied once, as bytes. */
  private unquote(from: number, end: number): void {
    const { bytes } = this;
    const copy = new Uint8Array(end - from);
    let length = 0;
    let open = true;
    for (let i = from; i < end; i++) {
      const byte = bytes[i] ?? 0;
      if (open && byte === QUOTE) {
        if (bytes[i + 1] === QUOTE && i + 1 < end) i++;
        else {
          open = false;
          continue;
        }
      }
      copy[length++] = byte;
    }
    this.bytes = copy;
    this.start = 0;
    this.end = length;
  }

  /** Moves the bounds past spaces, tabs and line ends at both ends. */
  trim(): void {
    while (this.start < this.end && (this.bytes[this.start] ?? 0) <= SPACE) this.start++;
    while (this.end > this.start && (this.bytes[this.end - 1] ?? 0) <= SPACE) this.end--;
  }

  get empty(): boolean {
    return this.end === this.start;
  }

  text(): string {
    return decodeText(this.bytes, this.start, this.end);
  }
}

/** Whether a trimmed field holds what stands for nothing: `\N`, `NULL`, `n/a`, `-`. */
export function isNull({ bytes, start, end }: FieldView): boolean {
  return areEmptyWord(bytes, start, end);
}

/** Whether a field holds a number above zero: `12`, `00:01:30`, `0.5`. */
export function isPositive({ bytes, start, end }: FieldView): boolean {
  for (let i = start; i < end; i++) {
    const byte = bytes[i] ?? 0;
    if (byte > 0x30 && byte <= 0x39) return true;
  }
  return false;
}
