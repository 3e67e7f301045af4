import { parseIsoDay } from '../../time/days.ts';
import { twoLaws } from '../figures/two-laws.ts';
import { markdownTable } from '../output/marked-up.ts';
import type { Rendering } from '../words/rendering.ts';
import { ruleRows } from './counts.ts';
import { underHeading } from './parts.ts';

/** What two laws leave of the contacts, where that was asked for. */
export function lawsSection(rendering: Rendering): string {
  const { report, say, words } = rendering;
  const compared = twoLaws(report, words);
  if (compared === null) return '';
  const lines = compared.lines.flatMap(({ text, below }) => [
    `- ${text}`,
    ...below.map((more) => `  - ${more}`),
  ]);
  const tables = compared.tables.flatMap(({ title, date, counts }) => {
    const under = { ...rendering, say: say.on(parseIsoDay(date) ?? 0) };
    return [`${title}\n`, markdownTable(words.ruleColumns, ruleRows(under, counts))];
  });
  return underHeading(words.laws, `${compared.title}\n`, `${lines.join('\n')}\n`, ...tables);
}
