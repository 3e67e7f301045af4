import type { Day, Retention } from '../model.ts';
import { dateOf, dayOf } from './days.ts';

/** How one is written: at most 99 years, 999 months or 99,999 days. */
export const retentionPattern = '^(?:[1-9][0-9]?y|[1-9][0-9]{0,2}m|[1-9][0-9]{0,4}d)$';

const written = new RegExp(retentionPattern);
const units: Readonly<Record<string, Retention['unit']>> = { y: 'y', m: 'm', d: 'd' };

/**
 * Reads `3y`, `18m` or `90d`, nothing else.
 *
 * @returns null for any other text
 */
export function parseRetention(text: string): Retention | null {
  const unit = written.test(text) ? units[text.slice(-1)] : undefined;
  return unit === undefined ? null : { count: Number(text.slice(0, -1)), unit };
}

export function retentionText({ count, unit }: Retention): string {
  return `${count}${unit}`;
}

/**
 * The first day on which what ended on a day has been kept long enough. Where its month has no such day, the first of the next one:
 * never a day too early.
 *
 * @example isoDay(retainedUntil(dayOf(2024, 1, 31), { count: 1, unit: 'm' })) // '2024-03-01'
 */
export function retainedUntil(ended: Day, { count, unit }: Retention): Day {
  if (unit === 'd') return ended + count;
  const { year, month, day } = dateOf(ended);
  const months = month - 1 + (unit === 'y' ? 12 * count : count);
  const firstOf = (at: number) => dayOf(year + Math.floor(at / 12), (at % 12) + 1, 1);
  return Math.min(firstOf(months) + day - 1, firstOf(months + 1));
}
