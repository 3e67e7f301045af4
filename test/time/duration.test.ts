import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDuration } from '../../src/time/duration.ts';

describe('durations', () => {
  it.each([
    ['83', 83],
    ['0', 0],
    ['83.5', 83.5],
    ['83,5', 83.5],
    [' 83 ', 83],
    ['01:23', 83],
    ['90:00', 5400],
    ['00:01:23', 83],
    ['1:02:03', 3723],
    ['100:00:00', 360_000],
    ['00:01:23.5', 83.5],
    ['57s', 57],
    ['57 sec', 57],
    ['1.5s', 1.5],
    ['1m 5s', 65],
    ['1m5s', 65],
    ['1h 2m 3s', 3723],
    ['1h', 3600],
    ['1h 3s', 3603],
    ['2m', 120],
    ['90m', 5400],
    ['1 min 5 s', 65],
    ['1\u00a0min\u202f5\u00a0s', 65],
    ['1 heure 2 minutes 3 secondes', 3723],
    ['1 hour 2 mins 3 seconds', 3723],
    ['1 mn 05 s', 65],
  ])('%j', (text, seconds) => {
    expect(readDuration(text)).toBe(seconds);
  });

  it.each([
    '',
    ' ',
    '-',
    '—',
    '-5',
    '1\u00a0000',
    '1\u202f000 s',
    '83x',
    'h',
    's',
    '1:2',
    '01:60',
    '1:60:00',
    '00:00:60',
    '1:2:3:4',
    ':30',
    '1.5m',
    '5s 1m',
    '1m 5',
    '1e5',
    '57ms',
    '0x10',
    'N/A',
    '12345678901',
    '06/05/2024',
  ])('%j is none', (text) => {
    expect(readDuration(text)).toBeNull();
  });

  it('every number of seconds is read back, however it is written', () => {
    const two = (n: number) => String(n).padStart(2, '0');
    fc.assert(
      fc.property(fc.nat(359_999), (all) => {
        const [h, m, s] = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60];
        const minutes = Math.floor(all / 60);
        const ways = [
          `${all}`,
          `${h}:${two(m)}:${two(s)}`,
          `${minutes}:${two(s)}`,
          `${h}h ${m}m ${s}s`,
          `${minutes} min ${s} s`,
        ];
        for (const text of ways) expect(readDuration(text), text).toBe(all);
      }),
    );
  });
});
