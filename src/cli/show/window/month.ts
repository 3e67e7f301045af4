import type { CallingDay } from '../../../law/calling-days.ts';
import { dateOf, weekday } from '../../../time/days.ts';
import { weekdays } from '../../../words/weekdays.ts';
import { capital, padEnd } from '../../terminal/width.ts';
import { spanAt, withinZone } from './clock.ts';
import type { WindowCalendar } from './model.ts';
import type { WindowPage } from './words.ts';

/** Days of one week that share their windows; a week of two kinds of days takes two rows. */
interface Week {
  /** By day of the week; empty where the day is in another row. */
  cells: string[];
  /** The windows of its lawful days, null where it has none. */
  hours: readonly string[] | null;
}

/** Columns of the days, with their gaps, and the gap before the hours. */
const gridWidth = 7 * 3 - 1;
const gap = 2;

/**
 * Days of a month as a small calendar: a row a week, with its windows beside it.
 *
 * @param oneClock whether the call centre's clock shows the same
 */
export function monthTable(
  page: WindowPage,
  calendar: WindowCalendar,
  days: readonly CallingDay[],
  oneClock: boolean,
): string[] {
  const { lang, paint } = page;
  const names = weekdays[lang].map((name) => capital(name.slice(0, 2))).join(' ');
  return [
    paint.dim(padEnd(names, gridWidth + gap) + clocksOf(page, calendar, oneClock)),
    ...weeksOf(page, calendar, days, oneClock).flatMap((week) => weekLines(page, week)),
  ];
}

/** `in Réunion = in Paris`: what stands on either side of a window. */
function clocksOf({ lang }: WindowPage, calendar: WindowCalendar, oneClock: boolean): string {
  const there = calendar.place.within[lang];
  return oneClock ? there : `${there} = ${withinZone(calendar.centre, lang)}`;
}

function weeksOf(
  page: WindowPage,
  calendar: WindowCalendar,
  days: readonly CallingDay[],
  oneClock: boolean,
): Week[] {
  const weeks: Week[] = [];
  for (const day of days) {
    const hours = hoursOf(page, calendar, day, oneClock);
    const column = weekday(day.day);
    let week = weeks.at(-1);
    if (week === undefined || column === 0 || isOther(week.hours, hours)) {
      week = { cells: Array<string>(7).fill('  '), hours: null };
      weeks.push(week);
    }
    week.cells[column] = cellOf(page, day);
    week.hours ??= hours;
  }
  return weeks;
}

function isOther(hours: Week['hours'], others: Week['hours']): boolean {
  return hours !== null && others !== null && hours.join() !== others.join();
}

/** Each window on the clock there and, after =, on that of the call centre; null on a closed day. */
function hoursOf(
  { words }: WindowPage,
  { zone, centre }: WindowCalendar,
  { day, closed, windows, unrestricted }: CallingDay,
  oneClock: boolean,
): string[] | null {
  if (closed !== null) return null;
  if (unrestricted) return [words.anyHour];
  return windows.map((window) => {
    const there = spanAt(window, zone, day);
    return oneClock ? there : `${there} = ${spanAt(window, centre, day)}`;
  });
}

function cellOf({ paint }: WindowPage, { day, closed }: CallingDay): string {
  if (closed === null) return String(dateOf(day).day).padStart(2);
  return closed.reason === 'weekend' ? paint.dim('--') : paint.yellow('**');
}

/** The windows on one line where they fit, else each on its own. */
function weekLines({ width }: WindowPage, { cells, hours }: Week): string[] {
  const grid = cells.join(' ');
  const space = ' '.repeat(gap);
  const joined = (hours ?? []).join(space);
  if (hours === null) return [grid.trimEnd()];
  if (gridWidth + gap + joined.length <= width) return [`${grid}${space}${joined}`];
  const indent = ' '.repeat(gridWidth + gap);
  return hours.map((span, index) => `${index === 0 ? `${grid}${space}` : indent}${span}`);
}
