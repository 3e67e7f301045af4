import { severities } from '../figures/gravest.ts';
import { type RuleCount, ruleCounts } from '../figures/rule-counts.ts';
import { cell, markdownTable } from '../output/marked-up.ts';
import type { Rendering } from '../words/rendering.ts';
import { articleCell, ruleCell, underHeading } from './parts.ts';

/** How many contacts are kept and excluded, and by which rules. */
export function contactsSection(rendering: Rendering): string {
  const { report, words } = rendering;
  if (report.on === 'calls') return '';
  const { read, kept, excluded, numbersRemoved } = report.contacts;
  const names = report.status === 'cleared' ? words.contactFigures : words.barredFigures;
  const rows = figures(rendering, names, { read, kept, excluded, numbersRemoved });
  return underHeading(words.contacts, rows, rules(rendering, 'contact'));
}

/** How many past calls were audited, and which rules they broke. */
export function callsSection(rendering: Rendering): string {
  const { report, words } = rendering;
  const { read, audited, ignored, joined, unreadable, violating, withErrors } = report.calls;
  if (read === 0) return '';
  const rows = figures(rendering, words.callFigures, {
    read,
    audited,
    ignored,
    joined,
    unreadable,
    violating,
    withErrors,
  });
  return underHeading(words.calls, rows, rules(rendering, 'call'));
}

function figures<K extends string>(
  { words, voice }: Rendering,
  names: Readonly<Record<K, string>>,
  counts: Readonly<Record<K, number>>,
): string {
  const rows = Object.entries<string>(names).map(([key, name]) => [name, voice.n(countOf(counts, key))]);
  return markdownTable(words.figureColumns, rows);
}

function countOf(counts: Readonly<Record<string, number>>, key: string): number {
  return counts[key] ?? 0;
}

function rules(rendering: Rendering, subject: 'contact' | 'call'): string {
  const counts = ruleCounts(rendering.report, subject, severities);
  return markdownTable(rendering.words.ruleColumns, ruleRows(rendering, counts));
}

/** Rules with counts, what they find and their articles. */
export function ruleRows(rendering: Rendering, counts: readonly RuleCount[]): string[][] {
  const { say, voice } = rendering;
  return counts.map(({ rule, count }) => [
    voice.n(count),
    ruleCell(rule),
    cell(say.rule(rule).title),
    articleCell(rendering, rule),
  ]);
}
