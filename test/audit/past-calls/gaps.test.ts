import { expect, test } from 'vitest';
import { dayNamed } from '../days.ts';
import { log } from '../run.ts';
import { calledAudit, type GivenCalls } from '../run-calls.ts';

const A = '0199000001';
const lastOfOptOut = log(['2026-08-10 11:00:00', A]);
const firstOfOptIn = log(['2026-08-11 11:00:00', A]);
const both = [...lastOfOptOut, ...firstOfOptIn.slice(1)];
const incoming = log(['2026-08-10 11:00:00', A], ['2026-08-11 11:00:00', A, 'NRP', 'entrant']);
const register = ['telephone;date_consentement', `${A};2026-08-01`];

/** Campaign rules that found something, and the severity that an exit code would be made of. */
async function gapsOf(calls: readonly string[], given: Omit<GivenCalls, 'calls'>) {
  const { report, worst } = await calledAudit({ calls: { 'calls.csv': calls }, ...given });
  const ids = report.findings.filter(({ subject }) => subject === 'campaign').map(({ rule }) => rule);
  return [ids, worst.campaign];
}

const unknown = [['consent/unknown'], 'error'];
const nothing = [[], null];

test.each<[string, readonly string[], Omit<GivenCalls, 'calls'>, unknown[]]>([
  ['the last day before consent', lastOfOptOut, {}, nothing],
  ['the first day of consent', firstOfOptIn, {}, unknown],
  ['calls of both days', both, {}, unknown],
  ['a period that ends before', both, { settings: { to: dayNamed('2026-08-10') } }, nothing],
  ['a period that begins with it', both, { settings: { from: dayNamed('2026-08-11') } }, unknown],
  ['a register', firstOfOptIn, { consents: register }, nothing],
  ['consent declared', firstOfOptIn, { settings: { basis: 'consent' } }, nothing],
  ['contracts in progress', firstOfOptIn, { settings: { basis: 'contract' } }, nothing],
  ['businesses', firstOfOptIn, { settings: { audience: 'b2b' } }, nothing],
  ['people who called themselves', incoming, {}, nothing],
  ['no call at all', log(['2026-08-11 11:00:00', A, 'NRP', 'entrant']), {}, nothing],
  ['every day under the law before', firstOfOptIn, { settings: { law: dayNamed('2026-08-10') } }, nothing],
  [
    'every day under the law of consent',
    lastOfOptOut,
    { settings: { law: dayNamed('2026-08-11') } },
    unknown,
  ],
  [
    'accepted by name',
    firstOfOptIn,
    { settings: { accept: [{ rule: 'consent/unknown', reason: '' }] } },
    [['consent/unknown'], null],
  ],
])('consents of past calls are unknown: %s', async (_, calls, given, wanted) => {
  expect(await gapsOf(calls, given)).toEqual(wanted);
});

test('an opposition list that cannot be read stops an audit of calls', async () => {
  expect(await gapsOf(lastOfOptOut, { opposition: [A, '06 12 34 5'] })).toEqual([
    ['opposition/unreadable'],
    'error',
  ]);
});
