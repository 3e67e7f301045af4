import { severities } from '../figures/gravest.ts';
import { type RuleCount, ruleCounts } from '../figures/rule-counts.ts';
import { cell, table } from '../output/marked-up.ts';
import { isOnCallsOnly } from '../words/words.ts';
import { articleCell, type Page, ruleCell, section } from './page.ts';

/** How many contacts are kept and excluded, and by which rules. */
export function contactsSection(page: Page): string {
  const { report, words } = page;
  if (isOnCallsOnly(report)) return '';
  const { read, kept, excluded, numbersRemoved } = report.contacts;
  const names = report.status === 'cleared' ? words.contactFigures : words.barredFigures;
  const rows = figures(page, names, { read, kept, excluded, numbersRemoved });
  return section(words.contacts, rows, rules(page, 'contact'));
}

/** How many past calls were audited, and which rules they broke. */
export function callsSection(page: Page): string {
  const { report, words } = page;
  const { read, audited, ignored, joined, unreadable, violating } = report.calls;
  if (read === 0) return '';
  const rows = figures(page, words.callFigures, { read, audited, ignored, joined, unreadable, violating });
  return section(words.calls, rows, rules(page, 'call'));
}

function figures<K extends string>(
  { words }: Page,
  names: Readonly<Record<K, string>>,
  counts: Readonly<Record<K, number>>,
): string {
  const rows = Object.entries<string>(names).map(([key, name]) => [name, words.figure(countOf(counts, key))]);
  return table(words.figureColumns, rows);
}

function countOf(counts: Readonly<Record<string, number>>, key: string): number {
  return counts[key] ?? 0;
}

function rules(page: Page, subject: 'contact' | 'call'): string {
  return table(page.words.ruleColumns, ruleRows(page, ruleCounts(page.report, subject, severities)));
}

/** Rules with counts, what they find and their articles. */
export function ruleRows(page: Page, counts: readonly RuleCount[]): string[][] {
  return counts.map(({ rule, count }) => [
    page.words.figure(count),
    ruleCell(rule),
    cell(page.say.rule(rule).title),
    articleCell(page, rule),
  ]);
}
