import type { CallRows } from './call-rows.ts';

/** Rows of one call id further apart than this are different calls: some tools count their ids anew each day. */
export const SAME_CALL_SECONDS = 6 * 3600;

/** Index of the earlier row of the same number that is the same call, by its id before all else; -1: none. */
export function headOf(rows: CallRows, heads: readonly number[], row: number): number {
  const instant = rows.instant.get(row);
  const last = heads[heads.length - 1];
  // Most calls stand alone: of them nothing else is looked up.
  if (last === undefined || instant - rows.instant.get(last) > SAME_CALL_SECONDS) return -1;
  const id = rows.callId.get(row);
  if (id === 0 && rows.isDayOnly(row)) return -1;
  let double = -1;
  for (let i = heads.length - 1; i >= 0; i--) {
    const head = heads[i] ?? 0;
    if (instant - rows.instant.get(head) > SAME_CALL_SECONDS) break;
    if (id !== 0 && rows.callId.get(head) === id) return i;
    if (pointsTo(rows, head, row) || pointsTo(rows, row, head)) return i;
    if (isDouble(rows, head, row) || overlaps(rows, head, row)) double = i;
  }
  return double;
}

/** A call lasts as long as its longest leg. */
export function extend(rows: CallRows, head: number, row: number): void {
  const until = rows.until.get(row);
  if (until > rows.until.get(head)) rows.until.set(head, until);
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
  return rows.instant.get(row) <= rows.until.get(earlier);
}

/** Rows of one instant and agent: doubles, unless one log itself tells them apart by their ids. */
function isDouble(rows: CallRows, earlier: number, row: number): boolean {
  if (rows.instant.get(row) !== rows.instant.get(earlier)) return false;
  if (rows.isDayOnly(row)) return false;
  if (rows.agent.get(row) !== rows.agent.get(earlier)) return false;
  const oneFile = rows.file(row) === rows.file(earlier);
  return !oneFile || rows.callId.get(row) === 0 || rows.callId.get(earlier) === 0;
}
