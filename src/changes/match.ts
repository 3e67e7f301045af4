import type { RecognisedRows } from './rows.ts';

const nobody = -1;

/**
 * Which row of a list was which row of an earlier one: equal rows first, then those of one person (the value in the person column, then a
 * number that both have), then those whose other cells are equal, and are no other row's. Of several that fit, the first goes with the
 * first.
 *
 * @returns for each row of the later list its row in the earlier one, -1 for none
 */
export function matchRows(before: RecognisedRows, after: RecognisedRows): Int32Array {
  const pairs = new Pairs(before.count, after.count);
  matchByKey(before.content.values, after.content.values, pairs);
  matchByKey(before.person.values, after.person.values, pairs);
  matchByNumber(before, after, pairs);
  matchByKey(onlyOnce(before.others.values), onlyOnce(after.others.values), pairs);
  return pairs.before;
}

class Pairs {
  readonly before: Int32Array;
  readonly after: Int32Array;

  constructor(before: number, after: number) {
    this.before = new Int32Array(after).fill(nobody);
    this.after = new Int32Array(before).fill(nobody);
  }

  join(before: number, after: number): void {
    this.before[after] = before;
    this.after[before] = after;
  }
}

type Keys = ArrayLike<number>;

/** Joins rows with the same key that are still alone; 0 is no key. */
function matchByKey(before: Keys, after: Keys, pairs: Pairs): void {
  const ones = sortedByKey(before, pairs.after);
  const others = sortedByKey(after, pairs.before);
  let other = 0;
  for (const one of ones) {
    const key = before[one] ?? 0;
    while (other < others.length && keyOf(after, others, other) < key) other++;
    if (other < others.length && keyOf(after, others, other) === key) pairs.join(one, others[other++] ?? 0);
  }
}

/** Keys that stand in one row alone; 0 for the others: a town that many live in tells nobody from anybody. */
function onlyOnce(keys: Keys): Float64Array {
  const sorted = Float64Array.from(keys).sort();
  return Float64Array.from(keys, (key) => (sorted[firstPlace(sorted, key) + 1] === key ? 0 : key));
}

function keyOf(keys: Keys, order: Uint32Array, at: number): number {
  return keys[order[at] ?? 0] ?? 0;
}

/** The rows that are alone and have a key, by key and then in their order. */
function sortedByKey(keys: Keys, partners: Int32Array): Uint32Array {
  let count = 0;
  const rows = new Uint32Array(partners.length);
  for (let row = 0; row < partners.length; row++)
    if (partners[row] === nobody && keys[row] !== 0) rows[count++] = row;
  return rows.subarray(0, count).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
}

/** Joins each row that is still alone with the first such row that has one of its numbers, its first number tried first. */
function matchByNumber(before: RecognisedRows, after: RecognisedRows, pairs: Pairs): void {
  const index = new NumberIndex(after, pairs.before);
  for (let row = 0; row < before.count; row++) {
    if (pairs.after[row] !== nobody) continue;
    for (const number of before.numbers.of(row)) {
      const found = index.firstWith(number, pairs.before);
      if (found === nobody) continue;
      pairs.join(row, found);
      break;
    }
  }
}

/** The rows that are alone by their numbers. */
class NumberIndex {
  private readonly numbers: Float64Array;
  private readonly rows: Uint32Array;
  /** At the first place of a number: how many of its rows are known to be taken. */
  private readonly taken: Uint32Array;

  constructor(after: RecognisedRows, partners: Int32Array) {
    const entries: number[][] = [[], []];
    const [numbers = [], rows = []] = entries;
    for (let row = 0; row < after.count; row++) {
      if (partners[row] !== nobody) continue;
      for (const number of after.numbers.of(row)) {
        numbers.push(number);
        rows.push(row);
      }
    }
    const order = Uint32Array.from(numbers.keys()).sort(
      (a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0) || a - b,
    );
    this.numbers = Float64Array.from(order, (at) => numbers[at] ?? 0);
    this.rows = Uint32Array.from(order, (at) => rows[at] ?? 0);
    this.taken = new Uint32Array(order.length);
  }

  firstWith(number: number, partners: Int32Array): number {
    const first = firstPlace(this.numbers, number);
    for (let at = first + (this.taken[first] ?? 0); this.numbers[at] === number; at++) {
      const row = this.rows[at] ?? 0;
      if (partners[row] === nobody) return row;
      this.taken[first] = at - first + 1;
    }
    return nobody;
  }
}

/** Where a value stands first in sorted values, or where it would. */
export function firstPlace(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
