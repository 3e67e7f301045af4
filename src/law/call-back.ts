import type { Day } from '../model.ts';
import { weekday } from '../time/days.ts';
import { type HolidayId, holidayOn } from './holidays.ts';

const SUNDAY = 6;

/**
 * The last of so many working days after a request to be called back: Saturdays count, Sundays and public holidays do not
 * (C. conso. R223-4).
 *
 * @example lastWorkingDay(dayOf(2026, 9, 14), 5, []) // Saturday, 19 September 2026
 */
export function lastWorkingDay(requested: Day, days: number, holidays: readonly HolidayId[]): Day {
  let day = requested;
  for (let left = days; left > 0; ) {
    day += 1;
    if (weekday(day) !== SUNDAY && holidayOn(day, holidays) === null) left -= 1;
  }
  return day;
}
