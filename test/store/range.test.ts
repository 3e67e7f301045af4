import { expect, test } from 'vitest';
import { range } from '../../src/store/range.ts';

test.each([
  [0, 0, []],
  [3, 3, []],
  [3, 2, []],
  [0, 1, [0]],
  [5, 8, [5, 6, 7]],
])('from %i up to %i', (from, to, places) => {
  const found = range(from, to);
  expect([found.from, found.to]).toEqual([from, to]);
  // Twice: it can be gone over again.
  expect([[...found], [...found]]).toEqual([places, places]);
});
