import type { Finding } from '../../findings.ts';
import type { Severity } from '../../model.ts';
import { inBeats } from '../output/beats.ts';

export const severities = ['error', 'warning', 'notice'] as const satisfies readonly Severity[];

/** Findings of one severity: the first of them, those on the campaign before all others, and how many there are. */
export interface SeverityGroup {
  severity: Severity;
  first: Finding[];
  total: number;
}

type Groups = [SeverityGroup, SeverityGroup, SeverityGroup];

/**
 * The gravest of any number of findings; only those that are returned are kept in memory.
 *
 * @param limit the most that are kept of a severity
 * @returns errors, warnings, notices
 */
export function gravest(findings: Iterable<Finding>, limit: number): Groups {
  const bins = newBins(limit);
  for (const finding of findings) bins.take(finding);
  return bins.groups();
}

/** The same of millions, with empty chunks while it looks at them. */
export function* gravestOfMany(findings: Iterable<Finding>, limit: number): Generator<string, Groups> {
  const bins = newBins(limit);
  yield* inBeats(findings, bins.take);
  return bins.groups();
}

function newBins(limit: number): { take(finding: Finding): void; groups(): Groups } {
  const bins = { error: newBin(), warning: newBin(), notice: newBin() };
  const group = (severity: Severity): SeverityGroup => {
    const { campaign, others, total } = bins[severity];
    return { severity, first: [...campaign, ...others].slice(0, limit), total };
  };
  return {
    take(finding) {
      const bin = bins[finding.severity];
      bin.total++;
      const kept = finding.subject === 'campaign' ? bin.campaign : bin.others;
      if (kept.length < limit) kept.push(finding);
    },
    groups: () => [group('error'), group('warning'), group('notice')],
  };
}

function newBin() {
  return { campaign: [] as Finding[], others: [] as Finding[], total: 0 };
}
