import { describe, expect, test } from 'vitest';
import { calledWithout } from '../../src/rules/consent/called-without.ts';
import type { At, CallFacts } from '../../src/rules/facts.ts';
import { isoDay } from '../../src/time/days.ts';
import { at, call, d, person } from './subjects.ts';

// 2026-09-15 lies in the time of prior consent.
const day = '2026-09-15';
type Known = Parameters<typeof person>[0];

/** A call before which so much was known of the consent to its number. */
function knowing(when: At, known: Known, changes: Partial<CallFacts> = {}): CallFacts {
  return call(isoDay(when.day), { consentThen: () => person(known), ...changes });
}

const given = (...consents: string[]): Known => ({ consents });

describe('consent/called-without', () => {
  const rows: [string, Known, At, string | null][] = [
    ['no consent', {}, at(day), 'never'],
    ['the last day without the rule', {}, at('2026-08-10'), null],
    ['its first day', {}, at('2026-08-11'), 'never'],
    ['given the same day', given(day), at(day), null],
    ['given long before the rule', given('2026-01-05'), at('2026-08-11'), null],
    ['no register', {}, at(day, { consentsGiven: false }), null],
    [
      'no register, although it would be awaited',
      {},
      at(day, { consentsGiven: false, consentsAwaited: true }),
      null,
    ],
    ['a contract in progress', {}, at(day, { basis: 'contract' }), null],
    ['businesses', {}, at(day, { audience: 'b2b' }), null],
    ['the press is exempt', {}, at(day, { sector: 'press' }), null],
    ['unless the house asks', {}, at(day, { sector: 'press', policy: { pressConsent: 'ask' } }), 'never'],
    [
      'a calling machine under a contract',
      {},
      at('2024-05-06', { dialing: 'machine', basis: 'contract' }),
      'never',
    ],
    ['a calling machine before opt-in', {}, at('2024-05-06', { dialing: 'machine' }), 'never'],
    ['consent declared for the list', {}, at(day, { basis: 'consent' }), null],
    ['the last day of the year', given('2025-09-16'), at(day), null],
    ['a year on', given('2025-09-15'), at(day), 'lapsed 2026-09-15'],
    ['a year on, declared for the list', given('2025-09-15'), at(day, { basis: 'consent' }), null],
    ['29 February, the next 28 February', given('2028-02-29'), at('2029-02-28'), null],
    ['29 February, the next 1 March', given('2028-02-29'), at('2029-03-01'), 'lapsed 2029-03-01'],
    ['its own end is today', { consents: [{ given: '2026-09-01', expires: day }] }, at(day), `lapsed ${day}`],
    [
      'its own end is tomorrow',
      { consents: [{ given: '2026-09-01', expires: '2026-09-16' }] },
      at(day),
      null,
    ],
    ['withdrawn the same day', { ...given('2026-09-01'), withdrawals: [day] }, at(day), `withdrawn ${day}`],
    ['withdrawn before it was given', { ...given('2026-09-01'), withdrawals: ['2026-08-31'] }, at(day), null],
    ['refused since', { ...given('2026-09-01'), refusals: ['2026-09-02'] }, at(day), 'withdrawn 2026-09-02'],
    [
      'objected since',
      { ...given('2026-09-01'), objections: ['2026-09-01'] },
      at(day),
      'withdrawn 2026-09-01',
    ],
    ['refused, and nothing given', { refusals: ['2026-09-02'] }, at(day), 'never'],
    ['only withdrawn', { withdrawals: ['2026-09-02'] }, at(day), 'never'],
    [
      'only withdrawn, and declared for the list',
      { withdrawals: ['2026-09-02'] },
      at(day, { basis: 'consent' }),
      'withdrawn 2026-09-02',
    ],
    [
      'both withdrawn and lapsed',
      { ...given('2025-09-01'), withdrawals: ['2026-01-05'] },
      at(day),
      'withdrawn 2026-01-05',
    ],
    [
      'another purpose is another rule’s matter',
      { consents: [{ given: '2026-09-01', purpose: 'energie' }] },
      at(day, { purpose: 'assurance' }),
      null,
    ],
    ['no proof neither', { consents: [{ given: '2026-09-01', proof: false }] }, at(day), null],
  ];
  test.each(rows)('%s', (_, known, when, wanted) => {
    const bar = calledWithout.judge(knowing(when, known), when);
    const { withdrawnDay, lapsedDay } = bar?.data ?? {};
    const on = withdrawnDay ?? lapsedDay;
    expect(bar && [bar.message, typeof on === 'number' ? isoDay(on) : ''].join(' ').trim()).toBe(wanted);
    if (bar) expect(bar.severity).toBe('error');
  });

  const later: [string, { day: string; second: number | null }, object][] = [
    ['the same day', { day, second: 15 * 3600 + 61 }, { message: 'laterTime', data: { time: '15:01:01' } }],
    [
      'another day at some time',
      { day: '2026-09-16', second: 60 },
      { message: 'laterDay', data: { givenDay: d('2026-09-16') } },
    ],
    [
      'another day',
      { day: '2026-10-01', second: null },
      { message: 'laterDay', data: { givenDay: d('2026-10-01') } },
    ],
  ];
  test.each(later)('given only later: %s', (_, giving, wanted) => {
    const consentLater = () => ({ ...giving, day: d(giving.day), was: 'unknown' as const });
    expect(calledWithout.judge(knowing(at(day), {}, { consentLater }), at(day))).toMatchObject(wanted);
  });

  test.each<[string, { day: string; second: number | null }, object]>([
    ['a later day', { day: '2026-09-20', second: null }, { fromDay: d('2026-09-20') }],
    ['a later moment of a later day', { day: '2026-09-20', second: 60 }, { fromDay: d('2026-09-20') }],
    ['a later moment of that day', { day, second: 15 * 3600 }, { time: '15:00:00' }],
  ])('given before for a period that begins on %s', (_, begin, data) => {
    const consentLater = () => ({ ...begin, day: d(begin.day), was: 'given' as const });
    const message = 'time' in data ? 'notYetTime' : 'notYetDay';
    const bar = calledWithout.judge(knowing(at(day), {}, { consentLater }), at(day));
    expect(bar).toMatchObject({ message, data });
  });

  test('given before for a later period, and withdrawn before, too', () => {
    const consentLater = () => ({ day: d('2026-09-20'), second: null, was: 'withdrawn' as const });
    const bar = calledWithout.judge(knowing(at(day), {}, { consentLater }), at(day));
    expect(bar).toMatchObject({ message: 'withdrawnBefore', data: {} });
  });

  describe('because of', () => {
    const record = { file: 'consents.csv', line: 12 };
    const refusal = { file: 'calls.csv', line: 2, occurredAt: '2026-09-02T10:00:00+02:00' };
    const sameRecord = { ...record, occurredAt: '2026-09-02' };
    const becauseOf = (known: Known, withdrawal: CallFacts['withdrawal'] = () => null, when = at(day)) =>
      calledWithout.because(knowing(when, known, { withdrawal }), when);
    test('nothing, where nothing was given', () => {
      expect(becauseOf({})).toEqual([]);
    });
    test('the record that lapsed', () => {
      expect(becauseOf(given('2025-09-01'))).toEqual([{ ...record, occurredAt: '2025-09-01' }]);
    });
    test('the record and the call that withdrew it', () => {
      const known = { ...given('2026-09-01'), refusals: ['2026-09-02'] };
      expect(becauseOf(known, () => refusal)).toEqual([{ ...record, occurredAt: '2026-09-01' }, refusal]);
    });
    test('one record that was given and withdrawn', () => {
      const known = { ...given('2026-09-01'), withdrawals: ['2026-09-02'] };
      expect(becauseOf(known, () => sameRecord)).toEqual([{ ...record, occurredAt: '2026-09-01' }]);
    });
    test('a withdrawal alone, where consent is declared for the list', () => {
      const known = { withdrawals: ['2026-09-02'] };
      expect(becauseOf(known, () => sameRecord, at(day, { basis: 'consent' }))).toEqual([sameRecord]);
    });
  });
});
