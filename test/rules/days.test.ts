import fc from 'fast-check';
import { expect, test } from 'vitest';
import { earlier, firstAfter, lastUpTo } from '../../src/rules/days.ts';

const day = fc.integer({ min: 0, max: 30 });
const ascending = fc.array(day, { maxLength: 8 }).map((days) => days.sort((a, b) => a - b));

test('the last day up to another and the first one after it part the list', () => {
  fc.assert(
    fc.property(ascending, day, (days, at) => {
      expect(lastUpTo(days, at)).toBe(days.filter((other) => other <= at).at(-1) ?? null);
      expect(firstAfter(days, at)).toBe(days.find((other) => other > at) ?? null);
    }),
  );
});

test.each([
  [3, 5, 3],
  [5, 3, 3],
  [null, 5, 5],
  [3, null, 3],
  [null, null, null],
])('of %s and %s the earlier is %s', (a, b, wanted) => {
  expect(earlier(a, b)).toBe(wanted);
});
