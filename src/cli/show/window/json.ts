import type { CallingDay, CallingWindow } from '../../../law/calling-days.ts';
import { type HolidayId, holidayName } from '../../../law/holidays.ts';
import type { Instant, Lang } from '../../../model.ts';
import { areHoursInferred } from '../../../phone/territories.ts';
import { isoDay } from '../../../time/days.ts';
import { isoInstant, type Zone } from '../../../time/zones.ts';
import { jsonText } from '../../../write/json.ts';
import { capital } from '../../terminal/width.ts';
import type { WindowCalendar, WindowNow } from './model.ts';

/** The calendar as JSON with a line end; first the keys that programs rely on, then the further ones. */
export function calendarJson(calendar: WindowCalendar, lang: Lang): string {
  const { place, zone, days, changes } = calendar;
  return print({
    territory: place.id,
    timezone: zone.name,
    days: days.map((day) => dayJson(day, calendar, lang)),
    ...further(calendar, lang),
    clockChanges: changes.map(({ zone: clock, at, day }) => ({
      timezone: clock.name,
      date: isoDay(day),
      at: isoInstant(at, clock),
      before: offsetAt(at - 1, clock),
      after: offsetAt(at, clock),
    })),
  });
}

function dayJson(one: CallingDay, { zone, centre }: WindowCalendar, lang: Lang) {
  const { day, closed, windows, unrestricted, regime, localHoliday } = one;
  const spans = (clock: Zone) => windows.map((window) => spanJson(window, clock));
  return {
    date: isoDay(day),
    lawful: closed === null,
    reason: closed?.reason ?? null,
    holiday: nameOf(closed?.holiday, lang),
    windows: spans(zone),
    centreWindows: spans(centre),
    unrestricted,
    localHoliday: nameOf(localHoliday, lang),
    regime,
  };
}

/** The answer to "may I call now?" as JSON with a line end. */
export function nowJson(now: WindowNow, lang: Lang): string {
  const { place, zone, centre, answer } = now;
  const { at, lawful, today, until, from } = answer;
  const moments = (clock: Zone) => ({
    now: isoInstant(at, clock),
    until: instantJson(until, clock),
    from: instantJson(from, clock),
  });
  return print({
    territory: place.id,
    timezone: zone.name,
    lawful,
    reason: lawful ? null : (today.closed?.reason ?? 'outside-window'),
    holiday: nameOf(today.closed?.holiday, lang),
    ...moments(zone),
    centre: moments(centre),
    unrestricted: today.unrestricted,
    regime: today.regime,
    ...further(now, lang),
  });
}

function further({ place, centre, lawDay, lawHash, localHolidays }: WindowCalendar | WindowNow, lang: Lang) {
  return {
    name: place.name[lang],
    centreTimezone: centre.name,
    localHolidays,
    certainty: areHoursInferred(place.id) ? 'inferred' : 'primary',
    law: { date: lawDay === null ? null : isoDay(lawDay), hash: lawHash },
  };
}

function spanJson({ start, end }: CallingWindow, clock: Zone) {
  return { start: isoInstant(start, clock), end: isoInstant(end, clock) };
}

function instantJson(at: Instant | null, clock: Zone): string | null {
  return at === null ? null : isoInstant(at, clock);
}

function nameOf(holiday: HolidayId | null | undefined, lang: Lang): string | null {
  return holiday ? capital(holidayName(holiday)[lang]) : null;
}

/** `+02:00`. */
function offsetAt(at: Instant, clock: Zone): string {
  return isoInstant(at, clock).slice(19);
}

function print(content: object): string {
  return `${jsonText(content, 2)}\n`;
}
