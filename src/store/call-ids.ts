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

/** What is known of the ids that have more than one row, by their place in the table. */
interface Repeated {
  /** Index of the earliest and of the latest row, plus one; 0: the id has one row. */
  earliest: Int32Array;
  latest: Int32Array;
  /** The same of a row that went out. */
  called: Int32Array;
  isFalse: Uint8Array;
}

/** What the rows of each id of one file have in common: a hash table, since millions of rows may have one each. */
class FileIds {
  private readonly rows: CallRows;
  private readonly from: number;
  private readonly to: number;
  private readonly mask: number;
  /** First row of each id, plus one; 0 for none. */
  private readonly rowOf: Int32Array;
  private repeated: Repeated | null = null;

  constructor(rows: CallRows, from: number, to: number) {
    this.rows = rows;
    this.from = from;
    this.to = to;
    const size = 2 ** Math.ceil(Math.log2(1.5 * (to - from) + 1));
    this.mask = size - 1;
    this.rowOf = new Int32Array(size);
  }

  drop(): number {
    const ids = this.rows.callId.values;
    let anyFalse = false;
    for (let row = this.from; row < this.to; row++) {
      const id = ids[row] ?? 0;
      if (id <= 0) continue;
      const place = this.placeOf(id);
      const first = (this.rowOf[place] ?? 0) - 1;
      if (first < 0) this.rowOf[place] = row + 1;
      else if (this.repeat(place, first, row)) anyFalse = true;
    }
    return anyFalse ? this.negate() : 0;
  }

  /** Whether a further row shows that its id is none. */
  private repeat(place: number, first: number, row: number): boolean {
    this.repeated ??= repeatedIds(this.rowOf.length);
    const known = this.repeated;
    if (known.earliest[place] === 0) this.note(known, place, first);
    if (!this.note(known, place, row)) return false;
    known.isFalse[place] = 1;
    return true;
  }

  private note({ earliest, latest, called }: Repeated, place: number, row: number): boolean {
    const { rows } = this;
    const instant = (of: number) => rows.instant.get(of - 1);
    if (earliest[place] === 0 || instant(row + 1) < instant(earliest[place] ?? 0)) earliest[place] = row + 1;
    if (latest[place] === 0 || instant(row + 1) > instant(latest[place] ?? 0)) latest[place] = row + 1;
    const other = called[place] ?? 0;
    const isCalled = rows.id.get(row) >= 0 && rows.direction(row) === 'outbound';
    if (isCalled && other === 0) called[place] = row + 1;
    if (isCalled && other > 0 && rows.id.get(other - 1) !== rows.id.get(row)) return true;
    return instant(latest[place] ?? 0) - instant(earliest[place] ?? 0) > SAME_CALL_SECONDS;
  }

  private placeOf(id: number): number {
    const ids = this.rows.callId.values;
    const high = (id / 0x10_0000) >>> 0;
    let place = (Math.imul(high ^ id, 0x9e3779b1) >>> 5) & this.mask;
    for (;;) {
      const row = (this.rowOf[place] ?? 0) - 1;
      if (row < 0 || Math.abs(ids[row] ?? 0) === id) return place;
      place = (place + 1) & this.mask;
    }
  }

  private negate(): number {
    const { callId } = this.rows;
    let count = 0;
    for (let row = this.from; row < this.to; row++) {
      const id = callId.get(row);
      if (id <= 0 || this.repeated?.isFalse[this.placeOf(id)] !== 1) continue;
      callId.set(row, -id);
      count++;
    }
    return count;
  }
}

function repeatedIds(size: number): Repeated {
  return {
    earliest: new Int32Array(size),
    latest: new Int32Array(size),
    called: new Int32Array(size),
    isFalse: new Uint8Array(size),
  };
}
