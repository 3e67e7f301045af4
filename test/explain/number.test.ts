import { describe, expect, it } from 'vitest';
import { log } from '../audit/run.ts';
import { explained, inState, reasons, rule } from './run.ts';

const A = '0199001201';
const B = '0261910002';
const reunion = '0692120000';

describe('a number alone', () => {
  it('of which nothing is known is kept', async () => {
    const told = await explained({ number: A }, { own: ['0199009998', '0199009997'] });
    expect(told).toMatchObject({
      number: '01 99 •• •• 01',
      e164: '+33199••••01',
      territory: 'FR',
      timezone: 'Europe/Paris',
      day: '2024-05-06',
      verdict: 'kept',
      callableFrom: null,
      status: 'cleared',
      contacts: null,
      calls: [],
      consents: [],
      run: null,
    });
    expect(inState(told.rules, 'passed')).toEqual([
      'phone/missing',
      'phone/invalid',
      'phone/not-callable',
      'phone/foreign',
      'opposition/bloctel',
      'opposition/own-list',
      'opposition/flagged',
      'opposition/objected',
      'refusal/sixty-days',
      'frequency/thirty-days',
    ]);
    expect(inState(told.rules, 'not-screened')).toEqual(['phone/duplicate']);
  });

  it.each([
    ['as dialled', '0199001201'],
    ['with spaces', '01 99 00 12 01'],
    ['with its country code', '+33199001201'],
    ['with a label', 'Tél. : 01 99 00 12 01'],
  ])('may be written %s', async (_, number) => {
    const told = await explained({ number }, { own: [A, B] });
    expect(told).toMatchObject({ verdict: 'excluded', number: '01 99 •• •• 01', callableFrom: null });
    expect(reasons(rule(told, 'opposition/own-list'))).toEqual(['own.csv:1 on the company’s own list']);
  });

  it('is shown in full where that is asked for', async () => {
    const told = await explained({ number: '+33199001201' }, { settings: { mask: false } });
    expect(told).toMatchObject({ number: '01 99 00 12 01', e164: '+33199001201' });
    const unusable = await explained({ number: '3975' }, { settings: { mask: false } });
    expect(unusable).toMatchObject({ number: '3975', e164: null });
  });

  it.each([
    ['3975', 'phone/not-callable', '••••'],
    ['0899001201', 'phone/not-callable', '••••••••••'],
    ['0612', 'phone/invalid', '••••'],
    ['+4915112345678', 'phone/foreign', '+49 • •• •• •• •• 78'],
  ])('that nobody may be called on: %s', async (number, id, shown) => {
    const told = await explained({ number }, { calls: log(['2024-05-02 11:00:00', A]) });
    expect(told).toMatchObject({ verdict: 'excluded', callableFrom: null, territory: null, timezone: null });
    expect(told.number).toBe(shown);
    expect(inState(told.rules, 'bars')).toEqual([id]);
    expect(inState(told.rules, 'not-judged')).toEqual([
      'opposition/objected',
      'refusal/sixty-days',
      'frequency/thirty-days',
    ]);
  });

  it('of another country is kept where the house lets it through', async () => {
    const told = await explained({ number: '+4915112345678' }, { policy: { foreign: 'keep' } });
    expect(told).toMatchObject({ verdict: 'kept', territory: null });
    expect(rule(told, 'phone/foreign')).toMatchObject({ state: 'remark', bars: false, severity: 'notice' });
  });

  it('on an opposition list names file, line and day of registration', async () => {
    const dated = { 'bloctel_2024-05-06.csv': ['telephone;date_inscription', `${B};`, `${A};2024-01-15`] };
    const told = await explained({ number: A }, { opposition: dated });
    expect(rule(told, 'opposition/bloctel')).toMatchObject({
      bars: true,
      scope: 'number',
      severity: 'error',
      standing: 'law',
      article: 'C. conso. L223-1, R223-6',
      until: null,
      because: [
        {
          source: 'bloctel_2024-05-06.csv',
          line: 3,
          occurredAt: '2024-01-15',
          text: 'on the opposition list since 2024-01-15',
        },
      ],
    });
  });

  it('that refused is told the local time and the day after the pause', async () => {
    const calls = log(['2024-04-25 10:05:12', reunion, 'refus'], ['2024-04-26 10:05:12', A]);
    const told = await explained({ number: reunion }, { calls });
    expect(told).toMatchObject({
      verdict: 'excluded',
      territory: 'RE',
      timezone: 'Indian/Reunion',
      callableFrom: '2024-06-25',
    });
    expect(rule(told, 'refusal/sixty-days')).toMatchObject({ until: '2024-06-25', bars: true });
    expect(reasons(rule(told, 'refusal/sixty-days'))).toEqual([
      'calls.csv:2 attempt of 2024-04-25 at 12:05:12 (+04:00): refused',
    ]);
  });

  it('called too often is told every attempt that counts', async () => {
    const days = ['2024-04-06', '2024-04-07', '2024-04-08', '2024-04-30', '2024-05-03'];
    const calls = log(...days.map((day): [string, string] => [`${day} 11:00:00`, A]));
    const told = await explained({ number: A }, { calls });
    expect(reasons(rule(told, 'frequency/thirty-days')).map((text) => text.slice(0, 33))).toEqual([
      'calls.csv:3 attempt of 2024-04-07',
      'calls.csv:4 attempt of 2024-04-08',
      'calls.csv:5 attempt of 2024-04-30',
      'calls.csv:6 attempt of 2024-05-03',
    ]);
    expect(told).toMatchObject({
      attempts: { count: 4, limit: 4, days: 30 },
      callableFrom: '2024-05-07',
    });
  });
});

describe('the calls of an explanation', () => {
  const row = (when: string, result = 'NRP', sens = 'sortant'): [string, string, string, string] => [
    when,
    A,
    result,
    sens,
  ];

  it('are those of sixty days, with their kind and what they break', async () => {
    const calls = log(
      row('2024-03-06 11:00:00', 'refus'),
      row('2024-03-07 11:00:00'),
      row('2024-04-27 11:00:00'),
      row('2024-05-01 21:00:00', 'répondu', 'entrant'),
      row('2024-05-06 11:00:00', 'ne plus appeler'),
      row('2024-05-07 11:00:00'),
    );
    const told = await explained({ number: A }, { calls });
    expect(told.callsFrom).toBe('2024-03-07');
    expect(told.calls.map(({ occurredAt, line }) => `${line} ${occurredAt}`)).toEqual([
      '3 2024-03-07T11:00:00+01:00',
      '4 2024-04-27T11:00:00+02:00',
      '5 2024-05-01T21:00:00+02:00',
      '6 2024-05-06T11:00:00+02:00',
    ]);
    expect(told.calls).toMatchObject([
      { attempt: true, ignored: null, said: null, violates: ['refusal/ignored'] },
      { attempt: true, violates: ['hours/closed-day', 'refusal/ignored'] },
      { attempt: false, ignored: 'inbound', violates: [] },
      { attempt: true, said: 'objected', violates: [] },
    ]);
  });

  it('hold the day alone where the log has no time', async () => {
    const told = await explained({ number: A }, { calls: log(row('2024-05-02')) });
    expect(told.calls.map(({ occurredAt }) => occurredAt)).toEqual(['2024-05-02']);
  });

  it('are counted against the limit only where there is one', async () => {
    const given = { calls: log(row('2024-05-02 11:00:00')) };
    expect((await explained({ number: A }, given)).attempts).toEqual({ count: 1, limit: 4, days: 30 });
    const b2b = await explained({ number: A }, { ...given, settings: { audience: 'b2b' } });
    expect(b2b.attempts).toBeNull();
    const before = await explained({ number: A }, { ...given, start: '2023-02-28' });
    expect(before.attempts).toBeNull();
    const since = await explained({ number: A }, { ...given, start: '2023-03-01' });
    expect(since.attempts).toEqual({ count: 0, limit: 4, days: 30 });
  });
});

describe('consents of an explanation', () => {
  const header = 'numero;given;withdrawn;expires;purpose;proof';
  const start = '2026-10-05';
  const lines = (...rows: string[]) => [header, ...rows.map((row) => `${A};${row}`)];

  it.each([
    ['2025-10-06;;;;x', 'kept', '2026-10-06', []],
    ['2025-10-05;;;;x', 'excluded', '2026-10-05', ['consent/expired']],
    ['2026-09-01;;2026-10-06;;x', 'kept', '2026-10-06', []],
    ['2026-09-01;;2026-10-05;;x', 'excluded', '2026-10-05', ['consent/expired']],
    ['2026-09-01;2026-10-05;;;x', 'excluded', '2027-09-01', ['consent/withdrawn']],
    ['2026-09-01;2026-10-06;;;x', 'kept', '2027-09-01', []],
    ['2026-10-06;;;;x', 'excluded', null, ['consent/missing']],
  ])('%s', async (record, verdict, lapses, bars) => {
    const told = await explained({ number: A }, { start, consents: lines(record) });
    expect(told.verdict).toBe(verdict);
    expect(told.consents).toMatchObject([{ lapses, line: 2, source: 'consents.csv', proof: true }]);
    expect(inState(told.rules, 'bars')).toEqual(bars);
  });

  it('say since when one was withdrawn, also in a record of its own', async () => {
    const consents = lines('2026-09-01;;;fibre;x', ';2026-09-20;;;');
    const told = await explained({ number: A }, { start, consents });
    expect(reasons(rule(told, 'consent/withdrawn'))).toEqual([
      'consents.csv:2 consent given on 2026-09-01',
      'consents.csv:3 record without a day of giving, withdrawn on 2026-09-20',
    ]);
    expect(told.consents.map(({ given, withdrawn, purpose }) => [given, withdrawn, purpose])).toEqual([
      ['2026-09-01', null, 'fibre'],
      [null, '2026-09-20', ''],
    ]);
  });

  it('do not lapse where the law asks for none', async () => {
    const told = await explained({ number: A }, { start: '2024-05-06', consents: lines('2020-01-01;;;;x') });
    expect(told.consents).toMatchObject([{ given: '2020-01-01', lapses: null }]);
    expect(inState(told.rules, 'not-applicable')).toContain('consent/expired');
  });

  it('without proof are told, and bar nobody', async () => {
    const told = await explained({ number: A }, { start, consents: lines('2026-09-01;;;;') });
    expect([told.verdict, inState(told.rules, 'remark')]).toEqual(['kept', ['consent/no-proof']]);
    expect(reasons(rule(told, 'consent/no-proof'))).toEqual(['consents.csv:2 consent given on 2026-09-01']);
  });
});

it('an earlier run is named, with whether its law was the same', async () => {
  const run = { directory: 'out', startedAt: '2024-05-06T08:00:00.000Z', tool: '0.0.1', lawHash: 'abc' };
  const told = await explained({ number: A }, { run });
  expect(told.run).toEqual({ ...run, sameLaw: false });
  const same = await explained({ number: A }, { run: { ...run, lawHash: told.law.hash } });
  expect(same.run?.sameLaw).toBe(true);
});

it('a simulation says so', async () => {
  const told = await explained({ number: A }, { settings: { law: 20_676 } });
  expect(told.law).toMatchObject({ date: '2026-08-11', regime: 'opt-in', simulated: true });
  expect(told.day).toBe('2024-05-06');
  expect(rule(told, 'refusal/sixty-days').standing).toBe('house');
  expect(rule(told, 'consent/missing').standing).toBe('law');
});
