import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Persons } from '../../src/store/persons.ts';
import { dose } from '../dose.ts';

/** The person of each row by going through the links until nothing changes. */
function closure(rows: number, links: readonly (readonly [number, number])[]): number[] {
  const first = Array.from({ length: rows }, (_, row) => row);
  for (let changed = true; changed; ) {
    changed = false;
    for (const [a, b] of links) {
      const lower = Math.min(first[a] ?? a, first[b] ?? b);
      if (first[a] === lower && first[b] === lower) continue;
      first[a] = lower;
      first[b] = lower;
      changed = true;
    }
  }
  return first;
}

const ROWS = 12;
const row = fc.integer({ min: 0, max: ROWS - 1 });

describe('persons', () => {
  test('without links every row is its own', () => {
    const persons = new Persons(3);
    expect([0, 1, 2].map((each) => persons.of(each))).toEqual([0, 1, 2]);
    expect([...persons.chains()]).toEqual([-1, -1, -1]);
  });

  test('are what chains of links join, named by their first row', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(row, row), { maxLength: 14 }), (links) => {
        const persons = new Persons(ROWS);
        for (const [a, b] of links) persons.link(a, b);
        const wanted = closure(ROWS, links);
        expect(wanted.map((_, each) => persons.of(each))).toEqual(wanted);
      }),
      { numRuns: dose(500, 10_000) },
    );
  });

  test('a chain goes through all rows of a person, in their order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(row, row), { maxLength: 14 }), (links) => {
        const persons = new Persons(ROWS);
        for (const [a, b] of links) persons.link(a, b);
        const next = persons.chains();
        const first = closure(ROWS, links);
        for (const start of new Set(first)) {
          const chain: number[] = [];
          for (let each = start; each >= 0; each = next[each] ?? -1) chain.push(each);
          expect(chain).toEqual(first.flatMap((of, each) => (of === start ? [each] : [])));
        }
      }),
    );
  });

  test('a long chain of links is followed', () => {
    const persons = new Persons(100_000);
    for (let each = 99_998; each >= 0; each--) persons.link(each + 1, each);
    expect(persons.of(99_999)).toBe(0);
  });
});
