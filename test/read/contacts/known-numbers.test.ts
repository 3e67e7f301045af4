import { expect, it } from 'vitest';
import { knownNumbers } from '../../../src/read/contacts/known-numbers.ts';
import { viewOf } from '../support.ts';

it.each<[string, number[]]>([
  ['0612345678', [33612345678]],
  ['06 12 34 56 78 / 01.42.34.56.78', [33612345678, 33142345678]],
  ['"0612345678\n+32470123456"', [33612345678, 32470123456]],
  ['0612345678 / abc', [33612345678]],
  ['REJETE PAR BLOCTEL', []],
  ['', []],
])('%j', (cell, numbers) => {
  expect(knownNumbers(viewOf(cell))).toEqual(numbers);
});
