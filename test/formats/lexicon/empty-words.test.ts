import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText } from '../../../src/encoding/decode.ts';
import { areEmptyWord, isEmptyWord } from '../../../src/formats/lexicon/empty-words.ts';
import { dose } from '../../dose.ts';

const nothing = [
  'NULL',
  'null',
  '\\N',
  'n/a',
  'N/A',
  '#N/A',
  'none',
  'None',
  '(null)',
  '-',
  '--',
  '–',
  'NaN',
];
const something = [
  '0',
  'N',
  'NA',
  'non',
  'no',
  'nulle',
  '- 1',
  '-1',
  'NONE1',
  'aucun',
  '0639980012',
  '#N',
  '/',
];

function inBytes(text: string): boolean {
  const bytes = Buffer.from(`;${text};`);
  return areEmptyWord(bytes, 1, bytes.length - 1);
}

test.each(nothing)('%j stands for nothing', (word) => {
  expect([isEmptyWord(word), isEmptyWord(` ${word} `), inBytes(word)]).toEqual([true, true, true]);
});

test.each(something)('%j is a value', (word) => {
  expect([isEmptyWord(word), inBytes(word)]).toEqual([false, false]);
});

test('an empty cell holds no word', () => {
  expect([isEmptyWord(''), isEmptyWord(' '), inBytes('')]).toEqual([false, false, false]);
});

test('text and bytes say the same, in UTF-8 and Windows-1252', () => {
  const letter = fc.constantFrom(...'nulNULaoeNOEd/#()<>\\-'.split(''), '–');
  const written = fc.oneof(
    fc.array(letter, { maxLength: 6 }).map((letters) => Buffer.from(letters.join(''))),
    fc.constantFrom(...nothing, ...something).map((word) => Buffer.from(word)),
    fc.uint8Array({ maxLength: 2 }).map((bytes) => Buffer.from(bytes)),
  );
  fc.assert(
    fc.property(written, (bytes) => {
      const text = decodeText(bytes);
      fc.pre(text === text.trim() && !/[–—]./.test(text) && !/.[–—]/.test(text));
      expect(areEmptyWord(bytes, 0, bytes.length)).toBe(isEmptyWord(text));
    }),
    { numRuns: dose(1_000, 20_000) },
  );
});
