import { expect, test } from 'vitest';
import { maskedText } from '../../src/phone/masked-text.ts';
import { maskName } from '../../src/phone/masked-words.ts';
import { isLegible, phrases } from './written-phrases.ts';

const all = phrases();

test('there are thousands of phrases, and their numbers are legible', () => {
  expect(all.length).toBeGreaterThan(10_000);
  const hidden = all.filter(({ number, text }) => !isLegible(text, number));
  expect(hidden.map(({ text }) => text)).toEqual([]);
});

test('no phrase leaves its number legible', () => {
  const open = all.filter(({ number, text }) => isLegible(maskedText(text, true), number));
  expect(open.map(({ text }) => `${text} → ${maskedText(text, true)}`)).toEqual([]);
});

test('nor does a name of an agent or a campaign', () => {
  const open = all.filter(({ number, text }) => isLegible(maskName(text), number));
  expect(open.map(({ text }) => `${text} → ${maskName(text)}`)).toEqual([]);
});

test('--no-mask shows all', () => {
  expect(all.filter(({ text }) => maskedText(text, false) !== text)).toEqual([]);
});
