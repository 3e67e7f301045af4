import type { Report } from '../model.ts';
import { code, link, table } from '../output/marked-up.ts';
import type { Say } from '../words/say.ts';
import type { ReportWords } from '../words/words.ts';

/** What every section needs. */
export interface Page {
  report: Report;
  say: Say;
  words: ReportWords;
}

/** A heading with what stands below it; nothing where that is empty. */
export function section(title: string, ...parts: readonly string[]): string {
  const told = parts.filter((part) => part !== '');
  return told.length === 0 ? '' : `## ${title}\n\n${told.join('\n')}`;
}

/** At most so many rows, and how many more there are. */
export function capped(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  most: number,
  words: ReportWords,
): string {
  const left = rows.length - most;
  const more = left > 0 ? `\n… ${words.others(left)}.\n` : '';
  return table(columns, rows.slice(0, most)) + more;
}

export function ruleCell(rule: string): string {
  return code(rule);
}

export function articleCell({ say }: Page, rule: string): string {
  const { article, url } = say.rule(rule);
  return link(article, url);
}
