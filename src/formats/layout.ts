import type { DirectionRule } from './direction.ts';
import type { Preset } from './preset.ts';
import { foldHeader } from './words.ts';

/** Column numbers, the first is 0; null where the log has no such column. */
export interface LogColumns {
  /** Start of the call: the first of these that is filled. */
  date: number[];
  time: number | null;
  /** The called number; in a log of incoming calls alone, the caller's. */
  number: number;
  caller: number | null;
  outcome: number | null;
  /** Words for the outcome, asked where the outcome is empty or unknown. */
  outcomeHelp: number | null;
  callId: number | null;
  /** Joins the rows of one call where the call id is one per leg. */
  legJoin: number | null;
  agent: number | null;
  campaign: number | null;
  phoneCode: number | null;
  uniqueid: number | null;
  end: number | null;
  duration: number | null;
  person: number | null;
}

/** How a call log is to be read. */
export interface LogLayout {
  /** null: read by the words of its header alone. */
  preset: Preset | null;
  headerRows: 0 | 1;
  columns: LogColumns;
  direction: DirectionRule;
  zone: 'uniqueid' | 'UTC' | null;
  dateOrder: 'day-first' | 'month-first';
  /** Names of needed columns that stand in the header more than once, with all their columns. */
  duplicates: { name: string; columns: number[] }[];
  /** Columns that might be the called number just as well as the one taken. */
  others: number[];
}

/** Needed columns whose name the header holds twice; names are compared as they are matched. */
export function duplicatesOf(
  header: readonly string[],
  columns: LogColumns,
  direction: DirectionRule,
): LogLayout['duplicates'] {
  const { date, time, number, caller, outcome, callId, legJoin } = columns;
  const needed = [...date, time, number, caller, outcome, callId, legJoin, ...direction.columns];
  const names = new Set(needed.flatMap((column) => (column === null ? [] : [header[column] ?? ''])));
  return [...names].flatMap((name) => {
    const same = header.flatMap((other, column) => (foldHeader(other) === foldHeader(name) ? [column] : []));
    return same.length > 1 ? [{ name, columns: same }] : [];
  });
}
