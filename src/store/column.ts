type Numbers = Float64Array | Int32Array | Uint32Array | Uint16Array | Uint8Array;

/** A list of numbers of one kind that grows at its end: one typed array instead of an object per entry. */
export class Column<A extends Numbers> {
  values: A;
  length = 0;
  private readonly make: (size: number) => A;

  /** @param make makes a zero-filled array, such as `(n) => new Int32Array(n)` */
  constructor(make: (size: number) => A, capacity = 1024) {
    this.make = make;
    this.values = make(capacity);
  }

  push(value: number): void {
    if (this.length === this.values.length) this.reserve(this.length * 2);
    this.values[this.length++] = value;
  }

  get(index: number): number {
    return this.values[index] ?? 0;
  }

  /** Writes at any index; what lies between is zero. */
  set(index: number, value: number): void {
    if (index >= this.values.length) this.reserve(Math.max(index + 1, this.values.length * 2));
    if (index >= this.length) this.length = index + 1;
    this.values[index] = value;
  }

  private reserve(size: number): void {
    const larger = this.make(size);
    larger.set(this.values);
    this.values = larger;
  }
}

export const float64 = (size: number) => new Float64Array(size);
export const int32 = (size: number) => new Int32Array(size);
export const uint32 = (size: number) => new Uint32Array(size);
export const uint16 = (size: number) => new Uint16Array(size);
export const uint8 = (size: number) => new Uint8Array(size);
