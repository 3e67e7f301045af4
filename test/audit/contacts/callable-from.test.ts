import { describe, expect, test } from 'vitest';
import { cleaned, type Given, log, verdicts } from '../run.ts';

const A = '0612345678';
const B = '0623456789';
const C = '0145123456';
const header = 'telephone;mobile;nom';
const list = (...rows: string[]) => [header, ...rows];
const one = list(`${A};;Ada`);
const bloctel = (...numbers: string[]) => ({ 'bloctel_2024-05-06.csv': numbers });

describe('the day from which a row is callable', () => {
  const onDays = (...days: string[]) => ({
    'calls.csv': log(...days.map((day): [string, string] => [`${day} 11:00:00`, A])),
  });
  const rows: [string, Given, string[]][] = [
    ['no end of Bloctel', { contacts: one, opposition: bloctel(A) }, ['opposition/bloctel']],
    [
      'Bloctel ignored after its end',
      {
        contacts: one,
        start: '2026-08-03',
        opposition: { 'bloctel_2026-08-01.csv': [A] },
        consents: ['telephone;date consentement', `${A};2026-07-01`],
        policy: { bloctelAfterEnd: 'ignore' },
      },
      ['opposition/bloctel 2026-08-11'],
    ],
    [
      'attempts on the eve of opt-in, with a consent that begins there',
      {
        contacts: one,
        start: '2026-08-10',
        consents: ['telephone;date consentement', `${A};2026-08-11`],
        calls: onDays('2026-07-13', '2026-07-14', '2026-07-15', '2026-07-16'),
      },
      // The first attempt falls out of the window on 12 August.
      ['frequency/thirty-days 2026-08-12'],
    ],
    [
      'a pause that runs into opt-in without any consent',
      { contacts: one, start: '2026-08-10', calls: { 'c.csv': log(['2026-08-03 11:00:00', A, 'refus']) } },
      ['refusal/sixty-days'],
    ],
    [
      'a pause that the house ends with the law',
      {
        contacts: one,
        start: '2026-08-10',
        consents: ['telephone;date consentement', `${A};2026-08-04`],
        calls: { 'c.csv': log(['2026-08-03 11:00:00', A, 'refus']) },
        policy: { refusalPause: 'off' },
      },
      ['refusal/sixty-days 2026-08-11'],
    ],
    [
      'from before hours into opt-out',
      { contacts: one, start: '2023-02-28', own: [A], calls: onDays('2023-02-20') },
      ['opposition/own-list'],
    ],
    [
      'a weekend and a holiday are passed over',
      // Sixty days after 8 March is Tuesday 7 May; 8 and 9 May are holidays.
      {
        contacts: one,
        calls: { 'c.csv': log(['2024-03-08 11:00:00', A, 'refus'], ['2024-05-03 11:00:00', C]) },
      },
      ['refusal/sixty-days 2024-05-10'],
    ],
    [
      'businesses are called on any day',
      {
        contacts: one,
        calls: { 'c.csv': log(['2024-03-08 11:00:00', A, 'refus'], ['2024-05-03 11:00:00', C]) },
        settings: { audience: 'b2b' },
      },
      ['refusal/sixty-days 2024-05-08'],
    ],
    [
      'a consent two years ahead still counts',
      {
        contacts: one,
        start: '2026-09-15',
        consents: ['telephone;date consentement', `${A};2028-09-15`],
      },
      ['consent/missing 2028-09-15'],
    ],
    [
      'one day beyond two years does not',
      {
        contacts: one,
        start: '2026-09-15',
        consents: ['telephone;date consentement', `${A};2028-09-16`],
      },
      ['consent/missing'],
    ],
    [
      'a consent on a Saturday counts from Monday',
      {
        contacts: one,
        start: '2026-09-15',
        consents: ['telephone;date consentement', `${A};2026-09-19`],
      },
      ['consent/missing 2026-09-21'],
    ],
    [
      'the number without an end goes, the other comes back',
      {
        contacts: list(`${A};${B};a`),
        own: [A],
        calls: { 'c.csv': log(['2024-05-02 11:00:00', B, 'refus']) },
      },
      ['opposition/own-list refusal/sixty-days 2024-07-02'],
    ],
    [
      'not screened, until nobody has to be',
      {
        contacts: one,
        start: '2026-08-10',
        opposition: { 'retour_2026-08-09.csv': [`${B};1;OK`, `${C};2;OK`] },
        consents: ['telephone;date consentement', `${A};2026-08-01`],
      },
      ['opposition/not-screened 2026-08-11'],
    ],
    [
      'under the law of one day nothing ends at a change',
      {
        contacts: one,
        start: '2026-08-10',
        opposition: { 'retour_2026-08-09.csv': [`${B};1;OK`, `${C};2;OK`] },
        consents: ['telephone;date consentement', `${A};2026-08-01`],
        settings: { law: 19_849 },
      },
      ['opposition/not-screened'],
    ],
  ];
  test.each(rows)('%s', async (_, given, wanted) => {
    expect(verdicts(await cleaned(given))).toEqual(wanted);
  });
});

describe('foreign numbers', () => {
  const contacts = list('+44 20 7946 0958;;a', `+32 2 512 34 56;${A};b`);

  test('are excluded, or removed', async () => {
    const run = await cleaned({ contacts });
    expect(verdicts(run)).toEqual(['phone/foreign', 'kept']);
    expect(run.text('cleaned.csv')).toContain(`;${A};b`);
  });
  test('are kept with a notice where the house says so, and judged as persons', async () => {
    const run = await cleaned({
      contacts: [...contacts, '+44 20 7946 0123;;c', '+44 20 7946 0123;;d'],
      policy: { foreign: 'keep' },
      calls: { 'calls.csv': log(['2024-05-02 11:00:00', '+442079460958', 'refus']) },
    });
    expect(verdicts(run)).toEqual(['refusal/sixty-days 2024-07-02', 'kept', 'kept', 'phone/duplicate']);
    const notices = run.violations.filter((row) => row.rule === 'phone/foreign');
    expect(notices.map((row) => row.severity)).toEqual(['notice', 'notice', 'notice', 'notice']);
    expect(notices.map((row) => row.territory)).toEqual(['', '', '', '']);
  });
});

describe('a local holiday, where the house asks for them', () => {
  // The sixty days end on 20 December, which is a holiday in Réunion.
  const refusedOn21October = (number: string): [string, string, string] => [
    '2024-10-21 12:00:00',
    number,
    'refus',
  ];
  const given: Given = {
    contacts: list(`${A};;a`, '0692123456;;b', '0639691234;;c'),
    start: '2024-12-20',
    calls: {
      'calls.csv': log(...[A, '0692123456', '0639691234'].map(refusedOn21October), [
        '2024-12-19 12:00:00',
        C,
      ]),
    },
  };
  const paused = 'refusal/sixty-days 2024-12-23';

  test('D0 is the next day there, by when the pause is over', async () => {
    const run = await cleaned({ ...given, policy: { localHolidays: true } });
    expect(verdicts(run)).toEqual([paused, 'kept', paused]);
  });
  test('else it is no holiday', async () => {
    expect(verdicts(await cleaned(given))).toEqual([paused, paused, paused]);
  });
  test('a holiday is passed over in its territory alone', async () => {
    const run = await cleaned({
      contacts: list(`${A};;a`, '0692123456;;b'),
      start: '2024-12-19',
      // Sixty days after 20 October is 19 December.
      calls: {
        'calls.csv': log(
          ['2024-10-20 12:00:00', A, 'refus'],
          ['2024-10-20 12:00:00', '0692123456', 'refus'],
          ['2024-12-18 12:00:00', C],
        ),
      },
      policy: { localHolidays: true },
    });
    expect(verdicts(run)).toEqual(['refusal/sixty-days 2024-12-20', 'refusal/sixty-days 2024-12-23']);
  });
});
