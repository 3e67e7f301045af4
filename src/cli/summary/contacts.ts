import { ruleCounts } from './counts.ts';
import { type Page, paragraph, section } from './page.ts';
import { ruleTable } from './rule-table.ts';

/** Kept and excluded, and by which rule; in a run that is not cleared nothing is called kept. */
export function contacts(page: Page): string[] {
  const { report, words, cleared } = page;
  if (page.callsOnly) return [];
  const { kept, read, excluded, numbersRemoved } = report.contacts;
  const figures = cleared
    ? [words.kept(kept, read), words.excluded(excluded), words.removed(numbersRemoved)]
    : [words.without(kept, read), words.barred(excluded), words.removedNotCleared(numbersRemoved)];
  const lines = figures.flatMap((text) => paragraph(page, text, 2));
  return [
    ...section(page, words.contacts, lines),
    ...section(
      page,
      cleared ? words.byRule : words.byRuleNotCleared,
      ruleTable(page, ruleCounts(report, 'contact', ['error'])),
    ),
    ...section(page, words.remarks, ruleTable(page, ruleCounts(report, 'contact', ['warning', 'notice']))),
  ];
}

/** What the logs hold and which rules past calls broke. */
export function pastCalls(page: Page): string[] {
  const { report, words } = page;
  if (!report.inputs.some(({ role }) => role === 'calls')) return [];
  const { read, audited, ignored, joined, unreadable, violating } = report.calls;
  return section(page, words.calls, [
    ...paragraph(page, words.callFigures(read, audited, ignored, joined, unreadable), 2),
    ...paragraph(page, words.violating(violating), 2),
    ...ruleTable(page, ruleCounts(report, 'call', ['error', 'warning', 'notice'])),
  ]);
}
