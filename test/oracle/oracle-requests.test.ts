import { expect, test } from 'vitest';
import { annotations } from './annotations.ts';
import { dayOf, isoOf } from './calendar.ts';
import type { Options } from './campaign.ts';
import { type Case, call, makeCase, verdicts } from './hand-made.ts';
import { expected } from './oracle.ts';
import { lastDayOf } from './sectors.ts';

const A = '0612345678';
const B = '0623456789';
const noon = (day: string, outcome?: string) => call(A, `${day} 12:00:00`, outcome);

const requests: [request: string, last: string][] = [
  // A Monday: the fifth day is a Saturday.
  ['2026-09-07', '2026-09-12'],
  ['2026-09-08', '2026-09-14'],
  ['2026-09-12', '2026-09-18'],
  ['2026-09-13', '2026-09-18'],
  // 15 August 2026 is a Saturday, 11 November a Wednesday, 29 March 2027 is Easter Monday.
  ['2026-08-10', '2026-08-17'],
  ['2026-08-14', '2026-08-21'],
  ['2026-11-09', '2026-11-16'],
  ['2027-03-26', '2027-04-02'],
];

test.each(requests)('a request of %s may be answered up to %s', (request, last) => {
  expect(isoOf(lastDayOf(dayOf(request)))).toBe(last);
});

const renovation = (options: Partial<Options> = {}): Partial<Options> => ({
  sector: 'energy-renovation',
  start: '2026-09-14',
  ...options,
});
const asking = (request: string, more: Case = {}): Case => ({
  consents: [{ request }],
  options: renovation(),
  ...more,
});
const BARRED = 'consent/missing sector/banned';
const persons: [string, Case, string[]][] = [
  ['the last day', asking('2026-09-08'), ['kept']],
  ['the day after', asking('2026-09-07'), [BARRED]],
  ['its own day', asking('2026-09-14'), ['kept']],
  ['a coming day', asking('2026-09-16'), [`${BARRED} 2026-09-16`]],
  [
    'late in Paris is the next day in Réunion',
    {
      ...asking(''),
      rows: [['0692123456']],
      consents: [{ number: '0692123456', request: '2026-09-14 23:30:00' }],
    },
    [`${BARRED} 2026-09-15`],
  ],
  [
    'a request of the days before the reform',
    asking('2026-08-10', { options: renovation({ start: '2026-08-11' }) }),
    ['kept'],
  ],
  ['of somebody else', asking('2026-09-08', { rows: [[A], [B]] }), ['kept', BARRED]],
  [
    'of another number of the person',
    asking('', { rows: [[A, B]], consents: [{ number: B, request: '2026-09-08' }] }),
    ['kept'],
  ],
  [
    'beside a consent',
    asking('', { consents: [{ number: B, request: '2026-09-08' }, { given: '2026-09-08' }] }),
    ['sector/banned'],
  ],
  [
    'a consent that has ended',
    asking('', { consents: [{ request: '2026-09-08' }, { given: '2025-09-08' }] }),
    ['kept'],
  ],
  [
    'withdrawn the day before it',
    asking('', { consents: [{ request: '2026-09-08', withdrawn: '2026-09-07' }] }),
    ['kept'],
  ],
  [
    'withdrawn on its day',
    asking('', { consents: [{ request: '2026-09-08', withdrawn: '2026-09-08' }] }),
    [BARRED],
  ],
  [
    'withdrawn on a coming day',
    asking('', { consents: [{ request: '2026-09-08', withdrawn: '2026-09-15' }] }),
    ['kept'],
  ],
  [
    'refused the day before it',
    asking('2026-09-08', { calls: [noon('2026-09-07', 'refus')] }),
    ['refusal/sixty-days'],
  ],
  [
    'refused on its day',
    asking('2026-09-08', { calls: [noon('2026-09-08', 'refus')] }),
    ['consent/missing refusal/sixty-days sector/banned'],
  ],
  [
    'an objection before it',
    asking('2026-09-08', { calls: [noon('2026-09-07', 'objected')] }),
    ['opposition/objected'],
  ],
  [
    'four attempts',
    asking('2026-09-08', { calls: ['07', '08', '09', '10'].map((day) => noon(`2026-09-${day}`)) }),
    ['frequency/thirty-days'],
  ],
  ['on the own list', asking('2026-09-08', { own: [A] }), ['opposition/own-list']],
  [
    'about the same',
    asking('', {
      consents: [{ request: '2026-09-08', purpose: 'x' }],
      options: renovation({ purpose: 'x' }),
    }),
    ['kept'],
  ],
  [
    'about something else',
    asking('', {
      consents: [{ request: '2026-09-08', purpose: 'x' }],
      options: renovation({ purpose: 'y' }),
    }),
    [BARRED],
  ],
  ['under a contract', asking('2026-09-01', { options: renovation({ basis: 'contract' }) }), ['kept']],
  [
    'with consent declared',
    asking('2026-09-01', { options: renovation({ basis: 'consent' }) }),
    ['sector/banned'],
  ],
  [
    'for a machine',
    asking('2026-09-08', { options: renovation({ dialing: 'machine' }) }),
    ['consent/missing'],
  ],
  [
    'where nothing is banned',
    asking('2026-09-08', { options: renovation({ sector: 'general' }) }),
    ['consent/missing'],
  ],
];

test.each(persons)('asked to be called back: %s', (_, given, wanted) => {
  expect(verdicts(given)).toEqual(wanted);
});

test('a request stands for a consent without proof, and for one that ends', () => {
  const told = (request: string) =>
    expected(
      makeCase(
        asking('', {
          consents: [{ request }, { given: '2025-09-16', proof: '' }],
          options: renovation({ end: '2026-09-16' }),
        }),
      ),
    ).warnings;
  expect(told('2026-09-08')).toEqual([]);
});

test('what a request keeps lapses with it, or on the day on which it is withdrawn', () => {
  const until = (given: Case) => {
    const campaign = makeCase(given);
    return annotations(campaign, expected(campaign).kept).map((cells) => cells[4]);
  };
  expect(until(asking('2026-09-08'))).toEqual(['2026-09-15']);
  const withdrawn = [{ request: '2026-09-10', withdrawn: '2026-09-16' }];
  expect(until(asking('', { consents: withdrawn }))).toEqual(['2026-09-16']);
  const twice = [{ request: '2026-09-08' }, { request: '2026-09-12' }];
  expect(until(asking('', { consents: twice }))).toEqual(['2026-09-19']);
});
