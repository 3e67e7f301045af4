import { parseIsoDay } from '../../time/days.ts';
import { twoLaws } from '../figures/two-laws.ts';
import { table } from '../output/marked-up.ts';
import { ruleRows } from './counts.ts';
import { type Page, section } from './page.ts';

/** What two laws leave of the contacts, where that was asked for. */
export function lawsSection(page: Page): string {
  const { report, say, words } = page;
  const told = twoLaws(report, words);
  if (told === null) return '';
  const lines = told.lines.flatMap(({ text, below }) => [`- ${text}`, ...below.map((more) => `  - ${more}`)]);
  const tables = told.tables.flatMap(({ title, date, counts }) => {
    const under = { ...page, say: say.on(parseIsoDay(date) ?? 0) };
    return [`${title}\n`, table(words.ruleColumns, ruleRows(under, counts))];
  });
  return section(words.laws, `${told.title}\n`, `${lines.join('\n')}\n`, ...tables);
}
