import type { Day } from '../model.ts';
import { weekday } from '../time/days.ts';
import { type HolidayId, holidayOn } from './holidays.ts';
import type { Law, LawOfDay } from './model.ts';

/** Why nobody may be called on a day. */
interface ClosedReason {
  reason: 'weekend' | 'public-holiday';
  /** The holiday; null at the weekend, also where one falls on it. */
  holiday: HolidayId | null;
}

const weekend: ClosedReason = { reason: 'weekend', holiday: null };
const none: readonly HolidayId[] = [];

/**
 * Why a day is closed to calls; null on a lawful calling day.
 *
 * @param law the law of that day
 * @param territory ISO 3166 code (`FR`, `RE`) or department (`57`) of the called person
 * @param localHolidays whether holidays of the territory alone bar, too
 */
export function closedReason(
  day: Day,
  law: LawOfDay,
  territory: string,
  localHolidays: boolean,
): ClosedReason | null {
  const { hours } = law;
  if (hours === null) return null;
  if (!hours.weekdays.includes(weekday(day))) return weekend;
  const local = localHolidays ? (hours.localHolidays[territory] ?? none) : none;
  const holiday = holidayOn(day, hours.holidays) ?? holidayOn(day, local);
  return holiday === null ? null : { reason: 'public-holiday', holiday };
}

/**
 * The first lawful calling day of a span, each day under its own law.
 *
 * @returns null where every day from `from` to `last` is closed
 */
export function firstLawfulDay(
  from: Day,
  last: Day,
  law: Law,
  territory: string,
  localHolidays: boolean,
): Day | null {
  for (let day = from; day <= last; day += 1) {
    if (closedReason(day, law.on(day), territory, localHolidays) === null) return day;
  }
  return null;
}
