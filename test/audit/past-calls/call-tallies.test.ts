import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CallTallies } from '../../../src/audit/past-calls/call-tallies.ts';
import { dose } from '../../dose.ts';

const call = fc.record({ key: fc.nat({ max: 70_000 }), mask: fc.nat({ max: 7 }) });
/** Few keys, so that many come twice. */
const calls = fc.array(
  fc.oneof(
    call,
    call.map(({ key, mask }) => ({ key: key % 3, mask })),
  ),
);

test('calls are counted as maps of maps would count them', () => {
  fc.assert(
    fc.property(calls, (made) => {
      const tallies = new CallTallies();
      const maps = new Map<number, Map<number, number>>();
      for (const { key, mask } of made) {
        tallies.add(key, mask);
        const masks = maps.get(key) ?? new Map<number, number>();
        maps.set(key, masks.set(mask, (masks.get(mask) ?? 0) + 1));
      }
      expect(tallies.keys).toEqual([...maps.keys()]);
      for (const [key, masks] of maps) {
        const total = made.filter((one) => one.key === key).length;
        expect(tallies.byMask(key)).toEqual(
          [...masks].filter(([mask]) => mask > 0).sort(([a], [b]) => a - b),
        );
        expect(tallies.calls(key)).toBe(total);
        expect(tallies.violating(key)).toBe(total - (masks.get(0) ?? 0));
      }
    }),
    { numRuns: dose(50, 500) },
  );
});
