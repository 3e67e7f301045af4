import type { Because, Finding } from '../../findings.ts';
import type { Lang } from '../../model.ts';
import { wordsOf } from '../../words/voice.ts';
import { remembered } from '../figures/remembered.ts';
import type { Utf8 } from '../output/utf8.ts';

const words = wordsOf(
  ({ colon, semicolon }) => ({
    earlier: `${semicolon}earlier${colon}`,
    see: `${semicolon}see `,
    line: 'line',
  }),
  ({ colon, semicolon }) => ({
    earlier: `${semicolon}auparavant${colon}`,
    see: `${semicolon}voir `,
    line: 'ligne',
  }),
);
/**
 * What makes a call a violation, to be put behind its message; empty where there is nothing.
 *
 * @example becauseWords(finding, 'en') // '; earlier: 2024-05-02T10:05:00+02:00 (calls.csv, line 12)'
 */
export function becauseWords(finding: Led, lang: Lang): string {
  const places = (finding.because ?? []).map((one) => placeOf(one, words[lang].line));
  return becauseLead(finding, lang) + places.join(', ');
}

function placeOf({ file, line, occurredAt }: Because, word: string): string {
  return occurredAt === '' ? `${file}, ${word} ${line}` : `${occurredAt} (${file}, ${word} ${line})`;
}

/** What leads to the places of what makes a call a violation: that it all came before the call, or not; or there is nothing. */
export type Lead = 'earlier' | 'see' | 'none';

/** A finding by what makes it one. */
type Led = Pick<Finding, 'because' | 'occurredAt'>;

export function leadOf({ because = [], occurredAt }: Led): Lead {
  if (because.length === 0) return 'none';
  // All of one person's times are on one clock, so that they compare as text.
  const isEarlier = because.every((one) => one.occurredAt !== '' && one.occurredAt <= occurredAt);
  return isEarlier ? 'earlier' : 'see';
}

export function leadWords(lead: Lead, lang: Lang): string {
  return lead === 'none' ? '' : words[lang][lead];
}

/** What stands between the message and the first place; empty where there is none. */
export function becauseLead(finding: Led, lang: Lang): string {
  return leadWords(leadOf(finding), lang);
}

/**
 * Writes the places of `becauseWords` as bytes, for millions of findings.
 *
 * @param file a path as it is to be written
 */
export function placesWriter(
  lang: Lang,
  file: (path: string) => string,
): (because: readonly Because[], to: Utf8) => void {
  const word = words[lang].line;
  const before = remembered((path: string) => `${file(path)}, ${word} `);
  return (because, to) => {
    let separator = '';
    for (const { file: path, line, occurredAt } of because) {
      to.add(separator);
      to.add(occurredAt);
      if (occurredAt !== '') to.add(' (');
      to.add(before(path));
      to.addNumber(line);
      if (occurredAt !== '') to.add(')');
      separator = ', ';
    }
  };
}
