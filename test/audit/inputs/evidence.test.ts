import { describe, expect, test } from 'vitest';
import { isUsable, personsOf } from '../../../src/audit/inputs/evidence.ts';
import { PhoneKind } from '../../../src/phone/number.ts';
import { NumberTable } from '../../../src/store/number-table.ts';
import { contactRows } from '../memory.ts';
import { settingsWith } from '../run.ts';

const { policy } = settingsWith({});
/** As many numbers as the rows have ids for. */
const numbers = new NumberTable();
for (let i = 0; i < 10; i++) numbers.add(33612345600 + i);
const keep = { ...policy, foreign: 'keep' } as const;

describe('a usable number', () => {
  test.each([
    ['a French number', PhoneKind.usable, true, true],
    ['a foreign number', PhoneKind.foreign, false, true],
    ['an impossible number', PhoneKind.invalid, false, false],
    ['nobody’s line', PhoneKind.notCallable, false, false],
  ])('%s', (_, kind, usually, kept) => {
    expect([isUsable(kind, policy), isUsable(kind, keep)]).toEqual([usually, kept]);
  });
});

describe('which rows are one person', () => {
  const people = (rows: Parameters<typeof contactRows>[0], changes: Partial<typeof policy> = {}) => {
    const persons = personsOf(contactRows(rows), numbers, { ...policy, ...changes });
    return rows.map((_, row) => persons.of(row));
  };

  test.each([
    ['nothing in common', [[1], [2], [3]], [0, 1, 2]],
    ['a number in common', [[1], [2], [1]], [0, 1, 0]],
    ['a chain', [[1, 2], [3], [2, 4], [4]], [0, 1, 0, 0]],
    ['a number twice in one row', [[1, 1], [1]], [0, 0]],
    ['rows without numbers', [[], [], []], [0, 1, 2]],
    ['in ten rows', Array.from({ length: 10 }, () => [1]), Array<number>(10).fill(0)],
    ['in eleven rows', Array.from({ length: 11 }, () => [1]), Array.from({ length: 11 }, (_, row) => row)],
    ['twice in each of ten rows', Array.from({ length: 10 }, () => [1, 1]), Array<number>(10).fill(0)],
  ])('%s', (_, rows, wanted) => {
    expect(people(rows)).toEqual(wanted);
  });

  test('foreign numbers link where the house keeps them', () => {
    const foreign = { id: 5, kind: PhoneKind.foreign };
    expect(people([[foreign], [foreign]])).toEqual([0, 1]);
    expect(people([[foreign], [foreign]], { foreign: 'keep' })).toEqual([0, 0]);
  });

  test('the person column links besides the numbers, or alone', () => {
    const rows = contactRows([[1], [2], [1], [3], [4]], [9, 8, 0, 8, 0]);
    const of = (linkRows: boolean) => {
      const persons = personsOf(rows, numbers, { ...policy, linkRows });
      return [0, 1, 2, 3, 4].map((row) => persons.of(row));
    };
    expect(of(true)).toEqual([0, 1, 0, 1, 4]);
    expect(of(false)).toEqual([0, 1, 2, 1, 4]);
  });
});
