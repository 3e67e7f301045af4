import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { FoundCalls } from '../../../src/audit/past-calls/found-calls.ts';

/** Calls begin at these rows. */
const bookOf = (rows: readonly number[]) => ({
  row: (call: number) => rows[call] ?? 0,
  rowCount: rows.length,
});
const all = (found: FoundCalls) => Array.from(found.inFileOrder(), ({ call, id, bar }) => [call, id, bar]);

describe('what was found of calls', () => {
  test('of none', () => {
    expect(all(new FoundCalls(bookOf([])))).toEqual([]);
  });

  it('comes in the order of the rows, and of one call in that in which it was found', () => {
    const found = new FoundCalls(bookOf([2, 0, 1]));
    found.begin(0, 7);
    found.add(5);
    found.begin(1, 0);
    found.add(9);
    found.add(0);
    expect(all(found)).toEqual([
      [1, 0, 9],
      [1, 0, 0],
      [0, 7, 5],
    ]);
  });

  it('is told again as often as it is asked for', () => {
    const found = new FoundCalls(bookOf([0]));
    found.begin(0, 3);
    found.add(2_147_483_647);
    expect([all(found), all(found)]).toEqual([[[0, 3, 2_147_483_647]], [[0, 3, 2_147_483_647]]]);
  });

  it('is that of the calls that have any, whatever their order', () => {
    const bars = fc.array(fc.nat({ max: 16_383 }), { maxLength: 3 });
    fc.assert(
      fc.property(fc.array(bars, { maxLength: 40 }), fc.infiniteStream(fc.nat()), (ofCalls, dice) => {
        const rows = ofCalls
          .map((_, row) => ({ row, place: dice.next().value }))
          .sort((a, b) => a.place - b.place)
          .map(({ row }) => row);
        const found = new FoundCalls(bookOf(rows));
        ofCalls.forEach((own, call) => {
          if (own.length > 0) found.begin(call, 100 + call);
          for (const bar of own) found.add(bar);
        });
        const wanted = ofCalls
          .map((own, call) => ({ own, call, row: rows[call] ?? 0 }))
          .sort((a, b) => a.row - b.row)
          .flatMap(({ own, call }) => own.map((bar) => [call, 100 + call, bar]));
        expect(all(found)).toEqual(wanted);
      }),
    );
  });
});
