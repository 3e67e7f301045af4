import { twoLaws } from '../../../report/figures/two-laws.ts';
import { reportWords } from '../../../report/words/words.ts';
import { parseIsoDay } from '../../../time/days.ts';
import { paragraph, section } from '../../terminal/page.ts';
import type { SummaryPage } from './page.ts';
import { ruleCountTable } from './rule-table.ts';

/** What two laws leave of the contacts, where that was asked for. */
export function betweenLaws(page: SummaryPage): string[] {
  const laws = twoLaws(page.report, reportWords[page.lang]);
  if (laws === null) return [];
  const lines = laws.lines.flatMap(({ text, below }) => [
    ...paragraph(page, text, 2),
    ...below.flatMap((more) => paragraph(page, more, 4)),
  ]);
  return [
    ...section(page, laws.title, lines),
    ...laws.tables.flatMap(({ title, date, counts }) => {
      const say = page.say.on(parseIsoDay(date) ?? 0);
      return section(page, title, ruleCountTable({ ...page, say }, counts));
    }),
  ];
}
