import type { Cause, ChangeCount, Changes, ContactStanding } from '../../changes/model.ts';

/** What became of a contact since an earlier run. */
export const changeWays = ['dropped', 'returned', 'numbers', 'new', 'gone'] as const;
export type ChangeWay = (typeof changeWays)[number];

/** Who is kept no more, is kept again, is kept with other numbers, is new in the list, or gone from it. */
export function wayOf({ was, is }: { was: ContactStanding; is: ContactStanding }): ChangeWay {
  if (was === '') return 'new';
  if (is === '') return 'gone';
  if (was === is) return 'numbers';
  return is === 'excluded' ? 'dropped' : 'returned';
}

/** How many went one way, in all and by cause. */
export interface WayCount {
  way: ChangeWay;
  rows: number;
  byCause: readonly { cause: Cause; rows: number }[];
}

/** All ways, also those that nobody went; causes with most rows first. */
export function waysCounted({ counts }: Pick<Changes, 'counts'>): WayCount[] {
  return changeWays.map((way) => {
    const found = counts.filter((count) => wayOf(count) === way);
    return { way, rows: sum(found), byCause: byCause(found) };
  });
}

function byCause(counts: readonly ChangeCount[]): WayCount['byCause'] {
  const rows = new Map<Cause, number>();
  for (const { cause, rows: more } of counts) rows.set(cause, (rows.get(cause) ?? 0) + more);
  return [...rows].map(([cause, n]) => ({ cause, rows: n })).sort((a, b) => b.rows - a.rows);
}

function sum(counts: readonly ChangeCount[]): number {
  return counts.reduce((total, { rows }) => total + rows, 0);
}
