import type { Finding } from '../../../findings.ts';
import type { Severity } from '../../../model.ts';
import { severities } from '../../figures/gravest.ts';
import type { Report } from '../../model.ts';
import type { Shown } from './shown.ts';

/** The findings of one rule on one subject. */
export interface FoldedFindings {
  rule: string;
  subject: Finding['subject'];
  /** The gravest of them. */
  severity: Severity;
  /** Those on the page. */
  shown: Shown[];
  /** How many there are in all. */
  total: number;
}

/** Findings by rule, the gravest first, then by subject, the most frequent first, with how many the run found in all. */
export function groupsOf(report: Report, shown: readonly Shown[]): FoldedFindings[] {
  const groups = new Map<string, FoldedFindings>();
  for (const one of shown) {
    const { rule, subject, severity } = one.finding;
    const key = `${subject} ${rule}`;
    const group = groups.get(key) ?? { rule, subject, severity, shown: [], total: 0 };
    group.shown.push(one);
    group.total = totalOf(report, rule, subject);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => rank(a) - rank(b) || b.total - a.total);
}

const subjects = ['campaign', 'contact', 'call'];

function rank({ severity, subject }: FoldedFindings): number {
  return severities.indexOf(severity) * subjects.length + subjects.indexOf(subject);
}

/** A caller number can be a matter of the campaign and of past calls alike. */
function totalOf({ byRule, findings }: Report, rule: string, subject: Finding['subject']): number {
  const all = byRule[rule] ?? 0;
  const ofRule = findings.filter((finding) => finding.rule === rule);
  const onCampaign = ofRule.filter((finding) => finding.subject === 'campaign').length;
  if (onCampaign === ofRule.length) return all;
  return subject === 'campaign' ? onCampaign : all - onCampaign;
}
