import { describe, expect, test } from 'vitest';
import { wrongClock } from '../../src/rules/calendar/clock.ts';
import { noLawfulDay } from '../../src/rules/calendar/no-lawful-day.ts';
import { d, messages, situation } from './subjects.ts';

describe('calendar/no-lawful-day', () => {
  test.each([
    ['the first lawful day is the last calling day', '2024-05-06', []],
    ['it lies beyond', '2024-05-05', ['none']],
    ['it comes long before', '2024-06-01', []],
  ])('%s', (_, end, wanted) => {
    const given = situation('2024-05-06', { start: d('2024-05-04'), facts: { end } });
    expect(messages(noLawfulDay.judge(given))).toEqual(wanted);
  });
  test('names the days', () => {
    const given = situation('2024-05-06', { start: d('2024-05-04'), facts: { end: '2024-05-05' } });
    expect(noLawfulDay.judge(given)).toMatchObject([
      {
        severity: 'error',
        data: { startDay: d('2024-05-04'), endDay: d('2024-05-05'), firstDay: d('2024-05-06') },
      },
    ]);
  });
});

describe('calendar/clock', () => {
  test.each([
    ['the start is given', true, '2024-05-07', []],
    ['today is the earliest date', false, '2024-05-06', []],
    ['the earliest date is tomorrow', false, '2024-05-07', ['before']],
    ['there is no date', false, null, []],
  ])('%s', (_, startGiven, earliest, wanted) => {
    const earliestDate = earliest === null ? null : d(earliest);
    expect(messages(wrongClock.judge(situation('2024-05-06', { startGiven, earliestDate })))).toEqual(wanted);
  });

  test.each([
    ['a date of the day after tomorrow', false, '2024-05-06', '2024-05-08', ['ahead']],
    ['a date of tomorrow, as in Nouméa', false, '2024-05-06', '2024-05-07', []],
    ['a date long past', false, '2024-05-06', '2021-01-01', []],
    ['a date ahead of a start that is given', true, '2024-05-06', '2026-05-08', []],
    ['the last day that no machine has shown', false, '2023-02-28', '2023-02-28', ['past']],
    ['the first day that one may show', false, '2023-03-01', '2023-02-28', []],
    ['an early start that is given', true, '2015-03-01', '2015-02-28', []],
  ])('%s', (_, startGiven, today, newest, wanted) => {
    const newestDates = [{ file: 'calls.csv', day: d(newest) }];
    expect(messages(wrongClock.judge(situation(today, { startGiven, newestDates })))).toEqual(wanted);
  });

  test('every file that lies ahead is named with its day', () => {
    const newestDates = [
      { file: 'calls.csv', day: d('2024-05-06') },
      { file: 'bloctel.csv', day: d('2026-07-20') },
      { file: 'register.csv', day: d('2025-01-01') },
    ];
    const bars = wrongClock.judge(situation('2024-05-06', { startGiven: false, newestDates }));
    expect(bars.map(({ because, data }) => [because[0]?.file, data.newestDay, data.todayDay])).toEqual([
      ['bloctel.csv', d('2026-07-20'), d('2024-05-06')],
      ['register.csv', d('2025-01-01'), d('2024-05-06')],
    ]);
  });
});
