import { expect, it } from 'vitest';
import { shortened, trimmed } from './shortened.ts';

const output = 'Kept: 2 (of 3).  \n\nWhy\n  one\n  two\n\n';

it.each([
  ['all of it', 'Kept: 2 (of 3).\n\nWhy\n  one\n  two\n', true],
  ['its beginning', 'Kept: 2 (of 3).\n…\n', true],
  ['its end', '…\n  two\n', true],
  ['both, and what is between is marked', 'Kept: 2 (of 3).\n…\n  two\n', true],
  ['a part in the middle', '…\nWhy\n…\n', true],
  ['a mark where nothing is left out', '…\nKept: 2 (of 3).\n…\n', false],
  ['a line left out without a mark', 'Kept: 2 (of 3).\n\nWhy\n  two\n', false],
  ['an end left out without a mark', 'Kept: 2 (of 3).\n', false],
  ['a beginning left out without a mark', 'Why\n…\n', false],
  ['lines in another order', '…\n  two\n  one\n', false],
  ['half a line', 'Kept: 2\n…\n', false],
  ['another figure', 'Kept: 3 (of 3).\n…\n', false],
])('a page may show of an output %s: %#', (_, shown, fits) => {
  expect(shortened(shown).test(trimmed(output))).toBe(fits);
});
