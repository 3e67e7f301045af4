import type { Day } from '../model.ts';

/** A date of the Gregorian calendar; months and days count from 1. */
interface CalendarDate {
  year: number;
  month: number;
  day: number;
}

/** Days from 0000-03-01, where the reckoning starts so that a leap day ends its year, to 1970-01-01. */
const epochShift = 719_468;
const daysPerCycle = 146_097;

/**
 * The day number of a Gregorian date. A day past the end of its month runs on into the next one:
 * 29 February of a common year is 1 March.
 *
 * @param month 1 to 12
 * @param day from 1
 * @returns days since 1970-01-01
 * @example dayOf(1970, 1, 2) // 1
 */
export function dayOf(year: number, month: number, day: number): Day {
  const marchYear = month > 2 ? year : year - 1;
  const cycle = Math.floor(marchYear / 400);
  const yearOfCycle = marchYear - cycle * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100);
  return cycle * daysPerCycle + yearOfCycle * 365 + leapDays + dayOfYear - epochShift;
}

/**
 * The Gregorian date of a day number.
 *
 * @example dateOf(19_782) // { year: 2024, month: 2, day: 29 }
 */
export function dateOf(day: Day): CalendarDate {
  const shifted = day + epochShift;
  const cycle = Math.floor(shifted / daysPerCycle);
  const dayOfCycle = shifted - cycle * daysPerCycle;
  const leapDays =
    Math.floor(dayOfCycle / 1460) - Math.floor(dayOfCycle / 36_524) + Math.floor(dayOfCycle / 146_096);
  const yearOfCycle = Math.floor((dayOfCycle - leapDays) / 365);
  const dayOfYear =
    dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfCycle + cycle * 400 + (month > 2 ? 0 : 1),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/**
 * A day as ISO 8601 text, for the years 0 to 9999.
 *
 * @example isoDay(19_782) // '2024-02-29'
 */
export function isoDay(day: Day): string {
  const date = dateOf(day);
  const month = date.month < 10 ? `0${date.month}` : `${date.month}`;
  return `${String(date.year).padStart(4, '0')}-${month}-${date.day < 10 ? '0' : ''}${date.day}`;
}

/**
 * Reads `YYYY-MM-DD`, nothing else.
 *
 * @returns null where the text has another shape or the date does not exist
 * @example parseIsoDay('2023-02-29') // null
 */
export function parseIsoDay(text: string): Day | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const day = dayOf(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)));
  return isoDay(day) === text ? day : null;
}

/** The day of the week: 0 is Monday, 6 is Sunday. */
export function weekday(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

/**
 * The same date `years` later; where it does not exist (29 February), 1 March.
 *
 * @example isoDay(addYears(dayOf(2024, 2, 29), 1)) // '2025-03-01'
 */
export function addYears(day: Day, years: number): Day {
  const date = dateOf(day);
  return dayOf(date.year + years, date.month, date.day);
}
