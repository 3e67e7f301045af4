import { describe, expect, test } from 'vitest';
import { cleaned, found, type Given, log, verdicts } from '../run.ts';

const A = '0612345678';
const B = '0623456789';
const both = ['telephone;nom', `${A};Ada`, `${B};Bo`];

describe('nobody is overlooked', () => {
  test.each<[string, Given]>([
    ['a second column of an own list without header', { contacts: both, own: [`${A};${B}`] }],
    [
      'a second column whose name says telephone',
      { contacts: both, own: ['Téléphone;Tél. bureau', `${A};${B}`] },
    ],
    ['numbers now in one column, now in another', { contacts: both, own: [`${A};`, `;${B}`] }],
  ])('%s', async (_, given) => {
    expect(verdicts(await cleaned(given))).toEqual(['opposition/own-list', 'opposition/own-list']);
  });

  test('a phone column that holds mostly words is still read', async () => {
    const contacts = [
      'telephone1;telephone2',
      `${A};REJETE PAR BLOCTEL`,
      `${B};REJETE PAR BLOCTEL`,
      `0634567890;0645678901`,
    ];
    const run = await cleaned({ contacts, own: ['0645678901'] });
    expect(verdicts(run)).toEqual(['kept', 'kept', 'kept']);
    expect(run.report.contacts.numbersRemoved).toBe(3);
    expect(run.report.byRule).toMatchObject({ 'phone/invalid': 2, 'opposition/own-list': 1 });
  });
});

describe('flags of a contact list', () => {
  const header = 'telephone1;bloctel1;bloctel1_date;telephone2;bloctel2;bloctel2_date';

  test('an empty flag is screened by the date of its own check alone', async () => {
    const run = await cleaned({ contacts: [header, `${A};O;2024-05-02;${B};;`], opposition: {} });
    expect(verdicts(run)).toEqual(['opposition/bloctel opposition/not-screened']);
  });

  test.each<[string, Given, string[]]>([
    ['without a day', { contacts: ['telephone;bloctel', `${A};N`], opposition: {} }, ['bloctel/undated']],
    [
      'one of them without a day',
      { contacts: ['telephone;bloctel;bloctel_date', `${A};N;2024-05-02`, `${B};N;`], opposition: {} },
      ['bloctel/undated'],
    ],
    [
      'of the day that the user says',
      {
        contacts: ['telephone;bloctel', `${A};N`],
        opposition: {},
        settings: { oppositionDate: 19_850 },
      },
      [],
    ],
  ])('%s', async (_, given, expected) => {
    expect(found(await cleaned(given), 'campaign')).toEqual(expected);
  });
});

test('a consent that says no is none, whatever day stands beside it', async () => {
  const contacts = [
    'telephone;consentement;date consentement;preuve',
    `${A};non;2026-09-01;p`,
    `${B};oui;2026-09-01;p`,
  ];
  const run = await cleaned({ contacts, opposition: {}, start: '2026-10-05' });
  expect(verdicts(run)).toEqual(['consent/missing', 'kept']);
});

test('legs of which one went out and another was placed are an attempt', async () => {
  const rows = log(
    ['2024-05-02 11:00:00', A, 'rappel', 'entrant'],
    ['2024-05-02 11:00:00', A, 'non appelé', 'sortant'],
  );
  const { report } = await cleaned({ contacts: both, calls: { 'calls.csv': rows } });
  expect(report.calls).toMatchObject({ read: 2, audited: 1, joined: 1, ignored: 0 });
});

test('many numbers and remainders in one cell take no longer than they must', async () => {
  const cell = Array.from({ length: 300 }, (_, i) => `06${10_000_000 + i} / 06 11 1`).join(' / ');
  const { report } = await cleaned({ contacts: ['telephone', cell] });
  expect(report.contacts).toMatchObject({ kept: 1, numbersRemoved: 300 });
}, 10_000);
