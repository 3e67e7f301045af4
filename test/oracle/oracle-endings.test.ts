import { expect, test } from 'vitest';
import type { Options } from './campaign.ts';
import { type Case, call, findings, verdicts } from './hand-made.ts';

const A = '0612345678';
const B = '0623456789';
const noon = (day: string, outcome?: string, number = A) => call(number, `${day} 12:00:00`, outcome);
const said = (outcome: string, on: string, then: string) => [noon(on, outcome), noon(then)];
const only = (rule: string, given: Case): string[] => findings(given).filter((text) => text.endsWith(rule));

const OBJECTED = ['3 objection/ignored'];
const never = said('ne plus appeler', '2024-04-03', '2024-05-06');
const objections: [string, Case, string[]][] = [
  ['the next call', { calls: never }, OBJECTED],
  ['years later', { calls: said('objected', '2020-01-06', '2026-09-15') }, OBJECTED],
  ['before there were hours', { calls: said('objected', '2022-01-03', '2022-01-04') }, OBJECTED],
  ['under a contract', { calls: never, options: { basis: 'contract' } }, OBJECTED],
  ['of a business', { calls: never, options: { audience: 'b2b' } }, OBJECTED],
  ['a call before it', { calls: said('objected', '2024-05-06', '2024-05-03') }, []],
  [
    'a second later',
    { calls: [call(A, '2024-05-06 12:00:00', 'objected'), call(A, '2024-05-06 12:00:01')] },
    OBJECTED,
  ],
  [
    'in a call that the person made',
    {
      calls: [
        call(A, '2024-05-03 12:00:00', 'ne plus appeler', { direction: 'entrant' }),
        noon('2024-05-06'),
      ],
    },
    OBJECTED,
  ],
  ['of another number', { calls: [noon('2024-05-03', 'objected', B), noon('2024-05-06')] }, []],
  [
    'of another number of the person',
    { calls: [noon('2024-05-03', 'objected', B), noon('2024-05-06')], rows: [[A, B]] },
    [],
  ],
  ['a consent of the next day', { calls: never, consents: [{ given: '2024-04-04' }] }, []],
  ['a consent of the same day', { calls: never, consents: [{ given: '2024-04-03' }] }, OBJECTED],
  ['a consent of the day of the call', { calls: never, consents: [{ given: '2024-05-06' }] }, []],
  ['a consent of the day after the call', { calls: never, consents: [{ given: '2024-05-07' }] }, OBJECTED],
  ['a consent without proof', { calls: never, consents: [{ given: '2024-04-04', proof: '' }] }, OBJECTED],
  [
    'a consent of another number of the person',
    { calls: never, rows: [[A, B]], consents: [{ number: B, given: '2024-04-04' }] },
    [],
  ],
  [
    'a consent of somebody else',
    { calls: never, rows: [[A], [B]], consents: [{ number: B, given: '2024-04-04' }] },
    OBJECTED,
  ],
  [
    'a consent between two objections',
    {
      calls: [noon('2024-04-03', 'objected'), ...said('objected', '2024-04-05', '2024-05-06')],
      consents: [{ given: '2024-04-04' }],
    },
    ['4 objection/ignored'],
  ],
  ['a refusal', { calls: said('refus', '2024-05-03', '2024-05-06') }, []],
];

test.each(objections)('called after "never again": %s', (_, given, wanted) => {
  expect(only('objection/ignored', given)).toEqual(wanted);
});

test('an objection is a refusal, too, for sixty days and up to 2026-08-10', () => {
  const after = (on: string, then: string) => only('refusal/ignored', { calls: said('objected', on, then) });
  expect(after('2024-05-02', '2024-07-01')).toEqual(['3 refusal/ignored']);
  expect(after('2024-05-02', '2024-07-02')).toEqual([]);
  expect(after('2026-08-07', '2026-08-10')).toEqual(['3 refusal/ignored']);
  expect(after('2026-08-07', '2026-08-11')).toEqual([]);
  expect(after('2023-02-27', '2023-02-28')).toEqual([]);
  expect(after('2023-02-27', '2023-03-01')).toEqual(['3 refusal/ignored']);
});

const REFUSED = ['3 consent/refusal-ignored'];
const refused = said('refus', '2026-09-14', '2026-09-15');
const refusals: [string, Case, string[]][] = [
  ['no register', { calls: refused }, REFUSED],
  ['the day before the rule', { calls: said('refus', '2026-08-07', '2026-08-10') }, []],
  ['its first day', { calls: said('refus', '2026-08-07', '2026-08-11') }, REFUSED],
  ['a refusal of another law', { calls: said('refus', '2023-03-01', '2026-08-11') }, REFUSED],
  ['a call before it', { calls: said('refus', '2026-09-15', '2026-09-14') }, []],
  [
    'in a call that the person made',
    { calls: [{ ...noon('2026-09-14', 'refus'), direction: 'entrant' }, noon('2026-09-15')] },
    REFUSED,
  ],
  ['an objection', { calls: said('objected', '2026-09-14', '2026-09-15') }, []],
  ['under a contract', { calls: refused, options: { basis: 'contract' } }, []],
  ['with consent declared', { calls: refused, options: { basis: 'consent' } }, REFUSED],
  ['of a business', { calls: refused, options: { audience: 'b2b' } }, []],
  ['for the press', { calls: refused, options: { sector: 'press' } }, []],
  [
    'for the press that asks',
    { calls: refused, options: { sector: 'press', policy: { pressConsent: 'ask' } } },
    REFUSED,
  ],
  ['a consent of the same day', { calls: refused, consents: [{ given: '2026-09-14' }] }, REFUSED],
  [
    'a consent of the next day, without proof',
    { calls: refused, consents: [{ given: '2026-09-15', proof: '' }] },
    [],
  ],
  ['a consent of the day after the call', { calls: refused, consents: [{ given: '2026-09-16' }] }, REFUSED],
  [
    'a consent of another number of the person',
    { calls: refused, rows: [[A, B]], consents: [{ number: B, given: '2026-09-15' }] },
    [],
  ],
  [
    'a call of a machine before the rule',
    { calls: said('refus', '2026-08-07', '2026-08-10'), options: { dialing: 'machine' } },
    REFUSED,
  ],
];

test.each(refusals)('called after a refusal, and no consent: %s', (_, given, wanted) => {
  expect(only('consent/refusal-ignored', given)).toEqual(wanted);
});

const insurance = (options: Partial<Options> = {}): Partial<Options> => ({
  sector: 'insurance',
  start: '2022-09-05',
  ...options,
});
const no = (day: string) => [noon(day, 'pas intéressé')];
// 2022-09-05 is a Monday on which there were no hours yet.
const insured: [string, Case, string[]][] = [
  ['the day before the law', { calls: no('2022-03-31'), options: insurance() }, ['kept']],
  ['its first day', { calls: no('2022-04-01'), options: insurance() }, ['opposition/objected']],
  [
    'the law of its first day for all days',
    { calls: no('2022-03-31'), options: insurance({ law: '2022-04-01' }) },
    ['opposition/objected'],
  ],
  [
    'the law of the day before for all days',
    { calls: no('2022-04-04'), options: insurance({ law: '2022-03-31' }) },
    ['kept'],
  ],
  ['in another sector', { calls: no('2022-04-01'), options: insurance({ sector: 'telecom' }) }, ['kept']],
  ['under a contract', { calls: no('2022-04-01'), options: insurance({ basis: 'contract' }) }, ['kept']],
  [
    'of a business',
    { calls: no('2022-04-01'), options: insurance({ audience: 'b2b' }) },
    ['opposition/objected'],
  ],
  [
    'beside the sixty days',
    { calls: no('2024-05-02'), options: insurance({ start: '2024-05-06' }) },
    ['opposition/objected refusal/sixty-days'],
  ],
  [
    'a consent in force',
    { calls: no('2022-04-04'), consents: [{ given: '2022-04-04', proof: '' }], options: insurance() },
    ['kept'],
  ],
  [
    'a consent of the next day, with proof',
    { calls: no('2022-04-04'), consents: [{ given: '2022-04-05' }], options: insurance() },
    ['kept'],
  ],
  [
    'a consent of the next day, without',
    { calls: no('2022-04-04'), consents: [{ given: '2022-04-05', proof: '' }], options: insurance() },
    ['opposition/objected'],
  ],
  [
    'a consent withdrawn that day',
    {
      calls: no('2022-04-04'),
      consents: [{ given: '2022-04-01', withdrawn: '2022-04-04' }],
      options: insurance(),
    },
    ['opposition/objected'],
  ],
  [
    'a consent withdrawn the day after',
    {
      calls: no('2022-04-04'),
      consents: [{ given: '2022-04-01', withdrawn: '2022-04-05' }],
      options: insurance(),
    },
    ['kept'],
  ],
  [
    'a consent past its own end',
    {
      calls: no('2022-04-04'),
      consents: [{ given: '2022-04-01', expires: '2022-04-04' }],
      options: insurance(),
    },
    ['opposition/objected'],
  ],
  [
    'a consent of years before, without an end',
    { calls: no('2022-04-04'), consents: [{ given: '2020-04-01' }], options: insurance() },
    ['kept'],
  ],
  [
    'refused twice on one consent',
    {
      calls: [...no('2022-04-04'), ...no('2022-04-05')],
      consents: [{ given: '2022-04-01' }],
      options: insurance(),
    },
    ['opposition/objected'],
  ],
  [
    'a consent of a coming day',
    { calls: no('2022-04-04'), consents: [{ given: '2022-09-08' }], options: insurance() },
    ['opposition/objected 2022-09-08'],
  ],
  // Under opt-in a consent that was refused is withdrawn besides, and paused.
  [
    'a year after consent under opt-in',
    {
      calls: no('2026-08-12'),
      consents: [{ given: '2025-08-12' }],
      options: insurance({ start: '2026-10-12' }),
    },
    ['consent/withdrawn opposition/objected'],
  ],
  [
    'the last day of that year',
    {
      calls: no('2026-08-12'),
      consents: [{ given: '2025-08-13' }],
      options: insurance({ start: '2026-10-12' }),
    },
    ['consent/withdrawn'],
  ],
  [
    'a request in force',
    {
      calls: no('2026-08-12'),
      consents: [{ request: '2026-08-12' }],
      options: insurance({ start: '2026-10-12' }),
    },
    ['consent/missing'],
  ],
  [
    'a request of six working days before',
    {
      calls: no('2026-08-13'),
      consents: [{ request: '2026-08-06' }],
      options: insurance({ start: '2026-10-13' }),
    },
    ['consent/missing opposition/objected'],
  ],
  [
    'a request before they were known',
    {
      calls: no('2026-08-10'),
      consents: [{ request: '2026-08-10' }],
      options: insurance({ start: '2026-10-13' }),
    },
    ['consent/missing opposition/objected'],
  ],
];

test.each(insured)('refused an insurance: %s', (_, given, wanted) => {
  expect(verdicts(given)).toEqual(wanted);
});

test('called after having refused an insurance', () => {
  const after = (on: string, then: string, more: Case = {}) =>
    only('objection/ignored', { calls: said('refus', on, then), options: insurance(), ...more });
  expect(after('2022-03-31', '2022-04-01')).toEqual([]);
  expect(after('2022-04-01', '2022-04-04')).toEqual(OBJECTED);
  expect(after('2022-04-01', '2026-09-15')).toEqual(OBJECTED);
  expect(after('2022-04-01', '2022-04-04', { options: insurance({ basis: 'contract' }) })).toEqual([]);
  expect(after('2022-04-01', '2022-04-04', { consents: [{ given: '2022-03-01' }] })).toEqual([]);
  expect(after('2022-04-01', '2022-04-04', { consents: [{ given: '2022-04-02' }] })).toEqual([]);
  expect(after('2022-04-01', '2022-04-04', { consents: [{ given: '2022-04-02', proof: '' }] })).toEqual(
    OBJECTED,
  );
});
