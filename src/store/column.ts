/** Later rows may be a little shorter than those so far. */
const SPARE = 1.02;
/** A few rows at the beginning say little. */
const MOST_TIMES = 16;
const SMALLEST = 1024;

type Numbers = Float64Array | Int32Array | Uint32Array | Uint8Array;

/**
 * A list of numbers of one kind that grows at its end: one typed array instead of an object per entry.
 *
 * There are four kinds and not more: up to that number the compiler keeps these innermost accesses fast.
 */
export class Column {
  values: Numbers;
  length = 0;
  /** How much of what fills it was read, from 0 to 1; 0 where that is not known. */
  private read = 0;
  private readonly make: (size: number) => Numbers;

  /** @param make makes a zero-filled array: `float64`, `int32`, `uint32` or `uint8` */
  constructor(make: (size: number) => Numbers) {
    this.make = make;
    this.values = make(SMALLEST);
  }

  push(value: number): void {
    if (this.length === this.values.length) this.reserve(this.length + 1);
    this.values[this.length++] = value;
  }

  /** The value at an index, 0 beyond the end. */
  get(index: number): number {
    return this.values[index] ?? 0;
  }

  /** Writes at any index; what lies between is zero. */
  set(index: number, value: number): void {
    if (index >= this.values.length) this.reserve(index + 1);
    if (index >= this.length) this.length = index + 1;
    this.values[index] = value;
  }

  /** Takes an array as all that there is. */
  adopt(values: Numbers): void {
    this.values = values;
    this.length = values.length;
  }

  /** Gives the memory back; nothing is left. */
  clear(): void {
    this.values = this.make(0);
    this.length = 0;
  }

  /** Says how much of what fills it was read so far: it grows to what the rest will take, and is not doubled. */
  readSoFar(share: number): void {
    this.read = share;
  }

  private reserve(needed: number): void {
    const { length, read } = this;
    const whole = Math.min(Math.ceil((needed / read) * SPARE), length * MOST_TIMES);
    const isKnown = read > 0 && read < 1;
    const larger = this.make(Math.max(needed, isKnown ? whole : length * 2, SMALLEST));
    larger.set(this.values);
    this.values = larger;
  }
}

/** A column whose values, and the places at which they stand, mean something. */
export interface ColumnOf<Value extends number, Index extends number = number> {
  readonly values: Numbers;
  readonly length: number;
  push(value: Value): void;
  get(index: Index): Value;
  set(index: Index, value: Value): void;
  adopt(values: Numbers): void;
  clear(): void;
  readSoFar(share: number): void;
}

export const float64 = (size: number) => new Float64Array(size);
export const int32 = (size: number) => new Int32Array(size);
export const uint32 = (size: number) => new Uint32Array(size);
export const uint8 = (size: number) => new Uint8Array(size);
