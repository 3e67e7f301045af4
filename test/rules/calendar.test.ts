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
});
