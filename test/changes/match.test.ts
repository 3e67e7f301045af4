import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchRows } from '../../src/changes/match.ts';
import { RecognisedRows } from '../../src/changes/rows.ts';

/** What a row is recognised by; 0 is nothing. */
interface Row {
  content: number;
  person: number;
  numbers: number[];
  others: number;
}

function rowsOf(list: readonly Partial<Row>[]): RecognisedRows {
  const rows = new RecognisedRows();
  for (const [index, { content = 0, person = 0, numbers = [], others = 0 }] of list.entries()) {
    rows.line.push(index + 2);
    rows.lines.push(1);
    rows.content.push(content);
    rows.person.push(person);
    rows.others.push(others);
    rows.numbers.push(numbers);
    rows.called.push(numbers);
  }
  return rows;
}

const matched = (before: readonly Partial<Row>[], after: readonly Partial<Row>[]) => [
  ...matchRows(rowsOf(before), rowsOf(after)),
];

describe('a row is found again', () => {
  it.each<[string, Partial<Row>[], Partial<Row>[], number[]]>([
    [
      'by its content, whatever its place',
      [{ content: 1 }, { content: 2 }],
      [{ content: 2 }, { content: 1 }],
      [1, 0],
    ],
    [
      'in order, where several are equal',
      [{ content: 1 }, { content: 1 }],
      [{ content: 1 }, { content: 1 }],
      [0, 1],
    ],
    [
      'by its content before its person',
      [
        { content: 1, person: 7 },
        { content: 2, person: 7 },
      ],
      [{ content: 2, person: 7 }],
      [1],
    ],
    [
      'by its person before its numbers',
      [{ numbers: [5] }, { person: 7 }],
      [{ person: 7, numbers: [5] }],
      [1],
    ],
    ['by any of its numbers', [{ numbers: [5, 6] }], [{ numbers: [8, 6] }], [0]],
    [
      'by its number before its other cells',
      [{ others: 3 }, { numbers: [5] }],
      [{ others: 3, numbers: [5] }],
      [1],
    ],
    ['by its other cells', [{ others: 3, numbers: [5] }], [{ others: 3, numbers: [6] }], [0]],
    [
      'not by other cells that somebody else has, too',
      [
        { others: 3, numbers: [5] },
        { others: 3, numbers: [7] },
      ],
      [{ others: 3, numbers: [6] }],
      [-1],
    ],
    ['not by nothing', [{}], [{}], [-1]],
    ['once alone', [{ numbers: [5] }], [{ numbers: [5] }, { numbers: [5] }], [0, -1]],
  ])('%s', (_, before, after, expected) => {
    expect(matched(before, after)).toEqual(expected);
  });
});

/** The same, as it is said: each rule in its turn, each row with the first that fits. */
function plainly(before: readonly Row[], after: readonly Row[]): number[] {
  const partners = after.map(() => -1);
  const isOnce = (rows: readonly Row[], { others }: Row) =>
    rows.filter((row) => row.others === others).length === 1;
  const ways: ((one: Row, other: Row) => boolean)[] = [
    (one, other) => one.content !== 0 && one.content === other.content,
    (one, other) => one.person !== 0 && one.person === other.person,
  ];
  const join = (one: number, other: number) => {
    if (other >= 0) partners[other] = one;
  };
  const alone = (other: number) => partners[other] === -1;
  const each = (isSame: (one: Row, other: Row) => boolean) => {
    for (const [index, one] of before.entries())
      if (!partners.includes(index))
        join(
          index,
          after.findIndex((other, at) => alone(at) && isSame(one, other)),
        );
  };
  for (const way of ways) each(way);
  for (const [index, { numbers }] of before.entries())
    for (const number of numbers)
      if (!partners.includes(index))
        join(
          index,
          after.findIndex((other, at) => alone(at) && other.numbers.includes(number)),
        );
  each(
    (one, other) =>
      one.others !== 0 && one.others === other.others && isOnce(before, one) && isOnce(after, other),
  );
  return partners;
}

const rows = fc.array(
  fc.record({
    content: fc.nat({ max: 6 }),
    person: fc.nat({ max: 4 }),
    numbers: fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 3 }),
    others: fc.nat({ max: 9 }),
  }),
  { maxLength: 12 },
);

it('rows are matched as is said', () => {
  fc.assert(
    fc.property(rows, rows, (before, after) => {
      expect(matched(before, after)).toEqual(plainly(before, after));
    }),
    { numRuns: 500 },
  );
});

it('a list of many rows is matched without holding each against each', () => {
  const count = 120_000;
  const many = Array.from({ length: count }, (_, index) => ({
    numbers: [index + 1],
    person: 1 + (index % 3),
  }));
  const found = matchRows(rowsOf(many), rowsOf(many.toReversed()));
  expect(found.every((row) => row >= 0)).toBe(true);
}, 20_000);
