import { describe, expect, test } from 'vitest';
import { cleaned, found, type Given, log, type Violation } from '../run.ts';
import { calledAudit } from '../run-calls.ts';

const A = '0612345678';
const REUNION = '0692123456';
const contacts = ['telephone;nom', '0199123456;Ada'];

const run = (rows: string[], given: Omit<Given, 'contacts' | 'calls'> = {}) =>
  cleaned({ contacts, calls: { 'calls.csv': rows }, ...given });

/** Findings on calls, each with its line. */
async function calls(rows: string[], given: Omit<Given, 'contacts' | 'calls'> = {}): Promise<string[]> {
  return found(await run(rows, given), 'call');
}

describe('days and hours', () => {
  test.each([
    ['Monday 10:00:00', '2024-05-06 10:00:00', A, []],
    ['a second before', '2024-05-06 09:59:59', A, ['hours/outside-window 2']],
    ['13:00:00', '2024-05-06 13:00:00', A, ['hours/outside-window 2']],
    ['19:59:59', '2024-05-06 19:59:59', A, []],
    ['20:00:00', '2024-05-06 20:00:00', A, ['hours/outside-window 2']],
    ['Saturday', '2024-05-04 11:00:00', A, ['hours/closed-day 2']],
    ['a holiday', '2024-05-08 11:00:00', A, ['hours/public-holiday 2']],
    ['a holiday on a Sunday', '2023-05-28 11:00:00', A, ['hours/closed-day 2']],
    ['before there were hours', '2023-02-26 23:00:00', A, []],
    ['noon in Paris, two o’clock in Réunion', '2024-05-06 12:00:00', REUNION, []],
    ['eight in Paris, ten o’clock in Réunion', '2024-05-06 08:00:00', REUNION, []],
    ['six in the evening in Paris', '2024-05-06 18:00:00', REUNION, ['hours/outside-window 2']],
    ['winter time: three hours apart', '2024-01-08 07:00:00', REUNION, []],
    [
      'late on Friday in Paris is Saturday in Réunion',
      '2024-05-03 22:30:00',
      REUNION,
      ['hours/closed-day 2'],
    ],
  ])('%s', async (_, when, number, wanted) => {
    expect(await calls(log([when, number], ['2024-05-06 11:00:00', '0145123456']))).toEqual(wanted);
  });

  test('a local holiday, where the house asks for them', async () => {
    const rows = log(['2024-12-20 11:00:00', REUNION], ['2024-12-20 11:00:00', A]);
    const given = { start: '2024-12-23', policy: { localHolidays: true } };
    expect(await calls(rows, given)).toEqual(['hours/public-holiday 2']);
    expect(await calls(rows, { start: '2024-12-23' })).toEqual([]);
  });

  test('a log of days only: no hours, and no time in the report', async () => {
    const { violations, ...result } = await run([
      'date;numero;resultat',
      `2024-05-04;${A};NRP`,
      `2024-05-06;${A};NRP`,
    ]);
    const [finding, ...others] = violations.filter(({ subject }) => subject === 'call');
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'hours/closed-day', line: '2', occurred_at: '2024-05-04' });
    expect(result.report.calls.audited).toBe(2);
  });

  test('times are told with the offset of the person called', async () => {
    const { violations } = await run(log(['2024-05-04 11:00:00', REUNION], ['2024-05-04 11:00:00', A]));
    const seen = violations.filter(({ subject }) => subject === 'call');
    expect(seen.map((row: Violation) => [row.occurred_at, row.territory])).toEqual([
      ['2024-05-04T13:00:00+04:00', 'RE'],
      ['2024-05-04T11:00:00+02:00', 'FR'],
    ]);
  });
});

describe('what lifts days and hours', () => {
  const register = (...rows: string[]) => ['telephone;date consentement;retrait;expiration;rdv', ...rows];
  const saturday = (year: 2024 | 2026) => (year === 2024 ? '2024-05-04 11:00:00' : '2026-09-12 11:00:00');
  const rows: [string, 2024 | 2026, string[], boolean][] = [
    ['consent of the day', 2024, register(`${A};2024-05-04;;;`), true],
    ['consent of the day after', 2024, register(`${A};2024-05-05;;;`), false],
    ['consent of long ago: the limit of a year did not exist', 2024, register(`${A};2020-01-02;;;`), true],
    ['withdrawn before', 2024, register(`${A};2024-01-02;2024-05-03;;`), false],
    ['withdrawn on the day of giving', 2024, register(`${A};2024-01-02;2024-01-02;;`), false],
    ['withdrawn on the day of the call', 2024, register(`${A};2024-01-02;2024-05-04;;`), false],
    ['withdrawn after', 2024, register(`${A};2024-01-02;2024-05-05;;`), true],
    [
      'withdrawn, and given again',
      2024,
      register(`${A};2024-01-02;2024-02-02;;`, `${A};2024-03-03;;;`),
      true,
    ],
    ['past its own end', 2024, register(`${A};2024-01-02;;2024-05-04;`), false],
    ['the day before its own end', 2024, register(`${A};2024-01-02;;2024-05-05;`), true],
    ['consent of somebody else', 2024, register(`0145123456;2024-01-02;;;`), false],
    ['only a withdrawal', 2024, register(`${A};;2024-01-02;;`), false],
    ['consent under opt-in', 2026, register(`${A};2026-09-01;;;`), false],
    ['an appointment at that hour', 2026, register(`${A};2026-09-01;;;2026-09-12 11:00:00`), true],
    ['30 minutes later', 2026, register(`${A};2026-09-01;;;2026-09-12 11:30:00`), true],
    ['30 minutes earlier', 2026, register(`${A};2026-09-01;;;2026-09-12 10:30:00`), true],
    ['a second more', 2026, register(`${A};2026-09-01;;;2026-09-12 11:30:01`), false],
    ['a second less', 2026, register(`${A};2026-09-01;;;2026-09-12 10:29:59`), false],
    ['an appointment under opt-out', 2024, register(`${A};;2024-01-01;;2024-05-04 11:00:00`), false],
    [
      'the nearest of several',
      2026,
      register(
        `${A};2026-09-01;;;`,
        `${A};2026-09-01;;;2026-09-12 11:10:00`,
        `${A};2026-09-02;;;2026-10-12 11:00:00`,
      ),
      true,
    ],
  ];
  test.each(rows)('%s', async (_, year, consents, free) => {
    const start = year === 2024 ? '2024-05-06' : '2026-09-15';
    const result = await run(log([saturday(year), A]), { start, consents });
    expect(found(result, 'call')).toEqual(free ? [] : ['hours/closed-day 2']);
  });
});

describe('attempts', () => {
  const onDays = (...days: string[]) => log(...days.map((day): [string, string] => [`${day} 11:00:00`, A]));

  test('the fifth in thirty days, not one after which the first fell out of them', async () => {
    const rows = onDays('2024-04-08', '2024-04-09', '2024-04-10', '2024-04-11', '2024-05-06', '2024-05-10');
    expect(await calls(rows)).toEqual(['frequency/exceeded 6']);
  });
  test.each([
    ['the oldest on day d−29', '2024-04-07', ['frequency/exceeded 6', 'hours/closed-day 2']],
    ['the oldest on day d−30', '2024-04-06', ['hours/closed-day 2']],
  ])('%s', async (_, oldest, wanted) => {
    const rows = onDays(oldest, '2024-04-09', '2024-04-10', '2024-04-11', '2024-05-06');
    expect((await calls(rows)).sort()).toEqual(wanted);
  });
  test('whatever their order in the log', async () => {
    const rows = onDays('2024-05-06', '2024-04-11', '2024-04-10', '2024-04-09', '2024-04-08');
    expect(await calls(rows)).toEqual(['frequency/exceeded 2']);
  });
  test('not those of another number of the same person', async () => {
    const list = ['telephone;mobile', `${A};0145123456`];
    const rows = [
      ...onDays('2024-04-08', '2024-04-09', '2024-04-10', '2024-04-11'),
      '2024-05-06 11:00:00;0145123456;NRP;sortant',
    ];
    const result = await cleaned({ contacts: list, calls: { 'calls.csv': rows } });
    expect(found(result, 'call')).toEqual([]);
    expect(found(result, 'contact')).toEqual(['frequency/thirty-days 2']);
  });
  test('neither inbound ones nor those that were not placed', async () => {
    const rows = [
      ...onDays('2024-04-08', '2024-04-09', '2024-04-10'),
      `2024-04-11 11:00:00;${A};répondu;entrant`,
      `2024-04-12 11:00:00;${A};non appelé;sortant`,
      `2024-05-06 11:00:00;${A};NRP;sortant`,
    ];
    const result = await run(rows);
    expect(found(result, 'call')).toEqual([]);
    expect(result.report.calls).toMatchObject({ read: 6, audited: 4, ignored: 2, joined: 0, violating: 0 });
  });
});

describe('refusals', () => {
  test.each([
    ['a call on day 60', '2024-03-07 11:00:00', 'sortant', ['refusal/ignored 3']],
    ['a call on day 61', '2024-03-06 11:00:00', 'sortant', []],
    ['a refusal on an inbound call', '2024-05-02 11:00:00', 'entrant', ['refusal/ignored 3']],
    ['a refusal after the call', '2024-05-06 11:30:00', 'sortant', []],
  ] as const)('%s', async (_, refused, sens, wanted) => {
    expect(await calls(log([refused, A, 'refus', sens], ['2024-05-06 11:00:00', A]))).toEqual(wanted);
  });
  test('a call of opt-in is judged by consent', async () => {
    const rows = log(['2026-08-10 11:00:00', A, 'refus'], ['2026-08-11 11:00:00', A]);
    expect(await calls(rows, { start: '2026-08-11', settings: { basis: 'consent' } })).toEqual([
      'consent/refusal-ignored 3',
    ]);
  });
});

describe('consents of the person', () => {
  const other = '0690123456';
  const consents = ['numero;given', `${REUNION};2026-09-15T23:30:00Z`];
  const start = '2026-09-16';
  // In Guadeloupe it is still the 15th, in Réunion the 16th.
  const rows = (time: string) => log([`2026-09-15T${time}-04:00`, other]);
  const onList = (list: string[], time: string) =>
    cleaned({ contacts: list, calls: { 'calls.csv': rows(time) }, consents, start });
  const person = ['telephone;mobile', `${REUNION};${other}`];
  const strangers = ['telephone', REUNION, other];
  const switchboard = ['telephone;mobile', `${REUNION};${other}`, ...Array(10).fill(`;${other}`)];

  test.each([
    ['given to another number of the person, ten minutes before', person, '19:40:00', []],
    ['ten minutes after', person, '19:20:00', ['consent/called-without 2']],
    ['given by somebody else', strangers, '19:40:00', ['consent/called-without 2']],
    ['of one of several persons with a switchboard', switchboard, '19:40:00', []],
  ] as const)('%s', async (_, list, time, wanted) => {
    expect(found(await onList([...list], time), 'call')).toEqual(wanted);
  });

  test('in a log alone are those of the number called', async () => {
    const { report } = await calledAudit({ calls: { 'calls.csv': rows('19:40:00') }, consents });
    expect(report.byRule['consent/called-without']).toBe(1);
  });
});

describe('the count', () => {
  test('a call with two findings violates once; foreign numbers are not audited', async () => {
    const rows = log(
      ['2024-05-02 11:00:00', A, 'refus'],
      ['2024-05-04 23:00:00', A],
      ['2024-05-04 23:00:00', '+442079460958'],
      ['2024-05-06 11:00:00', '0145123456'],
    );
    const result = await run(rows);
    expect(found(result, 'call')).toEqual(['hours/closed-day 3', 'refusal/ignored 3']);
    expect(result.report.calls).toMatchObject({ read: 4, audited: 3, ignored: 1, violating: 1 });
  });
  test('businesses: neither hours nor frequency', async () => {
    const rows = log(['2024-05-04 23:00:00', A], ['2024-05-06 11:00:00', A]);
    expect(await calls(rows, { settings: { audience: 'b2b' } })).toEqual([]);
  });
});
