import { describe, expect, it, test } from 'vitest';
import { closedReason, firstLawfulDay } from '../../src/law/calendar.ts';
import { compileLaw } from '../../src/law/compile.ts';
import { dayOf, isoDay, parseIsoDay } from '../../src/time/days.ts';

const law = compileLaw({ lawDay: null });

function dayNamed(text: string): number {
  const day = parseIsoDay(text);
  if (day === null) throw new Error(text);
  return day;
}

const lawful = null;
const weekend = { reason: 'weekend', holiday: null };
const holiday = (id: string) => ({ reason: 'public-holiday', holiday: id });

describe('why a day is closed', () => {
  test.each([
    ['a Friday', '2024-05-03', lawful],
    ['a Saturday', '2024-05-04', weekend],
    ['a Sunday', '2024-05-05', weekend],
    ['a Monday', '2024-05-06', lawful],
    ['the Tuesday before 1 May', '2024-04-30', lawful],
    ['1 May on a Wednesday', '2024-05-01', holiday('labour-day')],
    ['the Thursday after 1 May', '2024-05-02', lawful],
    ['1 May on a Saturday', '2027-05-01', weekend],
    ['14 July on a Sunday', '2024-07-14', weekend],
    ['Easter Monday', '2024-04-01', holiday('easter-monday')],
    ['Ascension Day', '2024-05-09', holiday('ascension')],
    ['Whit Sunday', '2024-05-19', weekend],
    ['Whit Monday', '2024-05-20', holiday('whit-monday')],
    ['the Tuesday after Whit Monday', '2024-05-21', lawful],
    ['the last Sunday before there were hours', '2023-02-26', lawful],
    ['a holiday before there were hours', '2022-11-11', lawful],
    ['the first Saturday under hours', '2023-03-04', weekend],
    ['a Saturday under opt-in', '2026-08-15', weekend],
    ['1 November under opt-in, a Sunday', '2026-11-01', weekend],
    ['11 November under opt-in', '2026-11-11', holiday('armistice')],
  ])('%s', (_, day, expected) => {
    expect(closedReason(dayNamed(day), law.on(dayNamed(day)), 'FR', false)).toEqual(expected);
  });

  test.each([
    ['22 May in Martinique', '2024-05-22', 'MQ', holiday('abolition-martinique')],
    ['22 May in Guadeloupe', '2024-05-22', 'GP', lawful],
    ['22 May in metropolitan France', '2024-05-22', 'FR', lawful],
    ['27 May in Guadeloupe', '2024-05-27', 'GP', holiday('abolition-guadeloupe')],
    ['27 April in Mayotte, a Saturday', '2024-04-27', 'YT', weekend],
    ['10 June in Guyane', '2024-06-10', 'GF', holiday('abolition-guyane')],
    ['20 December in Réunion', '2024-12-20', 'RE', holiday('abolition-reunion')],
    ['Good Friday in Moselle', '2024-03-29', '57', holiday('good-friday')],
    ['Good Friday elsewhere', '2024-03-29', 'FR', lawful],
    ['a national holiday that is local, too', '2030-06-10', 'GF', holiday('whit-monday')],
  ])('%s, where local holidays count', (_, day, territory, expected) => {
    expect(closedReason(dayNamed(day), law.on(dayNamed(day)), territory, true)).toEqual(expected);
  });

  it('leaves local holidays out by default', () => {
    const day = dayOf(2024, 12, 20);
    expect(closedReason(day, law.on(day), 'RE', false)).toBeNull();
  });
});

describe('the first lawful day', () => {
  test.each([
    ['is the first of all where that is lawful', '2024-05-06', '2024-05-06', 'FR', false, '2024-05-06'],
    ['comes after the weekend', '2024-05-04', '2024-05-31', 'FR', false, '2024-05-06'],
    ['comes after Whit weekend', '2024-05-18', '2024-05-31', 'FR', false, '2024-05-21'],
    ['may be the last of all', '2024-05-18', '2024-05-21', 'FR', false, '2024-05-21'],
    ['is none where all are closed', '2024-05-18', '2024-05-20', 'FR', false, null],
    ['is none in a span that ends before it starts', '2024-05-07', '2024-05-06', 'FR', false, null],
    ['passes a local holiday', '2024-05-22', '2024-05-31', 'MQ', true, '2024-05-23'],
    ['takes a local holiday by default', '2024-05-22', '2024-05-31', 'MQ', false, '2024-05-22'],
    ['is a Sunday before there were hours', '2023-02-26', '2023-03-31', 'FR', false, '2023-02-26'],
  ])('%s', (_, from, last, territory, localHolidays, expected) => {
    const day = firstLawfulDay(dayNamed(from), dayNamed(last), law, territory, localHolidays);
    expect(day === null ? null : isoDay(day)).toBe(expected);
  });

  it('is judged by the law of one day where that is asked for', () => {
    const sunday = dayNamed('2023-02-26');
    const simulated = compileLaw({ lawDay: dayOf(2024, 5, 6) });
    expect(firstLawfulDay(sunday, sunday + 7, simulated, 'FR', false)).toBe(sunday + 1);
  });
});
