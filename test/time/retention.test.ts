import { describe, expect, it } from 'vitest';
import { dayOf, isoDay, parseIsoDay } from '../../src/time/days.ts';
import { dayInParis } from '../../src/time/paris.ts';
import { parseRetention, retainedUntil, retentionText } from '../../src/time/retention.ts';

describe('how long files are kept', () => {
  it.each(['1d', '99999d', '1m', '18m', '999m', '3y', '99y'])('is read: %s', (text) => {
    const retention = parseRetention(text);
    expect(retention && retentionText(retention)).toBe(text);
  });

  it.each(['', '3', '3 y', '0y', '03y', '3Y', '3mo', '3y6m', '-3y', '1.5y', '100y', '1000m', '100000d', 'y'])(
    'is not read: "%s"',
    (text) => {
      expect(parseRetention(text)).toBeNull();
    },
  );
});

describe('the first day on which it is over', () => {
  it.each([
    ['2024-05-06', '3y', '2027-05-06'],
    ['2024-05-06', '18m', '2025-11-06'],
    ['2024-12-06', '1m', '2025-01-06'],
    ['2024-05-06', '12m', '2025-05-06'],
    ['2024-05-06', '90d', '2024-08-04'],
    ['2024-02-29', '1y', '2025-03-01'],
    ['2024-02-29', '4y', '2028-02-29'],
    ['2024-01-31', '1m', '2024-03-01'],
    ['2023-12-31', '2m', '2024-03-01'],
    ['2024-05-31', '1m', '2024-07-01'],
    ['2024-10-31', '1m', '2024-12-01'],
  ])('%s and %s: %s', (ended, text, until) => {
    const [day, retention] = [parseIsoDay(ended), parseRetention(text)];
    expect(day !== null && retention && isoDay(retainedUntil(day, retention))).toBe(until);
  });
});

it.each([
  ['2024-05-05T21:59:59Z', dayOf(2024, 5, 5)],
  ['2024-05-05T22:00:00Z', dayOf(2024, 5, 6)],
  ['2024-12-31T23:00:00Z', dayOf(2025, 1, 1)],
])('%s is a day in Paris', (moment, day) => {
  expect(dayInParis(new Date(moment))).toBe(day);
});
