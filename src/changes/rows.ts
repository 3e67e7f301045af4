import type { PhoneNumber } from '../model.ts';
import { Column, float64, int32, uint32 } from '../store/column.ts';

/** What the rows of a list are recognised by in another one; of texts, their fingerprints alone, 0 for none. */
export class RecognisedRows {
  /** Physical line on which each row starts; 0: not known. */
  readonly line = new Column(uint32);
  /** Physical lines that it takes. */
  readonly lines = new Column(uint32);
  /** Of all cells, and of those that hold no numbers. */
  readonly content = new Column(float64);
  readonly others = new Column(float64);
  /** Of the value in the person column. */
  readonly person = new Column(float64);
  /** All numbers of each row, those that an earlier run removed included. */
  readonly numbers = new NumberLists();
  /** Those in its cells. */
  readonly called = new NumberLists();

  get count(): number {
    return this.line.length;
  }

  /** Takes over a row of other rows. */
  take(from: RecognisedRows, row: number, line: number): void {
    this.line.push(line);
    this.lines.push(from.lines.get(row));
    this.content.push(from.content.get(row));
    this.others.push(from.others.get(row));
    this.person.push(from.person.get(row));
    this.numbers.push(from.numbers.of(row));
    this.called.push(from.called.of(row));
  }
}

/** A short list of numbers for every row, one behind the other. */
export class NumberLists {
  private readonly ends = new Column(int32);
  private readonly all = new Column(float64);

  push(numbers: readonly PhoneNumber[]): void {
    for (const number of numbers) this.all.push(number);
    this.ends.push(this.all.length);
  }

  of(row: number): PhoneNumber[] {
    const numbers: PhoneNumber[] = [];
    const end = this.ends.get(row);
    for (let at = row === 0 ? 0 : this.ends.get(row - 1); at < end; at++) numbers.push(this.all.get(at));
    return numbers;
  }
}

/** How a row stands, in one figure: 0 for excluded, else the fingerprint of the numbers that may be called. */
export type StandingMark = number;

export const excludedMark: StandingMark = 0;

/** @param numbers of a row that is kept, in any order, repeated or not */
export function keptMark(numbers: readonly PhoneNumber[]): StandingMark {
  return mixed([...new Set(numbers)].sort((a, b) => a - b));
}

/** One fingerprint of 52 bits for some figures in their order; never 0. */
export function mixed(figures: readonly number[]): number {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (const figure of figures) {
    const [low, high] = [figure | 0, (figure / 4_294_967_296) | 0];
    a = Math.imul(a ^ low, 0x01000193);
    a = Math.imul((a ^ (a >>> 15)) + high, 0x85ebca6b);
    b = Math.imul(b ^ high, 0x5bd1e995);
    b = Math.imul((b ^ (b >>> 13)) + low, 0xc2b2ae35);
  }
  a ^= a >>> 16;
  b ^= b >>> 16;
  return (a >>> 0) * 1_048_576 + ((b >>> 0) & 0xfffff) + 1;
}
