import { expect, test } from 'vitest';
import { ByData, type Filling } from '../../../src/report/figures/by-data.ts';

function fill(filling: Filling<string> | null, known: string): void {
  if (filling) filling.known = known;
}

test('each filling of a message is one, by all of its data and what is beside it', () => {
  const known = new ByData<string>();
  fill(known.of({ onDay: 1, count: 2 }, 0), 'first');
  expect(known.of({ onDay: 1, count: 2 }, 0)).toHaveProperty('known', 'first');
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
  fill(known.of({ file: 'a', line: 1 }, '', 'line'), 'first');
  expect(known.of({ file: 'a', line: 2 }, '', 'line')).toHaveProperty('known', 'first');
  expect(known.of({ file: 'a', line: '2' }, '', 'line')).not.toHaveProperty('known');
  expect(known.of({ file: 'a', line: 2 }, '')).not.toHaveProperty('known');
});

test('of a message whose data are always others nothing is remembered beyond a limit', () => {
  const known = new ByData<string>();
  for (let line = 0; line < 2048; line++) fill(known.of({ line }, ''), `line ${line}`);
  expect([known.of({ line: 1 }, ''), known.of({ line: 9999 }, '')]).toEqual([null, null]);
});
