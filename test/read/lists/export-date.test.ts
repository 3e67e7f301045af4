import { describe, expect, it } from 'vitest';
import { exportDate } from '../../../src/read/lists/export-date.ts';
import { isoDay } from '../../../src/time/days.ts';

describe('the day in the name of an export', () => {
  it.each([
    ['bloctel_2024-05-12.csv', '2024-05-12'],
    ['bloctel-20240512.csv', '2024-05-12'],
    ['retour_12-05-2024.csv', '2024-05-12'],
    ['12.05.2024 bloctel.csv', '2024-05-12'],
    ['2024_05_12.csv.gz', '2024-05-12'],
    ['export20240229.csv', '2024-02-29'],
    ['bloctel_20240512_1530.csv', '2024-05-12'],
    ['/data/2023-01-01/bloctel-2024-05-12.csv', '2024-05-12'],
    ['/data/2023-01-01/bloctel.csv', null],
    ['bloctel.csv', null],
    ['bloctel-2024-13-01.csv', null],
    ['bloctel-20230229.csv', null],
    ['bloctel-202405121530.csv', null],
    ['bloctel-2024-05.12.csv', null],
    ['bloctel-1999-05-12.csv', null],
    ['liste-0612345678.csv', null],
  ])('%s: %s', (name, day) => {
    const found = exportDate(name);
    expect(found === null ? null : isoDay(found)).toBe(day);
  });
});
