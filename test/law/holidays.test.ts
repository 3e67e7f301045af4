import Holidays from 'date-holidays';
import { describe, expect, it, test } from 'vitest';
import { type HolidayId, holidayName, holidayOn } from '../../src/law/holidays.ts';
import { parameters } from '../../src/law/parameters/index.ts';
import { dateOf, dayOf, isoDay, parseIsoDay } from '../../src/time/days.ts';

const eleven: readonly HolidayId[] = parameters.publicHolidays.periods.at(-1)?.value ?? [];
const local: Record<string, readonly HolidayId[]> = {
  ...parameters.localHolidaysAlsaceMoselle.periods[0]?.value,
  ...parameters.localHolidaysOverseas.periods[0]?.value,
};
const years = Array.from({ length: 21 }, (_, index) => 2020 + index);

function daysOf(year: number, ids: readonly HolidayId[]): string[] {
  const days: string[] = [];
  for (let day = dayOf(year, 1, 1); dateOf(day).year === year; day += 1) {
    if (holidayOn(day, ids) !== null) days.push(isoDay(day));
  }
  return days;
}

/** Public holidays of the package; its others (Whit Sunday, Mothers' Day) are none in law. */
function expectedDays(year: number, calendar: Holidays): string[] {
  const legal = calendar.getHolidays(year).filter(({ type }) => type === 'public');
  return [...new Set(legal.map(({ date }) => date.slice(0, 10)))].sort();
}

describe('against another calendar', () => {
  const national = new Holidays('FR');
  test.each(years)('the eleven of %i', (year) => {
    expect(eleven).toHaveLength(11);
    expect(daysOf(year, eleven)).toEqual(expectedDays(year, national));
  });

  // The package keeps 27 May for Saint-Martin, the first of the two dates that sources give, and counts
  // Good Friday in the Antilles, where it is custom and not in the law.
  test.each(Object.keys(local).filter((territory) => territory !== 'MF'))('those of %s', (territory) => {
    const regional = new Holidays('FR', territory);
    for (const year of years) {
      const byCustom = ['MQ', 'GP'].includes(territory) ? daysOf(year, ['good-friday']) : [];
      const expected = expectedDays(year, regional).filter((day) => !byCustom.includes(day));
      expect(daysOf(year, [...eleven, ...(local[territory] ?? [])])).toEqual(expected);
    }
  });
});

describe('Easter', () => {
  test.each([
    ['the earliest', '1818-03-23'],
    ['the latest', '1943-04-26'],
    ['a century', '1900-04-16'],
    ['2000', '2000-04-24'],
    ['where the moon is corrected', '1954-04-19'],
    ['where it is corrected again', '1981-04-20'],
    ['2285', '2285-03-23'],
  ])('%s: Easter Monday is %s', (_, day) => {
    expect(holidayOn(parseIsoDay(day) ?? Number.NaN, ['easter-monday'])).toBe('easter-monday');
  });
});

describe('the holiday of a day', () => {
  test.each([
    ['2024-05-19', null],
    ['2024-05-20', 'whit-monday'],
    ['2024-05-21', null],
    ['2024-05-01', 'labour-day'],
    ['2024-05-08', 'victory-day'],
    ['2024-05-09', 'ascension'],
    ['2024-07-14', 'national-day'],
    ['2024-12-31', null],
    ['2025-01-01', 'new-year'],
  ])('%s: %s', (day, expected) => {
    expect(holidayOn(parseIsoDay(day) ?? Number.NaN, eleven)).toBe(expected);
  });

  it('counts only those that are asked for', () => {
    const day = dayOf(2024, 5, 20);
    expect(holidayOn(day, ['ascension'])).toBeNull();
    expect(holidayOn(day, [])).toBeNull();
  });

  it('finds each of two that share a day', () => {
    const day = dayOf(2008, 5, 1);
    expect(holidayOn(day, ['labour-day'])).toBe('labour-day');
    expect(holidayOn(day, ['ascension'])).toBe('ascension');
    expect(holidayOn(day, eleven)).toBe('labour-day');
  });

  test.each([
    ['good-friday', '2024-03-29'],
    ['saint-stephen', '2024-12-26'],
    ['abolition-mayotte', '2024-04-27'],
    ['abolition-martinique', '2024-05-22'],
    ['abolition-guadeloupe', '2024-05-27'],
    ['abolition-saint-martin', '2024-05-28'],
    ['abolition-guyane', '2024-06-10'],
    ['abolition-saint-barthelemy', '2024-10-09'],
    ['abolition-reunion', '2024-12-20'],
  ] as const)('%s is on %s, and not one of the eleven', (id, day) => {
    expect(daysOf(2024, [id])).toEqual([day]);
    expect(holidayOn(parseIsoDay(day) ?? Number.NaN, eleven)).toBeNull();
  });
});

test('each holiday has a name of its own in both languages', () => {
  const names = [...eleven, ...new Set(Object.values(local).flat())].map(holidayName);
  expect(new Set(names.map(({ en }) => en)).size).toBe(20);
  expect(new Set(names.map(({ fr }) => fr)).size).toBe(20);
  expect(holidayName('whit-monday')).toEqual({ en: 'Whit Monday', fr: 'lundi de Pentecôte' });
});
