import { zoneOfTerritory } from '../phone/zone.ts';
import { CallBook } from './call-book.ts';
import { type CallEntries, roomFor } from './call-entries.ts';
import { dropFalseIds } from './call-ids.ts';
import { extend, Heads, headOf } from './call-joins.ts';
import { isAttempt, marksOf, type Orphans, orphanOutcomes } from './call-marks.ts';
import { byNumber, sortByTime } from './call-order.ts';
import { hasBothKinds, isCovered, isInBoth, isOneKind, type PairCount, pairsOf } from './call-pairs.ts';
import type { CallRows } from './call-rows.ts';
import type { NumberTable } from './number-table.ts';

/** Numbers between two steps. */
const STEP = 10_000;

/**
 * Enters all calls into a book, in steps between which others may have their turn; legs of one call are one entry.
 *
 * @param rows all rows of all logs, of which the book keeps the places; legs share a call id and a number, doubles of overlapping logs share
 *   number, instant and agent, and two systems log a call seconds apart
 */
export function* enterCalls(rows: CallRows, numbers: NumberTable): Generator<void, CallBook> {
  const falseIds = dropFalseIds(rows);
  yield;
  const calls = new EnteredCalls(rows, numbers);
  yield* calls.build(rows, numbers);
  rows.forgetDetails();
  const { entries, joined, pairs } = calls;
  return new CallBook(rows, entries, { joined, pairs, falseIds });
}

class EnteredCalls {
  readonly entries: CallEntries;
  /** Rows that were another row's call. */
  joined = 0;
  /** Of each file, what it has in common with logs of the other kind; none where all logs are of one. */
  readonly pairs: PairCount[] = [];
  private readonly heads = new Heads();

  constructor(rows: CallRows, numbers: NumberTable) {
    this.entries = roomFor(rows, numbers);
    if (hasBothKinds(rows)) this.pairs = rows.files.map(() => ({ joined: 0, alone: 0 }));
  }

  *build(rows: CallRows, numbers: NumberTable): Generator<void> {
    const { entries } = this;
    const { order, starts } = byNumber(rows, numbers.size);
    yield;
    const orphans = orphanOutcomes(rows);
    let calls = 0;
    for (let id = 0; id < numbers.size; id++) {
      if (id % STEP === 0) yield;
      entries.first[id] = calls;
      const from = starts[id] ?? 0;
      const to = starts[id + 1] ?? 0;
      if (from === to) continue;
      sortByTime(order, from, to, rows);
      calls = this.joinCalls(rows, order, from, to, calls, orphans);
      this.countAttempts(entries.first[id] ?? 0, calls, numbers.territory(id));
    }
    entries.first[numbers.size] = calls;
  }

  /** Days of the calls of one number, and how many attempts came before each. */
  private countAttempts(from: number, to: number, territory: number): void {
    const { entries } = this;
    const zone = zoneOfTerritory(territory);
    let attempts = 0;
    for (let call = from; call < to; call++) {
      entries.days[call] = zone.dayAt(entries.instants[call] ?? 0);
      entries.attemptsBefore[call] = attempts;
      if (isAttempt(entries.marks[call] ?? 0)) attempts++;
    }
  }

  /** Writes the calls of one number from its sorted rows; returns the number of calls so far. */
  private joinCalls(
    rows: CallRows,
    order: Int32Array,
    from: number,
    to: number,
    calls: number,
    orphans: Orphans,
  ): number {
    const { entries } = this;
    const { heads } = this;
    heads.clear();
    const firstCall = calls;
    for (let i = from; i < to; i++) {
      const row = order[i] ?? 0;
      const head = headOf(rows, heads, row);
      const marks = marksOf(rows, row, orphans);
      if (head >= 0) {
        entries.marks[firstCall + head] = (entries.marks[firstCall + head] ?? 0) | marks;
        this.joined++;
        this.join(rows, heads.rows[head] ?? 0, row);
        continue;
      }
      heads.rows.push(row);
      entries.instants[calls] = rows.instant.get(row);
      entries.marks[calls] = marks;
      entries.rowOf[calls] = row;
      calls++;
    }
    return this.pairs.length > 0 ? this.joinSystems(rows, firstCall, calls) : calls;
  }

  private join(rows: CallRows, head: number, row: number): void {
    extend(rows, head, row);
    rows.details?.join(head, row);
    if (rows.files.length === 1) return;
    const file = rows.file(row);
    if (file !== rows.file(head)) this.heads.join(head, file);
  }

  /** Makes one of the calls of one number that two systems logged; returns the number of calls so far. */
  private joinSystems(rows: CallRows, firstCall: number, calls: number): number {
    const { entries } = this;
    const gone = new Set<number>();
    const paired = new Set<number>();
    for (const { telephone, agents } of pairsOf(rows, this.heads)) {
      const [call, other] = [firstCall + telephone, firstCall + agents];
      entries.marks[call] = (entries.marks[call] ?? 0) | (entries.marks[other] ?? 0);
      rows.takeNames(entries.rowOf[call] ?? 0, entries.rowOf[other] ?? 0);
      rows.details?.join(entries.rowOf[call] ?? 0, entries.rowOf[other] ?? 0);
      gone.add(other);
      paired.add(call).add(other);
      this.joined++;
    }
    this.countPairs(rows, firstCall, calls, paired);
    return gone.size === 0 ? calls : this.without(gone, firstCall, calls);
  }

  private countPairs(rows: CallRows, firstCall: number, calls: number, paired: ReadonlySet<number>): void {
    const { entries } = this;
    for (let call = firstCall; call < calls; call++) {
      const head = entries.rowOf[call] ?? 0;
      const own = this.pairs[rows.file(head)];
      if (own === undefined) continue;
      if (paired.has(call)) own.joined++;
      else if (isInBoth(rows, this.heads, head)) {
        own.joined++;
        for (const file of this.heads.filesOf(head)) if (!isOneKind(rows, head, file)) this.countJoined(file);
      } else if (isAttempt(entries.marks[call] ?? 0) && isCovered(rows, head)) own.alone++;
    }
  }

  private countJoined(file: number): void {
    const other = this.pairs[file];
    if (other) other.joined++;
  }

  /** Closes up the calls of one number where some are gone. */
  private without(gone: ReadonlySet<number>, firstCall: number, calls: number): number {
    const { entries } = this;
    let to = firstCall;
    for (let call = firstCall; call < calls; call++) {
      if (gone.has(call)) continue;
      entries.instants[to] = entries.instants[call] ?? 0;
      entries.marks[to] = entries.marks[call] ?? 0;
      entries.rowOf[to] = entries.rowOf[call] ?? 0;
      to++;
    }
    return to;
  }
}
