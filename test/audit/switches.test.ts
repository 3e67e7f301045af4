import { describe, expect, it } from 'vitest';
import type { ListSettings, Policy } from '../../src/settings.ts';
import { cleaned, found, log, verdicts } from './run.ts';

const A = '0612345671';
const B = '0612345672';
const start = '2026-09-15';
const list = (...numbers: string[]) => ['telephone;nom', ...numbers.map((number) => `${number};n`)];
const optIn = { start };

describe('a whole list under consent', () => {
  const calls = {
    'log.csv': log(
      ['2026-09-01 11:00:00', '0612345673', 'refus'],
      ['2026-08-20 11:00:00', '0612345674', 'ne plus appeler'],
      ['2026-09-14 11:00:00', '0612345679', 'NRP'],
    ),
  };
  const consents = ['numero;given;withdrawn', `${A};2024-01-05;`, `${B};;2026-09-01`];
  const contacts = list(A, B, '0612345673', '0612345674', '0612345675');

  it('is not asked for records, but for withdrawals, objections and the pause of the house', async () => {
    const run = await cleaned({ ...optIn, contacts, calls, consents, settings: { basis: 'consent' } });
    expect(verdicts(run)).toEqual([
      'kept',
      'consent/withdrawn',
      'refusal/sixty-days 2026-11-02',
      'opposition/objected',
      'kept',
    ]);
  });

  it('is asked for records where the register alone speaks', async () => {
    const run = await cleaned({ ...optIn, contacts, calls, consents });
    expect(verdicts(run)).toEqual([
      'consent/expired',
      'consent/missing',
      'consent/missing refusal/sixty-days',
      'consent/missing opposition/objected',
      'consent/missing',
    ]);
  });
});

describe('businesses', () => {
  it('keep own list, objections and rules on numbers, and nothing else', async () => {
    const calls = {
      'log.csv': log(
        ['2024-05-04 22:00:00', A],
        ['2024-05-02 11:00:00', B, 'ne plus appeler'],
        ['2024-05-03 11:00:00', A],
        ['2024-05-03 12:00:00', A],
        ['2024-05-03 12:30:00', A],
        ['2024-05-03 12:40:00', A],
      ),
    };
    const run = await cleaned({
      contacts: list(A, B, '0612345673', '3975', A),
      opposition: { 'undated.csv': [A] },
      own: ['0612345673'],
      calls,
      start: '2024-05-05',
      settings: { audience: 'b2b' },
    });
    expect(run.report.campaign.firstDay).toBe('2024-05-05');
    expect(verdicts(run)).toEqual([
      'kept',
      'opposition/objected',
      'opposition/own-list',
      'phone/not-callable',
      'phone/duplicate',
    ]);
    expect(found(run, 'call')).toEqual([]);
  });
});

describe('the press', () => {
  it('needs no export, and keeps the hours', async () => {
    const calls = { 'log.csv': log(['2024-05-03 21:00:00', A]) };
    const run = await cleaned({
      contacts: list(A),
      opposition: {},
      calls,
      settings: { sector: 'press' },
    });
    expect(verdicts(run)).toEqual(['kept']);
    expect(found(run, 'call')).toEqual(['hours/outside-window 2']);
  });
});

/** What becomes of a list under a policy, each way. */
type Case = [string, Partial<Policy>, Parameters<typeof cleaned>[0], string[]];

const refused = { 'log.csv': log(['2026-09-14 11:00:00', A, 'refus']) };
const contract = { start, settings: { basis: 'contract' as const } };
const foreigner = '+4915112345678';
const shared = {
  contacts: ['telephone;mobile', `${A};${B}`, `${A};0612345673`],
  calls: { 'log.csv': log(['2024-05-03 11:00:00', B, 'refus']) },
};

const switches: Case[] = [
  [
    'the pause goes on under opt-in',
    {},
    { ...contract, contacts: list(A), calls: refused },
    ['refusal/sixty-days 2026-11-16'],
  ],
  ['the pause is off', { refusalPause: 'off' }, { ...contract, contacts: list(A), calls: refused }, ['kept']],
  [
    'the pause of the law cannot be switched off',
    { refusalPause: 'off' },
    { contacts: list(A), calls: { 'log.csv': log(['2024-05-03 11:00:00', A, 'refus']) } },
    ['refusal/sixty-days 2024-07-03'],
  ],
  [
    'an old export is honoured',
    {},
    { start, contacts: list(A), opposition: { 'old.csv': [A] }, settings: { basis: 'consent' } },
    ['opposition/bloctel'],
  ],
  [
    'an old export is ignored',
    { bloctelAfterEnd: 'ignore' },
    { start, contacts: list(A), opposition: { 'old.csv': [A] }, settings: { basis: 'consent' } },
    ['kept'],
  ],
  [
    'the export of its time cannot be ignored',
    { bloctelAfterEnd: 'ignore' },
    { contacts: list(A), opposition: { 'bloctel_2024-05-06.csv': [A] } },
    ['opposition/bloctel'],
  ],
  ['foreign numbers go', {}, { contacts: list(foreigner) }, ['phone/foreign']],
  ['foreign numbers stay', { foreign: 'keep' }, { contacts: list(foreigner) }, ['kept']],
  [
    'rows that share a number are one person',
    {},
    shared,
    ['refusal/sixty-days 2024-07-03', 'refusal/sixty-days 2024-07-03'],
  ],
  ['rows stand alone', { linkRows: false }, shared, ['refusal/sixty-days 2024-07-03', 'kept']],
  [
    'a number in two rows is a switchboard',
    { switchboardRows: 1 },
    shared,
    ['refusal/sixty-days 2024-07-03', 'kept'],
  ],
  [
    'local holidays are days like others',
    {},
    { start: '2024-05-22', contacts: list('0696123456') },
    ['kept'],
  ],
];

describe('a policy', () => {
  it.each(switches)('%s', async (_, policy, given, wanted) => {
    const run = await cleaned({ ...given, policy });
    expect(verdicts(run)).toEqual(wanted);
    expect(run.report.policy).toMatchObject(policy);
  });

  it('lets a foreign number through with a notice that bars nobody', async () => {
    const run = await cleaned({ contacts: list(foreigner), policy: { foreign: 'keep' } });
    expect(run.violations.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'phone/foreign notice',
    ]);
    expect(run.text('excluded.csv').trimEnd().split('\n')).toHaveLength(1);
  });

  it('closes a local holiday for past calls, too', async () => {
    const calls = { 'log.csv': log(['2024-05-22 17:00:00', '0696123456']) };
    const given = { contacts: list('0696123456'), calls, start: '2024-05-23' };
    expect(found(await cleaned(given), 'call')).toEqual([]);
    expect(found(await cleaned({ ...given, policy: { localHolidays: true } }), 'call')).toEqual([
      'hours/public-holiday 2',
    ]);
  });
});

describe('several caller numbers', () => {
  const judged = async (callerIds: string[], more: Partial<ListSettings> = {}) =>
    found(await cleaned({ contacts: list(A), settings: { callerId: callerIds, ...more } }), 'campaign');

  it('are judged one by one, by machine and by hand', async () => {
    const callerIds = ['0162123456', '0145123456', '0937123456'];
    expect(await judged(callerIds)).toEqual(['caller-id/range', 'caller-id/range']);
    expect(await judged(callerIds, { dialing: 'manual' })).toEqual(['caller-id/range']);
    expect(await judged(['0162123456', '0948123456'])).toEqual([]);
  });

  it('stop the run where one of them is forbidden, however calls are placed', async () => {
    const callerIds = ['0162123456', '0612345678', '0892123456', 'withheld'];
    const rules = await judged(callerIds, { dialing: 'manual' });
    expect(rules.sort()).toEqual(['caller-id/forbidden', 'caller-id/mobile', 'caller-id/withheld']);
  });
});
