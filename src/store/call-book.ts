import type { CallId, Day, Instant, NumberId, Source } from '../model.ts';
import { zoneOfTerritory } from '../phone/zone.ts';
import type { CallDetail } from './call-details.ts';
import { dropFalseIds } from './call-ids.ts';
import { extend, Heads, headOf } from './call-joins.ts';
import { Mark, marksOf, type Orphans, orphanOutcomes } from './call-marks.ts';
import { byNumber, sortByTime } from './call-order.ts';
import { hasBothKinds, isCovered, isInBoth, isOneKind, type PairCount, pairsOf } from './call-pairs.ts';
import type { CallRows } from './call-rows.ts';
import type { Names } from './names.ts';
import type { NumberTable } from './number-table.ts';
import { type Range, range } from './range.ts';

/** Numbers between two steps. */
const STEP = 10_000;

/** Past calls by number, in the order in which they were made; legs of one call are one entry. */
export class CallBook {
  /** Calls of number id n stand from `first[n]` to `first[n + 1]`. */
  private readonly first: Int32Array;
  private readonly instants: Uint32Array;
  private readonly days: Uint16Array;
  private readonly marks: Uint8Array;
  /** Row of the call's earliest leg. */
  private readonly rowOf: Uint32Array;
  /** Attempts to the same number before each call. */
  private readonly attemptsBefore: Uint32Array;
  private readonly rows: CallRows;
  /** Rows that were another row's call. */
  joined = 0;
  /** Of each file, the rows whose call ids are none: see `dropFalseIds`. */
  readonly falseIds: readonly number[];
  /** Of each file, what it has in common with logs of the other kind; none where all logs are of one. */
  readonly pairs: PairCount[] = [];
  private readonly heads = new Heads();

  /**
   * Enters all calls, in steps between which others may have their turn.
   *
   * @param rows all rows of all logs, of which the book keeps the places; legs share a call id and a number, doubles of overlapping logs share
   *   number, instant and agent, and two systems log a call seconds apart
   */
  static *of(rows: CallRows, numbers: NumberTable): Generator<void, CallBook> {
    const falseIds = dropFalseIds(rows);
    yield;
    const book = new CallBook(rows, numbers, falseIds);
    yield* book.build(rows, numbers);
    rows.forgetDetails();
    return book;
  }

  private constructor(rows: CallRows, numbers: NumberTable, falseIds: readonly number[]) {
    const count = rows.count;
    this.rows = rows;
    this.first = new Int32Array(numbers.size + 1);
    this.instants = new Uint32Array(count);
    this.days = new Uint16Array(count);
    this.marks = new Uint8Array(count);
    this.rowOf = new Uint32Array(count);
    this.attemptsBefore = new Uint32Array(count);
    this.falseIds = falseIds;
    if (hasBothKinds(rows)) this.pairs = rows.files.map(() => ({ joined: 0, alone: 0 }));
  }

  private *build(rows: CallRows, numbers: NumberTable): Generator<void> {
    const { order, starts } = byNumber(rows, numbers.size);
    yield;
    const orphans = orphanOutcomes(rows);
    let calls = 0;
    for (let id = 0; id < numbers.size; id++) {
      if (id % STEP === 0) yield;
      this.first[id] = calls;
      const from = starts[id] ?? 0;
      const to = starts[id + 1] ?? 0;
      if (from === to) continue;
      sortByTime(order, from, to, rows);
      calls = this.joinCalls(rows, order, from, to, calls, orphans);
      this.countAttempts(this.first[id] ?? 0, calls, numbers.territory(id));
    }
    this.first[numbers.size] = calls;
  }

  /** Days of the calls of one number, and how many attempts came before each. */
  private countAttempts(from: number, to: number, territory: number): void {
    const zone = zoneOfTerritory(territory);
    let attempts = 0;
    for (let call = from; call < to; call++) {
      this.days[call] = zone.dayAt(this.instants[call] ?? 0);
      this.attemptsBefore[call] = attempts;
      if (this.isAttempt(call)) attempts++;
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
    const { heads } = this;
    heads.clear();
    const firstCall = calls;
    for (let i = from; i < to; i++) {
      const row = order[i] ?? 0;
      const head = headOf(rows, heads, row);
      const marks = marksOf(rows, row, orphans);
      if (head >= 0) {
        this.marks[firstCall + head] = (this.marks[firstCall + head] ?? 0) | marks;
        this.joined++;
        this.join(rows, heads.rows[head] ?? 0, row);
        continue;
      }
      heads.rows.push(row);
      this.instants[calls] = rows.instant.get(row);
      this.marks[calls] = marks;
      this.rowOf[calls] = row;
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
    const gone = new Set<number>();
    const paired = new Set<number>();
    for (const { telephone, agents } of pairsOf(rows, this.heads)) {
      const [call, other] = [firstCall + telephone, firstCall + agents];
      this.marks[call] = (this.marks[call] ?? 0) | (this.marks[other] ?? 0);
      rows.takeNames(this.rowOf[call] ?? 0, this.rowOf[other] ?? 0);
      rows.details?.join(this.rowOf[call] ?? 0, this.rowOf[other] ?? 0);
      gone.add(other);
      paired.add(call).add(other);
      this.joined++;
    }
    this.countPairs(rows, firstCall, calls, paired);
    return gone.size === 0 ? calls : this.without(gone, firstCall, calls);
  }

  private countPairs(rows: CallRows, firstCall: number, calls: number, paired: ReadonlySet<number>): void {
    for (let call = firstCall; call < calls; call++) {
      const head = this.rowOf[call] ?? 0;
      const own = this.pairs[rows.file(head)];
      if (own === undefined) continue;
      if (paired.has(call)) own.joined++;
      else if (isInBoth(rows, this.heads, head)) {
        own.joined++;
        for (const file of this.heads.filesOf(head)) if (!isOneKind(rows, head, file)) this.countJoined(file);
      } else if (this.isAttempt(call) && isCovered(rows, head)) own.alone++;
    }
  }

  private countJoined(file: number): void {
    const other = this.pairs[file];
    if (other) other.joined++;
  }

  /** Closes up the calls of one number where some are gone. */
  private without(gone: ReadonlySet<number>, firstCall: number, calls: number): number {
    let to = firstCall;
    for (let call = firstCall; call < calls; call++) {
      if (gone.has(call)) continue;
      this.instants[to] = this.instants[call] ?? 0;
      this.marks[to] = this.marks[call] ?? 0;
      this.rowOf[to] = this.rowOf[call] ?? 0;
      to++;
    }
    return to;
  }

  get count(): number {
    return this.first[this.first.length - 1] ?? 0;
  }

  /** The calls to a number, in the order in which they were made. */
  of(id: NumberId): Range<CallId> {
    return range(this.start(id), this.start(id + 1));
  }

  /** The first call to a number. */
  start(id: NumberId): CallId {
    return this.first[id] ?? this.count;
  }

  hasCalls(id: NumberId): boolean {
    return this.start(id) < this.start(id + 1);
  }

  /** Local day of the called person. */
  day(call: CallId): Day {
    return this.days[call] ?? 0;
  }

  instant(call: CallId): Instant {
    return this.instants[call] ?? 0;
  }

  isAttempt(call: CallId): boolean {
    // Of joined legs, any may have gone out and any may have been placed.
    return ((this.marks[call] ?? 0) & (Mark.outbound | Mark.placed)) === (Mark.outbound | Mark.placed);
  }

  /** Why a call is no attempt to reach a person; null: it is one. */
  whyIgnored(call: CallId): 'inbound' | 'internal' | 'notPlaced' | null {
    const marks = this.marks[call] ?? 0;
    if ((marks & Mark.outbound) === 0) return (marks & Mark.internal) === 0 ? 'inbound' : 'internal';
    return (marks & Mark.placed) === 0 ? 'notPlaced' : null;
  }

  /** Ids in the rows' names of agents and campaigns, 0 for none. */
  agent(call: CallId): number {
    return this.rows.agentName.get(this.rowOf[call] ?? 0);
  }

  campaign(call: CallId): number {
    return this.rows.campaignName.get(this.rowOf[call] ?? 0);
  }

  /** What the log says of a call to be shown; null where that was not kept. */
  detail(call: CallId): CallDetail | null {
    return this.rows.details?.of(this.rowOf[call] ?? 0) ?? null;
  }

  get agents(): Names {
    return this.rows.agents;
  }

  get campaigns(): Names {
    return this.rows.campaigns;
  }

  isRefusal(call: CallId): boolean {
    return ((this.marks[call] ?? 0) & Mark.refusal) !== 0;
  }

  isObjection(call: CallId): boolean {
    return ((this.marks[call] ?? 0) & Mark.objection) !== 0;
  }

  /** Whether the log gives a time of the day. */
  hasTime(call: CallId): boolean {
    return ((this.marks[call] ?? 0) & Mark.noTime) === 0;
  }

  /** Attempts to the number of this call before it, from a day on. */
  attemptsSince(id: NumberId, call: CallId, day: Day): number {
    let from = this.start(id);
    let to = call;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (this.day(middle) < day) from = middle + 1;
      else to = middle;
    }
    return (this.attemptsBefore[call] ?? 0) - (this.attemptsBefore[from] ?? 0);
  }

  source(call: CallId): Source {
    const row = this.rowOf[call] ?? 0;
    return { file: this.rows.files[this.rows.file(row)] ?? '', line: this.rows.line.get(row) };
  }

  /** Place in the logs of its earliest leg. */
  row(call: CallId): number {
    return this.rowOf[call] ?? 0;
  }

  /** Rows of all logs. */
  get rowCount(): number {
    return this.rows.count;
  }
}
