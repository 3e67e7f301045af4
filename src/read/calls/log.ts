import type { LogLayout } from '../../formats/layout.ts';
import type { Day, Direction, Outcome } from '../../model.ts';
import { zoneOfTerritory } from '../../phone/zone.ts';
import { type CallRow, type CallRows, emptyCallRow } from '../../store/call-rows.ts';
import type { NumberTable } from '../../store/number-table.ts';
import type { ColumnAccount } from '../columns/account.ts';
import { FieldView } from '../csv/field.ts';
import { checkWidth, isBlankRow } from '../csv/header.ts';
import { type ListedLines, noLines, noteLine } from '../csv/listed-lines.ts';
import type { Batch } from '../csv/records.ts';
import type { Table } from '../csv/table.ts';
import type { CallerUse } from './callers.ts';
import { OncePerPerson } from './once.ts';
import type { OpenLog } from './open.ts';
import { OwnLines } from './own-line.ts';
import { contradictoryResults } from './placed.ts';
import { noReadableRow } from './problems.ts';
import { isRemark } from './remarks.ts';
import { type LogReading, RowReader } from './row-reader.ts';
import { type CallReading, type OutcomeCount, outcomeCounts } from './words.ts';

/** Accounts for a zone in a heading that nobody understands. */
function accountForZone(layout: LogLayout, account: ColumnAccount, { unclearZone, rows }: LogSummary): void {
  const { date, time } = layout.columns;
  const [column = time] = date;
  if (unclearZone !== null && column !== null) account.misread(column, unclearZone, layout.headerRows, rows);
}

/** Why a row is no attempt to reach a person. */
export type Ignored = 'inbound' | 'internal' | 'notPlaced' | 'notSubscriber' | 'totals' | 'blank';
type IgnoredCounts = Record<Ignored, number>;

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
    for (let record = first; record < batch.count; record++) reader.record(batch, record);
    header -= first;
    rows.readSoFar(table.readSoFar(batch));
    progress(reader.read, batch.base + batch.bytes.length);
  }
  const summary = reader.finish();
  accountForZone(layout, account, summary);
  return summary;
}

function noCounts(): IgnoredCounts {
  return { inbound: 0, internal: 0, notPlaced: 0, notSubscriber: 0, totals: 0, blank: 0 };
}

class LogReader {
  read = 0;
  private entries = 0;
  private readonly table: Table;
  private readonly layout: LogLayout;
  private readonly rows: CallRows;
  private readonly readers: readonly RowReader[];
  private readonly view = new FieldView();
  /** Fields of a whole row, and whether a row may have more. */
  private readonly width: number;
  private readonly most: number;
  private shortRows = 0;
  private cutAt: number | null = null;
  private readonly ignored = noCounts();
  private readonly dropped = noCounts();
  private readonly directions = { inbound: 0, outbound: 0, internal: 0 };
  private readonly unreadable = noLines();
  private readable = 0;
  private readonly days = new Set<Day>();
  private readonly calledDays = new Set<Day>();
  private first = Number.POSITIVE_INFINITY;
  private last = Number.NEGATIVE_INFINITY;
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
    const named = layout.headerRows > 0;
    this.width = named ? layout.header.length : (table.sample[0]?.length ?? 0);
    this.most = named && !layout.preset?.extraFields ? this.width : Number.POSITIVE_INFINITY;
    this.row = emptyCallRow();
    this.ownLines = new OwnLines(table, layout);
    this.once = new OncePerPerson(layout.oncePer);
    rows.files.push(table.path);
  }

  record(batch: Batch, record: number): void {
    const fields = checkWidth(this.table.path, batch, record, this.most);
    this.read++;
    if (isBlankRow(batch, record, this.view)) {
      this.entries++;
      this.drop('blank');
      return;
    }
    if (fields < this.width && this.isCut(batch, record)) {
      this.cutAt = batch.line[record] ?? 0;
      this.entries++;
      noteLine(this.unreadable, this.cutAt);
      return;
    }
    const repeats = (this.layout.preset?.repeat ?? null) !== null;
    const calls = repeats ? this.filled(batch, record) : this.readers;
    for (const reader of calls) this.call(reader, batch, record, fields);
    if (calls.length === 0) {
      this.entries++;
      this.drop('blank');
    }
  }

  /** The last row of a file stops without a line end and short of the others: its last cell may be half a cell. */
  private isCut(batch: Batch, record: number): boolean {
    const ends = batch.end[record] !== batch.next[record];
    if (ends) this.shortRows++;
    return !ends && this.shortRows === 0 && !this.layout.preset?.footer;
  }

  private filled(batch: Batch, record: number): readonly RowReader[] {
    return this.readers.filter(({ moments }) => moments.isFilled(batch, record));
  }

  private call(reader: RowReader, batch: Batch, record: number, fields: number): void {
    this.entries++;
    const reading = reader.words.read(batch, record);
    const { direction } = reading;
    const outcome = this.outcome(reader, reading, batch, record);
    const person = reader.people.read(batch, record, direction === 'inbound');
    const found = reader.moments.read(batch, record, person.territory);
    const line = batch.line[record] ?? 0;
    if (!found || (person.state === 'unreadable' && direction === 'outbound')) {
      if (isRemark(batch, record, fields, this.layout, this.view)) {
        reader.words.forget();
        this.drop('totals');
      } else noteLine(this.unreadable, line);
      return;
    }
    reader.words.directions.report(line);
    this.once.look(batch, record);
    if (this.layout.ownLines.length > 0) this.ownLines.check(batch, record);
    if (found.instant < this.first) this.first = found.instant;
    if (found.instant > this.last) this.last = found.instant;
    this.readable++;
    this.directions[direction]++;
    const day = zoneOfTerritory(0).dayAt(found.instant);
    this.days.add(day);
    if (direction === 'outbound') this.calledDays.add(day);
    const why = whyIgnored(direction, outcome, person.state);
    if (why) this.ignored[why]++;
    if (person.id < 0) this.dropped[why ?? 'notSubscriber']++;
    const telling = outcome === 'refused' || outcome === 'objected';
    if (person.id < 0 && !telling) return;
    const { row } = this;
    row.id = person.id;
    row.instant = found.instant;
    row.outcome = outcome;
    row.direction = direction;
    row.precision = found.precision;
    row.line = line;
    reader.legs.read(batch, record, row);
    if (person.id >= 0 || row.callId > 0) this.push(reader, reading, batch, record);
    if (why === null && person.id >= 0)
      reader.callers.read(batch, record, found.instant, person.territory, line);
  }

  private push({ legs }: RowReader, { decided }: CallReading, batch: Batch, record: number): void {
    const { row, rows } = this;
    rows.push(row);
    if (rows.details === null) return;
    const result = decided === undefined || decided.value === '' ? null : decided.value;
    rows.details.push({ result, outcome: row.outcome, duration: legs.length(batch, record) });
  }

  /** A call that was never placed has neither talk nor ringing. */
  private outcome({ lengths }: RowReader, reading: CallReading, batch: Batch, record: number): Outcome {
    const { outcome, direction, decided } = reading;
    if (outcome !== 'not-placed' || direction !== 'outbound' || decided === undefined) return outcome;
    return lengths.wasPlaced(batch, record, decided) ? 'unclassified' : outcome;
  }

  private drop(why: Ignored): void {
    this.ignored[why]++;
    this.dropped[why]++;
  }

  finish(): LogSummary {
    if (this.readable === 0) throw noReadableRow(this.table, this.unreadable.lines[0] ?? 1);
    const [reader, ...more] = this.readers;
    if (!reader) throw new Error('a layout without columns');
    const values = outcomeCounts(this.readers.map(({ words }) => words));
    return {
      layout: this.layout,
      rows: this.read,
      entries: this.entries,
      ignored: this.ignored,
      dropped: this.dropped,
      unreadable: this.unreadable,
      cutAt: this.cutAt,
      undercounts: this.layout.undercounts ? 'format' : this.once.isList ? 'once' : null,
      cutByMaker: reader.words.cutByMaker,
      unknownOutcomes: values.filter(({ known }) => !known).map(({ value, count }) => ({ value, count })),
      contradictory: contradictoryResults(this.readers.map(({ lengths }) => lengths)),
      values,
      outcomes: reader.words.kind(more.map(({ words }) => words)),
      directions: this.directions,
      first: Number.isFinite(this.first) ? this.first : null,
      last: Number.isFinite(this.last) ? this.last : null,
      days: this.days,
      zoneGuessed: this.readers.some(({ moments }) => moments.guessed),
      zoneByIds: this.readers.some(({ moments }) => moments.lastOffset !== null),
      unclearZone: this.readers.some(({ moments }) => moments.unclear)
        ? (this.layout.clock?.text ?? null)
        : null,
      zoneOverruled: this.readers.some(({ moments }) => moments.overruled),
      withoutId: this.readers.reduce((sum, { legs }) => sum + legs.withoutId, 0),
      calledDays: this.calledDays,
      callers: this.readers.flatMap(({ callers }) => callers.uses(this.table.path)),
    };
  }
}

function whyIgnored(direction: Direction, outcome: Outcome, person: string): Ignored | null {
  if (direction !== 'outbound') return direction;
  if (outcome === 'not-placed') return 'notPlaced';
  return person === 'somebody' ? null : 'notSubscriber';
}
