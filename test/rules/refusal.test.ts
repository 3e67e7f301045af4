import { describe, expect, test } from 'vitest';
import type { At, PersonFacts } from '../../src/rules/facts.ts';
import { ignoredRefusal } from '../../src/rules/refusal/ignored.ts';
import { sixtyDays } from '../../src/rules/refusal/sixty-days.ts';
import { at, call, d, person, told } from './subjects.ts';

const refused = (...refusals: string[]) => person({ refusals });
const off = { policy: { refusalPause: 'off' } } as const;

describe('refusal/sixty-days', () => {
  const rows: [string, PersonFacts, At, string | null][] = [
    ['nobody refused', person(), at('2024-05-06'), null],
    ['the day of the refusal', refused('2024-05-06'), at('2024-05-06'), 'refused until 2024-07-06'],
    ['a refusal of tomorrow', refused('2024-05-07'), at('2024-05-06'), null],
    ['day 60', refused('2024-03-07'), at('2024-05-06'), 'refused until 2024-05-07'],
    ['day 61', refused('2024-03-06'), at('2024-05-06'), null],
    [
      'of several the latest counts',
      refused('2024-01-02', '2024-04-30', '2024-06-01'),
      at('2024-05-06'),
      'refused until 2024-06-30',
    ],
    ['an objection is no refusal', person({ objections: ['2024-05-01'] }), at('2024-05-06'), null],
    ['before March 2023', refused('2023-02-20'), at('2023-02-28'), null],
    [
      'on 1 March 2023, a refusal of before',
      refused('2023-02-20'),
      at('2023-03-01'),
      'refused until 2023-04-22',
    ],
    [
      'a contract in progress',
      refused('2024-05-01'),
      at('2024-05-06', { basis: 'contract' }),
      'refused until 2024-07-01',
    ],
    [
      'the policy does not lift the law',
      refused('2024-05-01'),
      at('2024-05-06', off),
      'refused until 2024-07-01',
    ],
    ['on the last day of the law', refused('2026-08-01'), at('2026-08-10'), 'refused until 2026-08-11'],
    ['on the first day as house policy', refused('2026-08-01'), at('2026-08-11'), 'house until 2026-10-01'],
    ['house policy, day 60', refused('2026-08-01'), at('2026-09-30'), 'house until 2026-10-01'],
    ['house policy, day 61', refused('2026-08-01'), at('2026-10-01'), null],
    ['house policy off', refused('2026-08-10'), at('2026-08-11', off), null],
    [
      'a consent after the refusal does not lift the law',
      person({ refusals: ['2024-05-01'], consents: ['2024-05-02'] }),
      at('2024-05-06'),
      'refused until 2024-07-01',
    ],
    [
      'a consent after the refusal lifts the house policy',
      person({ refusals: ['2026-09-01'], consents: ['2026-09-02'] }),
      at('2026-09-10'),
      null,
    ],
    [
      'a consent of the day of the refusal does not',
      person({ refusals: ['2026-09-01'], consents: ['2026-09-01'] }),
      at('2026-09-10'),
      'house until 2026-11-01',
    ],
    [
      'a consent that lies ahead ends it on its day',
      person({ refusals: ['2026-09-01'], consents: ['2026-09-20'] }),
      at('2026-09-10'),
      'house until 2026-09-20',
    ],
    ['given today', person({ refusals: ['2026-09-01'], consents: ['2026-09-10'] }), at('2026-09-10'), null],
  ];
  test.each(rows)('%s', (_, facts, when, wanted) => {
    expect(told(sixtyDays.judge(facts, when))).toBe(wanted);
  });

  test('names the days and the call', () => {
    expect(sixtyDays.judge(refused('2024-05-01'), at('2024-05-06'))).toMatchObject({
      data: { refusedDay: d('2024-05-01'), lastDay: d('2024-06-30') },
      because: [{ file: 'calls.csv', line: 2 }],
    });
  });
});

describe('refusal/ignored', () => {
  const rows: [string, string, string | null, boolean][] = [
    ['nobody refused', '2024-05-06', null, false],
    ['an earlier call of the same day', '2024-05-06', '2024-05-06', true],
    ['the day after', '2024-05-07', '2024-05-06', true],
    ['day 60', '2024-05-06', '2024-03-07', true],
    ['day 61', '2024-05-06', '2024-03-06', false],
    ['before March 2023', '2023-02-28', '2023-02-20', false],
    ['on 1 March 2023', '2023-03-01', '2023-02-20', true],
    ['on the last day of the law', '2026-08-10', '2026-08-01', true],
    ['under opt-in no longer', '2026-08-11', '2026-08-10', false],
  ];
  test.each(rows)('%s', (_, day, refusal, fires) => {
    const facts = call(day, { refusedOn: () => (refusal === null ? null : d(refusal)) });
    expect(ignoredRefusal.judge(facts, at(day)) !== null).toBe(fires);
  });

  test('names the days', () => {
    const bar = ignoredRefusal.judge(
      call('2024-05-06', { refusedOn: () => d('2024-05-01') }),
      at('2024-05-06'),
    );
    expect(bar?.data).toEqual({ refusedDay: d('2024-05-01'), lastDay: d('2024-06-30') });
  });

  test('because of the refusing call', () => {
    const refusal = { file: 'calls.csv', line: 3, occurredAt: '2024-05-01T11:00:00+02:00' };
    const because = (known: typeof refusal | null) =>
      ignoredRefusal.because(call('2024-05-06', { refusal: () => known }), at('2024-05-06'));
    expect([because(refusal), because(null)]).toEqual([[refusal], []]);
  });
});
