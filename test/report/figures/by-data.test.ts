import { expect, test } from 'vitest';
import { ByData } from '../../../src/report/figures/by-data.ts';

test('each filling of a message is one, by all of its data and what is beside it', () => {
  const known = new ByData<string>();
  known.of({ onDay: 1, count: 2 }, 0).known = 'first';
  expect(known.of({ onDay: 1, count: 2 }, 0).known).toBe('first');
  for (const other of [
    known.of({ onDay: 2, count: 1 }, 0),
    known.of({ onDay: 1, count: 2 }, 1),
    known.of({ onDay: 1, count: '2' }, 0),
    known.of({ onDay: 1 }, 0),
    known.of({}, 0),
  ])
    expect(other).not.toHaveProperty('known');
});

test('a figure that does not count is left out, a text in its place is not', () => {
  const known = new ByData<string>();
  known.of({ file: 'a', line: 1 }, '', 'line').known = 'first';
  expect(known.of({ file: 'a', line: 2 }, '', 'line').known).toBe('first');
  expect(known.of({ file: 'a', line: '2' }, '', 'line')).not.toHaveProperty('known');
  expect(known.of({ file: 'a', line: 2 }, '')).not.toHaveProperty('known');
});
