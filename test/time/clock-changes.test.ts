import { describe, expect, it, test } from 'vitest';
import { clockChanges } from '../../src/time/clock-changes.ts';
import { dayOf, isoDay } from '../../src/time/days.ts';
import { isoInstant, type Zone, zoneNamed } from '../../src/time/zones.ts';

function zone(name: string): Zone {
  const found = zoneNamed(name);
  if (found === null) throw new Error(name);
  return found;
}

/** `date: last offset before > first instant after`. */
function told(name: string, first: number, last: number): string[] {
  return clockChanges(zone(name), first, last).map(
    ({ at, day, zone: clock }) =>
      `${isoDay(day)}: ${isoInstant(at - 1, clock).slice(11)} > ${isoInstant(at, clock).slice(11)}`,
  );
}

describe('the clocks change', () => {
  test.each([
    [
      'at the start of summer time',
      'Europe/Paris',
      [2024, 3, 31],
      ['2024-03-31: 01:59:59+01:00 > 03:00:00+02:00'],
    ],
    ['at its end', 'Europe/Paris', [2024, 10, 27], ['2024-10-27: 02:59:59+02:00 > 02:00:00+01:00']],
    ['west of Greenwich', 'America/Miquelon', [2024, 3, 10], ['2024-03-10: 01:59:59-03:00 > 03:00:00-02:00']],
    [
      'at midnight, on the day that begins',
      'Africa/Cairo',
      [2024, 4, 26],
      ['2024-04-26: 23:59:59+02:00 > 01:00:00+03:00'],
    ],
    [
      'at midnight, back into the day that ends',
      'Africa/Cairo',
      [2024, 10, 31],
      ['2024-10-31: 23:59:59+03:00 > 23:00:00+02:00'],
    ],
    ['not overseas', 'Indian/Reunion', [2024, 3, 31], []],
  ])('%s', (_, name, [year = 0, month = 0, date = 0], expected) => {
    const day = dayOf(year, month, date);
    expect(told(name, day, day)).toEqual(expected);
    expect(told(name, day - 1, day - 1)).toEqual([]);
    expect(told(name, day + 1, day + 1)).toEqual([]);
  });

  it('in their order, each once, over a long span', () => {
    const days = clockChanges(zone('Africa/Cairo'), dayOf(2024, 1, 1), dayOf(2025, 12, 31));
    expect(days.map(({ day }) => isoDay(day))).toEqual([
      '2024-04-26',
      '2024-10-31',
      '2025-04-25',
      '2025-10-30',
    ]);
  });
});

/** The nth Sunday of a month; counted from its end where negative. */
function sunday(year: number, month: number, nth: number): string {
  const days = Array.from({ length: 31 }, (_, index) => new Date(Date.UTC(year, month - 1, index + 1)));
  const sundays = days.filter((day) => day.getUTCMonth() === month - 1 && day.getUTCDay() === 0);
  return sundays.at(nth)?.toISOString().slice(0, 10) ?? '';
}

describe('summer time of every year from 2023 to 2030', () => {
  const years = [2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030];
  const days = (name: string, year: number) =>
    clockChanges(zone(name), dayOf(year, 1, 1), dayOf(year, 12, 31)).map(({ day }) => isoDay(day));

  test.each(years)('%i in Paris: the last Sundays of March and October', (year) => {
    expect(days('Europe/Paris', year)).toEqual([sunday(year, 3, -1), sunday(year, 10, -1)]);
  });

  test.each(years)('%i in Saint-Pierre: the second Sunday of March, the first of November', (year) => {
    expect(days('America/Miquelon', year)).toEqual([sunday(year, 3, 1), sunday(year, 11, 0)]);
  });

  test.each([
    'America/Guadeloupe',
    'America/Martinique',
    'America/Cayenne',
    'America/Marigot',
    'America/St_Barthelemy',
    'Indian/Reunion',
    'Indian/Mayotte',
    'Pacific/Noumea',
    'Pacific/Tahiti',
    'Pacific/Wallis',
  ])('none in %s', (name) => {
    expect(years.flatMap((year) => days(name, year))).toEqual([]);
  });
});
