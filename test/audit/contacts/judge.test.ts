import { describe, expect, test } from 'vitest';
import { cleaned, found, type Given, log, verdicts } from '../run.ts';

const A = '0612345678';
const B = '0623456789';
const C = '0145123456';
const header = 'telephone;mobile;nom';
const list = (...rows: string[]) => [header, ...rows];
const bloctel = (...numbers: string[]) => ({ 'bloctel_2024-05-06.csv': numbers });

async function judged(given: Given): Promise<string[]> {
  return verdicts(await cleaned(given));
}

describe('duplicates', () => {
  const rows: [string, Given, string[]][] = [
    [
      'a number kept in an earlier row',
      { contacts: list(`${A};;a`, `${A};;b`) },
      ['kept', 'phone/duplicate'],
    ],
    [
      'written otherwise',
      { contacts: list('06 12 34 56 78;;a', '+33612345678;;b') },
      ['kept', 'phone/duplicate'],
    ],
    ['twice in one row', { contacts: list(`${A};${A};a`) }, ['kept']],
    [
      'an excluded row does not claim its numbers',
      {
        contacts: list(`${A};;a`, `${B};;b`, `${B};;c`),
        calls: { 'calls.csv': log(['2024-05-02 11:00:00', A, 'refus'], ['2024-05-02 11:00:00', C]) },
      },
      ['refusal/sixty-days 2024-07-02', 'kept', 'phone/duplicate'],
    ],
    [
      'a removed number is not claimed',
      { contacts: list(`${A};${B};a`, `${A};;b`), own: [A] },
      ['kept', 'opposition/own-list'],
    ],
    [
      'a row with another number stays, without the duplicate',
      { contacts: list(`${A};;a`, `${A};${B};b`) },
      ['kept', 'kept'],
    ],
    [
      'what a kept row still holds is claimed',
      { contacts: list(`${A};${B};a`, `${B};;b`), own: [A] },
      ['kept', 'phone/duplicate'],
    ],
  ];
  test.each(rows)('%s', async (_, given, wanted) => {
    expect(await judged(given)).toEqual(wanted);
  });

  test('name the line of the row that is kept', async () => {
    const run = await cleaned({ contacts: list(`${A};;a`, `${B};;b`, `${A};;c`) });
    expect(run.violations).toMatchObject([
      { rule: 'phone/duplicate', line: '4', message: 'already kept on line 2' },
    ]);
  });
});

describe('linked rows', () => {
  const refusedA = { 'calls.csv': log(['2024-05-02 11:00:00', A, 'refus']) };
  const paused = 'refusal/sixty-days 2024-07-02';
  const rows: [string, Given, string[]][] = [
    [
      'a chain of shared numbers is one person',
      { contacts: list(`${A};${B};a`, `${B};${C};b`, `${C};;c`, '0199123456;;d'), calls: refusedA },
      [paused, paused, paused, 'kept'],
    ],
    [
      'the house does not link rows',
      { contacts: list(`${A};${B};a`, `${B};;b`), calls: refusedA, policy: { linkRows: false } },
      [paused, 'kept'],
    ],
    [
      'rows without a shared number',
      { contacts: list(`${A};;a`, `${B};;b`), calls: refusedA },
      [paused, 'kept'],
    ],
    [
      'a person column links, an empty cell does not',
      {
        contacts: ['telephone;client', `${A};K1`, `${B};K1`, `${C};`, '0199123456;'],
        calls: refusedA,
        settings: { personColumn: 'client' },
      },
      [paused, paused, 'kept', 'kept'],
    ],
    [
      'an unusable number in common links nothing',
      { contacts: list(`${A};3975;a`, `${B};3975;b`), calls: refusedA },
      [`phone/not-callable ${paused}`, 'kept'],
    ],
    [
      'four rows and more of one person',
      { contacts: list(`${A};${B};a`, `;${B};b`, `;${B};c`, `;${B};d`), calls: refusedA },
      [paused, paused, paused, paused],
    ],
  ];
  test.each(rows)('%s', async (_, given, wanted) => {
    expect(await judged(given)).toEqual(wanted);
  });

  test.each([
    [10, 10, 10],
    [11, 10, 1],
    [3, 2, 1],
    [2, 2, 2],
  ])('a number in %i rows, of which up to %i are one person', async (count, switchboardRows, barred) => {
    const people = Array.from({ length: count }, (_, i) => `06123456${10 + i};${C};n${i}`);
    const run = await cleaned({
      contacts: list(...people),
      calls: { 'calls.csv': log(['2024-05-02 11:00:00', '0612345610', 'refus']) },
      policy: { switchboardRows },
    });
    const paused = verdicts(run).filter((verdict) => verdict.includes('refusal/sixty-days'));
    expect(paused).toHaveLength(barred);
  });
});

describe('several numbers of a row', () => {
  const both = { phoneColumn: ['telephone', 'mobile'] };
  const rows: [string, Given, string[], string][] = [
    ['one barred number goes', { contacts: list(`${A};${B};a`), own: [A] }, ['kept'], `;${B};a`],
    ['the other one goes', { contacts: list(`${A};${B};a`), own: [B] }, ['kept'], `${A};;a`],
    ['an unusable one goes', { contacts: list(`${A};3975;a`) }, ['kept'], `${A};;a`],
    ['a cell with two numbers', { contacts: list(`${A} / ${B};;a`), own: [A] }, ['kept'], `${B};;a`],
    ['of three one stays', { contacts: list(`${A} / ${B};${C};a`), own: [A, C] }, ['kept'], `${B};;a`],
    [
      'in quotes',
      { contacts: list(`"${A} / ${B}";"${C}";"a ""b"""`), own: [A, C] },
      ['kept'],
      `"${B}";"";"a ""b"""`,
    ],
    ['an empty cell beside a number', { contacts: list(`;${B};a`) }, ['kept'], `;${B};a`],
    [
      'words beside a number',
      { contacts: list(`REJETE PAR BLOCTEL;${B};a`), settings: both },
      ['kept'],
      `;${B};a`,
    ],
  ];
  test.each(rows)('%s', async (_, given, wanted, row) => {
    const run = await cleaned(given);
    expect(verdicts(run)).toEqual(wanted);
    expect(run.text('cleaned.csv')).toBe(`${header}\n${row}\n`);
  });

  test.each([
    ['all barred', { contacts: list(`${A};${B};a`), own: [A, B] }, 'opposition/own-list'],
    [
      'all barred, by different rules',
      { contacts: list(`${A};${B};a`), own: [A], opposition: bloctel(B) },
      'opposition/bloctel opposition/own-list',
    ],
    ['no number at all', { contacts: list(`${B};;b`, ';;a') }, 'phone/missing'],
    [
      'only unusable ones',
      { contacts: list(`${B};;b`, '3975;0612;a'), settings: both },
      'phone/invalid phone/not-callable',
    ],
    [
      'a barred number in a row that is barred as a person',
      {
        contacts: list(`${A};${B};a`),
        own: [A],
        calls: { 'calls.csv': log(['2024-05-02 11:00:00', B, 'refus']) },
      },
      'opposition/own-list refusal/sixty-days 2024-07-02',
    ],
  ] as [string, Given, string][])('%s: the row is excluded', async (_, given, wanted) => {
    expect((await judged(given)).at(-1)).toBe(wanted);
  });

  test('every removed number has its finding and is counted', async () => {
    const run = await cleaned({ contacts: list(`${A};${B};a`, `${C};3975;b`), own: [A] });
    expect(run.report.contacts).toEqual({ read: 2, kept: 2, excluded: 0, numbersRemoved: 2 });
    expect(found(run, 'contact')).toEqual(['opposition/own-list 2', 'phone/not-callable 3']);
  });

  test('rows without a usable number are not judged as persons', async () => {
    const run = await cleaned({
      contacts: list(`3975;;a`, `;;b`, `${A};;c`),
      start: '2026-09-15',
      consents: ['telephone;date consentement', `${B};2026-09-01`],
    });
    expect(verdicts(run)).toEqual(['phone/not-callable', 'phone/missing', 'consent/missing']);
  });
});
