import { expect, test } from 'vitest';
import type { Options } from './campaign.ts';
import { type Case, call, campaignFindings, findings, makeCase, verdicts } from './hand-made.ts';
import { expected } from './oracle.ts';

const A = '0612345678';
const B = '0623456789';
const noon = (day: string, outcome?: string) => call(A, `${day} 12:00:00`, outcome);
const only = (rule: string, given: Case): string[] => findings(given).filter((text) => text.endsWith(rule));

const bans = (options: Partial<Options>, given: Case = {}): string[] =>
  campaignFindings({ ...given, options }).filter((text) => text.startsWith('sector/'));

const ERROR = ['sector/banned error'];
const WARNING = ['sector/banned warning'];
const days: [sector: string, start: string, string[]][] = [
  // 2020-07-25 is a Saturday, and there were no hours yet.
  ['energy-renovation', '2020-07-25', []],
  ['energy-renovation', '2020-07-26', ERROR],
  ['cpf-training', '2022-12-20', []],
  ['cpf-training', '2022-12-21', ERROR],
  ['housing-adaptation', '2025-07-01', []],
  ['housing-adaptation', '2025-07-02', WARNING],
  ['housing-adaptation', '2026-08-10', WARNING],
  ['housing-adaptation', '2026-08-11', ERROR],
  ['insurance', '2026-08-11', []],
];

test.each(days)('the ban of %s on %s', (sector, start, wanted) => {
  expect(bans({ sector, start })).toEqual(wanted);
  expect(bans({ sector, start, basis: 'contract' })).toEqual([]);
  expect(bans({ sector, start: '2024-05-06', law: start })).toEqual(wanted);
});

test('a warning stops nothing, a ban does, and consent changes nothing', () => {
  const sector = 'housing-adaptation';
  const exit = (given: Case) => expected(makeCase(given)).exit;
  expect(exit({ options: { sector, start: '2026-08-10' } })).toBe(0);
  expect(exit({ options: { sector, start: '2026-08-11', basis: 'consent' } })).toBe(3);
  expect(exit({ options: { sector, start: '2026-08-11' }, consents: [{ given: '2026-08-10' }] })).toBe(3);
  expect(exit({ options: { sector, start: '2026-08-11' }, consents: [{ request: '2026-08-10' }] })).toBe(0);
});

test('a ban that lies ahead leaves no day, not with consent either', () => {
  const calls = [noon('2026-08-10', 'refus')];
  const free = (sector: string) =>
    verdicts({ calls, consents: [{ given: '2026-08-11' }], options: { sector, start: '2026-08-10' } });
  expect(free('telecom')).toEqual(['refusal/sixty-days 2026-08-11']);
  expect(free('housing-adaptation')).toEqual(['refusal/sixty-days']);
});

test('where a register holds requests the ban is of persons, from 2026-08-11', () => {
  const consents = [{ number: B, request: '2026-08-07' }];
  const sector = 'energy-renovation';
  expect(bans({ sector, start: '2026-08-10' }, { consents })).toEqual(ERROR);
  expect(bans({ sector, start: '2026-08-11' }, { consents })).toEqual([]);
  expect(bans({ sector, start: '2026-08-11' }, { consents: [{ given: '2026-08-07' }] })).toEqual(ERROR);
  expect(bans({ sector, start: '2026-08-11' }, { consents: [{ request: '31/02/2026' }] })).toEqual(ERROR);
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
const CALLED = ['2 sector/called'];
const called: [string, Case, string[]][] = [
  ['renovation, the day before', { calls: [noon('2020-07-25')], options: renovation() }, []],
  ['renovation, the first day', { calls: [noon('2020-07-26')], options: renovation() }, CALLED],
  [
    'training, the day before',
    { calls: [noon('2022-12-20')], options: renovation({ sector: 'cpf-training' }) },
    [],
  ],
  [
    'training, the first day',
    { calls: [noon('2022-12-21')], options: renovation({ sector: 'cpf-training' }) },
    CALLED,
  ],
  [
    'housing, the day before',
    { calls: [noon('2026-08-10')], options: renovation({ sector: 'housing-adaptation' }) },
    [],
  ],
  [
    'housing, the first day',
    { calls: [noon('2026-08-11')], options: renovation({ sector: 'housing-adaptation' }) },
    CALLED,
  ],
  ['another sector', { calls: [noon('2026-08-11')], options: renovation({ sector: 'telecom' }) }, []],
  ['under a contract', { calls: [noon('2026-09-14')], options: renovation({ basis: 'contract' }) }, []],
  [
    'with consent',
    { calls: [noon('2026-09-14')], consents: [{ given: '2026-09-01' }], options: renovation() },
    CALLED,
  ],
  ['asked at that second', { calls: [noon('2026-09-14')], ...asking('2026-09-14 12:00:00') }, []],
  ['asked a second later', { calls: [noon('2026-09-14')], ...asking('2026-09-14 12:00:01') }, CALLED],
  ['asked that day', { calls: [noon('2026-09-14')], ...asking('2026-09-14') }, []],
  [
    'the last second of a request',
    { calls: [call(A, '2026-09-14 23:59:59')], ...asking('2026-09-08 12:00:00') },
    [],
  ],
  [
    'the first second after it',
    { calls: [call(A, '2026-09-15 00:00:00')], ...asking('2026-09-08 12:00:00') },
    CALLED,
  ],
  [
    'asked before the reform, called before it',
    { calls: [noon('2026-08-10')], ...asking('2026-08-10') },
    CALLED,
  ],
  ['asked before the reform, called after it', { calls: [noon('2026-08-11')], ...asking('2026-08-10') }, []],
  [
    'asked by somebody else',
    {
      calls: [noon('2026-09-14')],
      ...asking('', { rows: [[A], [B]], consents: [{ number: B, request: '2026-09-14' }] }),
    },
    CALLED,
  ],
  [
    'asked by another number of the person',
    {
      calls: [noon('2026-09-14')],
      ...asking('', { rows: [[A, B]], consents: [{ number: B, request: '2026-09-14' }] }),
    },
    [],
  ],
  [
    'withdrawn since',
    {
      calls: [noon('2026-09-14')],
      ...asking('', { consents: [{ request: '2026-09-14 11:00:00', withdrawn: '2026-09-14 12:00:00' }] }),
    },
    CALLED,
  ],
  [
    'withdrawn a second later',
    {
      calls: [noon('2026-09-14')],
      ...asking('', { consents: [{ request: '2026-09-14 11:00:00', withdrawn: '2026-09-14 12:00:01' }] }),
    },
    [],
  ],
  [
    'refused since',
    { calls: [noon('2026-09-11', 'refus'), noon('2026-09-14')], ...asking('2026-09-11 11:59:59') },
    ['3 sector/called'],
  ],
  [
    'refused a second before',
    { calls: [noon('2026-09-11', 'refus'), noon('2026-09-14')], ...asking('2026-09-11 12:00:01') },
    CALLED,
  ],
];

test.each(called)('called in a banned sector: %s', (_, given, wanted) => {
  expect(only('sector/called', given)).toEqual(wanted);
});

test('a request lifts every rule on consents for its calls, and nothing else', () => {
  const calls = [call(A, '2026-09-08 21:00:00', 'refus'), call(A, '2026-09-14 21:00:00')];
  const consents = [{ request: '2026-09-08 21:00:01' }, { given: '2026-09-08', slots: '10:00-12:30' }];
  expect(findings({ calls: calls.slice(1), consents, options: renovation() })).toEqual([
    '2 hours/outside-window',
  ]);
  expect(findings({ calls, consents, options: renovation() })).toEqual([
    ...['2 hours/outside-window', '2 sector/called', '2 consent/outside-slot'],
    '3 hours/outside-window',
  ]);
});
