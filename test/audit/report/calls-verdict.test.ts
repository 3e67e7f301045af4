import { describe, expect, test } from 'vitest';
import type { CallsVerdict } from '../../../src/report/model.ts';
import { dayNamed } from '../days.ts';
import { cleaned, type Given, log } from '../run.ts';
import { calledAudit, type GivenCalls } from '../run-calls.ts';

const A = '0199000001';
const NOBODY = '0145000000';

const lawful = log(['2024-05-03 11:00:00', A]);
const saturday = log(['2024-05-04 11:00:00', A]);
const lastOfOptOut = log(['2026-08-10 11:00:00', A]);
const firstOfOptIn = log(['2026-08-11 11:00:00', A]);
const register = ['telephone;date_consentement', `${A};2026-08-01`];
const opposition = [NOBODY];
const own = [NOBODY];

type Row = [name: string, given: Omit<GivenCalls, 'calls'>, calls: string[], wanted: CallsVerdict];
const clean = (): CallsVerdict => ({ status: 'clean', unchecked: [], gaps: [] });
const incomplete = (unchecked: string[], gaps: string[] = []): CallsVerdict => ({
  status: 'incomplete',
  unchecked,
  gaps,
});
const consents = ['consent/called-without', 'consent/outside-slot'];

describe('past calls alone', () => {
  test.each<Row>([
    ['nothing found, everything checked', { opposition }, lawful, clean()],
    ['an error, everything checked', { opposition }, saturday, { ...clean(), status: 'violations' }],
    ['no opposition list', {}, lawful, incomplete(['opposition/called'])],
    [
      'an error, and no opposition list',
      {},
      saturday,
      { status: 'violations', unchecked: ['opposition/called'], gaps: [] },
    ],
    ['the own list alone while the duty lasts', { own }, lawful, incomplete([], ['bloctel/missing'])],
    ['the own list alone, under a contract', { own, settings: { basis: 'contract' } }, lawful, clean()],
    [
      'the own list alone on the last day of the duty',
      { own },
      lastOfOptOut,
      incomplete([], ['bloctel/missing']),
    ],
    ['no register on the last day before consent', { opposition }, lastOfOptOut, clean()],
    ['a register and an own list', { own, consents: register }, firstOfOptIn, clean()],
    ['a register alone', { consents: register }, firstOfOptIn, incomplete(['opposition/called'])],
    [
      'consent declared, but in no register',
      { own, settings: { basis: 'consent' } },
      firstOfOptIn,
      incomplete(consents),
    ],
    ['a contract needs no consent', { own, settings: { basis: 'contract' } }, firstOfOptIn, clean()],
    ['nor do businesses', { own, settings: { audience: 'b2b' } }, firstOfOptIn, clean()],
    ['a number on a list of unknown date is a warning', { opposition: [A] }, lawful, clean()],
    [
      'a log without times of the day',
      { opposition },
      ['date;numero;resultat', `03/05/2024;${A};NRP`],
      incomplete(['hours/outside-window']),
    ],
    [
      'one call without',
      { opposition },
      ['date;numero;resultat', `03/05/2024 11:00;${A};NRP`, `02/05/2024;${A};NRP`],
      incomplete(['hours/outside-window']),
    ],
    [
      'days alone before there were hours',
      { opposition },
      ['date;numero;resultat', `03/05/2022;${A};NRP`],
      clean(),
    ],
    [
      'a caller number that may not be shown',
      { opposition },
      ['date;numero;appelant;resultat', `2024-05-03 11:00:00;${A};0600450001;NRP`],
      { ...clean(), status: 'violations' },
    ],
    [
      'a row that cannot be read',
      { opposition },
      [...lawful, `31/31/2024;${A};NRP;sortant`],
      incomplete([], ['calls/unreadable']),
    ],
    [
      'a result that nobody knows',
      { opposition },
      log(['2024-05-03 11:00:00', A, 'KO3']),
      incomplete([], ['calls/unclassified-outcome']),
    ],
    [
      'the same, accepted',
      { opposition, settings: { accept: [{ rule: 'calls/unclassified-outcome', reason: '' }] } },
      log(['2024-05-03 11:00:00', A, 'KO3']),
      incomplete([], ['calls/unclassified-outcome']),
    ],
    [
      'an opposition list with a line that cannot be read',
      { opposition: [NOBODY, '06 12 34 5'] },
      lawful,
      incomplete([], ['opposition/unreadable']),
    ],
    ['consents unknown', { own }, firstOfOptIn, incomplete(consents, ['consent/unknown'])],
    [
      'a register with a row that cannot be read',
      { own, consents: [...register, '061234;2026-08-01'] },
      firstOfOptIn,
      incomplete([], ['consent/unreadable']),
    ],
    [
      'a column of the log that is not understood',
      { opposition },
      ['date;numero;resultat;Refus', `2024-05-03 11:00:00;${A};NRP;X7`],
      incomplete([], ['columns/unclear']),
    ],
    [
      'incoming rows on later days ask for nothing',
      { opposition },
      [...lawful, `2026-09-01 11:00:00;${A};NRP;entrant`],
      clean(),
    ],
    ['no call at all', {}, log(['2024-05-03 11:00:00', A, 'NRP', 'entrant']), clean()],
  ])('%s', async (_, given, calls, wanted) => {
    const { report } = await calledAudit({ calls: { 'calls.csv': calls }, ...given });
    const { status, unchecked, gaps } = report.calls;
    expect({ status, unchecked, gaps }).toEqual(wanted);
    expect(report.status).toBeNull();
  });

  test('of a period ask for what that period needs', async () => {
    const settings = { to: dayNamed('2026-08-10') };
    const calls = { 'calls.csv': [...lastOfOptOut, ...firstOfOptIn.slice(1)] };
    const { report } = await calledAudit({ calls, opposition, settings });
    expect(report.calls).toMatchObject({ ...clean(), audited: 1 });
    expect(report.law.date).toBe('2026-08-10');
  });

  test('counts calls with errors apart from those with warnings', async () => {
    const calls = { 'calls.csv': [...saturday, ...lawful.slice(1)] };
    const { report } = await calledAudit({ calls, opposition: [A] });
    expect(report.calls).toMatchObject({ audited: 2, violating: 2, withErrors: 1 });
  });
});

describe('past calls beside a list', () => {
  const contacts = ['telephone;nom', '0612345678;Ada'];
  const accepting = (...rules: string[]) => ({ accept: rules.map((rule) => ({ rule, reason: '' })) });
  const optIn = { start: '2026-09-07', opposition: {} };

  test.each<[string, Omit<Given, 'contacts'>, CallsVerdict, 'cleared' | 'not-cleared']>([
    ['nobody was ever called', { calls: 'none' }, clean(), 'cleared'],
    [
      'no log, accepted',
      { calls: {}, settings: accepting('calls/missing') },
      incomplete([], ['calls/missing']),
      'cleared',
    ],
    ['no log', { calls: {} }, incomplete([], ['calls/missing']), 'not-cleared'],
    [
      'an error beside a cleared list',
      { calls: { 'c.csv': saturday } },
      { ...clean(), status: 'violations' },
      'cleared',
    ],
    [
      'a column of the list that is not understood',
      { contacts: ['telephone;Refus', '0612345678;X7'], calls: { 'c.csv': lawful } } as Given,
      clean(),
      'not-cleared',
    ],
    [
      'a log that ends long before',
      { calls: { 'c.csv': log(['2024-04-02 11:00:00', A]) }, settings: accepting('calls/stale') },
      incomplete([], ['calls/stale']),
      'cleared',
    ],
    [
      'no export, accepted',
      { opposition: {}, calls: { 'c.csv': lawful }, settings: accepting('bloctel/missing') },
      incomplete(['opposition/called'], ['bloctel/missing']),
      'cleared',
    ],
    [
      'consents unknown, and calls from before they were asked for',
      {
        ...optIn,
        own,
        calls: { 'c.csv': log(['2026-08-07 11:00:00', A]) },
        settings: accepting('consent/unknown', 'calls/stale'),
      },
      incomplete([], ['calls/stale', 'bloctel/missing']),
      'cleared',
    ],
    [
      'consents unknown, accepted',
      {
        ...optIn,
        own,
        calls: { 'c.csv': log(['2026-09-04 11:00:00', A]) },
        settings: accepting('consent/unknown'),
      },
      incomplete(consents, ['consent/unknown']),
      'cleared',
    ],
  ])('%s', async (_, given, wanted, status) => {
    const { report } = await cleaned({ contacts, ...given });
    const { status: ofCalls, unchecked, gaps } = report.calls;
    expect({ status: ofCalls, unchecked, gaps }).toEqual(wanted);
    expect(report.status).toBe(status);
  });
});
