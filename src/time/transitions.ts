import { getTimezoneOffset } from 'date-fns-tz/getTimezoneOffset';
import type { Instant } from '../model.ts';

/** The offsets of a zone: `offsets[i]` (seconds east) holds from `starts[i]` on, `starts[0]` is -Infinity. */
export interface Offsets {
  starts: readonly Instant[];
  offsets: readonly number[];
}

/** The reckoning covers 1990-01-01 up to 2051-01-01; before and after, its first and last offsets go on. */
export const firstInstant: Instant = 631_152_000;
export const lastInstant: Instant = 2_556_144_000;

/** Seconds between two samples: just under the shortest time any zone kept an offset (a week less an hour). */
export const stride = 600_000;

type Label = (instant: Instant) => string;

/**
 * Finds every change of offset of a zone by sampling the platform's zone data.
 *
 * @param name an IANA name; null is returned for any other
 */
export function offsetsOf(name: string): Offsets | null {
  const label = labeller(name);
  if (label === null) return null;
  let current = label(firstInstant);
  const starts = [Number.NEGATIVE_INFINITY];
  const labels = [current];
  for (let from = firstInstant; from < lastInstant; from += stride) {
    const to = Math.min(from + stride, lastInstant);
    const next = label(to);
    for (let since = from; current !== next; ) {
      since = changeBetween(label, since, to, current);
      current = label(since);
      starts.push(since);
      labels.push(current);
    }
  }
  return { starts, offsets: labels.map(secondsEast) };
}

/** A function that names the offset in force, as in `GMT+02:00`; null for an unknown zone. */
function labeller(timeZone: string): Label | null {
  // Newer platforms take `+02:00` for a name, older ones do not.
  if (!/^[A-Za-z]/.test(timeZone)) return null;
  try {
    // The weekday is the field that costs least beside the offset.
    const options = { timeZone, weekday: 'narrow', timeZoneName: 'longOffset' } as const;
    const { format } = new Intl.DateTimeFormat('en-US', options);
    return (instant) => format(instant * 1000).slice(3);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function secondsEast(label: string): number {
  const offset = label.slice('GMT'.length);
  return offset === '' ? 0 : getTimezoneOffset(offset) / 1000;
}

/** The first instant after `from`, up to `to`, at which the offset is no longer `before`. */
function changeBetween(label: Label, from: Instant, to: Instant, before: string): Instant {
  let low = from / 60;
  let high = to / 60;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (label(middle * 60) === before) low = middle;
    else high = middle;
  }
  return high * 60;
}
