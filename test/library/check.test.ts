import { describe, expect, it } from 'vitest';
import { audit, check, InputError, loadEvidence } from '../../src/index.ts';
import type { CallSettings, CheckOptions, EvidenceInput } from '../../src/library/model.ts';

const opposition = { name: 'export-2024-05-02.csv', content: ['0600341836\n'] };
const none: EvidenceInput = { calls: 'none' };
const now = { at: new Date('2024-05-13T10:30:00+02:00') };

const loaded = (more: EvidenceInput = none, settings: CallSettings = {}) =>
  loadEvidence({ opposition: { ...opposition, content: [...opposition.content] }, ...more }, settings);

const rulesOf = (found: readonly { rule: string }[]) => found.map(({ rule }) => rule);

/** Consents of one number, under the law of autumn 2026. */
const agreed = (row: Record<string, string>): EvidenceInput => ({
  consents: { rows: [{ numero: '0600781810', given: '2026-08-20', withdrawn: '', preuve: 'rec-1', ...row }] },
  calls: 'none',
});

describe('the moment of a call', () => {
  const moments: [string, string, string, boolean, string[]][] = [
    ['at the beginning of the hours', '0600781810', '2024-05-13T10:00:00+02:00', true, []],
    ['a second before', '0600781810', '2024-05-13T09:59:59+02:00', false, ['hours/outside-window']],
    ['in the last second of the morning', '0600781810', '2024-05-13T12:59:59+02:00', true, []],
    ['at one o’clock', '0600781810', '2024-05-13T13:00:00+02:00', false, ['hours/outside-window']],
    ['in the last second of the day', '0600781810', '2024-05-13T19:59:59+02:00', true, []],
    ['at eight in the evening', '0600781810', '2024-05-13T20:00:00+02:00', false, ['hours/outside-window']],
    ['on the clock of Réunion', '0692123456', '2024-05-13T08:00:00+02:00', true, []],
    [
      'when it is evening in Réunion',
      '0692123456',
      '2024-05-13T18:00:00+02:00',
      false,
      ['hours/outside-window'],
    ],
    ['on a Saturday', '0600781810', '2024-05-11T11:00:00+02:00', false, ['hours/closed-day']],
    ['on a public holiday', '0600781810', '2024-05-20T11:00:00+02:00', false, ['hours/public-holiday']],
    [
      'when it is Saturday in Réunion already',
      '0692123456',
      '2024-05-10T22:00:00+02:00',
      false,
      ['hours/closed-day'],
    ],
    ['before there were hours', '0600781810', '2023-02-27T21:00:00+01:00', true, []],
  ];

  it.each(moments)('%s: %s at %s', async (_, number, at, callable, rules) => {
    const answer = check(number, { evidence: await loaded(), at: new Date(at) });
    expect([answer.callable, rulesOf(answer.findings)]).toEqual([callable, rules]);
  });

  it('is the hour to which the person agreed', async () => {
    const evidence = await loaded(agreed({ slots: '18h-20h' }));
    const at = (time: string) => check('0600781810', { evidence, at: new Date(`2026-09-01T${time}+02:00`) });
    expect([at('18:00:00').callable, at('11:00:00').callable]).toEqual([true, false]);
    expect(rulesOf(at('11:00:00').findings)).toEqual(['consent/outside-slot']);
    expect(check('0600781810', { evidence, day: '2026-09-01' }).callable).toBe(true);
  });

  it('is that of an appointment in the evening, not on a day on which nobody is called', async () => {
    const appointment = '2026-09-01 20:30:00';
    const evidence = await loaded(agreed({ appointment }));
    const at = (time: string) => check('0600781810', { evidence, at: new Date(`${time}+02:00`) });
    expect([at('2026-09-01T20:40:00').callable, at('2026-09-01T21:01:00').callable]).toEqual([true, false]);
    const saturday = await loaded(agreed({ appointment: '2026-09-05 11:00:00' }));
    const answer = check('0600781810', { evidence: saturday, at: new Date('2026-09-05T11:00:00+02:00') });
    expect([answer.callable, answer.verdict, answer.judged, rulesOf(answer.findings)]).toEqual([
      false,
      'kept',
      '2026-09-07',
      [],
    ]);
  });

  it('is now where none is named, on the clock of the place called', async () => {
    const evidence = await loaded();
    const before = new Date().toISOString().slice(0, 10);
    expect(check('0600781810', { evidence }).day >= before).toBe(true);
  });

  it('is a day as a whole, with its lawful hours', async () => {
    const evidence = await loaded();
    expect(check('0692123456', { evidence, day: '2024-05-13' }).windows).toEqual([
      { start: '2024-05-13T10:00:00+04:00', end: '2024-05-13T13:00:00+04:00' },
      { start: '2024-05-13T14:00:00+04:00', end: '2024-05-13T20:00:00+04:00' },
    ]);
    const sunday = check('0692123456', { evidence, day: '2024-05-12' });
    expect([sunday.callable, sunday.verdict, sunday.judged, sunday.windows]).toEqual([
      false,
      'kept',
      '2024-05-13',
      [],
    ]);
  });
});

describe('what is missing', () => {
  const gaps: [string, EvidenceInput, CallSettings, CheckOptions['at'], string[]][] = [
    ['no export', none, {}, now.at, ['bloctel/missing']],
    ['no log', { opposition }, {}, now.at, ['calls/missing']],
    [
      'a sector that is banned',
      { opposition, ...none },
      { sector: 'cpf-training' },
      now.at,
      ['sector/banned'],
    ],
    [
      'an export that is too old',
      { opposition, ...none },
      {},
      new Date('2024-07-15T11:00:00+02:00'),
      ['bloctel/stale'],
    ],
    [
      'no consents under the law of 2026',
      { opposition, ...none },
      {},
      new Date('2026-09-01T11:00:00+02:00'),
      ['consent/unknown'],
    ],
  ];

  it.each(gaps)('%s lets nobody be called', async (_, inputs, settings, at, rules) => {
    const evidence = await loadEvidence(inputs, settings);
    const answer = check('0600781810', { evidence, ...(at && { at }) });
    expect(rulesOf(answer.gaps)).toEqual(expect.arrayContaining(rules));
    expect(answer.callable).toBe(false);
    expect(answer.verdict).toBe(rules.includes('sector/banned') ? 'excluded' : 'unknown');
    expect(evidence.gaps(answer.day)).toEqual(answer.gaps);
  });

  it('may be accepted, by a waiver up to its last day', async () => {
    const waivers = { rule: 'calls/missing', reason: 'new customers', until: '2024-05-13' };
    const evidence = await loadEvidence({ opposition }, { today: '2024-05-13', waivers });
    expect(check('0600781810', { evidence, day: '2024-05-13' }).callable).toBe(true);
    expect(check('0600781810', { evidence, day: '2024-05-14' }).callable).toBe(false);
  });
});

describe('a question that is none', () => {
  const flaws: [string, string, Omit<CheckOptions, 'evidence'>, string, string][] = [
    ['a number cut short', '06 00 78 18 1', now, 'explain/cut-short', '"06 00 78 18 1" is cut short'],
    ['words', 'voir mobile', now, 'explain/not-a-number', '"voir mobile" is no telephone number'],
    ['two numbers', '0600781810 / 0600341836', now, 'explain/not-a-number', 'these are several numbers'],
    [
      'a day and a moment',
      '0600781810',
      { ...now, day: '2024-05-13' },
      'library/day-and-moment',
      'at and day',
    ],
    ['no moment', '0600781810', { at: new Date('never') }, 'library/no-moment', 'at: '],
    ['no day', '0600781810', { day: '13.05.2024' }, 'option/bad-date', 'day: '],
  ];

  it.each(flaws)('%s is a mistake', async (_, number, moment, code, begins) => {
    const evidence = await loaded();
    expect(() => check(number, { evidence, ...moment })).toThrow(InputError);
    try {
      check(number, { evidence, ...moment });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      expect([error.detail.code, error.message.slice(0, begins.length)]).toEqual([code, begins]);
      expect(error.detail.remedy?.en ?? '').not.toContain('--');
    }
  });

  it('evidence that is none is a mistake', () => {
    const evidence = { gaps: () => [], loaded: '2024-05-13' };
    expect(() => check('0600781810', { evidence })).toThrow(InputError);
  });
});

it('answers do not depend on what was asked before', async () => {
  const evidence = await loaded({
    calls: { rows: [{ date: '2024-05-02 10:05:00', numero: '0600781810', resultat: 'refus' }] },
  });
  const ask = (number: string) => JSON.stringify(check(number, { evidence, ...now }));
  const numbers = [
    '0600341836',
    '0600781810',
    '0692123456',
    '0199008160',
    '+41446681800',
    '0612345678',
    '112',
  ];
  const first = numbers.map(ask);
  for (let i = 0; i < 500; i++) ask(`06${10_000_000 + 7919 * i}`);
  expect([...numbers].reverse().map(ask).reverse()).toEqual(first);
  expect(numbers.map((number) => check(number, { evidence, ...now }).callable)).toEqual([
    ...[false, false, true, true, false, true, false],
  ]);
});

it('a call that was just to be made is found lawful when it stands in the log', async () => {
  const rows = [{ date: '2024-05-02 10:05:00', numero: '0600781811', resultat: 'occupé' }];
  const evidence = await loaded({ calls: { rows } });
  for (let hour = 8; hour < 22; hour++) {
    const time = `${String(hour).padStart(2, '0')}:30:00`;
    const { callable } = check('0600781810', { evidence, at: new Date(`2024-05-13T${time}+02:00`) });
    const calls = {
      rows: [...rows, { date: `2024-05-13 ${time}`, numero: '0600781810', resultat: 'occupé' }],
    };
    const contacts = { content: ['telephone\n0600781812\n'] };
    const list = await audit({ contacts, opposition, calls }, { start: '2024-05-14' });
    expect([time, [...list.calls.findings].length === 0]).toEqual([time, callable]);
  }
});
