import { describe, expect, it } from 'vitest';
import { explained } from '../../explain/run.ts';
import { dayNamed } from '../days.ts';
import { cleaned, found, type Given, log, verdicts } from '../run.ts';

const mobile = '0612345671';
const other = '0612345672';
const byPostcode = (given: Given) =>
  cleaned({
    ...given,
    settings: { territoryFrom: 'postcode', callsUntil: dayNamed(given.start ?? '2024-05-06') },
  });
const list = (...rows: string[]) => ['telephone;code postal', ...rows];

/** Territories of the findings on calls, each number with what its postcodes say. */
async function calledIn(...rows: string[]): Promise<string[]> {
  // In the night in Paris, and outside the hours on every other clock.
  const calls = { 'log.csv': log(...rows.map((row, i) => callOf(row, i))) };
  const run = await byPostcode({ contacts: list(...rows), calls });
  const seen = run.violations.filter(({ rule }) => rule === 'hours/outside-window');
  return [...new Set(seen.map(({ territory }) => territory ?? ''))];
}

const callOf = (row: string, i: number): [string, string] => [
  `2024-05-03 04:00:0${i}`,
  row.split(';')[0] ?? '',
];

describe('a number with an overseas postcode is called there', () => {
  it.each([
    ['a mobile', [`${mobile};97400`], ['RE']],
    ['a number of 09', ['0970123456;97300'], ['GF']],
    ['a mobile of another territory', ['0692123456;97200'], ['MQ']],
    ['a mobile in Saint-Martin', ['0690123456;97150'], ['MF']],
    ['a line in Paris stays there', ['0145123456;97400'], ['FR']],
    ['a line in La Réunion stays there', ['0262123456;97200'], ['RE']],
    ['a metropolitan postcode moves nobody home', ['0692123456;75011'], ['RE']],
    ['no postcode', [`${mobile};`], ['FR']],
    ['two rows that agree', [`${mobile};97400`, `${mobile};97 410`], ['RE']],
    ['one row that says nothing', [`${mobile};`, `${mobile};97400`, `${mobile};n/a`], ['RE']],
    ['two territories: the prefix decides', [`${mobile};97400`, `${mobile};97200`], ['FR']],
    ['a metropolitan row too: the prefix decides', [`${mobile};97400`, `${mobile};75011`], ['FR']],
    ['whichever comes first', [`${mobile};75011`, `${mobile};97400`, `${mobile};97400`], ['FR']],
    ['Monaco is no other territory, but another place', [`${mobile};98000`, `${mobile};97400`], ['FR']],
  ])('%s', async (_, rows, territories) => {
    expect(await calledIn(...rows)).toEqual(territories);
  });

  it('and nowhere else where nobody asks for it', async () => {
    const calls = { 'log.csv': log(['2024-05-03 04:00:00', mobile]) };
    const run = await cleaned({ contacts: list(`${mobile};97400`), calls });
    expect(run.violations.map(({ territory }) => territory)).toContain('FR');
    expect(run.text('report.json')).not.toContain('postcode');
  });

  it('also one that an earlier run removed from its row', async () => {
    const contacts = ['telephone;code postal;audit_removed', `0145123456;97400;'+33612345671`];
    const calls = { 'log.csv': log(['2024-05-03 04:00:00', mobile]) };
    const run = await byPostcode({ contacts, calls });
    const seen = run.violations.filter(({ rule }) => rule === 'hours/outside-window');
    expect(seen.map(({ territory }) => territory)).toEqual(['RE']);
  });
});

describe('the territory of the postcode decides', () => {
  it('the hours of past calls, on the clock there', async () => {
    // 17:30 in Paris is 19:30 in La Réunion, 18:30 there 20:30.
    const calls = {
      'log.csv': log(
        ['2024-05-02 17:30:00', mobile],
        ['2024-05-02 18:30:00', mobile],
        ['2024-05-02 18:30:01', other],
      ),
    };
    const run = await byPostcode({ contacts: list(`${mobile};97400`, `${other};75011`), calls });
    const hours = run.violations.filter(({ rule }) => rule === 'hours/outside-window');
    expect(hours.map((row) => row.occurred_at)).toEqual(['2024-05-02T20:30:00+04:00']);
    expect(run.report.distribution?.hours[3]?.[19]).toBe(1);
    expect(run.report.distribution?.hours[3]?.[20]).toBe(1);
    expect(run.report.distribution?.hours[3]?.[18]).toBe(1);
  });

  it('the day from which a refusal counts', async () => {
    // Late in Paris is the next day in La Réunion.
    const calls = {
      'log.csv': log(['2024-03-06 23:00:00', mobile, 'refus'], ['2024-03-06 23:00:00', other, 'refus']),
    };
    const run = await byPostcode({ contacts: list(`${mobile};97400`, `${other};75011`), calls });
    expect(verdicts(run)).toEqual(['refusal/sixty-days 2024-05-07', 'kept']);
  });

  it('the day of a consent, in the list and in a register, whatever comes first', async () => {
    const late = '2026-09-15 23:30:00';
    const start = '2026-09-15';
    const columns = ['telephone;code postal;date consentement'];
    const inList = await byPostcode({
      contacts: [...columns, `${mobile};;${late}`, `${mobile};97400;`, `${other};75011;${late}`],
      start,
    });
    expect(verdicts(inList)).toEqual(['consent/missing 2026-09-16', 'consent/missing 2026-09-16', 'kept']);
    const consents = ['numero;given', `${mobile};${late}`, `${other};${late}`];
    const contacts = list(`${mobile};97400`, `${other};75011`);
    expect(verdicts(await byPostcode({ contacts, consents, start }))).toEqual([
      'consent/missing 2026-09-16',
      'kept',
    ]);
  });

  it('the day on which a consent of the list ends, where its end has an hour', async () => {
    const contacts = [
      'telephone;code postal;date consentement;expires',
      `${mobile};97400;2026-09-01;2026-09-15 23:30:00`,
      `${other};75011;2026-09-01;2026-09-15 23:30:00`,
    ];
    const run = await byPostcode({ contacts, start: '2026-09-15' });
    expect(verdicts(run)).toEqual(['kept', 'consent/expired']);
  });

  it('the first day, and the next, where local holidays bar', async () => {
    // 27 May 2024, a Monday, is a holiday in Guadeloupe and in Saint-Martin; the day after is one in Saint-Martin, too.
    const given = { policy: { localHolidays: true }, start: '2024-05-27' };
    const contacts = list('0690123456;97150', '0690123457;97100', '0690123458;97133');
    const calls = { 'log.csv': log(['2024-03-30 12:00:00', '0690123456', 'refus']) };
    const run = await byPostcode({ ...given, contacts, calls });
    expect(verdicts(run)).toEqual(['refusal/sixty-days 2024-05-30', 'kept', 'kept']);
  });

  it('the day of a call of which the log gives no time', async () => {
    const calls = { 'log.csv': log(['2024-05-08', mobile]) };
    const run = await byPostcode({ contacts: list(`${mobile};98800`), calls });
    expect(run.violations.find(({ rule }) => rule === 'hours/public-holiday')).toMatchObject({
      territory: 'NC',
      occurred_at: '2024-05-08',
    });
  });
});

describe('what is said of it', () => {
  const contacts = list(
    `${mobile};97400`,
    '0692123456;97400',
    `${other};97400`,
    `${other};75011`,
    '0145123456;x',
  );

  it('in the notes of the list', async () => {
    const run = await byPostcode({ contacts });
    const notes = run.report.inputs[0]?.notes.map(({ en }) => en);
    expect(notes).toEqual([
      'columns read: telephone, code postal',
      'territory by the postcodes in code postal: 1 mobile or 09 number called elsewhere than the prefix says',
      '1 number whose rows have postcodes of different places: its own prefix decides',
      '1 row whose postcode cannot be read',
    ]);
    expect(run.text('manifest.json')).toContain('"territoryFrom":"postcode"');
    expect(found(run, 'contact')).toEqual(['phone/duplicate 5']);
  });

  it('where a number is explained, with the row that decided', async () => {
    const settings = { territoryFrom: 'postcode' as const };
    const told = await explained(
      { number: mobile },
      { contacts: list(`${mobile};`, `${mobile};97400`), settings },
    );
    expect(told).toMatchObject({
      territory: 'RE',
      timezone: 'Indian/Reunion',
      placedBy: { source: 'contacts.csv', line: 3 },
    });
    const alone = await explained({ number: other }, { contacts: list(`${mobile};97400`), settings });
    expect(alone).toMatchObject({ territory: 'FR', placedBy: null });
    const row = await explained(
      { row: 3 },
      { contacts: list(`${other};75011`, `${mobile};97400`), settings },
    );
    expect(row.numbers).toMatchObject([{ territory: 'RE', placedBy: { source: 'contacts.csv', line: 3 } }]);
  });
});
