import { describe, expect, test } from 'vitest';
import { dayNamed } from '../days.ts';
import { cleaned } from '../run.ts';

const contacts = ['telephone;nom', '0612345678;Ada', '0623456789;Ben', '0634567890;Cy', '0645678901;Dan'];
const refusedOn = (numbers: Readonly<Record<string, string>>) => ({
  'calls.csv': [
    'date;numero;resultat',
    ...Object.entries(numbers).map(([number, day]) => `${day} 11:00:00;${number};refus`),
  ],
});

describe('when excluded contacts become callable', () => {
  // A refusal bars sixty days: of 7 March up to 6 May, of 5 April up to 4 June, of 6 April up to 5 June.
  const calls = refusedOn({
    '0612345678': '2024-03-07',
    '0623456789': '2024-04-05',
    '0634567890': '2024-04-06',
  });

  test('each of the thirty days after D0, the first after them apart, and never', async () => {
    const { report } = await cleaned({ contacts, calls, own: ['0645678901'] });
    expect(report.callable).toEqual({
      from: '2024-05-07',
      to: '2024-06-05',
      days: [
        { date: '2024-05-07', contacts: 1 },
        { date: '2024-06-05', contacts: 1 },
      ],
      later: 1,
      never: 1,
    });
  });

  test('together they are the excluded contacts', async () => {
    const { report } = await cleaned({ contacts, calls });
    const { days = [], later = 0, never = 0 } = report.callable ?? {};
    const within = days.reduce((sum, day) => sum + day.contacts, 0);
    expect(within + later + never).toBe(report.contacts.excluded);
  });
});

describe('when kept contacts no longer may be called', () => {
  const list = contacts.slice(0, 3);
  const consents = (...rows: string[]) => ['telephone;date consentement;date retrait', ...rows];
  const given = consents('0612345678;2025-10-12;', '0623456789;2025-10-30;');
  const autumn = { start: '2026-10-05', end: '2026-10-30', opposition: {} };
  const lapsesOf = async (change: Partial<Parameters<typeof cleaned>[0]>) =>
    (await cleaned({ contacts: list, consents: given, ...autumn, ...change })).report.keptLapses;
  const of = (...days: [string, number][]) => days.map(([date, contacts]) => ({ date, contacts }));

  test('each day up to the last, on which consents end, too', async () => {
    expect(await lapsesOf({})).toEqual({
      from: '2026-10-06',
      to: '2026-10-30',
      days: of(['2026-10-12', 1], ['2026-10-30', 1]),
    });
  });

  test.each([
    ['the day after the last is no part of it', { end: '2026-10-29' }, of(['2026-10-12', 1])],
    ['a campaign of one day has none', { end: '2026-10-05' }, []],
    ['a consent that ends on the first day excludes', { start: '2026-10-12' }, of(['2026-10-30', 1])],
    ['a consent declared for the list has no end', { settings: { basis: 'consent' } }, []],
    [
      'a renewal ends nothing',
      { consents: consents('0612345678;2025-10-12;', '0612345678;2026-09-01;', '0623456789;2026-01-01;') },
      [],
    ],
    [
      'a withdrawal that the register knows of',
      { consents: consents('0612345678;2026-01-02;2026-10-20', '0623456789;2026-01-02;2026-10-31') },
      of(['2026-10-20', 1]),
    ],
    [
      'a refusal on a later day, the attempts of later days not by themselves',
      {
        consents: consents('0612345678;2026-01-02;', '0623456789;2026-01-02;'),
        calls: {
          'calls.csv': [
            'date;numero;resultat',
            '2026-10-02 11:00:00;0612345678;NRP',
            '2026-10-06 11:00:00;0612345678;NRP',
            '2026-10-07 11:00:00;0623456789;refus',
          ],
        },
      },
      of(['2026-10-07', 1]),
    ],
    [
      'the next law, for whoever has no consent under it',
      {
        start: '2026-08-03',
        end: '2026-08-14',
        opposition: { 'bloctel_2026-08-01.csv': ['0145000000'] },
        consents: consents('0612345678;2026-01-02;'),
        settings: { accept: [{ rule: 'law/changes-during-campaign', reason: '' }] },
      },
      of(['2026-08-11', 1]),
    ],
    [
      'and not the scrub that falls due',
      {
        start: '2024-05-06',
        end: '2024-06-28',
        opposition: { 'bloctel_2024-05-06.csv': ['0145000000'] },
        consents: undefined,
      },
      [],
    ],
  ] as [string, Partial<Parameters<typeof cleaned>[0]>, object[]][])('%s', async (_, change, days) => {
    expect((await lapsesOf(change)).days).toEqual(days);
  });
});

describe('the day up to which an input speaks', () => {
  const asOf = async (given: Parameters<typeof cleaned>[0], role: string) => {
    const { report } = await cleaned(given);
    return report.inputs.filter((input) => input.role === role).map((input) => input.asOf);
  };

  test.each([
    ['an export by its name', { contacts }, 'opposition', ['2024-05-06']],
    [
      'an export of unknown date',
      { contacts, opposition: { 'a.csv': ['0145000000'] } },
      'opposition',
      [null],
    ],
    [
      'a log by its newest call',
      { contacts, calls: refusedOn({ '0612345678': '2024-05-03', '0623456789': '2024-04-02' }) },
      'calls',
      ['2024-05-03'],
    ],
    [
      'a log that is said to be complete for longer',
      {
        contacts,
        calls: refusedOn({ '0612345678': '2024-04-02' }),
        settings: { callsUntil: dayNamed('2024-05-04') },
      },
      'calls',
      ['2024-05-04'],
    ],
    [
      'a register by its newest entry',
      {
        contacts,
        consents: [
          'telephone;date consentement;date retrait',
          '0612345678;2024-01-02;',
          '0623456789;2023-05-01;2024-02-03',
        ],
      },
      'consents',
      ['2024-02-03'],
    ],
    ['a contact list without a date', { contacts }, 'contacts', [null]],
  ] as const)('%s', async (_name, given, role, wanted) => {
    expect(await asOf(given, role)).toEqual(wanted);
  });
});

test('all days on which something lapses, the first of them first, each with its reason', async () => {
  const { report, folder } = await cleaned({
    contacts,
    opposition: { 'b_2024-05-01.csv': ['0145000000'], 'a_2024-04-20.csv': ['0145000001'] },
  });
  expect(report.lapses.map((one) => ({ ...one, path: one.path.replace(folder, '') }))).toEqual([
    { date: '2024-05-21', why: 'scrub', path: 'a_2024-04-20.csv' },
    { date: '2024-06-01', why: 'scrub', path: 'b_2024-05-01.csv' },
    { date: '2026-08-11', why: 'law', path: '' },
  ]);
  expect(report.goodUntil).toBe('2024-05-21');
});
