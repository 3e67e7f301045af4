import type { Outcome } from '../model.ts';
import { SAME_CALL_SECONDS } from './call-joins.ts';
import type { CallRows } from './call-rows.ts';

/** What is kept of the rows of a call, a bit for each. */
export const Mark = {
  outbound: 1,
  refusal: 2,
  objection: 4,
  /** The log gives no time of the day. */
  noTime: 8,
  /** The outcome of a leg is another than `not-placed`. */
  placed: 16,
  internal: 32,
} as const;

/** Outcomes of rows without a number of their own, by call id. */
export type Orphans = ReadonlyMap<number, readonly { instant: number; marks: number }[]>;

/** What rows without a number (a leg to an agent's extension) say of the call of their id. */
export function orphanOutcomes(rows: CallRows): Orphans {
  const orphans = new Map<number, { instant: number; marks: number }[]>();
  for (let row = 0; row < rows.count; row++) {
    if (rows.id.get(row) >= 0) continue;
    const callId = rows.callId.get(row);
    const known = orphans.get(callId) ?? [];
    known.push({ instant: rows.instant.get(row), marks: tellingMarks(rows.outcome(row)) });
    orphans.set(callId, known);
  }
  return orphans;
}

function orphanMarks(rows: CallRows, row: number, orphans: Orphans): number {
  let marks = 0;
  for (const orphan of orphans.get(rows.callId.get(row)) ?? []) {
    if (Math.abs(orphan.instant - rows.instant.get(row)) <= SAME_CALL_SECONDS) marks |= orphan.marks;
  }
  return marks;
}

function tellingMarks(outcome: Outcome): number {
  return outcome === 'refused' ? Mark.refusal : outcome === 'objected' ? Mark.objection : 0;
}

export function marksOf(rows: CallRows, row: number, orphans: Orphans): number {
  const outcome = rows.outcome(row);
  const direction = rows.direction(row);
  const way = direction === 'outbound' ? Mark.outbound : direction === 'internal' ? Mark.internal : 0;
  const placed = outcome === 'not-placed' ? 0 : Mark.placed;
  const time = rows.isDayOnly(row) ? Mark.noTime : 0;
  const orphan = orphans.size > 0 ? orphanMarks(rows, row, orphans) : 0;
  return way | placed | time | tellingMarks(outcome) | orphan;
}

/** Whether a call is an attempt to reach a person: of joined legs, any may have gone out and any may have been placed. */
export function isAttempt(marks: number): boolean {
  return (marks & (Mark.outbound | Mark.placed)) === (Mark.outbound | Mark.placed);
}
