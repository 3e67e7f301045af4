type Numbers = Float64Array | Int32Array | Uint32Array | Uint8Array;

/**
 * A list of numbers of one kind that grows at its end: one typed array instead of an object per entry.
 *
 * There are four kinds and not more: up to that number the compiler keeps these innermost accesses fast.
 */
export class Column {
  values: Numbers;
  length = 0;
  private readonly make: (size: number) => Numbers;

  /** @param make makes a zero-filled array: `float64`, `int32`, `uint32` or `uint8` */
  constructor(make: (size: number) => Numbers) {
    this.make = make;
    this.values = make(1024);
  }

  push(value: number): void {
    if (this.length === this.values.length) this.reserve(Math.max(1024, this.length * 2));
    this.values[this.length++] = value;
  }

  /** The value at an index, 0 beyond the end. */
  get(index: number): number {
    return this.values[index] ?? 0;
  }

  /** Writes at any index; what lies between is zero. */
  set(index: number, value: number): void {
    if (index >= this.values.length) this.reserve(Math.max(index + 1, this.values.length * 2));
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

  private reserve(size: number): void {
    const larger = this.make(size);
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
}

export const float64 = (size: number) => new Float64Array(size);
export const int32 = (size: number) => new Int32Array(size);
export const uint32 = (size: number) => new Uint32Array(size);
export const uint8 = (size: number) => new Uint8Array(size);
