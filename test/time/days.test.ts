import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addYears, dateOf, dayOf, isoDay, parseIsoDay, weekday } from '../../src/time/days.ts';

/** Every day of the years 0 to 9999. */
const anyDay = fc.integer({ min: -719_528, max: 2_932_896 });

describe('days and dates', () => {
  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2000-03-01', 11_017],
    ['1900-02-28', -25_509],
    ['1900-03-01', -25_508],
    ['2026-08-11', 20_676],
    ['0000-01-01', -719_528],
    ['9999-12-31', 2_932_896],
  ])('%s is day %i', (text, day) => {
    expect(isoDay(day)).toBe(text);
    expect(parseIsoDay(text)).toBe(day);
  });

  it('agrees with Date on every day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = new Date(day * 86_400_000);
        expect(isoDay(day)).toBe(date.toISOString().slice(0, 10));
        expect(weekday(day)).toBe((date.getUTCDay() + 6) % 7);
      }),
    );
  });

  it('comes back from a date to the same day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = dateOf(day);
        expect(dayOf(date.year, date.month, date.day)).toBe(day);
      }),
    );
  });

  test.each([
    ['2024-05-06', 0],
    ['2024-05-12', 6],
    ['1969-12-28', 6],
  ])('%s has weekday %i', (text, expected) => {
    expect(weekday(parseIsoDay(text) ?? Number.NaN)).toBe(expected);
  });
});

describe('reading a day', () => {
  test.each([
    ['a leap day of a common year', '2023-02-29'],
    ['a leap day of a century', '1900-02-29'],
    ['31 April', '2024-04-31'],
    ['day 0', '2024-04-00'],
    ['month 0', '2024-00-10'],
    ['month 13', '2024-13-10'],
    ['no padding', '2024-4-1'],
    ['slashes', '2024/04/01'],
    ['day first', '01-04-2024'],
    ['a time', '2024-04-01T10:00'],
    ['a space', ' 2024-04-01'],
    ['a line end', '2024-04-01\n'],
    ['no figures', '0NaN-NaN-NaN'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(parseIsoDay(text)).toBeNull();
  });
});

describe('years later', () => {
  test.each([
    ['2024-02-29', 1, '2025-03-01'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2024-02-28', 1, '2025-02-28'],
    ['2023-03-01', 1, '2024-03-01'],
    ['2025-12-31', 1, '2026-12-31'],
  ])('%s and %i', (text, years, expected) => {
    expect(isoDay(addYears(parseIsoDay(text) ?? Number.NaN, years))).toBe(expected);
  });
});
