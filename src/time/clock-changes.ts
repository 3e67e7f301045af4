import type { Day, Instant } from '../model.ts';
import type { Zone } from './zones.ts';

const secondsPerDay = 86_400;

/** A moment at which the clocks of a place are put forward or back. */
export interface ClockChange {
  zone: Zone;
  at: Instant;
  /** Local date that the clocks show from then on. */
  day: Day;
  /** Seconds east of UTC up to the change and from it on. */
  before: number;
  after: number;
}

/**
 * When the clocks of a zone change between two days, such as the start and the end of summer time.
 *
 * @param last last local day, inside
 * @example clockChanges(zone, dayOf(2024, 3, 1), dayOf(2024, 3, 31)) // one, on 31 March, in Europe/Paris
 */
export function clockChanges(zone: Zone, first: Day, last: Day): ClockChange[] {
  const changes: ClockChange[] = [];
  // A change at midnight belongs to the day that begins then: the search starts a day early.
  for (let day = first - 1; day <= last; day += 1) {
    const from = zone.instantOf(day * secondsPerDay);
    const to = zone.instantOf((day + 1) * secondsPerDay);
    const [before, after] = [zone.offsetAt(from), zone.offsetAt(to)];
    if (before === after) continue;
    const at = changeBetween(zone, from, to);
    changes.push({ zone, at, day: zone.dayAt(at), before, after });
  }
  return changes.filter(({ day }) => day >= first && day <= last);
}

/** The instant in a span, its end inside, at which the offset is no longer that of its start. */
function changeBetween(zone: Zone, from: Instant, to: Instant): Instant {
  const before = zone.offsetAt(from);
  let [low, high] = [from, to];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (zone.offsetAt(middle) === before) low = middle;
    else high = middle;
  }
  return high;
}
