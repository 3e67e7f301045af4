import type { Finding } from '../../findings.ts';
import type { Severity } from '../../model.ts';
import type { Report } from '../model.ts';

export interface RuleCount {
  rule: string;
  count: number;
}

/** Findings by rule on contacts or on calls, the most frequent first. */
export function ruleCounts(
  report: Report,
  subject: 'contact' | 'call',
  severities: readonly Severity[],
): RuleCount[] {
  const rules = new Set<string>();
  const onCampaign = new Map<string, number>();
  for (const finding of report.findings) {
    if (finding.subject === subject && severities.includes(finding.severity)) rules.add(finding.rule);
    if (finding.subject === 'campaign') onCampaign.set(finding.rule, (onCampaign.get(finding.rule) ?? 0) + 1);
  }
  // A caller number can be a matter of the campaign and of past calls alike.
  const counts = [...rules].map(
    (rule) => [rule, (report.byRule[rule] ?? 0) - (onCampaign.get(rule) ?? 0)] as const,
  );
  return frequentFirst(Object.fromEntries(counts));
}

/** How many findings there are in all. */
export function findingsTotal({ byRule }: Report): number {
  return Object.values(byRule).reduce((sum, count) => sum + count, 0);
}

/** Rules with their counts, the most frequent first, else by id. */
export function frequentFirst(byRule: Readonly<Record<string, number>>): RuleCount[] {
  const counts = Object.entries(byRule).map(([rule, count]) => ({ rule, count }));
  return counts.sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
}

/** Findings on the campaign, by rule in the order of the report. */
export function campaignFindings(report: Report): Map<string, Finding[]> {
  const byRule = new Map<string, Finding[]>();
  for (const finding of report.findings) {
    if (finding.subject !== 'campaign') continue;
    const known = byRule.get(finding.rule);
    if (known) known.push(finding);
    else byRule.set(finding.rule, [finding]);
  }
  return byRule;
}

/** Whether a run is not cleared, or an audit of past calls cannot be trusted: exit code 3. */
export function isStopped(report: Report): boolean {
  return report.on === 'list' ? report.status === 'not-cleared' : obstacles(report).length > 0;
}

/** Rules whose error stops the run: neither accepted nor a mere warning. */
export function obstacles(report: Report): [string, Finding[]][] {
  const accepted = new Set(report.accepted.map(({ rule }) => rule));
  return [...campaignFindings(report)].filter(
    ([rule, findings]) => !accepted.has(rule) && findings.some(({ severity }) => severity === 'error'),
  );
}
