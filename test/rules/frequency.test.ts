import { describe, expect, test } from 'vitest';
import type { PersonFacts } from '../../src/rules/facts.ts';
import { exceeded } from '../../src/rules/frequency/exceeded.ts';
import { thirtyDays } from '../../src/rules/frequency/thirty-days.ts';
import { isoDay } from '../../src/time/days.ts';
import { at, call, d, person, told } from './subjects.ts';

const onDays = (...attempts: string[]) => person({ attempts });
const times = (count: number, day: string) => onDays(...Array<string>(count).fill(day));

describe('frequency/thirty-days', () => {
  const rows: [string, PersonFacts, string, string | null][] = [
    ['no attempts', person(), '2024-05-06', null],
    ['three attempts', times(3, '2024-05-03'), '2024-05-06', null],
    ['four attempts of one day', times(4, '2024-05-03'), '2024-05-06', 'reached until 2024-06-02'],
    ['four attempts of today', times(4, '2024-05-06'), '2024-05-06', 'reached until 2024-06-05'],
    [
      'a fourth of tomorrow',
      onDays('2024-05-01', '2024-05-02', '2024-05-03', '2024-05-07'),
      '2024-05-06',
      null,
    ],
    [
      'the oldest on day d−29',
      onDays('2024-04-07', '2024-04-10', '2024-04-11', '2024-04-12'),
      '2024-05-06',
      'reached until 2024-05-07',
    ],
    [
      'the oldest on day d−30',
      onDays('2024-04-06', '2024-04-10', '2024-04-11', '2024-04-12'),
      '2024-05-06',
      null,
    ],
    [
      'of six, the fourth from the end has to fall out of the window',
      onDays('2024-04-10', '2024-04-11', '2024-04-20', '2024-04-21', '2024-04-22', '2024-04-23'),
      '2024-05-06',
      'reached until 2024-05-20',
    ],
    ['before March 2023', times(9, '2023-02-20'), '2023-02-28', null],
    ['on 1 March 2023, attempts of before', times(4, '2023-02-20'), '2023-03-01', 'reached until 2023-03-22'],
    [
      'the bar is looked at again where the law changes',
      times(4, '2026-08-03'),
      '2026-08-10',
      'reached until 2026-08-11',
    ],
    ['opt-in keeps the limit', times(4, '2026-08-03'), '2026-08-11', 'reached until 2026-09-02'],
  ];
  test.each(rows)('%s', (_, facts, day, wanted) => {
    expect(told(thirtyDays.judge(facts, at(day)))).toBe(wanted);
  });

  test.each(['consent', 'contract'] as const)('basis %s does not lift it', (basis) => {
    expect(thirtyDays.judge(times(4, '2024-05-03'), at('2024-05-06', { basis }))).not.toBeNull();
  });
  test('businesses have no limit', () => {
    expect(thirtyDays.judge(times(9, '2024-05-03'), at('2024-05-06', { audience: 'b2b' }))).toBeNull();
  });
  test('the press has', () => {
    expect(thirtyDays.judge(times(4, '2024-05-03'), at('2024-05-06', { sector: 'press' }))).not.toBeNull();
  });
  test('names count, days and limit', () => {
    expect(thirtyDays.judge(times(6, '2024-05-03'), at('2024-05-06'))?.data).toEqual({
      count: 6,
      days: 30,
      limit: 4,
      onDay: d('2024-05-06'),
    });
  });
  test('counts those of the thirty days alone', () => {
    const facts = onDays(
      '2024-04-06',
      ...['2024-04-07', '2024-04-08', '2024-05-01', '2024-05-06'],
      '2024-05-07',
    );
    expect(thirtyDays.judge(facts, at('2024-05-06'))?.data).toMatchObject({ count: 4 });
  });
});

describe('frequency/exceeded', () => {
  /** Attempts before the call, each counted where it lies in the window that the rule asks for. */
  const callAfter = (day: string, earlier: string[]) =>
    call(day, { attemptsSince: (from) => earlier.map(d).filter((attempt) => attempt >= from).length });
  const four = (oldest: string) => [oldest, '2024-04-20', '2024-04-20', '2024-05-02'];
  const rows: [string, string, string[], number | null][] = [
    ['the first call', '2024-05-06', [], null],
    ['the fourth', '2024-05-06', four('2024-04-20').slice(1), null],
    ['the fifth', '2024-05-06', four('2024-04-20'), 5],
    ['the sixth', '2024-05-06', [...four('2024-04-20'), '2024-05-06'], 6],
    ['the oldest on day d−29', '2024-05-06', four('2024-04-07'), 5],
    ['the oldest on day d−30', '2024-05-06', four('2024-04-06'), null],
    ['before March 2023', '2023-02-28', Array<string>(9).fill('2023-02-27'), null],
    ['on 1 March 2023', '2023-03-01', Array<string>(4).fill('2023-02-27'), 5],
    ['opt-in', '2026-08-11', Array<string>(4).fill('2026-08-10'), 5],
  ];
  test.each(rows)('%s', (_, day, earlier, nth) => {
    const bar = exceeded.judge(callAfter(day, earlier), at(day));
    expect(bar?.data ?? null).toEqual(nth === null ? null : { nth, days: 30, limit: 4 });
  });
  test('businesses have no limit', () => {
    const facts = callAfter('2024-05-06', Array<string>(9).fill('2024-05-02'));
    expect(exceeded.judge(facts, at('2024-05-06', { audience: 'b2b' }))).toBeNull();
  });
  test('consent and contract do not lift it', () => {
    const facts = { ...callAfter('2024-05-06', four('2024-04-20')), consentOn: () => true };
    expect(exceeded.judge(facts, at('2024-05-06', { basis: 'contract' }))).not.toBeNull();
  });

  test('because of the last four attempts within the thirty days', () => {
    const asked: (number | string)[] = [];
    const attempt = { file: 'calls.csv', line: 2, occurredAt: '2024-05-02' };
    const earlierAttempts = (count: number, from: number) => {
      asked.push(count, isoDay(from));
      return [attempt];
    };
    expect(exceeded.because(call('2024-05-06', { earlierAttempts }), at('2024-05-06'))).toEqual([attempt]);
    expect(asked).toEqual([4, '2024-04-07']);
    expect(exceeded.because(call('2023-02-28', { earlierAttempts }), at('2023-02-28'))).toEqual([]);
  });
});
