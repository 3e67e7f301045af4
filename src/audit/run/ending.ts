import type { Severity } from '../../model.ts';
import { isStopped } from '../../report/figures/rule-counts.ts';
import type { Report } from '../../report/model.ts';
import { type FailOn, type FindingGroup, findingGroups, type Settings } from '../../settings.ts';
import type { FindingCounts, Worst } from '../campaign/finding-counts.ts';

/** How an audit ends, with the exit code that says so. */
export const endings = { done: 0, findings: 1, 'not-cleared': 3 } as const;
export type AuditEnding = keyof typeof endings;

const ranks: Readonly<Record<Severity | 'none' | 'never', number>> = {
  none: 0,
  notice: 1,
  warning: 2,
  error: 3,
  never: 4,
};

/** The highest severities among the findings that are not accepted. */
export function worstOf(counts: FindingCounts, { accept }: Pick<Settings, 'accept'>): Worst {
  return counts.worst(new Set(accept.map(({ rule }) => rule)));
}

/** The groups of findings in which something is at or above what `--fail-on` asks about. */
export function failingGroups(worst: Worst, levels: FailOn): FindingGroup[] {
  return findingGroups.filter((group) => ranks[worst[group] ?? 'none'] >= ranks[levels[group]]);
}

export function endingOf(report: Report, worst: Worst, levels: FailOn): AuditEnding {
  if (isStopped(report)) return 'not-cleared';
  return failingGroups(worst, levels).length > 0 ? 'findings' : 'done';
}
