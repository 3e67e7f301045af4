import { expect, it } from 'vitest';
import { dateInWords, figure } from '../../../src/report/figures/figures.ts';

it.each([
  [0, '0', '0'],
  [999, '999', '999'],
  [1000, '1,000', '1\u202f000'],
  [1_234_567, '1,234,567', '1\u202f234\u202f567'],
])('figure %i', (value, en, fr) => {
  expect([figure(value, 'en'), figure(value, 'fr')]).toEqual([en, fr]);
});

it.each([
  ['2024-05-06', '6 May 2024', '6 mai 2024'],
  ['2026-08-01', '1 August 2026', '1er août 2026'],
  ['2024-12-31', '31 December 2024', '31 décembre 2024'],
  ['unknown', 'unknown', 'unknown'],
])('date %s', (iso, en, fr) => {
  const spoken = [dateInWords(iso, 'en'), dateInWords(iso, 'fr')];
  expect(spoken.map((text) => text.replaceAll('\u00a0', ' '))).toEqual([en, fr]);
});
