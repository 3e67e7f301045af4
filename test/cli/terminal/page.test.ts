import { expect, it } from 'vitest';
import { beside, openPage, paragraph, printed, section } from '../../../src/cli/terminal/page.ts';
import { wordsOf } from '../../../src/words/voice.ts';

const words = wordsOf(
  ({ count }) => ({ rows: (rows: number) => count(rows, 'row') }),
  ({ count }) => ({ rows: (rows) => count(rows, 'ligne') }),
);
const options = { lang: 'fr', color: false, hinted: String, width: 40 } as const;

it('a page speaks one language, on forty columns at the least', () => {
  const page = openPage(words, { ...options, width: 10 });
  expect([page.words.rows(2), page.voice.lang, page.width]).toEqual(['2\u00a0lignes', 'fr', 40]);
});

it('a paragraph is indented as a whole', () => {
  expect(paragraph({ width: 12, hinted: String }, 'one two three', 4)).toEqual(['    one two', '    three']);
});

it.each([
  ['below its beginning', '  1. ', undefined, ['  1. one', '     two']],
  [
    'as far as the signs that are seen',
    '\u001b[33m**\u001b[39m ',
    3,
    ['\u001b[33m**\u001b[39m one', '   two'],
  ],
])('a text beside what stands before it goes on %s', (_, lead, indent, lines) => {
  expect(beside({ width: 9, hinted: String }, lead, 'one two', indent)).toEqual(lines);
});

it('a section has an empty line and a title before its lines, and is nothing without them', () => {
  const page = openPage(words, options);
  expect(section(page, 'Title', ['  line'])).toEqual(['', 'Title', '  line']);
  expect(section(page, 'Title', [])).toEqual([]);
  expect(printed(['a', 'b'])).toBe('a\nb\n');
});
