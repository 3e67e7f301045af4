import { expect, it } from 'vitest';
import { gravest, gravestOfMany } from '../../../src/report/figures/gravest.ts';
import { callFinding, campaignFinding, finding } from '../sample.ts';

const found = [
  finding({ line: 1, severity: 'notice' }),
  finding({ line: 2 }),
  callFinding('opposition/called', { line: 3, severity: 'warning' }),
  finding({ line: 4 }),
  campaignFinding('calls/gap', { severity: 'warning' }),
  campaignFinding('calls/missing'),
];
const shown = (limit: number) =>
  gravest(found, limit).map(({ severity, first, total }) => [
    severity,
    total,
    first.map(({ rule, line }) => line || rule),
  ]);

it('gives errors, warnings and notices, those on the campaign first, and counts them all', () => {
  expect(shown(10)).toEqual([
    ['error', 3, ['calls/missing', 2, 4]],
    ['warning', 2, ['calls/gap', 3]],
    ['notice', 1, [1]],
  ]);
});

it.each([
  [2, ['calls/missing', 2]],
  [1, ['calls/missing']],
  [0, []],
])('keeps at most %d of a kind', (limit, errors) => {
  expect(shown(limit)[0]).toEqual(['error', 3, errors]);
});

it('of nothing is nothing', () => {
  expect(gravest([], 5).map(({ total }) => total)).toEqual([0, 0, 0]);
});

it('of many is the same, and lets others have their turn', () => {
  const many = Array.from({ length: 2500 }, (_, at) => found.slice(at % found.length)).flatMap(
    ([one]) => one ?? [],
  );
  const steps = gravestOfMany(many, 3);
  const beats = [steps.next(), steps.next()].map(({ value }) => value);
  expect([beats, steps.next()]).toEqual([['', ''], { done: true, value: gravest(many, 3) }]);
});
