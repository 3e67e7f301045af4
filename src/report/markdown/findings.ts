import type { Finding } from '../../findings.ts';
import { gravest } from '../figures/gravest.ts';
import { findingsTotal } from '../figures/rule-counts.ts';
import { cell, code, markdownTable } from '../output/marked-up.ts';
import { placeText } from '../output/place.ts';
import { becauseWords } from '../words/because.ts';
import type { Rendering } from '../words/rendering.ts';
import { ruleCell, underHeading } from './parts.ts';

const most = 50;
/** So that a frequent rule leaves room for the others. */
const mostOfRule = 5;

/** The gravest of the first findings of each rule; those on the campaign have a table of their own. */
export function findingsSection(rendering: Rendering): string {
  const { report, words } = rendering;
  const single = report.findings.filter(({ subject }) => subject !== 'campaign');
  const shown = gravest(firstOfEach(single), most)
    .flatMap(({ first }) => first)
    .slice(0, most);
  const total = findingsTotal(report) - (report.findings.length - single.length);
  const rows = shown.map((finding) => rowOf(finding, rendering));
  const note = rows.length < total ? `${words.shownOf(rows.length, total)}\n` : '';
  return rows.length === 0 ? '' : underHeading(words.first, note, markdownTable(words.firstColumns, rows));
}

function firstOfEach(findings: readonly Finding[]): Finding[] {
  const counts = new Map<string, number>();
  return findings.filter(({ rule }) => {
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    return count <= mostOfRule;
  });
}

function rowOf(finding: Finding, { say, words }: Rendering): string[] {
  const { severity, rule, source, line, number, occurredAt } = finding;
  return [
    words.severities[severity],
    ruleCell(rule),
    code(placeText(source, line)),
    number === 0 ? '' : cell(say.number(number)),
    code(occurredAt),
    cell(say.message(finding) + becauseWords(finding, say.lang)),
  ];
}
