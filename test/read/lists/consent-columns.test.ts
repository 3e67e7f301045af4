import { describe, expect, it } from 'vitest';
import { territories } from '../../../src/phone/territories.ts';
import { recordsIn } from '../../../src/read/csv/records.ts';
import {
  ConsentCells,
  consentColumns,
  consentEntry,
  type WrittenConsent,
} from '../../../src/read/lists/consent-columns.ts';
import { isoDay } from '../../../src/time/days.ts';
import { zoneNamed } from '../../../src/time/zones.ts';
import { bytesOf, problemOf } from '../support.ts';

const names = ['given', 'withdrawn', 'expires', 'appointment', 'purpose', 'proof'] as const;

function parts(text: string): string[][] {
  return text.split('\n').map((line) => line.split(';'));
}

/** Which column is taken for what, by its name. */
function columnsOf(text: string) {
  const [header = [], ...rows] = parts(text);
  const columns = consentColumns('list.csv', header, rows);
  if (!columns) return null;
  return Object.fromEntries(
    names.flatMap((role) => (columns[role] === null ? [] : [[role, header[columns[role] ?? 0]]])),
  );
}

function cells(text: string): WrittenConsent {
  const [header = [], ...rows] = parts(text);
  const columns = consentColumns('list.csv', header, rows);
  if (!columns) throw new Error('no consent columns');
  const batch = recordsIn(bytesOf(text), { delimiter: 0x3b, quotes: true });
  return new ConsentCells('consents.csv', header, columns).read(batch, 1);
}

describe('the columns', () => {
  it.each<[string, string, unknown]>([
    [
      'in French',
      'tel;date consentement;date de retrait;expire le;date et heure du rdv;finalité;preuve',
      {
        given: 'date consentement',
        withdrawn: 'date de retrait',
        expires: 'expire le',
        appointment: 'date et heure du rdv',
        purpose: 'finalité',
        proof: 'preuve',
      },
    ],
    [
      'in English',
      'phone;given;withdrawn;expires;appointment;purpose;proof',
      Object.fromEntries(names.map((role) => [role, role])),
    ],
    ['a withdrawal alone', 'tel;date désinscription', { withdrawn: 'date désinscription' }],
    [
      'of two names the one with dates',
      'tel;consentement;date opt in\n06;oui;2026-09-01',
      { given: 'date opt in' },
    ],
    ['neither giving nor withdrawal', 'tel;preuve;objet', null],
  ])('%s', (_, text, expected) => {
    expect(columnsOf(text)).toEqual(expected);
  });
});

describe('the cells', () => {
  it('are read with their line', () => {
    const read = cells('tel;given;withdrawn;purpose;proof\n06;01/09/2026;;Télé-vente;ref 12');
    expect(read).toMatchObject({
      withdrawn: null,
      expires: null,
      purpose: 'tele vente',
      proof: true,
      line: 2,
    });
    expect(read.given).toMatchObject({ precision: 'day', offset: null });
  });

  it.each(['', 'non', 'N', 'no', '0', 'Aucune', 'néant', 'false'])('%j is no proof', (proof) => {
    expect(cells(`tel;given;proof\n06;2026-09-01;${proof}`).proof).toBe(false);
  });

  it.each(['oui', 'X', '1', 'vrai', 'OK', 'non', ''])('%j gives no day', (word) => {
    expect(cells(`tel;given\n06;${word}`).given).toBeNull();
  });

  it.each([
    ['a day that does not exist', 'tel;given\n06;31/02/2026', 'given', '31/02/2026'],
    ['a word', 'tel;given\n06;hier', 'given', 'hier'],
    ['a bare yes as a withdrawal', 'tel;given;withdrawn\n06;2026-09-01;oui', 'withdrawn', 'oui'],
    ['an expiry that is none', 'tel;given;expires\n06;2026-09-01;bientôt', 'expires', 'bientôt'],
  ])('%s is refused', async (_, text, column, shown) => {
    const problem = await problemOf(() => cells(text));
    expect(problem).toMatchObject({
      code: 'consents/unreadable-date',
      file: 'consents.csv',
      line: 2,
      column,
    });
    expect(problem.problem.en).toContain(shown);
  });
});

describe('the days of a person', () => {
  const paris = zoneNamed('Europe/Paris') ?? fail('zone');
  const reunion = territories.findIndex(({ id }) => id === 'RE');

  function fail(what: string): never {
    throw new Error(`no ${what}`);
  }

  function given(written: string, territory = 0) {
    const entry = consentEntry(
      cells(`tel;given;appointment\n06;${written};${written}`),
      territory,
      paris,
      'x',
    );
    return { given: isoDay(entry.given ?? -1), appointment: entry.appointment };
  }

  it.each<[string, string, number, string]>([
    ['a day is a day everywhere', '01/09/2026', reunion, '2026-09-01'],
    ['midnight is a day', '2026-09-01 00:00:00', reunion, '2026-09-01'],
    ['an evening in Paris', '2026-09-01 22:30', 0, '2026-09-01'],
    ['an evening in Paris is the next day on Réunion', '2026-09-01 22:30', reunion, '2026-09-02'],
    ['an instant with its offset', '2026-09-01T23:30:00Z', 0, '2026-09-02'],
    ['midnight with an offset is an instant', '2026-09-01T00:00:00+00:00', reunion, '2026-09-01'],
  ])('%s', (_, written, territory, day) => {
    expect(given(written, territory).given).toBe(day);
  });

  it.each<[string, string, number | null]>([
    ['a day', '2026-09-01', null],
    ['midnight', '2026-09-01 00:00:00', null],
    ['an hour', '2026-09-01 15:30', Date.UTC(2026, 8, 1, 13, 30) / 1000],
    ['a second', '2026-09-01T23:30:01Z', Date.UTC(2026, 8, 1, 23, 30, 1) / 1000],
    ['midnight with an offset', '2026-09-01T00:00:00+02:00', Date.UTC(2026, 7, 31, 22) / 1000],
  ])('moments of giving and withdrawal: %s', (_, written, instant) => {
    const row = cells(`tel;given;withdrawn\n06;${written};${written}`);
    const { givenAt, withdrawnAt } = consentEntry(row, 0, paris, 'x');
    expect([givenAt, withdrawnAt]).toEqual([instant, instant]);
  });

  it('an appointment is an instant; a day without an hour is none', () => {
    expect(given('2026-09-01 10:00').appointment).toBe(Date.UTC(2026, 8, 1, 8) / 1000);
    expect(given('2026-09-01').appointment).toBeNull();
  });
});
