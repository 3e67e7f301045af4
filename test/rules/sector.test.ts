import { describe, expect, test } from 'vitest';
import { sectors } from '../../src/model.ts';
import type { PersonSketch } from '../../src/rules/examples/example.ts';
import { callFacts } from '../../src/rules/examples/facts.ts';
import type { At } from '../../src/rules/facts.ts';
import { bannedForPerson, bannedSector } from '../../src/rules/sector/banned.ts';
import { calledInBannedSector } from '../../src/rules/sector/called.ts';
import { isoDay } from '../../src/time/days.ts';
import { at, d, messages, person, situation } from './subjects.ts';

describe('sector/banned', () => {
  const begins = [
    ['energy-renovation', '2020-07-25', '2020-07-26'],
    ['cpf-training', '2022-12-20', '2022-12-21'],
    ['housing-adaptation', '2025-07-01', '2026-08-11'],
  ] as const;
  test.each(begins)('%s', (sector, before, first) => {
    const on = (day: string) => messages(bannedSector.judge(situation(day, { facts: { sector } })));
    expect(on(before)).toEqual([]);
    expect(on(first)).toEqual([sector]);
    expect(on('2026-09-01')).toEqual([sector]);
  });

  const banned: readonly string[] = begins.map(([sector]) => sector);
  test.each(sectors.filter((sector) => !banned.includes(sector)))('%s is open', (sector) => {
    for (const day of ['2019-01-02', '2024-05-06', '2026-09-01'])
      expect(bannedSector.judge(situation(day, { facts: { sector } }))).toEqual([]);
  });

  const sector = 'energy-renovation';
  test.each([
    ['with consent it stays banned', { sector, basis: 'consent' }, [sector]],
    ['a contract in progress', { sector, basis: 'contract' }, []],
    ['a list of businesses', { sector, audience: 'b2b' }, [sector]],
  ] as const)('%s', (_, facts, wanted) => {
    expect(messages(bannedSector.judge(situation('2024-05-06', { facts })))).toEqual(wanted);
  });

  test.each([
    ['2025-07-01', []],
    ['2025-07-02', ['warning warned']],
    ['2026-08-10', ['warning warned']],
    ['2026-08-11', ['error housing-adaptation']],
  ])('the adaptation of homes on %s', (day, wanted) => {
    const bars = bannedSector.judge(situation(day, { facts: { sector: 'housing-adaptation' } }));
    expect(bars.map(({ severity, message }) => `${severity} ${message}`)).toEqual(wanted);
  });

  test('under a contract nobody is warned of a ban of messages', () => {
    const facts = { sector: 'housing-adaptation', basis: 'contract' } as const;
    expect(bannedSector.judge(situation('2025-07-02', { facts }))).toEqual([]);
  });

  test('with requests in the register it is judged person by person', () => {
    const facts = { sector, requestsGiven: true } as const;
    expect(bannedSector.judge(situation('2026-08-11', { facts }))).toEqual([]);
  });
});

const requested = (day: string, campaign = {}) =>
  at(day, { sector: 'energy-renovation', requestsGiven: true, ...campaign });

describe('sector/banned of a person', () => {
  test.each<[string, string[], At, string | null]>([
    ['nobody asked', [], requested('2026-09-14'), 'noRequest until null'],
    ['the day before the request', ['2026-09-15'], requested('2026-09-14'), 'noRequest until 2026-09-15'],
    ['the day of the request', ['2026-09-14'], requested('2026-09-14'), null],
    ['the fifth working day, a Saturday', ['2026-09-14'], requested('2026-09-19'), null],
    ['the Sunday after it', ['2026-09-14'], requested('2026-09-20'), 'lapsedRequest until null'],
    ['a public holiday does not count', ['2026-11-06'], requested('2026-11-13'), null],
    ['the day after it', ['2026-11-06'], requested('2026-11-14'), 'lapsedRequest until null'],
    ['a request of before the law', ['2026-08-10'], requested('2026-08-11'), null],
    ['of its first day', ['2026-08-11'], requested('2026-08-11'), null],
    [
      'a ban that begins after the first day',
      [],
      at('2026-08-11', { sector: 'housing-adaptation', bannedFromStart: false }),
      'noRequest until null',
    ],
    ['before it', [], at('2026-08-10', { sector: 'housing-adaptation', bannedFromStart: false }), null],
    ['a contract in progress', [], requested('2026-09-14', { basis: 'contract' }), null],
    ['another sector', [], requested('2026-09-14', { sector: 'telecom' }), null],
    ['no register with requests', [], requested('2026-09-14', { requestsGiven: false }), null],
  ])('%s', (_, requests, on, wanted) => {
    const bar = bannedForPerson.judge(person({ requests }), on);
    const until = bar?.until === undefined || bar.until === null ? null : isoDay(bar.until);
    expect(bar && `${bar.message} until ${until}`).toBe(wanted);
  });
});

test.each(['withdrawals', 'refusals', 'objections'] as const)(
  '%s end a request from their day on',
  (kind) => {
    const facts = (day: string) => person({ requests: ['2026-09-14'], [kind]: [day] });
    const bars = (day: string) => bannedForPerson.judge(facts(day), requested('2026-09-16')) !== null;
    expect(['2026-09-13', '2026-09-14', '2026-09-16', '2026-09-17'].map(bars)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  },
);

test('says why a request does not count', () => {
  const said = (sketch: PersonSketch, on: At) => bannedForPerson.judge(person(sketch), on);
  expect(said({ requests: ['2026-09-14'], refusals: ['2026-09-15'] }, requested('2026-09-16'))).toMatchObject(
    {
      message: 'endedRequest',
      data: { requestDay: d('2026-09-14'), endedDay: d('2026-09-15') },
      because: [{ file: 'consents.csv' }],
    },
  );
  const other = { ...person({ requests: ['2026-09-14'] }) };
  const requests = other.requests.map((request) => ({ ...request, purpose: 'fibre' }));
  const on = requested('2026-09-15', { purpose: 'isolation' });
  expect(bannedForPerson.judge({ ...other, requests }, on)).toMatchObject({
    message: 'otherRequest',
    data: { requestDay: d('2026-09-14') },
  });
  expect(said({ requests: ['2026-09-14'] }, requested('2026-09-20'))).toMatchObject({
    message: 'lapsedRequest',
    data: { requestDay: d('2026-09-14'), lastDay: d('2026-09-19') },
  });
  const ended = { requests: ['2026-09-14'], refusals: ['2026-09-15'] };
  expect(said(ended, requested('2026-09-15'))?.message).toBe('endedRequest');
  expect(said(ended, requested('2026-09-19'))?.message).toBe('endedRequest');
  expect(said(ended, requested('2026-09-20'))?.message).toBe('lapsedRequest');
});

test('a request that was ended on its own day is none to wait for', () => {
  const bar = bannedForPerson.judge(
    person({ requests: ['2026-09-14'], refusals: ['2026-09-14'] }),
    requested('2026-09-14'),
  );
  expect(bar).toMatchObject({ message: 'endedRequest', until: null });
});

describe('sector/called', () => {
  test.each<[string, string[], At, string | null]>([
    ['the day before the ban', [], at('2022-12-20', { sector: 'cpf-training' }), null],
    ['its first day', [], at('2022-12-21', { sector: 'cpf-training' }), 'cpf-training'],
    ['a contract', [], at('2022-12-21', { sector: 'cpf-training', basis: 'contract' }), null],
    ['messages alone are banned', [], at('2026-08-10', { sector: 'housing-adaptation' }), null],
    ['so is the telephone', [], at('2026-08-11', { sector: 'housing-adaptation' }), 'housing-adaptation'],
    ['on request', ['2026-09-14'], requested('2026-09-19'), null],
    ['too late', ['2026-09-14'], requested('2026-09-21'), 'energy-renovation'],
    ['an open sector', [], at('2026-09-14', { sector: 'telecom' }), null],
  ])('%s', (_, requests, on, wanted) => {
    const facts = callFacts({ requests }, on);
    expect(calledInBannedSector.judge(facts, on)?.message ?? null).toBe(wanted);
  });
});

test('a request lifts a ban that begins after the first day, too', () => {
  const facts = { requestsGiven: false, bannedFromStart: false } as const;
  const judged = (requests: string[]) =>
    bannedForPerson.judge(person({ requests }), at('2026-09-14', { sector: 'housing-adaptation', ...facts }));
  expect([judged([])?.message, judged(['2026-09-11'])]).toEqual(['noRequest', null]);
});
