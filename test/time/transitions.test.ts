import { expect, test } from 'vitest';
import { lastInstant, offsetsOf } from '../../src/time/transitions.ts';
import { zoneNamed } from '../../src/time/zones.ts';

const never = Number.NEGATIVE_INFINITY;
const at = (iso: string) => Date.parse(iso) / 1000;

test.each([
  ['UTC', { starts: [never], offsets: [0] }],
  ['Asia/Tokyo', { starts: [never], offsets: [32_400] }],
  ['America/Cayenne', { starts: [never], offsets: [-10_800] }],
  ['Asia/Kolkata', { starts: [never], offsets: [19_800] }],
  ['Pacific/Fakaofo', { starts: [never, at('2011-12-30T11:00Z')], offsets: [-39_600, 46_800] }],
])('%s', (name, offsets) => {
  expect(offsetsOf(name)).toEqual(offsets);
});

test('two changes a year, to the second', () => {
  const { starts = [], offsets = [] } = offsetsOf('Europe/Madrid') ?? {};
  expect(starts.slice(0, 5)).toEqual([
    never,
    at('1990-03-25T01:00Z'),
    at('1990-09-30T01:00Z'),
    at('1991-03-31T01:00Z'),
    at('1991-09-29T01:00Z'),
  ]);
  expect(offsets.slice(0, 5)).toEqual([3600, 7200, 3600, 7200, 3600]);
  expect(starts).toHaveLength(1 + 61 * 2);
  expect(starts.every((start) => start < lastInstant)).toBe(true);
});

test.each(['+02:00', '-0300', '1Europe/Paris', 'Europe/Nowhere', ''])('%j is no zone', (name) => {
  expect(offsetsOf(name)).toBeNull();
});

// A clock that no other test has read: its table is made here.
test.each([
  ['before the gap', '2024-09-29T01:59:59', '2024-09-28T13:59:59'],
  ['in the gap', '2024-09-29T02:30:00', '2024-09-28T14:30:00'],
  ['after the gap', '2024-09-29T03:00:00', '2024-09-28T14:00:00'],
  ['before the overlap', '2024-04-07T01:59:59', '2024-04-06T12:59:59'],
  ['in the overlap, the earlier one', '2024-04-07T02:30:00', '2024-04-06T13:30:00'],
  ['after the overlap', '2024-04-07T03:00:00', '2024-04-06T15:00:00'],
])('the clock of Auckland %s', (_, local, utc) => {
  expect(zoneNamed('Pacific/Auckland')?.instantOf(at(`${local}Z`))).toBe(at(`${utc}Z`));
});
