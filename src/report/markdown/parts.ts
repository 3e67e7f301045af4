import { citedBy } from '../figures/cited.ts';
import { code, link, markdownTable } from '../output/marked-up.ts';
import type { Rendering } from '../words/rendering.ts';
import type { ReportWords } from '../words/words.ts';

/** A heading with what stands below it; nothing where that is empty. */
export function underHeading(title: string, ...parts: readonly string[]): string {
  const filled = parts.filter((part) => part !== '');
  return filled.length === 0 ? '' : `## ${title}\n\n${filled.join('\n')}`;
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
  return markdownTable(columns, rows.slice(0, most)) + more;
}

export function ruleCell(rule: string): string {
  return code(rule);
}

export function articleCell({ report, say }: Rendering, rule: string): string {
  return citedBy(report, say, rule)
    .map(({ article, url }) => link(article, url))
    .join(', ');
}
