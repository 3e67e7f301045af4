import fc from 'fast-check';
import { expect, it } from 'vitest';
import { excludedMark, keptMark, mixed, NumberLists } from '../../src/changes/rows.ts';

const numbers = fc.array(fc.integer({ min: 1, max: 999_999_999_999_999 }), { maxLength: 5 });

it('a kept row is never marked as an excluded one, and stands the same in any order', () => {
  fc.assert(
    fc.property(numbers, (some) => {
      expect(keptMark(some)).not.toBe(excludedMark);
      expect(keptMark([...some, ...some].toReversed())).toBe(keptMark(some));
    }),
  );
});

it('other numbers are another standing', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 2 ** 50 }), { minLength: 2, maxLength: 2 }),
      (two) => {
        const [one = 0, other = 0] = two;
        expect(keptMark([one])).not.toBe(keptMark([other]));
        expect(mixed([one, other])).not.toBe(mixed([other, one]));
      },
    ),
  );
});

it('lists of numbers come back as they went in', () => {
  fc.assert(
    fc.property(fc.array(numbers, { maxLength: 6 }), (all) => {
      const lists = new NumberLists();
      for (const some of all) lists.push(some);
      expect(all.map((_, row) => lists.of(row))).toEqual(all);
    }),
  );
});
