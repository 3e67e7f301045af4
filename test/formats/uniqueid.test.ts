import fc from 'fast-check';
import { expect, it } from 'vitest';
import { epochOfUniqueid, offsetOfUniqueid } from '../../src/formats/uniqueid.ts';

it.each([
  ['1706420300.12', 1706420300],
  ['mainserver-1706420300.0', 1706420300],
  ['site-2-1706420300.0', 1706420300],
  ['1706420300', null],
  ['170642030.12', null],
  ['12.1706420300', null],
  ['rappel', null],
  ['', null],
])('%j begins with %s', (text, epoch) => {
  expect(epochOfUniqueid(text)).toBe(epoch);
});

it.each([
  ['the same second', 0, 0],
  ['a second early', -1, 0],
  ['French winter', 3600, 3600],
  ['French summer, a leg of 40 s later', 7240, 7200],
  ['Saint-Pierre-et-Miquelon', -7200, -7200],
  ['half an hour', 19_800, 19_800],
  ['five minutes late', 7500, 7200],
  ['more than five minutes late', 7501, null],
  ['fourteen hours', 14 * 3600, 14 * 3600],
  ['more than fourteen hours', 15 * 3600, null],
])('%s', (_, difference, offset) => {
  expect(offsetOfUniqueid(1706420300 + difference, '1706420300.5')).toBe(offset);
});

it('nothing is told by an id without an epoch', () => {
  expect(offsetOfUniqueid(1706420300, 'abc')).toBeNull();
});

it('any offset of whole half hours is found again', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1_000_000_000, max: 4_000_000_000 }),
      fc.integer({ min: -28, max: 28 }),
      fc.integer({ min: 0, max: 300 }),
      (epoch, steps, late) =>
        offsetOfUniqueid(epoch + steps * 1800 + late, `${epoch}.1`) === steps * 1800 + 0,
    ),
  );
});
