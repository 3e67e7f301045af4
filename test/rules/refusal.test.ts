import { describe, expect, test } from 'vitest';
import type { At, PersonFacts } from '../../src/rules/facts.ts';
import { ignoredRefusal } from '../../src/rules/refusal/ignored.ts';
import { sixtyDays } from '../../src/rules/refusal/sixty-days.ts';
import { isoDay } from '../../src/time/days.ts';
import { at, call, d, person, told } from './subjects.ts';

const refused = (...refusals: string[]) => person({ refusals });
const off = { policy: { refusalPause: 'off' } } as const;

test('a refusal whose row is not known bars, because of nothing', () => {
  const facts: PersonFacts = { ...refused('2024-05-01'), callOn: () => null };
  expect(sixtyDays.judge(facts, at('2024-05-06'))).toMatchObject({ because: [] });
});

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
  const history = (sketch: { refusals?: string[]; objections?: string[] }) => {
    const known = person(sketch);
    const { refusals, objections, callOn } = known;
    return {
      history: () => (refusals.length + objections.length === 0 ? null : known),
      callOn: (kind: 'refused' | 'objected', day: number) => {
        const row = callOn(kind, day);
        return row && { ...row, occurredAt: isoDay(day) };
      },
    };
  };

  test.each(rows)('%s', (_, day, no, fires) => {
    const days = no === null ? [] : [no];
    for (const sketch of [{ refusals: days }, { objections: days }])
      expect(ignoredRefusal.judge(call(day, history(sketch)), at(day)) !== null).toBe(fires);
  });

  test.each([
    ['of a refusal', { refusals: ['2024-05-01'] }, 'during', { refusedDay: d('2024-05-01') }],
    ['of an objection', { objections: ['2024-05-01'] }, 'afterObjection', { objectedDay: d('2024-05-01') }],
    [
      'of the last of both, the objection where they are of one day',
      { refusals: ['2024-04-01', '2024-05-01'], objections: ['2024-05-01'] },
      'afterObjection',
      { objectedDay: d('2024-05-01') },
    ],
    [
      'of a refusal after an objection',
      { refusals: ['2024-05-01'], objections: ['2024-04-30'] },
      'during',
      { refusedDay: d('2024-05-01') },
    ],
  ])('names the days %s', (_, sketch, message, data) => {
    const bar = ignoredRefusal.judge(call('2024-05-06', history(sketch)), at('2024-05-06'));
    expect(bar).toMatchObject({ message, data: { ...data, lastDay: d('2024-06-30') } });
  });

  test('because of the call in which it was said', () => {
    const because = (sketch: Parameters<typeof history>[0]) =>
      ignoredRefusal.because(call('2024-05-06', history(sketch)), at('2024-05-06'));
    expect(because({ refusals: ['2024-05-01'] })).toEqual([
      { file: 'calls.csv', line: 2, occurredAt: '2024-05-01' },
    ]);
    expect(because({ objections: ['2024-05-01'] })).toMatchObject([{ line: 3 }]);
    expect(because({})).toEqual([]);
  });
});
