import type { LogLayout } from '../../formats/layout.ts';
import type { Day, Direction } from '../../model.ts';
import { type CallRow, type CallRows, emptyCallRow } from '../../store/call-rows.ts';
import type { NumberTable } from '../../store/number-table.ts';
import type { ColumnAccount } from '../columns/account.ts';
import { FieldView } from '../csv/field.ts';
import { fieldCount } from '../csv/header.ts';
import { type ListedLines, noLines, noteLine } from '../csv/listed-lines.ts';
import type { Batch } from '../csv/records.ts';
import type { Table } from '../csv/table.ts';
import { CallColumns, PersonState } from './call-columns.ts';
import type { CallerUse } from './columns/callers.ts';
import { OncePerPerson } from './columns/once.ts';
import { OwnLines } from './columns/own-line.ts';
import { contradictoryResults } from './columns/placed.ts';
import { type OutcomeCount, outcomeCounts } from './columns/words.ts';
import { type IgnoredCounts, LogCounts, whyIgnored } from './counts.ts';
import { FilledRows } from './filled-rows.ts';
import type { OpenLog } from './open.ts';
import { noReadableRow } from './problems.ts';
import { isRemark } from './remarks.ts';
import { type LogReading, RowReader } from './row-reader.ts';

/** Accounts for a zone in a heading that nobody understands. */
function accountForZone(layout: LogLayout, account: ColumnAccount, { unclearZone, rows }: LogSummary): void {
  const { date, time } = layout.columns;
  const [column = time] = date;
  if (unclearZone !== null && column !== null) account.misread(column, unclearZone, layout.headerRows, rows);
}

/** What was found in a log besides its calls. */
export interface LogSummary {
  layout: LogLayout;
  /** Records below the header. */
  rows: number;
  /** Calls that they hold or might hold: most formats have one a row. */
  entries: number;
  /** Rows that are no calls of somebody: why, and how many. */
  ignored: IgnoredCounts;
  /** Those of `ignored` of which no call was kept. */
  dropped: IgnoredCounts;
  unreadable: ListedLines;
  /** Line of a last row that stops in the middle, null where none does. */
  cutAt: number | null;
  /** Whether calls are missing by design: by its format, or (`once`) because no person stands in it twice. */
  undercounts: 'format' | 'once' | null;
  /** Whether the log itself says that it is not whole. */
  cutByMaker: boolean;
  unknownOutcomes: { value: string; count: number }[];
  /** Results that say that a call was never placed, and rows with one whose length says that it was: they count. */
  contradictory: { value: string; count: number }[];
  /** Every value that says what came of a call. */
  values: OutcomeCount[];
  outcomes: 'agents' | 'telephone' | 'none';
  directions: Record<Direction, number>;
  /** Instants of the first and last readable row. */
  first: number | null;
  last: number | null;
  /** Days in metropolitan France that have a readable row. */
  days: ReadonlySet<Day>;
  /** Offsets computed from unique ids, if any row needed the zone instead. */
  zoneGuessed: boolean;
  /** Whether unique ids told the offset of any row. */
  zoneByIds: boolean;
  /** What the names of the date columns say of their clock, where it cannot be read and rows needed it. */
  unclearZone: string | null;
  /** Whether the user's zone was taken where the file says another one. */
  zoneOverruled: boolean;
  /** Rows whose ids are none that could join: `0`, `N/A`, `1,71E+12`. */
  withoutId: number;
  /** Days in metropolitan France that have an outbound row. */
  calledDays: ReadonlySet<Day>;
  /** Numbers that called persons saw. */
  callers: CallerUse[];
}

/**
 * Reads the rows of one log into `rows`.
 *
 * @throws InputError where not one row can be read
 */
export async function readCallLog(
  table: Table,
  { layout, account }: OpenLog,
  options: LogReading,
  numbers: NumberTable,
  rows: CallRows,
  progress: (rows: number, bytes: number) => void,
): Promise<LogSummary> {
  const reader = new LogReader(table, { layout, account }, options, numbers, rows);
  let header = layout.headerRows;
  for await (const batch of table.batches({ quotes: layout.preset?.quote ?? true })) {
    const first = Math.min(header, batch.count);
    reader.batch(batch, first);
    header -= first;
    rows.readSoFar(table.readSoFar(batch));
    progress(reader.read, batch.base + batch.bytes.length);
  }
  const summary = reader.finish();
  accountForZone(layout, account, summary);
  return summary;
}

class LogReader {
  read = 0;
  private entries = 0;
  private readonly table: Table;
  private readonly layout: LogLayout;
  private readonly rows: CallRows;
  private readonly readers: readonly RowReader[];
  private readonly view = new FieldView();
  private readonly filled: FilledRows;
  private readonly calls = new CallColumns();
  /** Whether a row may have calls in several places, and whether it has them in the first one of all rows alone. */
  private readonly repeats: boolean;
  private readonly isOneEach: boolean;
  private readonly counts = new LogCounts();
  private readonly unreadable = noLines();
  private readonly row: CallRow;
  private readonly ownLines: OwnLines;
  private readonly once: OncePerPerson;

  constructor(
    table: Table,
    { layout, account }: OpenLog,
    options: LogReading,
    numbers: NumberTable,
    rows: CallRows,
  ) {
    this.table = table;
    this.layout = layout;
    this.rows = rows;
    this.readers = [layout.columns, ...layout.further].map(
      (columns) => new RowReader({ layout: { ...layout, columns }, account }, options, numbers, rows),
    );
    this.repeats = (layout.preset?.repeat ?? null) !== null;
    this.isOneEach = !this.repeats && this.readers.length === 1;
    this.filled = new FilledRows(table, layout);
    this.row = emptyCallRow();
    this.ownLines = new OwnLines(table, layout);
    this.once = new OncePerPerson(layout.oncePer);
    rows.files.push(table.path);
  }

  /**
   * Reads the records of a batch from one on, column by column.
   *
   * @throws InputError for a row with more fields than the header, once those before it are read
   */
  batch(batch: Batch, first: number): void {
    const { filled } = this;
    const end = filled.firstWider(batch, first);
    if (this.isOneEach) this.rowsFrom(this.readers, batch, first, end);
    else for (let record = first; record < end; record++) this.record(batch, record);
    if (filled.cutAt !== null) noteLine(this.unreadable, filled.cutAt);
    if (end < batch.count) filled.refuse(batch, end);
  }

  /** Of several calls in a row, those of a row come before those of the next one. */
  private record(batch: Batch, record: number): void {
    const isFilled = ({ moments }: RowReader) => !this.repeats || moments.isFilled(batch, record);
    this.rowsFrom(this.readers.filter(isFilled), batch, record, record + 1);
  }

  private rowsFrom(readers: readonly RowReader[], batch: Batch, first: number, end: number): void {
    const { calls, filled } = this;
    this.read += end - first;
    calls.clear(end - first);
    const blank = filled.add(batch, first, end, calls);
    for (const reader of readers) this.readCalls(reader, batch);
    const empty = readers.length === 0 ? calls.count : 0;
    this.counts.drop('blank', blank + empty);
    this.entries += end - first + empty + (readers.length - 1) * calls.count;
  }

  private readCalls(reader: RowReader, batch: Batch): void {
    const { calls } = this;
    reader.words.read(batch, calls);
    for (let call = 0; call < calls.count; call++) this.placed(reader, batch, call);
    reader.people.read(batch, calls);
    reader.moments.read(batch, calls);
    for (let call = 0; call < calls.count; call++)
      if (isReadable(calls, call)) this.call(reader, batch, call);
      else this.unread(batch, call);
  }

  private unread(batch: Batch, call: number): void {
    const { calls, layout } = this;
    const record = calls.records[call] ?? 0;
    if (!isRemark(batch, record, fieldCount(batch, record), layout, this.view)) {
      noteLine(this.unreadable, batch.line[record] ?? 0);
      return;
    }
    const decided = calls.decided[call];
    if (decided) decided.count--;
    this.counts.drop('totals');
  }

  private call(reader: RowReader, batch: Batch, call: number): void {
    const { calls, row, counts } = this;
    const record = calls.records[call] ?? 0;
    const line = batch.line[record] ?? 0;
    const direction = calls.directions[call] ?? 'outbound';
    const outcome = calls.outcomes[call] ?? 'unclassified';
    const instant = calls.instants[call] ?? 0;
    const id = calls.ids[call] ?? -1;
    const unclear = calls.unclear[call] ?? null;
    if (unclear !== null) reader.words.directions.report(unclear, line);
    this.once.look(batch, record);
    if (this.layout.ownLines.length > 0) this.ownLines.check(batch, record);
    counts.read(instant, direction);
    const why = whyIgnored(direction, outcome, calls.states[call] === PersonState.somebody);
    if (why) counts.ignored[why]++;
    if (id < 0) counts.dropped[why ?? 'notSubscriber']++;
    const telling = outcome === 'refused' || outcome === 'objected';
    if (id < 0 && !telling) return;
    row.id = id;
    row.instant = instant;
    row.outcome = outcome;
    row.direction = direction;
    row.precision = calls.precisions[call] ?? 0;
    row.line = line;
    reader.legs.read(batch, record, row);
    if (id >= 0 || row.callId > 0) this.push(reader, batch, call);
    if (why === null && id >= 0) reader.callers.read(batch, record, instant, id, line);
  }

  private push({ legs }: RowReader, batch: Batch, call: number): void {
    const { row, rows, calls } = this;
    rows.push(row);
    if (rows.details === null) return;
    const decided = calls.decided[call];
    const result = decided === undefined || decided.value === '' ? null : decided.value;
    const duration = legs.length(batch, calls.records[call] ?? 0);
    rows.details.push({ result, outcome: row.outcome, duration });
  }

  /** A call that was never placed has neither talk nor ringing. */
  private placed({ lengths }: RowReader, batch: Batch, call: number): void {
    const { outcomes, directions, decided, records } = this.calls;
    if (outcomes[call] !== 'not-placed' || directions[call] !== 'outbound') return;
    const value = decided[call];
    if (value !== undefined && lengths.wasPlaced(batch, records[call] ?? 0, value))
      outcomes[call] = 'unclassified';
  }

  finish(): LogSummary {
    const { counts, filled } = this;
    if (counts.readable === 0) throw noReadableRow(this.table, this.unreadable.lines[0] ?? 1);
    const [reader, ...more] = this.readers;
    if (!reader) throw new Error('a layout without columns');
    const values = outcomeCounts(this.readers.map(({ words }) => words));
    return {
      layout: this.layout,
      rows: this.read,
      entries: this.entries,
      ignored: counts.ignored,
      dropped: counts.dropped,
      unreadable: this.unreadable,
      cutAt: filled.cutAt,
      undercounts: this.layout.undercounts ? 'format' : this.once.isList ? 'once' : null,
      cutByMaker: reader.words.cutByMaker,
      unknownOutcomes: values.filter(({ known }) => !known).map(({ value, count }) => ({ value, count })),
      contradictory: contradictoryResults(this.readers.map(({ lengths }) => lengths)),
      values,
      outcomes: reader.words.kind(more.map(({ words }) => words)),
      directions: counts.directions,
      first: counts.first,
      last: counts.last,
      days: counts.days,
      zoneGuessed: this.readers.some(({ moments }) => moments.guessed),
      zoneByIds: this.readers.some(({ moments }) => moments.lastOffset !== null),
      unclearZone: this.readers.some(({ moments }) => moments.unclear)
        ? (this.layout.clock?.text ?? null)
        : null,
      zoneOverruled: this.readers.some(({ moments }) => moments.overruled),
      withoutId: this.readers.reduce((sum, { legs }) => sum + legs.withoutId, 0),
      calledDays: counts.calledDays,
      callers: this.readers.flatMap(({ callers }) => callers.uses(this.table.path)),
    };
  }
}

/** Of an inbound call, nobody's number is needed. */
function isReadable({ instants, states, directions }: CallColumns, call: number): boolean {
  if (Number.isNaN(instants[call])) return false;
  return states[call] !== PersonState.unreadable || directions[call] !== 'outbound';
}
