import { expect, it } from 'vitest';
import { voice, wordsOf } from '../../src/words/voice.ts';

const en = voice('en');
const fr = voice('fr');
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

it.each([
  [0, '0', '0'],
  [999, '999', '999'],
  [1000, '1,000', '1\u202f000'],
  [1_234_567, '1,234,567', '1\u202f234\u202f567'],
])('figure %i', (value, english, french) => {
  expect([en.n(value), fr.n(value)]).toEqual([english, french]);
});

it.each([
  ['2024-05-06', '6 May 2024', '6 mai 2024'],
  ['2026-08-01', '1 August 2026', '1er août 2026'],
  ['2024-12-31', '31 December 2024', '31 décembre 2024'],
  ['unknown', 'unknown', 'unknown'],
])('date %s', (iso, english, french) => {
  expect([en.date(iso), fr.date(iso)].map(plain)).toEqual([english, french]);
});

it('keeps the parts of a date on one line', () => {
  expect([en.date('2024-05-06'), fr.date('2024-05-06')]).toEqual([
    '6\u00a0May\u00a02024',
    '6\u00a0mai\u00a02024',
  ]);
});

it.each([
  [0, '0 rows', '0\u00a0ligne'],
  [1, '1 row', '1\u00a0ligne'],
  [2, '2 rows', '2\u00a0lignes'],
  [1500, '1,500 rows', '1\u202f500\u00a0lignes'],
])('%i with its word', (value, english, french) => {
  expect([en.count(value, 'row'), fr.count(value, 'ligne')]).toEqual([english, french]);
});

it('takes a plural that is not made with an s', () => {
  expect([en.count(2, 'day of hearing', 'days of hearing'), fr.plural(2, 'journal', 'journaux')]).toEqual([
    '2 days of hearing',
    'journaux',
  ]);
});

it('makes the words of both languages with their own voices', () => {
  const words = wordsOf(
    ({ count, colon }) => ({ read: (rows: number) => `read${colon}${count(rows, 'row')}` }),
    ({ count, colon }) => ({ read: (rows) => `lu${colon}${count(rows, 'ligne')}` }),
  );
  expect([words.en.read(0), words.fr.read(0)]).toEqual(['read: 0 rows', 'lu\u00a0: 0\u00a0ligne']);
});
