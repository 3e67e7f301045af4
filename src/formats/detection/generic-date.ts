import { readMoment, readTime } from '../../time/moment.ts';
import { type ColumnRole, columnsFor } from '../lexicon/columns.ts';
import { fold, foldHeader, list } from '../lexicon/words.ts';
import { anyCell, ranked, type Sample } from './sample.ts';

/** Dates that any record has, of a call or not. */
const vagueDates = new Set(list('created at, timestamp, hs timestamp, eventtime').map(foldHeader));

/** The column of the call's start, by name and by how much its cells hold. */
export function dateIn(sample: Sample): number | undefined {
  return ranked(columnsFor('date', sample.header), (column) => dateStanding(sample, column))[0];
}

/** An instant before a wall-clock time before a day; names that say "call" before names of any record's date. */
function dateStanding(sample: Sample, column: number): number {
  const name = sample.header[column] ?? '';
  const rank = vagueDates.has(foldHeader(name)) ? 0 : foldHeader(name) === 'date' ? 1 : 2;
  if (!anyCell(sample, column, (cell) => readMoment(cell) !== null)) return rank / 10;
  if (rank === 0) return 1;
  const instant =
    isUtc(name) || anyCell(sample, column, (cell) => typeof readMoment(cell)?.offset === 'number');
  return 10 * (instant ? 3 : anyCell(sample, column, isTimed) ? 2 : 1) + rank;
}

export function isUtc(name: string): boolean {
  return /\butc\b|\bgmt\b|universal/.test(fold(name));
}

function isTimed(cell: string): boolean {
  const moment = readMoment(cell);
  return moment !== null && moment.precision !== 'day';
}

/** The time column belongs to a date that holds days only. */
export function timeIn(sample: Sample, date: number): number | null {
  if (anyCell(sample, date, isTimed)) return null;
  const holdsTime = (column: number): boolean => anyCell(sample, column, (cell) => readTime(cell) !== null);
  const others = (role: ColumnRole): number[] =>
    columnsFor(role, sample.header).filter((column) => column !== date);
  const named = others('time');
  return named.find(holdsTime) ?? others('date').find(holdsTime) ?? named[0] ?? null;
}
