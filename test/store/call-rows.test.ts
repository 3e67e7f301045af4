import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Direction, type Outcome, outcomes } from '../../src/model.ts';
import { type CallRow, CallRows, emptyCallRow, Precision } from '../../src/store/call-rows.ts';

const plain: CallRow = { ...emptyCallRow(), id: 0, outcome: 'unanswered', line: 1 };

test('each row is in the file that was read then, whether or not files have rows', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 3 }), { minLength: 1 }), (sizes) => {
      const rows = new CallRows();
      const expected: number[] = [];
      for (const [file, size] of sizes.entries()) {
        rows.files.push(`calls-${file}.csv`);
        for (let i = 0; i < size; i++) {
          rows.push(plain);
          expected.push(file);
        }
      }
      expect(expected.map((_, row) => rows.file(row))).toEqual(expected);
    }),
  );
});

test('every outcome, direction and precision comes back', () => {
  const rows = new CallRows();
  const ways: readonly Direction[] = ['inbound', 'outbound', 'internal'];
  const all = outcomes.flatMap((outcome) =>
    ways.flatMap((direction) =>
      Object.values(Precision).map((precision) => ({ outcome, direction, precision })),
    ),
  );
  for (const traits of all) rows.push({ ...plain, ...traits });
  const seen = all.map((_, row): [Outcome, Direction, boolean] => [
    rows.outcome(row),
    rows.direction(row),
    rows.isDayOnly(row),
  ]);
  expect(seen).toEqual(
    all.map(({ outcome, direction, precision }) => [outcome, direction, precision === Precision.day]),
  );
});
