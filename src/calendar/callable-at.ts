import { type CallingDay, callingDay, type WindowQuery, zoneOf } from '../law/calling-days.ts';
import type { Law } from '../law/model.ts';
import type { Day, Instant } from '../model.ts';
import { secondsPerDay, type Zone } from '../time/zones.ts';

/** No law closes more days than these in a row. */
const farthest = 366;

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
