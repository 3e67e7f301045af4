import { expect, test } from 'vitest';
import type { CallRow, Options } from './campaign.ts';
import { type Case, call, campaignFindings, findings, makeCase } from './hand-made.ts';
import { expected } from './oracle.ts';

const A = '0612345678';
const REUNION = '0692123456';

const hours: [string, string, string, string[]][] = [
  ['a second before ten', A, '2024-05-06 09:59:59', ['2 hours/outside-window']],
  ['ten sharp', A, '2024-05-06 10:00:00', []],
  ['a second before one', A, '2024-05-06 12:59:59', []],
  ['one sharp', A, '2024-05-06 13:00:00', ['2 hours/outside-window']],
  ['a second before two', A, '2024-05-06 13:59:59', ['2 hours/outside-window']],
  ['two sharp', A, '2024-05-06 14:00:00', []],
  ['a second before eight', A, '2024-05-06 19:59:59', []],
  ['eight sharp', A, '2024-05-06 20:00:00', ['2 hours/outside-window']],
  ['a Saturday', A, '2024-05-04 11:00:00', ['2 hours/closed-day']],
  ['a Sunday that is a holiday', A, '2027-08-15 11:00:00', ['2 hours/closed-day']],
  ['Ascension', A, '2024-05-09 11:00:00', ['2 hours/public-holiday']],
  ['the day before there were hours', A, '2023-02-28 22:00:00', []],
  ['the first day with hours', A, '2023-03-01 22:00:00', ['2 hours/outside-window']],
  ['ten in Paris is noon in Réunion', REUNION, '2024-05-06 10:30:00', []],
  ['noon in Paris is two in Réunion', REUNION, '2024-05-06 11:30:00', ['2 hours/outside-window']],
  ['Friday evening in Paris is Saturday in Réunion', REUNION, '2024-05-03 22:30:00', ['2 hours/closed-day']],
];

test.each(hours)('hours: %s', (_, number, when, wanted) => {
  expect(findings({ calls: [call(number, when)] })).toEqual(wanted);
});

test('occurred_at carries the offset of the called person', () => {
  const campaign = makeCase({ calls: [call(REUNION, '2024-05-03T22:30:00+02:00')] });
  expect(expected(campaign).callFindings[0]?.occurredAt).toBe('2024-05-04T00:30:00+04:00');
});

const late = (day: string) => [call(A, `${day}T21:00:00+02:00`)];
const freed: [string, Case, number][] = [
  ['a consent of the day frees', { calls: late('2024-05-06'), consents: [{ given: '2024-05-06' }] }, 0],
  [
    'a consent of the next day does not',
    { calls: late('2024-05-06'), consents: [{ given: '2024-05-07' }] },
    1,
  ],
  [
    'a consent of another number of the person frees',
    { calls: late('2024-05-06'), rows: [[A, REUNION]], consents: [{ number: REUNION, given: '2024-05-01' }] },
    0,
  ],
  [
    'a withdrawal of another number of the person ends it',
    {
      calls: late('2024-05-06'),
      rows: [[A, REUNION]],
      consents: [{ given: '2024-05-01' }, { number: REUNION, withdrawn: '2024-05-01' }],
    },
    1,
  ],
  [
    'a consent of somebody else does not',
    {
      calls: late('2024-05-06'),
      rows: [[A], [REUNION]],
      consents: [{ number: REUNION, given: '2024-05-01' }],
    },
    1,
  ],
  [
    'a number that is in no list has its own consents',
    { calls: late('2024-05-06'), rows: [[REUNION]], consents: [{ given: '2024-05-01' }] },
    0,
  ],
  ['no year in opt-out', { calls: late('2024-05-06'), consents: [{ given: '2022-01-01' }] }, 0],
  [
    'withdrawn on the day',
    { calls: late('2024-05-06'), consents: [{ given: '2024-05-01', withdrawn: '2024-05-06' }] },
    1,
  ],
  [
    'a consent alone frees nothing in opt-in',
    { calls: late('2026-09-15'), consents: [{ given: '2026-09-01' }] },
    1,
  ],
  [
    'half an hour from an appointment',
    {
      calls: late('2026-09-15'),
      consents: [{ given: '2026-09-01', appointment: '2026-09-15T21:30:00+02:00' }],
    },
    0,
  ],
  [
    'a second more than half an hour',
    {
      calls: late('2026-09-15'),
      consents: [{ given: '2026-09-01', appointment: '2026-09-15T20:29:59+02:00' }],
    },
    1,
  ],
];

test.each(freed)('freed from hours: %s', (_, given, count) => {
  expect(findings(given)).toHaveLength(count);
});

const noon = (day: string, outcome?: string) => call(A, `${day} 12:00:00`, outcome);
const four = (first: string) => [noon(first), noon('2024-05-02'), noon('2024-05-03'), noon('2024-05-06')];

test('the fifth attempt within thirty days is one too many', () => {
  expect(findings({ calls: [...four('2024-04-30'), noon('2024-05-29')] })).toEqual(['6 frequency/exceeded']);
  expect(findings({ calls: [...four('2024-04-30'), noon('2024-05-30')] })).toEqual([]);
});

test('a call within sixty days of a refusal ignores it, up to 2026-08-10', () => {
  const after = (refusal: string, day: string) => findings({ calls: [noon(refusal, 'refus'), noon(day)] });
  expect(after('2024-05-02', '2024-07-01')).toEqual(['3 refusal/ignored']);
  expect(after('2024-05-02', '2024-07-02')).toEqual([]);
  expect(after('2026-08-07', '2026-08-10')).toEqual(['3 refusal/ignored']);
  expect(after('2026-08-07', '2026-08-11')).toEqual(['3 consent/refusal-ignored']);
});

const WITHOUT = '2 consent/called-without';
const asked = (...consents: NonNullable<Case['consents']>): Case => ({
  calls: [noon('2026-09-15')],
  consents,
});
const consent: [string, Case, string[]][] = [
  ['none at all', asked(), [WITHOUT]],
  ['no register', { calls: [noon('2026-09-15')] }, []],
  ['the day before the rule', { calls: [noon('2026-08-10')], consents: [] }, []],
  ['its first day', { calls: [noon('2026-08-11')], consents: [] }, [WITHOUT]],
  ['under a contract', { ...asked(), options: { basis: 'contract' } }, []],
  ['declared', { ...asked(), options: { basis: 'consent' } }, []],
  [
    'declared and withdrawn',
    { ...asked({ withdrawn: '2026-09-15' }), options: { basis: 'consent' } },
    [WITHOUT],
  ],
  ['businesses', { ...asked(), options: { audience: 'b2b' } }, []],
  ['given at that second', asked({ given: '2026-09-15 12:00:00' }), []],
  ['given a second later', asked({ given: '2026-09-15 12:00:01' }), [WITHOUT]],
  ['given that day', asked({ given: '2026-09-15' }), []],
  ['given by somebody else', asked({ given: '2026-09-15', number: REUNION }), [WITHOUT]],
  [
    'given by another number of the person',
    { ...asked({ given: '2026-09-15', number: REUNION }), rows: [[A, REUNION]] },
    [],
  ],
  [
    'withdrawn by another number of the person',
    {
      ...asked({ given: '2026-09-01' }, { withdrawn: '2026-09-15', number: REUNION }),
      rows: [[A, REUNION]],
    },
    [WITHOUT],
  ],
  ['withdrawn at that second', asked({ given: '2026-09-01', withdrawn: '2026-09-15 12:00:00' }), [WITHOUT]],
  ['withdrawn a second later', asked({ given: '2026-09-01', withdrawn: '2026-09-15 12:00:01' }), []],
  [
    'withdrawn before it was given again',
    asked({ given: '2026-09-01', withdrawn: '2026-09-02 09:00' }, { given: '2026-09-02 09:01' }),
    [],
  ],
  [
    'given again on the day of a withdrawal',
    asked({ given: '2026-09-01', withdrawn: '2026-09-02' }, { given: '2026-09-02 09:01' }),
    [WITHOUT],
  ],
  ['the last day of its year', asked({ given: '2025-09-16' }), []],
  ['a year on', asked({ given: '2025-09-15' }), [WITHOUT]],
  ['past its own end', asked({ given: '2026-09-01', expires: '2026-09-15' }), [WITHOUT]],
  ['for another purpose', { ...asked({ given: '2026-09-01', purpose: 'x' }), options: { purpose: 'y' } }, []],
  [
    'refused in an earlier call',
    { calls: [noon('2026-09-14', 'refus'), noon('2026-09-15')], consents: [{ given: '2026-09-14' }] },
    ['3 consent/refusal-ignored', '3 consent/called-without'],
  ],
  [
    'refused a second before it was given',
    {
      calls: [noon('2026-09-14', 'refus'), noon('2026-09-15')],
      consents: [{ given: '2026-09-14 12:00:01' }],
    },
    [WITHOUT, '3 consent/refusal-ignored'],
  ],
];

test.each(consent)('consent at the moment of the call: %s', (_, given, wanted) => {
  expect(findings(given)).toEqual(wanted);
});

const severities = (given: Case): string[] =>
  expected(makeCase({ calls: [noon('2024-05-06')], ...given })).callFindings.map(
    ({ rule, severity }) => `${rule} ${severity}`,
  );

test('a call to a number on a list', () => {
  const error = ['opposition/called error'];
  const warning = ['opposition/called warning'];
  expect(severities({ opposed: [A] })).toEqual(warning);
  expect(severities({ opposed: [A], registered: ['06/04/2024'] })).toEqual(error);
  expect(severities({ opposed: [A], registered: ['07/04/2024'] })).toEqual(warning);
  expect(severities({ opposed: [A, A], registered: ['07/04/2024', '06/04/2024'] })).toEqual(error);
  expect(severities({ opposed: [A], registered: ['06/04/2024'], options: { sector: 'press' } })).toEqual([]);
  expect(severities({ own: [A], ownRegistered: ['2024-05-05'], options: { sector: 'press' } })).toEqual(
    error,
  );
  expect(severities({ own: [A], ownRegistered: ['2024-05-06'] })).toEqual(warning);
  expect(severities({ own: [A], ownRegistered: ['2024-05-05'], options: { basis: 'contract' } })).toEqual(
    error,
  );
  expect(severities({ own: [A], ownRegistered: ['2024-04-31'] })).toEqual(warning);
  expect(severities({ answers: { [A]: 'OK' } })).toEqual([]);
});

test('legs of one call count once, from the earliest start, with the best outcome', () => {
  const leg = (when: string, more: Partial<CallRow>) => call(A, when, 'busy', { callId: 'c1', ...more });
  const calls = [
    leg('2024-05-06 21:00:30', { outcome: 'refus' }),
    leg('2024-05-06 21:00:00', {}),
    leg('2024-05-07 12:00:00', { callId: 'c2' }),
  ];
  const result = expected(makeCase({ calls }));
  expect(result.callFindings.map(({ line, rule }) => `${line} ${rule}`)).toEqual([
    '3 hours/outside-window',
    '4 refusal/ignored',
  ]);
  expect(result.calls).toEqual({ read: 4, audited: 2, ignored: 1, joined: 1 });
});

const withOptions = (options: Partial<Options>): string[] => campaignFindings({ options });

test('campaign rules on both sides of their days', () => {
  expect(withOptions({ oppositionDate: '2024-04-06' })).toEqual([]);
  expect(withOptions({ oppositionDate: '2024-04-05' })).toEqual([
    'bloctel/rescrub-due warning',
    'bloctel/stale error',
  ]);
  expect(withOptions({ end: '2024-06-06' })).toEqual(['bloctel/rescrub-due warning']);
  expect(withOptions({ end: '2024-06-05' })).toEqual([]);
  expect(withOptions({ callsUntil: '2024-04-29' })).toEqual([]);
  expect(withOptions({ callsUntil: '2024-04-28' })).toEqual(['calls/stale warning']);
  expect(withOptions({ callsUntil: '2024-04-07' })).toEqual(['calls/stale warning']);
  expect(withOptions({ callsUntil: '2024-04-06' })).toEqual(['calls/stale error']);
  expect(withOptions({ start: '2024-05-08', end: '2024-05-09' })).toEqual(['calendar/no-lawful-day error']);
  expect(withOptions({ start: '2026-08-10', end: '2026-08-11' })).toEqual([
    'law/changes-during-campaign error',
  ]);
  expect(withOptions({ start: '2026-08-11' })).toEqual(['consent/unknown error']);
});

const callers: [string, string, string[]][] = [
  ['0612345678', '2024-05-06', ['caller-id/mobile error']],
  ['0162123456', '2024-05-06', []],
  ['0145123456', '2022-12-31', []],
  ['0145123456', '2023-01-01', ['caller-id/range warning']],
  ['0598712345', '2025-12-31', ['caller-id/range warning']],
  ['0598712345', '2026-01-02', []],
  ['0899123456', '2024-05-06', ['caller-id/forbidden error']],
  ['3620', '2024-05-06', ['caller-id/forbidden error']],
  ['withheld', '2024-05-06', ['caller-id/withheld error']],
];

test.each(callers)('caller number %s on %s', (caller, start, wanted) => {
  expect(withOptions({ callerIds: [caller], start })).toEqual(wanted);
});

test('a gap is passed by name, what is forbidden is not', () => {
  const exit = (options: Partial<Options>) => expected(makeCase({ options })).exit;
  expect(exit({ callsUntil: '2024-03-01' })).toBe(3);
  expect(exit({ callsUntil: '2024-03-01', accepted: ['calls/stale'] })).toBe(0);
  expect(exit({ sector: 'cpf-training' })).toBe(3);
});
