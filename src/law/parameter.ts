import type { Certainty, Day, Text } from '../model.ts';
import { parseIsoDay } from '../time/days.ts';

/** Where a value is written: the article or text as lawyers cite it, and a page to read it on. */
interface Reference {
  title: Text | string;
  url: string;
}

/** What held from a day on, until the next period. */
export interface Period<Value> {
  /** ISO day; null: ever since. */
  from: string | null;
  /** null: no such rule in this period. */
  value: Value | null;
  /** ISO day on which the text was published; a period that is not yet in force when it is checked has one. */
  published?: string;
  reference: Reference;
  certainty: Certainty;
}

/** The periods of a legal number follow each other without a gap, the first one from ever. */
type Periods<Value> = readonly [Period<Value> & { from: null }, ...(Period<Value> & { from: string })[]];

/** A legal number with its history. */
export interface Parameter<Value> {
  id: string;
  description: Text;
  unit: Text | string;
  /** ISO day on which somebody last compared it with the sources; the law of its last period may begin later. */
  checkedOn: string;
  periods: Periods<Value>;
}

/** States the shape of a parameter; all of its content is data. */
export function defineParameter<Value>(parameter: Parameter<Value>): Parameter<Value> {
  return parameter;
}

/** The first day of a period; -Infinity: ever since. */
export function firstDay(period: Period<unknown>): Day {
  if (period.from === null) return Number.NEGATIVE_INFINITY;
  const day = parseIsoDay(period.from);
  if (day === null) throw new Error(`${period.from} is no day`);
  return day;
}

/** The period of a parameter in which a day lies. */
export function periodOn<Value>(
  parameter: { id: string; periods: readonly Period<Value>[] },
  day: Day,
): Period<Value> {
  const period = parameter.periods.findLast((candidate) => firstDay(candidate) <= day);
  if (period === undefined) throw new Error(`${parameter.id} has no period for day ${day}`);
  return period;
}
