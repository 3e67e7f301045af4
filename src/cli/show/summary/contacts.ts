import { ruleCounts } from '../../../report/figures/rule-counts.ts';
import { paragraph, section } from '../../terminal/page.ts';
import type { SummaryPage } from './page.ts';
import { ruleCountTable } from './rule-table.ts';

/** Kept and excluded, and by which rule; in a run that is not cleared nothing is called kept. */
export function contactSection(page: SummaryPage): string[] {
  const { report, words, cleared } = page;
  if (report.on === 'calls') return [];
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
      ruleCountTable(page, ruleCounts(report, 'contact', ['error'])),
    ),
    ...section(
      page,
      words.remarks,
      ruleCountTable(page, ruleCounts(report, 'contact', ['warning', 'notice'])),
    ),
  ];
}
