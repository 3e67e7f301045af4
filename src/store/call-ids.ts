import { SAME_CALL_SECONDS } from './call-joins.ts';
import type { CallRows } from './call-rows.ts';

/**
 * Takes out of use the call ids that are none: in one file, with several called numbers, or with more than six hours
 * between its rows. Such an id turns negative, which joins nothing.
 *
 * @returns for each file, the rows that have one
 */
export function dropFalseIds(rows: CallRows): number[] {
  return rows.files.map((_, file) => {
    const { from, to } = rows.rowsOf(file);
    return hasIds(rows, from, to) ? new FileIds(rows, from, to).drop() : 0;
  });
}

function hasIds(rows: CallRows, from: number, to: number): boolean {
  const ids = rows.callId.values;
  for (let row = from; row < to; row++) if ((ids[row] ?? 0) > 0) return true;
  return false;
}

/** What the rows of each id of one file have in common: a hash table, since millions of rows may have one each. */
class FileIds {
  private readonly rows: CallRows;
  private readonly from: number;
  private readonly to: number;
  private readonly mask: number;
  /** First row of each id, -1 for none. */
  private readonly rowOf: Int32Array;
  /** By the same place, where an id has more than one row: its earliest and latest row, a called one, whether it is none. */
  private readonly earliest: Int32Array;
  private readonly latest: Int32Array;
  private readonly called: Int32Array;
  private readonly isFalse: Uint8Array;

  constructor(rows: CallRows, from: number, to: number) {
    this.rows = rows;
    this.from = from;
    this.to = to;
    const size = 2 ** Math.ceil(Math.log2(2 * (to - from) + 1));
    this.mask = size - 1;
    this.rowOf = new Int32Array(size).fill(-1);
    this.earliest = new Int32Array(size);
    this.latest = new Int32Array(size);
    this.called = new Int32Array(size);
    this.isFalse = new Uint8Array(size);
  }

  drop(): number {
    let anyFalse = false;
    for (let row = this.from; row < this.to; row++) {
      if (this.rows.callId.get(row) > 0 && this.add(row)) anyFalse = true;
    }
    return anyFalse ? this.negate() : 0;
  }

  /** Whether the row shows that its id is none. */
  private add(row: number): boolean {
    const { rows } = this;
    const place = this.placeOf(rows.callId.get(row));
    if ((this.rowOf[place] ?? -1) < 0) {
      this.rowOf[place] = this.earliest[place] = this.latest[place] = row;
      this.called[place] = isCalled(rows, row) ? row : -1;
      return false;
    }
    const instants = rows.instant.values;
    const instant = instants[row] ?? 0;
    if (instant < (instants[this.earliest[place] ?? 0] ?? 0)) this.earliest[place] = row;
    if (instant > (instants[this.latest[place] ?? 0] ?? 0)) this.latest[place] = row;
    const called = this.called[place] ?? -1;
    const isOther = called >= 0 && isCalled(rows, row) && rows.id.get(row) !== rows.id.get(called);
    if (called < 0 && isCalled(rows, row)) this.called[place] = row;
    const span = (instants[this.latest[place] ?? 0] ?? 0) - (instants[this.earliest[place] ?? 0] ?? 0);
    if (!isOther && span <= SAME_CALL_SECONDS) return false;
    this.isFalse[place] = 1;
    return true;
  }

  private placeOf(id: number): number {
    const ids = this.rows.callId.values;
    let place = (Math.imul((id % 0x1_0000_0000) | 0, 0x9e3779b1) >>> 7) & this.mask;
    for (;;) {
      const row = this.rowOf[place] ?? -1;
      if (row < 0 || Math.abs(ids[row] ?? 0) === id) return place;
      place = (place + 1) & this.mask;
    }
  }

  private negate(): number {
    const { callId } = this.rows;
    let count = 0;
    for (let row = this.from; row < this.to; row++) {
      const id = callId.get(row);
      if (id <= 0 || this.isFalse[this.placeOf(id)] === 0) continue;
      callId.set(row, -id);
      count++;
    }
    return count;
  }
}

function isCalled(rows: CallRows, row: number): boolean {
  return rows.id.get(row) >= 0 && rows.direction(row) === 'outbound';
}
