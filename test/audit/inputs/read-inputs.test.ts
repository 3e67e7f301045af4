import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { cleaned, found, type Given, log, verdicts } from '../run.ts';

const A = '0612345678';
const B = '0623456789';
const C = '0145123456';
const contacts = ['telephone;nom', `${A};Ada`];
const row = (when: string, result = 'NRP') => `${when};${A};${result};sortant`;

type Run = Awaited<ReturnType<typeof cleaned>>;

function notes({ report }: Run, role: string): string[] {
  return report.inputs.flatMap((input) => (input.role === role ? input.notes.map(({ en }) => en) : []));
}

describe('opposition exports', () => {
  test('a flag called just “bloctel” is taken for a listing, which the report says', async () => {
    const run = await cleaned({
      contacts,
      opposition: {
        'export_2024-05-06.csv': ['telephone;bloctel', `${A};0`, `${B};1`, `${C};0`, '0199123456;0'],
      },
    });
    expect(notes(run, 'opposition').join()).toContain('bars 25 % of the numbers');
    expect(notes(run, 'opposition')).toContain('1 opposed number');
    expect(verdicts(run)).toEqual(['kept']);
  });
  test('a line with digits that is no number stops the run, another one is counted', async () => {
    const opposition = { 'a_2024-05-06.csv': ['telephone', B, '06123456', 'fin'] };
    const run = await cleaned({ contacts, opposition });
    expect(found(run, 'campaign')).toEqual(['opposition/unreadable 3']);
    expect(run.report.inputs[1]).toMatchObject({ role: 'opposition', unreadable: 2 });
    expect(run.report.inputs[1]?.columns).toMatchObject([
      { name: 'telephone', state: 'used', role: 'phone' },
    ]);
  });
  test('the day of an export as the user says', async () => {
    const run = await cleaned({ contacts, opposition: { 'a_2020-01-02.csv': [B] } });
    expect(found(run, 'campaign')).toContain('bloctel/stale');
    const dated = run.report.inputs.find(({ role }) => role === 'opposition');
    expect(dated?.format).not.toBe('');
  });
});

describe('flags in the contact list', () => {
  const list = (...rows: string[]) => ['telephone;bloctel;bloctel_date;nom', ...rows];
  test('bar a number, free it, or leave it unscreened', async () => {
    const run = await cleaned({
      contacts: list(`${A};O;2024-05-02;Ada`, `${B};N;2024-05-03;Bob`, `${C};;;Cy`),
      opposition: {},
    });
    // Without a register nobody has consented once the duty to submit the list has ended.
    expect(verdicts(run)).toEqual(['opposition/bloctel', 'kept', 'opposition/not-screened']);
    expect(notes(run, 'contacts')).toContain('flags bloctel bar 1 of its numbers');
    expect(run.report.goodUntil).toBe('2024-06-02');
  });
  test('an old check is too old', async () => {
    const run = await cleaned({
      contacts: list(`${A};N;2024-04-05;Ada`, `${B};N;2024-05-03;Bob`),
      opposition: {},
    });
    expect(found(run, 'campaign')).toContain('bloctel/stale');
  });
});

describe('the contact list', () => {
  test('says what was taken how', async () => {
    const run = await cleaned({ contacts: ['telephone;nom;ville', `${A}`, '', `${B};Bob;Nice`] });
    expect(notes(run, 'contacts')).toEqual([
      'columns read: telephone; set aside: 2',
      '1 row with fewer fields than the header',
      '1 empty line left out',
    ]);
  });
  test('a tab is named as the delimiter', async () => {
    const run = await cleaned({ contacts: ['telephone\tnom', `${A}\tAda`] });
    expect(run.report.inputs[0]?.delimiter).toBe('tab');
  });
  test('a consent without a number belongs to nobody', async () => {
    const list = [
      'telephone;nom;date consentement',
      `;Ada;2026-09-01`,
      `3975;Bob;2026-09-01`,
      `${A};Cy;2026-09-01`,
    ];
    const run = await cleaned({ contacts: list, start: '2026-09-15' });
    expect(verdicts(run)).toEqual(['phone/missing', 'phone/not-callable', 'kept']);
  });
  test('a person column that it has not', async () => {
    const given = { contacts, settings: { personColumn: 'client' } };
    await expect(cleaned(given)).rejects.toMatchObject({ name: 'InputError' });
  });
});

describe('consent registers', () => {
  const start = '2026-09-15';
  test('a row without a day of giving proves nothing, and is named', async () => {
    const consents = ['telephone;date consentement;preuve', `${A};;ref`, `${B};2026-09-01;ref`];
    const run = await cleaned({ contacts, start, consents });
    expect(verdicts(run)).toEqual(['consent/missing']);
    expect(notes(run, 'consents').join()).toContain('(line 2)');
  });
  test('an instant in the zone that the user names', async () => {
    // 23:30 in New York is the next day in Paris.
    const given: Given = {
      contacts,
      start,
      consents: ['telephone;date consentement', `${A};2026-09-14 23:30:00`],
    };
    const first = await cleaned(given);
    expect(verdicts(first)).toEqual(['kept']);
  });
});

describe('call logs', () => {
  test('say what was left out', async () => {
    const run = await cleaned({
      contacts,
      calls: {
        'calls.csv': [
          ...log(['2024-05-03 11:00:00', A], ['2024-05-03 12:00:00', A, 'répondu', 'entrant']),
          '2024-05-03 12:10:00;;;interne',
          row('2024-05-03 12:20:00', 'non appelé'),
          '2024-05-03 12:30:00;3975;NRP;sortant',
          'Totaux;;;',
        ],
      },
    });
    expect(notes(run, 'calls').join('; ')).toMatch(
      /1 inbound row.*1 internal row.*1 row.*not placed.*1 row.*line.*1 line of totals/,
    );
    expect(run.report.calls).toMatchObject({ read: 6, audited: 1, ignored: 5 });
  });
  test('without a direction every row counts as outbound', async () => {
    const run = await cleaned({
      contacts,
      calls: { 'calls.csv': ['date;numero;resultat', `2024-05-03 11:00;${A};NRP`] },
    });
    expect(notes(run, 'calls').join()).toContain('no direction column');
  });
  test('with a zone that the user names', async () => {
    const given: Given = { contacts, calls: { 'calls.csv': log(['2024-05-03 09:00:00', A]) } };
    expect(found(await cleaned(given), 'call')).toEqual(['hours/outside-window 2']);
    expect(found(await cleaned({ ...given, log: { timezone: 'UTC' } }), 'call')).toEqual([]);
  });
  test('with a zone that is none', async () => {
    const given: Given = {
      contacts,
      calls: { 'c.csv': log(['2024-05-03 09:00:00', A]) },
      log: { timezone: 'Mars/Base' },
    };
    await expect(cleaned(given)).rejects.toMatchObject({ detail: { code: 'usage/unknown-zone' } });
  });
  test('with a prefix and a mapping of results', async () => {
    const run = await cleaned({
      contacts,
      calls: { 'calls.csv': log(['2024-05-03 11:00:00', `9${A}`, 'KO7']) },
      log: { dialPrefix: '9' },
      outcomes: ['KO7,refused'],
    });
    expect(verdicts(run)).toEqual(['refusal/sixty-days 2024-07-03']);
  });
  test('of a telephone system, whose times may be in UTC', async () => {
    const cdr = (when: string) =>
      `"","204","${A}","from-internal","""Ada"" <204>","SIP/204-1","SIP/2","Dial","SIP/2,40","${when}",,"${when}",30,0,"NO ANSWER","DOCUMENTATION"`;
    const run = await cleaned({
      contacts,
      calls: { 'Master.csv': [cdr('2024-05-02 11:00:00'), cdr('2024-05-03 11:00:00')] },
      log: { format: 'asterisk-cdr-csv' },
    });
    expect(found(run, 'campaign')).toContain('calls/unclassified-outcome');
    expect(notes(run, 'calls').join()).toContain('WARNING');
  });
  test('a packed log', async () => {
    const text = log(['2024-05-03 11:00:00', A, 'refus']).join('\n');
    const run = await cleaned({ contacts, calls: { 'calls.csv.gz': gzipSync(text) } });
    expect(verdicts(run)).toEqual(['refusal/sixty-days 2024-07-03']);
  });
});
