import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Column, float64, int32, uint8, uint32 } from '../../src/store/column.ts';

describe('a column', () => {
  test.each([
    ['float64', float64, 33612345678],
    ['int32', int32, -7],
    ['uint32', uint32, 4294967295],
    ['uint8', uint8, 255],
  ])('of %s keeps what is pushed, beyond its first capacity', (_, make, value) => {
    const column = new Column(make);
    for (let i = 0; i < 5000; i++) column.push(i % 3 === 0 ? value : 0);
    expect(column.length).toBe(5000);
    expect([0, 1, 3, 4998].map((i) => column.get(i))).toEqual([value, 0, value, value]);
  });

  test('is 0 beyond its end', () => {
    const column = new Column(int32);
    expect([column.get(0), column.get(9_999), column.length]).toEqual([0, 0, 0]);
  });

  test('is a list with zeros where nothing was written', () => {
    const step = fc.record({
      index: fc.integer({ min: 0, max: 5000 }),
      value: fc.integer({ min: 1, max: 99 }),
    });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const column = new Column(int32);
        const list: number[] = [];
        for (const { index, value } of steps) {
          if (value % 2 === 0) {
            column.set(index, value);
            list[index] = value;
          } else {
            column.push(value);
            list.push(value);
          }
        }
        expect(column.length).toBe(list.length);
        const kept = Array.from(list, (_, index) => column.get(index));
        expect(kept).toEqual(Array.from(list, (value) => value ?? 0));
      }),
    );
  });
});

describe('a column of which is said how much of its source was read', () => {
  /** Room for numbers after each push, where a thousandth of the source fills one place. */
  function grown(count: number, share: (pushed: number) => number): number[] {
    const column = new Column(uint32);
    const sizes = new Set<number>();
    for (let i = 1; i <= count; i++) {
      column.push(i);
      column.readSoFar(share(i));
      sizes.add(column.values.length);
    }
    expect([column.length, column.get(0), column.get(count - 1)]).toEqual([count, 1, count]);
    return [...sizes];
  }

  test('grows to what the rest will take', () => {
    expect(grown(10_000, (pushed) => pushed / 10_000)).toEqual([1024, 10_210]);
  });

  test('grows by and by where a few rows at the beginning say too much', () => {
    expect(grown(3000, () => 1e-9)).toEqual([1024, 1024 * 16]);
  });

  test('is doubled where nobody knows, or all was read', () => {
    expect(grown(5000, () => 0)).toEqual([1024, 2048, 4096, 8192]);
    expect(grown(5000, () => 1)).toEqual([1024, 2048, 4096, 8192]);
  });

  test('goes on where more comes than was to be expected', () => {
    const column = new Column(int32);
    column.readSoFar(0.999);
    for (let i = 0; i < 5000; i++) column.push(i);
    expect([column.length, column.get(4999)]).toEqual([5000, 4999]);
  });
});
