import { articlesOf } from '../../../report/figures/cited.ts';
import type { RuleCount } from '../../../report/figures/rule-counts.ts';
import { displayWidth, padEnd, padStart, wrap } from '../../terminal/width.ts';
import type { SummaryPage } from './page.ts';

/** Columns that an article takes beside the id at the least. */
const ROOM = 20;

/** Count, rule id and article, and the rule's title below. */
export function ruleCountTable(page: SummaryPage, counts: readonly RuleCount[]): string[] {
  const figures = counts.map(({ count }) => page.voice.n(count));
  const countWidth = Math.max(0, ...figures.map(displayWidth));
  const idWidth = Math.max(0, ...counts.map(({ rule }) => rule.length));
  const beforeId = 4 + countWidth;
  const beforeArticle = beforeId + idWidth + 2;
  return counts.flatMap(({ rule }, index) => {
    const id = page.paint.cyan(padEnd(rule, idWidth));
    const isNarrow = page.width - beforeArticle < ROOM;
    const indent = isNarrow ? beforeId : beforeArticle;
    const articles = wrap(articlesOf(page.report, page.say, rule), page.width - indent);
    const [article = '', ...rest] = isNarrow ? ['', ...articles.filter((line) => line !== '')] : articles;
    const title = wrap(page.say.rule(rule).title, page.width - beforeId);
    return [
      `  ${padStart(figures[index] ?? '', countWidth)}  ${article ? `${id}  ${article}` : page.paint.cyan(rule)}`,
      ...rest.map((line) => ' '.repeat(indent) + line),
      ...title.map((line) => ' '.repeat(beforeId) + page.paint.dim(line)),
    ];
  });
}
