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
