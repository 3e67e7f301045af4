import { closedReason } from '../law/calendar.ts';
import { type HolidayId, holidayOn } from '../law/holidays.ts';
import type { CallingHours, Law } from '../law/model.ts';
import type { Day, Instant, RegimeId } from '../model.ts';
import type { Place } from '../phone/places.ts';
import { type Zone, zoneNamed } from '../time/zones.ts';

const secondsPerDay = 86_400;
/** No law closes more days than these in a row. */
const farthest = 366;

/** Whose calling windows are asked for, and under what law. */
export interface WindowQuery {
  place: Place;
  law: Law;
  /** Whether holidays of the place alone bar, too. */
  localHolidays: boolean;
}

/** A span in which calls may start; the end is outside. */
export interface CallingWindow {
  start: Instant;
  end: Instant;
}

/** What the law says of calls on one day of the local calendar. */
export interface CallingDay {
  day: Day;
  /** null on a lawful calling day. */
  closed: ReturnType<typeof closedReason>;
  /** In their order; the whole day where the law sets no hours. */
  windows: readonly CallingWindow[];
  /** The law sets neither days nor hours. */
  unrestricted: boolean;
  regime: RegimeId;
  /** A holiday of the place alone, whether it bars or not. */
  localHoliday: HolidayId | null;
}

/**
 * Every day from the first to the last with its calling windows, each under its own law. Windows that consent or an
 * appointment open are not among them.
 *
 * @param start first day of the local calendar
 * @param end last day, inside
 */
export function callingDays(query: WindowQuery, start: Day, end: Day): CallingDay[] {
  const zone = zoneOf(query.place);
  return Array.from({ length: end - start + 1 }, (_, index) => callingDay(query, zone, start + index));
}

function callingDay({ place, law, localHolidays }: WindowQuery, zone: Zone, day: Day): CallingDay {
  const { hours, regime } = law.on(day);
  const closed = closedReason(day, law.on(day), place.holidays, localHolidays);
  return {
    day,
    closed,
    windows: closed === null ? windowsOf(day, zone, hours) : [],
    unrestricted: hours === null,
    regime,
    localHoliday: holidayOn(day, hours?.localHolidays[place.holidays] ?? []),
  };
}

function windowsOf(day: Day, zone: Zone, hours: CallingHours | null): CallingWindow[] {
  const spans = hours?.windows ?? [{ from: 0, to: secondsPerDay }];
  const at = (second: number) => zone.instantOf(day * secondsPerDay + second);
  return spans.map(({ from, to }) => ({ start: at(from), end: at(to) }));
}

/** Whether calls may start at an instant, and how long that stays so. */
export interface CallableAt {
  at: Instant;
  lawful: boolean;
  /** The local day. */
  today: CallingDay;
  /** Where they may: the first instant at which they no longer may; null: no law ends it. */
  until: Instant | null;
  /** Where they may not: the next instant at which they may; null: not within a year. */
  from: Instant | null;
}

/** Answers "may I call now?". */
export function callableAt(query: WindowQuery, at: Instant): CallableAt {
  const zone = zoneOf(query.place);
  const today = callingDay(query, zone, zone.dayAt(at));
  const open = today.windows.find(({ start, end }) => start <= at && at < end);
  if (open === undefined) {
    return { at, lawful: false, today, until: null, from: nextStart(query, zone, today.day, at) };
  }
  const until = today.unrestricted ? endOfFreedom(query.law, zone, today.day) : open.end;
  return { at, lawful: true, today, until, from: null };
}

function nextStart(query: WindowQuery, zone: Zone, first: Day, at: Instant): Instant | null {
  for (let day = first; day <= first + farthest; day += 1) {
    const next = callingDay(query, zone, day).windows.find(({ start }) => start > at);
    if (next !== undefined) return next.start;
  }
  return null;
}

/** The first instant under a law that sets hours. */
function endOfFreedom(law: Law, zone: Zone, day: Day): Instant | null {
  let change = law.nextChange(day);
  while (change !== null && law.on(change).hours === null) change = law.nextChange(change);
  return change === null ? null : zone.instantOf(change * secondsPerDay);
}

/** The clock of the people called. */
export function zoneOf(place: Place): Zone {
  const zone = zoneNamed(place.zone);
  if (zone === null) throw new Error(`no time zone ${place.zone}`);
  return zone;
}
