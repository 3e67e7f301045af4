import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskedDate, maskedFlag, maskedText } from '../../src/phone/masked-text.ts';

describe('numbers in a text are masked as people write them', () => {
  test.each([
    ['0612345678'],
    ['06 12 34 56 78'],
    ['06.12.34.56.78'],
    ['06-12-34-56-78'],
    ['06/12/34/56/78'],
    ['06–12–34–56–78'],
    ['06_12_34_56_78'],
    ['06·12·34·56·78'],
    ['06\u200b12\u200b34\u200b56\u200b78'],
    ['０６１２３４５６７８'],
    ['06\u00a012\u202f34 56 78'],
    ['+33612345678'],
    ['+33 6 12 34 56 78'],
    ['+33 (0)6 12 34 56 78'],
    ['0033612345678'],
    ['33612345678'],
  ])('%s', (number) => {
    expect(maskedText(`voir ${number}, merci`, true)).toBe('voir 06 12 •• •• 78, merci');
    expect(maskedText(`voir ${number}, merci`, false)).toBe(`voir ${number}, merci`);
  });

  test.each([
    ['a date', 'le 2024-05-13 10:05:00'],
    ['a French date with its hour', 'le 06.05.2024 10:15'],
    ['a hash', `sha256 ${'0612345678'.repeat(4)}`],
    ['a date of a file name', 'appels_2024_05_13_101500.csv'],
    ['a moment of a file name', 'appels-20240513_101500.csv'],
    ['an id of a call', '1715587500.123456'],
    ['a short number', 'le 3975'],
    ['a line', 'ligne 1 234 567'],
  ])('%s stays', (_, text) => {
    expect(maskedText(text, true)).toBe(text);
  });

  test.each([
    ['numbers in one run', '061234567806123456790612345680', '•'.repeat(30)],
    ['another script', '٠٦١٢٣٤٥٦٧٨', '•'.repeat(10)],
  ])('%s show no digit', (_, text, shown) => {
    expect(maskedText(`voir ${text}, merci`, true)).toBe(`voir ${shown}, merci`);
  });

  test.each([
    ['p:+33612345678', 'p:06 12 •• •• 78'],
    ['="0612345678"', '="06 12 •• •• 78"'],
    ['06 12 34 56 78 ::: 01 42 34 56 78', '06 12 •• •• 78 ::: 01 42 •• •• 78'],
    ['06 12 34 56 78 - 01 42 34 56 78', '06 12 •• •• 78 / 01 42 •• •• 78'],
    ['06 12 34 56 78 et 01 42 34 56 78', '06 12 •• •• 78 et 01 42 •• •• 78'],
    ['+33 (1) 42 34 56 78 (bureau)', '01 42 •• •• 78 (bureau)'],
    ['0142345678x12', '01 42 •• •• 78x12'],
    ['le 13/05/2024 - 0612345678', 'le 13/05/2024 - 06 12 •• •• 78'],
  ])('%s, with what stands around it', (text, shown) => {
    expect(maskedText(text, true)).toBe(shown);
  });

  test('an address is its shape', () => {
    expect(maskedText('ada.l@exemple.fr', true)).toBe('xxx.x@xxxxxxx.xx');
  });

  test('no mobile number is left, whatever stands around it', () => {
    const separators = fc.constantFrom('', ' ', '.', '-', '\u00a0', '/');
    const around = fc.constantFrom('', ' ', 'tel:', '«\u00a0', '(', '”');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), separators, around, (rest, between, before) => {
        const digits = `061${String(rest).padStart(7, '0')}`;
        const written = digits.match(/../g)?.join(between) ?? '';
        const bare = maskedText(`${before}${written} fin`, true).replace(/[\s./-]/g, '');
        expect(bare).not.toContain(digits.slice(1));
      }),
    );
  });
});

test('what stands where a date should keeps its digits, and its words unless they may be a name', () => {
  expect(maskedDate('31/02/2024')).toBe('31/02/2024');
  expect(maskedDate('hier')).toBe('hier');
  expect(maskedDate('le 31 avril, Zoé')).toBe('xx 31 xxxxx, xxx');
  expect(maskedDate('06 12 34 56 78')).toBe('06 12 •• •• 78');
});

test.each([
  ['sans doute', 'sans doute'],
  ['Peut-être', 'Peut-être'],
  ['?', '?'],
  ['Paul Martin', 'xxxx xxxxxx'],
  ['PAUL MARTIN', 'xxxx xxxxxx'],
  ['0612345678', '••••••••••'],
  ['p@q', 'x@x'],
  ['a demandé à ne plus être vu', 'x xxxxxxx x xx xxxx xxxx xx'],
])('a flag that says neither yes nor no: %s', (text, shown) => {
  expect(maskedFlag(text)).toBe(shown);
});
