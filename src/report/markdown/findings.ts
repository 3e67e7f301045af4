import type { Finding } from '../../findings.ts';
import { gravest } from '../figures/gravest.ts';
import { cell, code, table } from '../output/marked-up.ts';
import { becauseWords } from '../words/because.ts';
import { type Page, ruleCell, section } from './page.ts';

const most = 50;
/** So that a frequent rule leaves room for the others. */
const mostOfRule = 5;

/** The gravest of the first findings of each rule; those on the campaign have a table of their own. */
export function findingsSection(page: Page): string {
  const { report, words } = page;
  const single = report.findings.filter(({ subject }) => subject !== 'campaign');
  const shown = gravest(firstOfEach(single), most)
    .flatMap(({ first }) => first)
    .slice(0, most);
  const all = Object.values(report.byRule).reduce((sum, count) => sum + count, 0);
  const total = all - (report.findings.length - single.length);
  const rows = shown.map((finding) => rowOf(finding, page));
  const note = rows.length < total ? `${words.shownOf(rows.length, total)}\n` : '';
  return rows.length === 0 ? '' : section(words.first, note, table(words.firstColumns, rows));
}

function firstOfEach(findings: readonly Finding[]): Finding[] {
  const counts = new Map<string, number>();
  return findings.filter(({ rule }) => {
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    return count <= mostOfRule;
  });
}

function rowOf(finding: Finding, { say, words }: Page): string[] {
  const { severity, rule, source, line, number, occurredAt } = finding;
  return [
    words.severities[severity],
    ruleCell(rule),
    code(line === 0 ? source : `${source}:${line}`),
    number === 0 ? '' : cell(say.number(number)),
    code(occurredAt),
    cell(say.message(finding) + becauseWords(finding, say.lang)),
  ];
}
