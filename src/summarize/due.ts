import type { Day } from '../model.ts';
import type { RunManifest } from '../read/runs/manifest.ts';
import { isoDay } from '../time/days.ts';
import type { RunSummary } from './model.ts';

type Due = Pick<RunSummary, 'due' | 'overdue' | 'settled'>;

const nothingDue: Due = { due: null, overdue: false, settled: null };

/**
 * When a list has to be screened again.
 *
 * @param goodUntil first day on which it is no longer good; null: it does not lapse
 * @param isFollowed whether a later run was made of it, or took its place
 */
export function dueOf(
  { list, end }: RunSummary,
  goodUntil: string | null,
  { origins }: RunManifest,
  { isFollowed, today }: { isFollowed: boolean; today: Day },
): Due {
  if (list !== 'cleared' || goodUntil === null) return nothingDue;
  if (isFollowed) return { ...nothingDue, settled: 'followed' };
  const now = isoDay(today);
  // A last calling day that nobody named is no end of the campaign.
  if (origins.end !== 'default' && end !== null && end < now) return { ...nothingDue, settled: 'over' };
  return { due: goodUntil, overdue: goodUntil <= now, settled: null };
}

/** What is due first in front; then what is not due, the newest first. */
export function byDue(a: RunSummary, b: RunSummary): number {
  const day = ({ due }: RunSummary) => due ?? '9999-99-99';
  if (day(a) !== day(b)) return day(a) < day(b) ? -1 : 1;
  const [x, y] = [a.endedAt ?? '', b.endedAt ?? ''];
  if (x !== y) return x < y ? 1 : -1;
  return a.directory < b.directory ? -1 : 1;
}
