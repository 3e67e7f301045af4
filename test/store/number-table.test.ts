import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NumberTable } from '../../src/store/number-table.ts';

const number = fc.oneof(
  fc.integer({ min: 33_100_000_000, max: 33_999_999_999 }),
  fc.integer({ min: 1, max: 999_999_999_999_999 }),
  // Few values, so that many come twice.
  fc.integer({ min: 33_612_345_600, max: 33_612_345_620 }),
);

describe('the table of numbers', () => {
  test('gives consecutive ids as a map would', () => {
    fc.assert(
      fc.property(fc.array(number, { maxLength: 200 }), number, (numbers, other) => {
        const table = new NumberTable();
        const map = new Map<number, number>();
        for (const value of numbers) {
          const id = map.get(value) ?? map.size;
          map.set(value, id);
          expect(table.add(value)).toBe(id);
        }
        expect(table.size).toBe(map.size);
        for (const [value, id] of map) {
          expect(table.find(value)).toBe(id);
          expect(table.number(id)).toBe(value);
        }
        expect(table.find(other)).toBe(map.get(other) ?? -1);
      }),
    );
  });

  test('gives many numbers the ids that they get one by one, also where it grows meanwhile', () => {
    const many = fc.array(fc.oneof(fc.constant(0), number), { maxLength: 300 });
    fc.assert(
      fc.property(fc.array(many, { maxLength: 20 }), fc.integer({ min: 0, max: 5000 }), (batches, before) => {
        const [one, all] = [new NumberTable(), new NumberTable()];
        for (let i = 0; i < before; i++) for (const table of [one, all]) table.add(33_612_345_600 + i);
        for (const batch of batches) {
          const ids = new Int32Array(batch.length + 1).fill(7);
          all.addAll(Float64Array.from(batch), batch.length, ids);
          expect([...ids]).toEqual([...batch.map((value) => (value === 0 ? -1 : one.add(value))), 7]);
        }
        expect(all.size).toBe(one.size);
      }),
    );
  });

  test('stays true while it grows, for numbers in a row and for numbers that share their last digits', () => {
    for (const stride of [1, 1000, 4096, 65_536]) {
      const table = new NumberTable();
      const ids = Array.from({ length: 20_000 }, (_, i) => table.add(33_000_000_000 + i * stride));
      expect(ids).toEqual(Array.from(ids.keys()));
      for (let i = 0; i < 20_000; i += 97) {
        expect(table.find(33_000_000_000 + i * stride)).toBe(i);
        expect(table.add(33_000_000_000 + i * stride)).toBe(i);
      }
      expect(table.find(33_000_000_000 - stride)).toBe(-1);
    }
  });
});
