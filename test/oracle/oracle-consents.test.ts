import { expect, test } from 'vitest';
import type { Options } from './campaign.ts';
import { type Case, call, campaignFindings, findings, makeCase, verdicts } from './hand-made.ts';
import { expected } from './oracle.ts';

const A = '0612345678';
const B = '0623456789';
const C = '0145123456';
const noon = (day: string, outcome?: string) => call(A, `${day} 12:00:00`, outcome);

const press = (options: Partial<Options> = {}): Partial<Options> => ({
  sector: 'press',
  start: '2026-09-15',
  ...options,
});
const ASKS = { policy: { pressConsent: 'ask' } } as const;
type Consents = NonNullable<Case['consents']>;

const consentsOf = (given: Case): string[] =>
  campaignFindings(given).filter((text) => text.startsWith('consent/'));

test('the press asks for no consent, unless it says so or a machine speaks', () => {
  const withdrawn: Consents = [{ given: '2026-09-01', withdrawn: '2026-09-02' }];
  const bars = (options: Partial<Options>) => verdicts({ consents: withdrawn, options });
  expect(bars(press())).toEqual(['kept']);
  expect(bars(press(ASKS))).toEqual(['consent/withdrawn']);
  expect(bars(press({ dialing: 'machine' }))).toEqual(['consent/withdrawn']);
  expect(bars(press({ ...ASKS, start: '2026-08-10' }))).toEqual(['kept']);
});

test('the press: findings on the campaign, and on calls', () => {
  const unreadable: Consents = [{ given: '31/02/2026' }];
  expect(consentsOf({ options: press() })).toEqual([]);
  expect(consentsOf({ options: press(ASKS) })).toEqual(['consent/unknown error']);
  expect(consentsOf({ consents: unreadable, options: press() })).toEqual([]);
  expect(consentsOf({ consents: unreadable, options: press(ASKS) })).toEqual(['consent/unreadable error']);
  expect(consentsOf({ consents: unreadable, options: press({ start: '2026-08-10' }) })).toEqual([
    'consent/unreadable error',
  ]);
  const calls = [noon('2026-09-15')];
  expect(findings({ calls, consents: [], options: press() })).toEqual([]);
  expect(findings({ calls, consents: [], options: press(ASKS) })).toEqual(['2 consent/called-without']);
});

test('the press keeps its hours, its frequency and who objected', () => {
  const calls = [call(A, '2026-09-14 21:00:00', 'objected')];
  expect(findings({ calls, options: press() })).toEqual(['2 hours/outside-window']);
  expect(verdicts({ calls, options: press() })).toEqual(['opposition/objected']);
});

const machine = (options: Partial<Options> = {}): Partial<Options> => ({ dialing: 'machine', ...options });
const spoken: [string, Partial<Options>][] = [
  ['before there were hours', machine({ start: '2022-05-09' })],
  ['before the reform', machine()],
  ['under opt-in', machine({ start: '2026-09-15' })],
  ['businesses', machine({ audience: 'b2b' })],
  ['under a contract', machine({ basis: 'contract' })],
];

test.each(spoken)('a machine needs consent: %s', (_, options) => {
  const { start = '2024-05-06' } = options;
  const year = Number(start.slice(0, 4)) - 1;
  const dayBefore = `${year}${start.slice(4)}`;
  const dayAfter = new Date(Date.parse(dayBefore) + 86_400_000).toISOString().slice(0, 10);
  expect(consentsOf({ options })).toEqual(['consent/unknown error']);
  expect(verdicts({ consents: [], options })).toEqual(['consent/missing']);
  expect(verdicts({ consents: [{ given: dayBefore }], options })).toEqual(['consent/expired']);
  expect(verdicts({ consents: [{ given: dayAfter }], options })).toEqual(['kept']);
  expect(verdicts({ consents: [{ given: dayAfter, withdrawn: start }], options })).toEqual([
    'consent/withdrawn',
  ]);
  const calls = [noon(start)];
  expect(findings({ calls, consents: [], options })).toEqual(['2 consent/called-without']);
  expect(findings({ calls, consents: [{ given: dayAfter }], options })).toEqual([]);
});

test('consent that is declared is enough for a machine, and its number is a platform’s', () => {
  expect(consentsOf({ options: machine({ basis: 'consent' }) })).toEqual([]);
  expect(verdicts({ options: machine({ basis: 'consent' }) })).toEqual(['kept']);
  expect(campaignFindings({ options: machine({ callerIds: ['0145123456'], basis: 'consent' }) })).toEqual([
    'caller-id/range warning',
  ]);
});

test('a register of several purposes asks which is meant', () => {
  const register = (...purposes: string[]): Consents =>
    purposes.map((purpose) => ({ given: '2024-05-01', purpose }));
  const asked = (consents: Consents, options: Partial<Options> = {}) => consentsOf({ consents, options });
  const WARNING = ['consent/purposes warning'];
  expect(asked(register('x', 'y'))).toEqual(WARNING);
  expect(asked(register('x', 'x'))).toEqual([]);
  expect(asked(register('x', ''))).toEqual([]);
  expect(asked(register('x', 'y'), { purpose: 'x' })).toEqual([]);
  expect(asked(register('x', 'y'), { basis: 'contract' })).toEqual(WARNING);
  expect(
    asked([
      { request: '2026-09-01', purpose: 'x' },
      { withdrawn: '2026-09-01', purpose: 'y' },
    ]),
  ).toEqual(WARNING);
  expect(asked(register('x', 'y'), press())).toEqual([]);
  expect(asked(register('x', 'y'), press(ASKS))).toEqual(WARNING);
  expect(expected(makeCase({ consents: register('x', 'y') })).exit).toBe(0);
});

const optIn = { start: '2026-09-15' };
const withdrawals: [string, Case, string[]][] = [
  [
    'without a giving of its own, after one of another record',
    { consents: [{ given: '2026-09-01' }, { withdrawn: '2026-09-01' }], options: optIn },
    ['consent/withdrawn'],
  ],
  [
    'and nothing was ever given',
    { consents: [{ withdrawn: '2026-09-01' }], options: optIn },
    ['consent/missing'],
  ],
  [
    'and nothing was ever given, where consent is declared',
    { consents: [{ withdrawn: '2026-09-15' }], options: { ...optIn, basis: 'consent' } },
    ['consent/withdrawn'],
  ],
  [
    'of a coming day, where consent is declared',
    { consents: [{ withdrawn: '2026-09-16' }], options: { ...optIn, basis: 'consent' } },
    ['kept'],
  ],
  [
    'of another number of the person',
    {
      rows: [[A, B]],
      consents: [{ given: '2026-09-01' }, { number: B, withdrawn: '2026-09-02' }],
      options: optIn,
    },
    ['consent/withdrawn'],
  ],
  [
    'by an objection, which a consent of a day without proof does not lift',
    { calls: [noon('2026-09-02', 'objected')], consents: [{ given: '2026-09-02' }], options: optIn },
    ['consent/withdrawn opposition/objected'],
  ],
];

test.each(withdrawals)('withdrawn %s', (_, given, wanted) => {
  expect(verdicts(given)).toEqual(wanted);
});

test('the hours of the record that decides', () => {
  const calls = [call(A, '2026-09-15 14:30:00')];
  const outside = (...consents: Consents) =>
    findings({ calls, rows: [[A, B]], consents }).map((text) => text.slice(2));
  const early = { number: B, given: '2026-09-02', slots: '10:00-12:30' };
  expect(outside({ given: '2026-09-01' }, early)).toEqual(['consent/outside-slot']);
  expect(outside({ given: '2026-09-03' }, early)).toEqual([]);
  expect(outside({ given: '2026-09-02', expires: '2026-12-01' }, early)).toEqual([]);
  expect(outside({ given: '2026-09-02' }, early)).toEqual([]);
  expect(outside({ ...early, number: A }, early)).toEqual(['consent/outside-slot']);
});

test('of the persons who share a number it is enough that one has agreed to the call', () => {
  const calls = [noon('2026-09-15')];
  const rows = [
    [A, B],
    [A, C],
  ];
  const called = (...consents: Consents) =>
    findings({ calls, rows, consents, options: { policy: { switchboardRows: 1 } } });
  const withdrawn = { number: C, given: '2026-09-01', withdrawn: '2026-09-02' };
  expect(called({ number: B, given: '2026-09-01' }, withdrawn)).toEqual([]);
  expect(called(withdrawn)).toEqual(['2 consent/called-without']);
  expect(called({ number: B, given: '2026-09-01', slots: 'jeudi, vendredi' }, withdrawn)).toEqual([
    '2 consent/outside-slot',
  ]);
});
