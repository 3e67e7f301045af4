import type { Day, Instant, RegimeId } from '../model.ts';
import type { Place } from '../phone/places.ts';
import { secondsPerDay, type Zone, zoneNamed } from '../time/zones.ts';
import { closedReason } from './calendar.ts';
import { type HolidayId, holidayOn } from './holidays.ts';
import type { CallingHours, Law } from './model.ts';

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

/** One day of the local calendar. */
export function callingDay({ place, law, localHolidays }: WindowQuery, zone: Zone, day: Day): CallingDay {
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

/** The clock of the people called. */
export function zoneOf(place: Place): Zone {
  const zone = zoneNamed(place.zone);
  if (zone === null) throw new Error(`no time zone ${place.zone}`);
  return zone;
}
