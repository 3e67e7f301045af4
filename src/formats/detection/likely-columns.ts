import type { LogColumnRole } from '../../settings.ts';
import { readMoment, readTime } from '../../time/moment.ts';
import { columnLabel, digitsIn, fewestDigits, isDataRow } from '../data-row.ts';
import { isBlankCell } from '../lexicon/empty-words.ts';
import { outcomeOf } from '../outcomes.ts';
import { directionIn } from './generic-direction.ts';
import { callednessOf } from './generic-number.ts';
import { filledCells, ranked, type Sample } from './sample.ts';

/** Columns of a log that nobody knows, by what they may be used as: their names, or their places. */
export type LikelyColumns = Partial<Record<LogColumnRole, string>>;

/**
 * What the columns of an unknown log may be, by their content and then by their names: a proposal, for the user to correct.
 *
 * @param sample its first rows, the header included where there is one
 */
export function likelyColumns(sample: readonly string[][]): LikelyColumns {
  const [first = []] = sample;
  const isBare = isDataRow(first);
  const rows = isBare ? [...sample] : sample.slice(1);
  const width = Math.max(0, ...sample.map(({ length }) => length));
  const header = Array.from({ length: width }, (_, column) => (isBare ? '' : (first[column] ?? '')));
  const found = placesIn({ header, rows });
  return Object.fromEntries(
    Object.entries(found).flatMap(([role, column]) =>
      column === undefined ? [] : [[role, columnLabel(first, column)]],
    ),
  );
}

function placesIn(sample: Sample) {
  const columns = sample.header.map((_, column) => column);
  const date = mostly(sample, columns, isDate);
  const number = numberIn(sample, columns);
  const rest = columns.filter((column) => column !== date && column !== number);
  const timed = date !== undefined && filledCells(sample, date).some(isTimed);
  const time = timed ? undefined : mostly(sample, rest, (cell) => readTime(cell) !== null);
  const { by, columns: ways } = directionIn(sample, new Set([date ?? -1, number ?? -1]));
  const direction = by === 'column' ? ways[0] : undefined;
  const outcome = mostly(
    sample,
    rest.filter((column) => column !== time && column !== direction),
    isOutcome,
  );
  return { date, time, direction, number, outcome } satisfies Partial<Record<LogColumnRole, unknown>>;
}

/** The leftmost of the columns of which most cells fit, of those that do for more than half of what is filled. */
function mostly(
  sample: Sample,
  columns: readonly number[],
  fits: (cell: string) => boolean,
): number | undefined {
  const count = (column: number) => filledCells(sample, column).filter(fits).length;
  const found = columns.filter((column) => count(column) * 2 > filledCells(sample, column).length);
  return ranked(found, count)[0];
}

/** The called number's, by its name; one and the same number throughout is the company's own line. */
function numberIn(sample: Sample, columns: readonly number[]): number | undefined {
  const numbers = columns.filter((column) => filledCells(sample, column).some(isNumber));
  const standing = (column: number) => {
    const cells = filledCells(sample, column);
    const share = cells.filter(isNumber).length / sample.rows.length;
    return (
      callednessOf(sample.header[column] ?? '') + share + 0.4 * (new Set(cells).size / sample.rows.length)
    );
  };
  return ranked(numbers, standing)[0];
}

function isDate(cell: string): boolean {
  return readMoment(cell) !== null;
}

function isTimed(cell: string): boolean {
  const moment = readMoment(cell);
  return moment !== null && moment.precision !== 'day';
}

function isNumber(cell: string): boolean {
  const digits = digitsIn(cell);
  return digits > fewestDigits && /^\+?[\d .()/-]{7,22}$/.test(cell) && !isDate(cell);
}

function isOutcome(cell: string): boolean {
  return /\p{L}{3}/u.test(cell) && !isBlankCell(cell) && outcomeOf(cell, null, null).known;
}
