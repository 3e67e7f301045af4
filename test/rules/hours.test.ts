import { describe, expect, test } from 'vitest';
import type { CallFacts } from '../../src/rules/facts.ts';
import { closedDay } from '../../src/rules/hours/closed-day.ts';
import { outsideWindow } from '../../src/rules/hours/outside-window.ts';
import { publicHoliday } from '../../src/rules/hours/public-holiday.ts';
import { at, call } from './subjects.ts';

const three = [closedDay, publicHoliday, outsideWindow];
const weekend = { reason: 'weekend', holiday: null } as const;
const whitMonday = { reason: 'public-holiday', holiday: 'whit-monday' } as const;

const second = (clock: string) => {
  const [hours = 0, minutes = 0, seconds = 0] = clock.split(':').map(Number);
  return hours * 3600 + minutes * 60 + seconds;
};
const atClock = (clock: string, day = '2024-05-06', changes: Partial<CallFacts> = {}) =>
  call(day, { second: second(clock), ...changes });

/** Rules of `hours/*` that find something. */
function found(facts: CallFacts, campaign: Parameters<typeof at>[1] = {}): string[] {
  return three.filter((rule) => rule.judge(facts, at(facts.day, campaign))).map(({ id }) => id);
}

describe('hours/outside-window', () => {
  const outside = ['hours/outside-window'];
  test.each([
    ['00:00:00', outside],
    ['09:59:59', outside],
    ['10:00:00', []],
    ['12:59:59', []],
    ['13:00:00', outside],
    ['13:59:59', outside],
    ['14:00:00', []],
    ['19:59:59', []],
    ['20:00:00', outside],
    ['23:59:59', outside],
  ])('%s', (clock, wanted) => {
    expect(found(atClock(clock))).toEqual(wanted);
    expect(found(atClock(clock, '2026-09-15'))).toEqual(wanted);
  });
  test('a log of days only says nothing of hours', () => {
    expect(found(call('2024-05-06', { second: null }))).toEqual([]);
  });
  test('names the time', () => {
    const bar = outsideWindow.judge(atClock('09:05:07'), at('2024-05-06'));
    expect(bar).toMatchObject({ severity: 'error', data: { time: '09:05:07' } });
  });
});

describe('hours/closed-day and hours/public-holiday', () => {
  test.each([
    ['a Saturday, at any hour', atClock('09:00:00', '2024-05-04', { closed: weekend }), ['hours/closed-day']],
    [
      'a Saturday within the hours',
      atClock('11:00:00', '2024-05-04', { closed: weekend }),
      ['hours/closed-day'],
    ],
    ['a log of days only', call('2024-05-04', { second: null, closed: weekend }), ['hours/closed-day']],
    ['a holiday', atClock('11:00:00', '2024-05-20', { closed: whitMonday }), ['hours/public-holiday']],
    [
      'a holiday at night',
      atClock('23:00:00', '2024-05-20', { closed: whitMonday }),
      ['hours/public-holiday'],
    ],
    ['an ordinary day', atClock('11:00:00'), []],
  ])('%s', (_, facts, wanted) => {
    expect(found(facts)).toEqual(wanted);
  });
  test('names the holiday', () => {
    const facts = call('2024-05-20', { closed: whitMonday });
    expect(publicHoliday.judge(facts, at('2024-05-20'))?.data).toEqual({ holiday: 'whit-monday' });
  });
});

/** A call at night, one on a Saturday and one on a holiday, each with its finding. */
const wrong: [string, (day: string, changes: Partial<CallFacts>) => CallFacts, string][] = [
  ['at night', (day, changes) => atClock('22:00:00', day, changes), 'hours/outside-window'],
  ['at the weekend', (day, changes) => call(day, { ...changes, closed: weekend }), 'hours/closed-day'],
  ['on a holiday', (day, changes) => call(day, { ...changes, closed: whitMonday }), 'hours/public-holiday'],
];

describe.each(wrong)('what lifts days and hours: a call %s', (_, make, rule) => {
  const near = (seconds: number) => ({ fromAppointment: () => seconds });
  const consent = { consentOn: () => true };
  test.each([
    ['the last day before there were hours', '2023-02-28', {}, false],
    ['the first day with hours', '2023-03-01', {}, true],
    ['consent frees under opt-out', '2024-05-06', consent, false],
    ['consent on the last day of opt-out', '2026-08-10', consent, false],
    ['consent frees no more under opt-in', '2026-08-11', consent, true],
    ['an appointment frees nothing under opt-out', '2026-08-10', near(0), true],
    ['an appointment at that very moment', '2026-08-11', near(0), false],
    ['30 minutes from the appointment', '2026-08-11', near(1800), false],
    ['a second more', '2026-08-11', near(1801), true],
  ] as [string, string, Partial<CallFacts>, boolean][])('%s', (_, day, changes, fires) => {
    expect(found(make(day, changes))).toEqual(fires ? [rule] : []);
  });
  test('consent is asked for on the day of the call', () => {
    const asked: number[] = [];
    const consentOn = (day: number) => asked.push(day) > 0;
    const facts = make('2024-05-06', { consentOn });
    expect(found(facts)).toEqual([]);
    expect(new Set(asked)).toEqual(new Set([facts.day]));
  });
  test('businesses may be called', () => {
    expect(found(make('2024-05-06', {}), { audience: 'b2b' })).toEqual([]);
  });
  test('a contract in progress frees nothing', () => {
    expect(found(make('2024-05-06', {}), { basis: 'contract' })).toEqual([rule]);
  });
  test('under a law that lifts them for nobody, neither consent nor appointment frees', () => {
    const facts = make('2024-05-06', { ...consent, ...near(0) });
    const when = at('2024-05-06');
    const strict = { ...when, law: { ...when.law, hoursLiftedBy: null } };
    expect(three.filter(({ judge }) => judge(facts, strict)).map(({ id }) => id)).toEqual([rule]);
  });
});
