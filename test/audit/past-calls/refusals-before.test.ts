import { describe, expect, test } from 'vitest';
import { countWhere, RefusalsBefore } from '../../../src/audit/past-calls/refusals-before.ts';

/** Calls to one number after another: `.` for any call, `r` for a refusal, `o` for an objection. */
function refusals(...numbers: string[]): RefusalsBefore {
  const calls = numbers.join('');
  const is = (call: number, what: string) => {
    if (call >= calls.length) throw new RangeError('no such call');
    return calls[call] === what;
  };
  return new RefusalsBefore({
    count: calls.length,
    start: (id) => numbers.slice(0, id).join('').length,
    isRefusal: (call) => is(call, 'r'),
    isObjection: (call) => is(call, 'o'),
  });
}

describe('the latest no before a call', () => {
  test.each([
    ['nobody said no', ['...'], 2, 0, -1, -1],
    ['the call itself is not before it', ['.r'], 1, 0, -1, -1],
    ['the call before', ['r.'], 1, 0, 0, 0],
    ['of several the latest', ['r.r..r'], 4, 0, 2, 2],
    ['an objection is no refusal', ['ro.'], 2, 0, 0, 1],
    ['a refusal after an objection', ['or.'], 2, 0, 1, 1],
    ['not that of another number', ['.r', '.'], 2, 1, -1, -1],
    ['but that of this number', ['.r', 'o..'], 4, 1, -1, 2],
    ['the first call of all', ['r'], 0, 0, -1, -1],
  ])('%s', (_, numbers, call, id, refusal, no) => {
    const calls = refusals(...numbers);
    const refused = calls.of(id).refusals.filter((one) => one < call);
    expect([refused.at(-1) ?? -1, calls.before(call, id)]).toEqual([refusal, no]);
  });
});

test('all refusals and objections of a number, in their order', () => {
  const calls = refusals('.ro', '', 'orr.', '.', 'r');
  expect(
    [0, 1, 2, 3, 4].map((id) => calls.of(id)).map((of) => [[...of.refusals], [...of.objections]]),
  ).toEqual([
    [[1], [2]],
    [[], []],
    [[4, 5], [3]],
    [[], []],
    [[8], []],
  ]);
});

test.each([
  [[], 0],
  [[5], 0],
  [[1, 2, 3], 2],
  [[1, 1, 2], 3],
])('of %j so many are less than 3: %i', (sorted: number[], count) => {
  expect(countWhere(sorted.length, (i) => (sorted[i] ?? 0) < 3)).toBe(count);
});
