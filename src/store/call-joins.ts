import { type CallRows, Precision } from './call-rows.ts';

/** Rows of one call id further apart than this are different calls: some tools count their ids anew each day. */
export const SAME_CALL_SECONDS = 6 * 3600;
const MINUTE = 60;

/** The first rows of the calls to one number, in order of time, and which other files each call was found in. */
export class Heads {
  readonly rows: number[] = [];
  private readonly files = new Map<number, Set<number>>();

  clear(): void {
    this.rows.length = 0;
    if (this.files.size > 0) this.files.clear();
  }

  /** Remembers that a row of `file` is the call that begins with row `head`. */
  join(head: number, file: number): void {
    const known = this.files.get(head);
    if (known) known.add(file);
    else this.files.set(head, new Set([file]));
  }

  isIn(head: number, file: number): boolean {
    return this.files.get(head)?.has(file) ?? false;
  }

  filesOf(head: number): number[] {
    return [...(this.files.get(head) ?? [])];
  }
}

/** Index of the earlier row of the same number that is the same call, by its id before all else; -1: none. */
export function headOf(rows: CallRows, heads: Heads, row: number): number {
  const instant = rows.instant.get(row);
  const last = heads.rows[heads.rows.length - 1];
  // Most calls stand alone: of them nothing else is looked up.
  if (last === undefined || instant - rows.instant.get(last) > SAME_CALL_SECONDS) return -1;
  const id = rows.callId.get(row);
  if (id <= 0 && rows.isDayOnly(row)) return -1;
  let double = -1;
  for (let i = heads.rows.length - 1; i >= 0; i--) {
    const head = heads.rows[i] ?? 0;
    if (instant - rows.instant.get(head) > SAME_CALL_SECONDS) break;
    if (id > 0 && rows.callId.get(head) === id) return i;
    if (pointsTo(rows, head, row) || pointsTo(rows, row, head)) return i;
    if (isDouble(rows, heads, head, row) || overlaps(rows, head, row)) double = i;
  }
  return double;
}

/** A call lasts as long as its longest leg. */
export function extend(rows: CallRows, head: number, row: number): void {
  const until = rows.until.get(row);
  if (until > rows.until.get(head)) rows.until.set(head, until);
  const end = rows.end.get(row);
  if (end > rows.end.get(head)) rows.end.set(head, end);
}

/** Whether a row names another one's call id as its other leg. */
function pointsTo(rows: CallRows, row: number, other: number): boolean {
  const pointer = rows.otherId.get(row);
  return pointer !== 0 && pointer === rows.callId.get(other);
}

/** Rows of the same parties that overlap in time, in logs whose legs have nothing else in common. */
function overlaps(rows: CallRows, earlier: number, row: number): boolean {
  const party = rows.party.get(row);
  if (party === 0 || party !== rows.party.get(earlier)) return false;
  if (rows.file(row) !== rows.file(earlier)) return false;
  // Where seconds are not written, the later one may have begun at the end of its minute.
  const latest = rows.instant.get(row) + (rows.precision(row) === Precision.minute ? MINUTE - 1 : 0);
  return latest <= rows.until.get(earlier);
}

/** Rows of one instant and agent: in one log to the second, and unless their ids tell them apart. */
function isDouble(rows: CallRows, heads: Heads, earlier: number, row: number): boolean {
  if (rows.agent.get(row) !== rows.agent.get(earlier)) return false;
  const precision = Math.max(rows.precision(row), rows.precision(earlier));
  if (precision === Precision.second) {
    if (rows.instant.get(row) !== rows.instant.get(earlier)) return false;
    const oneFile = rows.file(row) === rows.file(earlier);
    return !oneFile || rows.callId.get(row) <= 0 || rows.callId.get(earlier) <= 0;
  }
  return precision === Precision.minute && isInMinute(rows, heads, earlier, row);
}

/** Rows of different logs that fall into one minute; of a minute's calls each is one of the other log's. */
function isInMinute(rows: CallRows, heads: Heads, earlier: number, row: number): boolean {
  if (minuteOf(rows, row) !== minuteOf(rows, earlier)) return false;
  const file = rows.file(row);
  return file !== rows.file(earlier) && !heads.isIn(earlier, file);
}

function minuteOf(rows: CallRows, row: number): number {
  return Math.floor(rows.instant.get(row) / MINUTE);
}
