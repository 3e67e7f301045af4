import { twoLaws } from '../../../report/figures/two-laws.ts';
import { wordsIn } from '../../../report/words/words.ts';
import { parseIsoDay } from '../../../time/days.ts';
import { type Page, paragraph, section } from '../../terminal/page.ts';
import { ruleTable } from './rule-table.ts';

/** What two laws leave of the contacts, where that was asked for. */
export function betweenLaws(page: Page): string[] {
  const told = twoLaws(page.report, wordsIn(page.options.lang));
  if (told === null) return [];
  const lines = told.lines.flatMap(({ text, below }) => [
    ...paragraph(page, text, 2),
    ...below.flatMap((more) => paragraph(page, more, 4)),
  ]);
  return [
    ...section(page, told.title, lines),
    ...told.tables.flatMap(({ title, date, counts }) => {
      const say = page.say.on(parseIsoDay(date) ?? 0);
      return section(page, title, ruleTable({ ...page, say }, counts));
    }),
  ];
}
