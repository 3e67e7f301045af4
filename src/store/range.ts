/**
 * Places one after another, for `for … of`. What is done for every contact and every call counts from `from` to `to`
 * itself: there, iterators take some hundredths more of the whole time.
 */
export interface Range<Place extends number> extends Iterable<Place> {
  readonly from: Place;
  /** The place behind the last one. */
  readonly to: Place;
}

/** The places from `from` up to, but not including, `to`. */
export function range(from: number, to: number): Range<number> {
  return new Places(from, to);
}

// Classes and not a generator, which takes three times as long.
class Places implements Range<number> {
  readonly from: number;
  readonly to: number;

  constructor(from: number, to: number) {
    this.from = from;
    this.to = to;
  }

  [Symbol.iterator](): Iterator<number> {
    return new Walk(this.from, this.to);
  }
}

class Walk implements Iterator<number> {
  private at: number;
  private readonly to: number;

  constructor(from: number, to: number) {
    this.at = from;
    this.to = to;
  }

  next(): IteratorResult<number> {
    return this.at < this.to ? { done: false, value: this.at++ } : { done: true, value: undefined };
  }
}
