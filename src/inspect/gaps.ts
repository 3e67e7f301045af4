import { holidayOn } from '../law/holidays.ts';
import { callingWeekdays } from '../law/parameters/calling-weekdays.ts';
import { publicHolidays } from '../law/parameters/public-holidays.ts';
import type { Day } from '../model.ts';
import { isoDay, weekday } from '../time/days.ts';
import type { Gap } from './model.ts';

/**
 * Runs of weekdays, public holidays left out, without a row between the first and the last day that has one: a
 * file may be missing. Judged by today's calendar, also for days before there was one.
 */
export function gapsIn(days: ReadonlySet<Day>): Gap[] {
  const sorted = [...days].sort((a, b) => a - b);
  const gaps: Gap[] = [];
  for (const [index, day] of sorted.entries()) {
    const next = sorted[index + 1] ?? day;
    const missing = callingDays(day + 1, next - 1);
    const [first, last] = [missing[0], missing.at(-1)];
    if (first !== undefined && last !== undefined)
      gaps.push({ from: isoDay(first), to: isoDay(last), days: missing.length });
  }
  return gaps;
}

function callingDays(from: Day, to: Day): Day[] {
  const weekdays = callingWeekdays.periods.at(-1)?.value ?? [];
  const holidays = publicHolidays.periods.at(-1)?.value ?? [];
  const days: Day[] = [];
  for (let day = from; day <= to; day++)
    if (weekdays.includes(weekday(day)) && holidayOn(day, holidays) === null) days.push(day);
  return days;
}
