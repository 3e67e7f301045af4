import type { CallId, Day, Instant, NumberId, Source } from '../model.ts';
import type { CallDetail } from './call-details.ts';
import { type CallEntries, type SharedBook, sharedEntries } from './call-entries.ts';
import { isAttempt, Mark } from './call-marks.ts';
import type { PairCount } from './call-pairs.ts';
import { CallRows } from './call-rows.ts';
import type { Names } from './names.ts';
import type { NumberTable } from './number-table.ts';
import { type Range, range } from './range.ts';

/** What became of the rows of logs when their calls were entered. */
export interface EntryFigures {
  /** Rows that were another row's call. */
  joined: number;
  /** Of each file, what it has in common with logs of the other kind; none where all logs are of one. */
  pairs: readonly PairCount[];
  /** Of each file, the rows whose call ids are none: see `dropFalseIds`. */
  falseIds: readonly number[];
}

const noFigures: EntryFigures = { joined: 0, pairs: [], falseIds: [] };

/** Past calls by number, in the order in which they were made; legs of one call are one entry. */
export class CallBook {
  readonly figures: EntryFigures;
  // Entries one by one: they are asked for millions of times.
  private readonly first: Int32Array;
  private readonly instants: Uint32Array;
  private readonly days: Uint16Array;
  private readonly marks: Uint8Array;
  private readonly rowOf: Uint32Array;
  private readonly attemptsBefore: Uint32Array;
  private readonly rows: CallRows;
  /** Of each number id of another table than that of `first`, the id in that one, -1 for none; null: it is the same table. */
  private readonly ids: Int32Array | null;

  /** @param rows where each of them stands, and who made it */
  constructor(rows: CallRows, entries: CallEntries, figures = noFigures, ids: Int32Array | null = null) {
    this.figures = figures;
    this.first = entries.first;
    this.instants = entries.instants;
    this.days = entries.days;
    this.marks = entries.marks;
    this.rowOf = entries.rowOf;
    this.attemptsBefore = entries.attemptsBefore;
    this.rows = rows;
    this.ids = ids;
  }

  /**
   * The calls that another thread has read: nobody's agents, campaigns or figures.
   *
   * @param called the number of each id there
   * @param numbers the table of this thread, by whose ids is asked
   */
  static shared({ entries, places }: SharedBook, called: Float64Array, numbers: NumberTable): CallBook {
    const { first } = entries;
    const ids = new Int32Array(numbers.size).fill(-1);
    for (let there = 0; there < called.length; there++) {
      if (first[there] === first[there + 1]) continue;
      const here = numbers.find(called[there] ?? 0);
      if (here >= 0) ids[here] = there;
    }
    return new CallBook(CallRows.placed(places), entries, noFigures, ids);
  }

  /** This book in memory that threads share, and what another thread needs of it. */
  share(): { book: CallBook; shared: SharedBook } {
    const { first, instants, days, marks, rowOf, attemptsBefore, rows } = this;
    const entries = sharedEntries({ first, instants, days, marks, rowOf, attemptsBefore });
    return {
      book: new CallBook(rows, entries, this.figures),
      shared: { entries, places: rows.sharePlaces() },
    };
  }

  get count(): number {
    return this.first[this.first.length - 1] ?? 0;
  }

  /** The calls to a number, in the order in which they were made. */
  of(id: NumberId): Range<CallId> {
    const own = this.own(id);
    return range(this.first[own] ?? this.count, this.first[own + 1] ?? this.count);
  }

  /** The first call to a number. */
  start(id: NumberId): CallId {
    return this.first[this.own(id)] ?? this.count;
  }

  hasCalls(id: NumberId): boolean {
    const own = this.own(id);
    return (this.first[own] ?? 0) < (this.first[own + 1] ?? 0);
  }

  /** The id among `first`; where no call has the number, one behind all of them. */
  private own(id: NumberId): number {
    if (this.ids === null) return id;
    const own = this.ids[id] ?? -1;
    return own < 0 ? this.first.length : own;
  }

  /** Local day of the called person. */
  day(call: CallId): Day {
    return this.days[call] ?? 0;
  }

  instant(call: CallId): Instant {
    return this.instants[call] ?? 0;
  }

  isAttempt(call: CallId): boolean {
    return isAttempt(this.marks[call] ?? 0);
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
