import type { DatePattern } from '../time/date-pattern.ts';
import type { DateOrder } from '../time/moment.ts';
import type { DirectionRule } from './direction.ts';
import { clockIn, type NamedClock } from './lexicon/clock-words.ts';
import { foldHeader } from './lexicon/words.ts';
import type { OutcomeColumn, Preset } from './preset.ts';

/** A column that says what came of a call, and how its values are read. */
export interface OutcomeSource {
  column: number;
  /** null: by the words of the trade alone. */
  rule: OutcomeColumn | null;
  /** Columns that decide its dependent codes, one for each of them; -1 where the file lacks it. */
  on: readonly number[];
}

/** Column numbers, the first is 0; null where the log has no such column. */
export interface LogColumns {
  /** Start of the call: the first of these that is filled. */
  date: number[];
  /** Those of `date` that are UTC without saying so. */
  utc: number[];
  time: number | null;
  /** The called number, the first of these that is filled; in a log of incoming calls alone, the caller's. */
  number: number[];
  caller: number | null;
  /** The number that the called person sees. */
  shown: number | null;
  /** What came of the call; the first that says something counts. */
  outcomes: OutcomeSource[];
  callId: number | null;
  /** Joins the rows of one call where the call id is one per leg. */
  legJoin: number | null;
  /** Call id of another leg. */
  legPointer: number | null;
  agent: number | null;
  campaign: number | null;
  phoneCode: number | null;
  uniqueid: number | null;
  end: number | null;
  duration: number | null;
  /** Zone of the row's times, row by row. */
  timezone: number | null;
  /** Lengths of talk, ringing or both: of a call that was placed one is above zero. */
  lengths: number[];
}

/** Rows that are one call because they overlap in time: see `Overlap` of a preset. */
export interface LayoutOverlap {
  party: readonly number[];
  /** Seconds. */
  slack: number;
  always: boolean;
}

/** How a call log is to be read. */
export interface LogLayout {
  /** null: read by the words of its header alone. */
  preset: Preset | null;
  /** Rows before the first call: titles and the header; 0 where the log has no header. */
  headerRows: number;
  /** Column names; none where the log has no header. */
  header: readonly string[];
  columns: LogColumns;
  /** The same for each further call that a row holds. */
  further: readonly LogColumns[];
  direction: DirectionRule;
  zone: Preset['zone'];
  /** What the names of the date and time columns say of their clock. */
  clock: NamedClock | null;
  dateOrder: DateOrder;
  /** What the user says of the log's dates. */
  datePattern: DatePattern | null;
  overlap: LayoutOverlap | null;
  /** Whether calls are missing by design: only the last call of a person, billed calls only. */
  undercounts: boolean;
  /** Column in which a list of persons has each value once, and a log of calls has not; null: it is known to be a log. */
  oncePer: number | null;
  /** Names of needed columns that stand in the header more than once, with all their columns. */
  duplicates: { name: string; columns: number[] }[];
  /** Columns that might be the called number just as well as the one taken. */
  others: number[];
  /** Columns of numbers that hold the company's own line alone. */
  ownLines: number[];
}

/** What the names of the date columns or of the time column say of their clock. */
export function clockOf(header: readonly string[], { date, time }: LogColumns): NamedClock | null {
  const names = [...date.slice(0, 1), ...(time === null ? [] : [time])].map((column) => header[column] ?? '');
  const said = names.flatMap((name) => clockIn(name) ?? []);
  const [first, other] = said;
  if (!first || !other || other.zone === first.zone) return first ?? null;
  return { text: said.map(({ text }) => text).join(', '), zone: null };
}

/** Needed columns whose name the header holds twice; names are compared as they are matched. */
export function duplicatesOf(
  header: readonly string[],
  columns: LogColumns,
  direction: DirectionRule,
  twins: readonly string[],
): LogLayout['duplicates'] {
  const { date, time, number, caller, outcomes, callId, legJoin } = columns;
  const said = outcomes.map(({ column }) => column);
  const needed = [...date, time, ...number, caller, ...said, callId, legJoin, ...direction.columns];
  const expected = new Set(twins.map(foldHeader));
  const names = new Set(
    needed.flatMap((column) => (column === null || column < 0 ? [] : [header[column] ?? ''])),
  );
  return [...names].flatMap((name) => {
    const key = foldHeader(name);
    const same = header.flatMap((other, column) => (foldHeader(other) === key ? [column] : []));
    return same.length > 1 && !expected.has(key) ? [{ name, columns: same }] : [];
  });
}
