import type { RunSummary } from '../../../summarize/model.ts';

/** Runs by what is to be done about them; each stands in one. */
export const runGroups = ['overdue', 'due', 'blocked', 'open', 'damaged'] as const;
export type RunGroup = (typeof runGroups)[number];

/** Groups that have runs, each in the order in which they came. */
export function runsByGroup(runs: readonly RunSummary[]): [RunGroup, RunSummary[]][] {
  return runGroups.flatMap((group): [RunGroup, RunSummary[]][] => {
    const members = runs.filter((run) => groupOf(run) === group);
    return members.length === 0 ? [] : [[group, members]];
  });
}

function groupOf({ damaged, overdue, due, list }: RunSummary): RunGroup {
  if (damaged !== null) return 'damaged';
  if (list === 'not-cleared') return 'blocked';
  if (overdue) return 'overdue';
  return due === null ? 'open' : 'due';
}

/** A folder that was named and holds no run is none. */
export function howMany(runs: readonly RunSummary[]): number {
  return runs.filter(({ damaged }) => damaged !== 'no-run').length;
}
