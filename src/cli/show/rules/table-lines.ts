import type { RuleEntry } from '../../../catalogue/model.ts';
import { beside, type Page, paragraph } from '../../terminal/page.ts';
import { padEnd, widest } from '../../terminal/width.ts';
import type { RulesWords } from './words/words.ts';

export type TablePage = Page<RulesWords>;

/** Columns that the article has at least beside the others; on a narrower page it stands below the rule. */
const ARTICLE = 20;

/** Stands where there is nothing to say. */
const NONE = '–';

/** Rules under the title of their group. */
export interface RuleGroup {
  title: string;
  rules: readonly RuleEntry[];
}

interface Cells {
  id: string;
  since: string;
  certainty: string;
  article: string;
}

/** A line for each rule, in columns that are the same for all groups; nothing where there are none. */
export function tableLines(page: TablePage, groups: readonly RuleGroup[]): string[] {
  const { words, paint } = page;
  const shown = groups.filter(({ rules }) => rules.length > 0);
  const rows = shown.flatMap(({ rules }) => rules.map((rule) => cellsOf(rule, words)));
  if (rows.length === 0) return [];
  const header = words.tableColumns;
  const lines = layoutOf(page, [header, ...rows]);
  return [
    '',
    ...lines(header).map((text) => paint.dim(text)),
    ...shown.flatMap(({ title, rules }) => [
      ...paragraph(page, title).map((text) => paint.bold(text)),
      ...rules.flatMap((rule) => colored(page, rule.id, lines(cellsOf(rule, words)))),
    ]),
  ];
}

function cellsOf(rule: RuleEntry, words: RulesWords): Cells {
  const { id, from, until, article, certainty, house } = rule;
  const source = article ?? (house ? words.house(null) : words.noArticle);
  const end = until === null ? '' : `${words.semicolon}${words.until(until)}`;
  return {
    id,
    since: from ?? (until === null ? words.always : NONE),
    certainty: certainty === null ? NONE : words.shortCertainties[certainty],
    article: `${source}${end}`,
  };
}

/** How a row is written where all have the widths that these need. */
function layoutOf(page: TablePage, rows: readonly Cells[]): (cells: Cells) => string[] {
  const width = (column: keyof Cells) => widest(rows.map((row) => row[column]));
  const [ids, days, certainties] = [width('id'), width('since'), width('certainty')];
  const isWide = page.width - (ids + days + certainties + 8) >= ARTICLE;
  return ({ id, since, certainty, article }) => {
    const facts = `${padEnd(since, days)}  ${padEnd(certainty, certainties)}  `;
    return isWide
      ? beside(page, `  ${padEnd(id, ids)}  ${facts}`, article)
      : [`  ${id}`, ...beside(page, `      ${facts}`, article)];
  };
}

function colored({ paint }: TablePage, id: string, [first = '', ...rest]: readonly string[]): string[] {
  return [first.replace(id, paint.cyan(id)), ...rest];
}
