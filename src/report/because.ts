import type { Lang } from '../model.ts';
import type { Because, Finding } from './model.ts';

const words = {
  en: { earlier: '; earlier: ', see: '; see ', line: 'line' },
  fr: { earlier: '\u00a0; auparavant\u00a0: ', see: '\u00a0; voir ', line: 'ligne' },
} as const;

/**
 * What makes a call a violation, to be put behind its message; empty where there is nothing.
 *
 * @example becauseWords(finding, 'en') // '; earlier: 2024-05-02T10:05:00+02:00 (calls.csv, line 12)'
 */
export function becauseWords({ because = [], occurredAt }: Finding, lang: Lang): string {
  if (because.length === 0) return '';
  const said = words[lang];
  // All of one person's times are on one clock, so that they compare as text.
  const isEarlier = because.every((one) => one.occurredAt !== '' && one.occurredAt <= occurredAt);
  return (isEarlier ? said.earlier : said.see) + because.map((one) => placeOf(one, said.line)).join(', ');
}

function placeOf({ file, line, occurredAt }: Because, word: string): string {
  return occurredAt === '' ? `${file}, ${word} ${line}` : `${occurredAt} (${file}, ${word} ${line})`;
}
