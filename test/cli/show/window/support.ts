import { callableAt } from '../../../../src/calendar/callable-at.ts';
import type { WindowCalendar, WindowNow } from '../../../../src/cli/show/window/model.ts';
import { callingDays, zoneOf } from '../../../../src/law/calling-days.ts';
import { compileLaw } from '../../../../src/law/compile.ts';
import { placeNamed } from '../../../../src/phone/places.ts';
import { clockChanges } from '../../../../src/time/clock-changes.ts';
import { parseIsoDay } from '../../../../src/time/days.ts';
import { zoneNamed } from '../../../../src/time/zones.ts';

function dayNamed(text: string): number {
  const day = parseIsoDay(text);
  if (day === null) throw new Error(text);
  return day;
}

export interface Asked {
  /** Zone of the call centre. */
  centre?: string;
  /** Day under whose law all is judged. */
  law?: string;
  localHolidays?: boolean;
}

function shown(name: string, { centre = 'Europe/Paris', law, localHolidays = false }: Asked) {
  const place = placeNamed(name);
  const clock = zoneNamed(centre);
  if (place === null || clock === null) throw new Error(`${name}, ${centre}`);
  const lawDay = law === undefined ? null : dayNamed(law);
  const compiled = compileLaw({ lawDay });
  const query = { place, law: compiled, localHolidays };
  return { query, place, zone: zoneOf(place), centre: clock, lawDay, lawHash: compiled.hash, localHolidays };
}

/** The calendar of a place, as the command makes it. */
export function calendarOf(name: string, from: string, to: string, asked: Asked = {}): WindowCalendar {
  const [start, end] = [dayNamed(from), dayNamed(to)];
  const { query, ...all } = shown(name, asked);
  const changes = [...new Set([all.zone, all.centre])].flatMap((zone) => clockChanges(zone, start, end));
  return { ...all, days: callingDays(query, start, end), changes: changes.sort((a, b) => a.at - b.at) };
}

/**
 * The answer for one moment.
 *
 * @param at ISO 8601 with its offset
 */
export function nowOf(name: string, at: string, asked: Asked = {}): WindowNow {
  const { query, ...all } = shown(name, asked);
  return { ...all, answer: callableAt(query, Date.parse(at) / 1000) };
}
