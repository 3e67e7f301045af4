import { describe, expect, it } from 'vitest';
import { heatStep, percentOf } from '../../../../src/report/html/charts/heat.ts';

describe('the shade of an hour', () => {
  it.each([
    ['no unlawful call', 0, 100, 0],
    ['one of very many', 1, 100_000, 1],
    ['a twentieth', 5, 100, 1],
    ['a little more', 6, 100, 2],
    ['a fifth', 20, 100, 2],
    ['a little more than a fifth', 21, 100, 3],
    ['half', 50, 100, 3],
    ['more than half', 51, 100, 4],
    ['all', 3, 3, 4],
    ['no call at all', 0, 0, 0],
  ])('%s', (_, unlawful, calls, step) => {
    expect(heatStep(unlawful, calls)).toBe(step);
  });
});

describe('a share in percent', () => {
  it.each([
    ['none', 0, 10, 0],
    ['hardly any is not none', 1, 1000, 1],
    ['nearly all is not all', 999, 1000, 99],
    ['all', 10, 10, 100],
    ['rounded', 2, 3, 67],
    ['of nothing', 0, 0, 0],
  ])('%s', (_, part, whole, percent) => {
    expect(percentOf(part, whole)).toBe(percent);
  });
});
