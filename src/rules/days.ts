import type { Day } from '../model.ts';

/** The last of some ascending days that is not after `day`; null if there is none. */
export function lastUpTo(days: readonly Day[], day: Day): Day | null {
  for (let i = days.length - 1; i >= 0; i--) {
    const candidate = days[i];
    if (candidate !== undefined && candidate <= day) return candidate;
  }
  return null;
}

/** The first of some ascending days that is after `day`; null if there is none. */
export function firstAfter(days: readonly Day[], day: Day): Day | null {
  for (const candidate of days) if (candidate > day) return candidate;
  return null;
}

/** The earlier of two days, null standing for never. */
export function earlier(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b;
  return Math.min(a, b);
}
