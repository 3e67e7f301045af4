import { describe, expect, it } from 'vitest';
import { territories } from '../../../src/phone/territories.ts';
import { ColumnAccount } from '../../../src/read/columns/account.ts';
import { nothingSaid } from '../../../src/read/columns/says.ts';
import { recordsIn } from '../../../src/read/csv/records.ts';
import { ConsentCells, type WrittenConsent } from '../../../src/read/lists/consent-cells.ts';
import { consentColumns } from '../../../src/read/lists/consent-columns.ts';
import { consentEntries } from '../../../src/read/lists/consent-entry.ts';
import { consentColumnRoles } from '../../../src/settings.ts';
import { isoDay } from '../../../src/time/days.ts';
import { zoneNamed } from '../../../src/time/zones.ts';
import { bytesOf } from '../support.ts';

type Kind = 'consents' | 'contacts';
const path = 'list.csv';
const names = consentColumnRoles.filter((role) => role !== 'phone');

function parts(text: string): string[][] {
  return text.split('\n').map((line) => line.split(';'));
}

/** Which columns are taken for what, by their names. */
function columnsOf(text: string, kind: Kind = 'consents') {
  const [header = [], ...rows] = parts(text);
  const columns = consentColumns({ path, kind, header, rows });
  if (!columns) return null;
  const named = (column: number) => header[column] ?? '';
  const found = names.map((role) => [role, columns[role].map(named).join(', ')]);
  return Object.fromEntries(found.filter(([, columns]) => columns !== ''));
}

function cells(text: string): WrittenConsent {
  const [header = [], ...rows] = parts(text);
  const columns = consentColumns({ path, kind: 'consents', header, rows });
  if (!columns) throw new Error('no consent columns');
  const input = {
    path,
    kind: 'consents',
    header,
    width: header.length,
    headerRows: 1,
    numbersTell: true,
  } as const;
  const account = new ColumnAccount(input, nothingSaid, new Map());
  const batch = recordsIn(bytesOf(text), { delimiter: 0x3b, quotes: true });
  return new ConsentCells(columns, account, rows, null).read(batch, 1);
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
      Object.fromEntries(
        ['given', 'withdrawn', 'expires', 'appointment', 'purpose', 'proof'].map((role) => [role, role]),
      ),
    ],
    ['a withdrawal alone', 'tel;date désinscription', { withdrawn: 'date désinscription' }],
    [
      'beside days, yes and no',
      'tel;consentement;date opt in\n06;oui;2026-09-01',
      { given: 'date opt in', consent: 'consentement' },
    ],
    [
      'with the words of systems',
      'phone;consentGivenAt;UNSUB_TIME;validUntil;consentStatus;channel;consent_page_url;consent_ip\n06;2026-09-01;;;granted;phone;https://x;1.2.3.4',
      {
        given: 'consentGivenAt',
        withdrawn: 'UNSUB_TIME',
        expires: 'validUntil',
        status: 'consentStatus',
        channel: 'channel',
        proof: 'consent_page_url, consent_ip',
      },
    ],
    [
      'for want of a day of giving, that of the row',
      'tel;created_at;statut\n06;2026-09-01;actif',
      { given: 'created_at', status: 'statut' },
    ],
    [
      'beside a day of giving the one of the row is none',
      'tel;created_at;given\n06;2026-09-01;',
      { given: 'given' },
    ],
    [
      'only those of the telephone',
      'tel;optin_sms;optin_tel;date_optin_email;date_optin_tel\n06;oui;oui;2026-09-01;2026-09-02',
      { given: 'date_optin_tel', consent: 'optin_tel' },
    ],
    [
      'a type by what it holds: channels',
      'tel;given;type de consentement\n06;2026-09-01;téléphone',
      { given: 'given', channel: 'type de consentement' },
    ],
    [
      'a type by what it holds: purposes',
      'tel;given;type de consentement\n06;2026-09-01;énergie',
      { given: 'given', purpose: 'type de consentement' },
    ],
    ['a column of numbers is none', 'tel_optin;given\n0612345678;2026-09-01', { given: 'given' }],
    [
      'where it was collected is no channel',
      'tel;given;canal de recueil\n06;2026-09-01;web',
      { given: 'given' },
    ],
    ['a state that is none', 'tel;given;état civil\n06;2026-09-01;marié', { given: 'given' }],
    ['neither giving nor withdrawal', 'tel;preuve;objet', null],
  ])('%s', (_, text, expected) => {
    expect(columnsOf(text)).toEqual(expected);
  });

  it.each<[string, string, unknown]>([
    [
      'of a customer system',
      'phone;phone_consent;phone_consent_at;phone_consent_expires_at;phone_consent_text;phone_consent_version\n06;t;2026-09-01;2027-08-31;"J’accepte";v3',
      {
        given: 'phone_consent_at',
        expires: 'phone_consent_expires_at',
        proof: 'phone_consent_text, phone_consent_version',
        consent: 'phone_consent',
      },
    ],
    [
      'what speaks of no consent is none',
      'tel;date consentement;statut;canal;type;date fin;url\n06;2026-09-01;actif;web;b2c;2026-09-02;x',
      { given: 'date consentement' },
    ],
    ['a flag that denies calls is one of the list', 'tel;désinscrit\n06;oui', null],
    ['yes and no without a day are a flag of the list', 'tel;consentement\n06;oui', null],
  ])('of a contact list: %s', (_, text, expected) => {
    expect(columnsOf(text, 'contacts')).toEqual(expected);
  });

  it('are those that the user names', () => {
    const header = ['tel', 'given', 'a', 'b'];
    const roles = new Map([
      ['given', [2]],
      ['status', [3]],
    ]);
    const says = { ...nothingSaid, roles };
    expect(consentColumns({ path, kind: 'consents', header, rows: [], says })).toMatchObject({
      given: [2],
      status: [3],
    });
  });

  it('are not those that the user sets aside', () => {
    const says = { ...nothingSaid, ignored: new Set([1]) };
    expect(
      consentColumns({ path, kind: 'consents', header: ['tel', 'given', 'retrait'], rows: [], says }),
    ).toMatchObject({ given: [], withdrawn: [2] });
  });
});

describe('the cells', () => {
  it('are read with their line', () => {
    const read = cells('tel;given;withdrawn;purpose;proof\n06;01/09/2026;;Télé-vente;ref 12');
    expect(read).toMatchObject({
      withdrawn: [],
      expires: null,
      purpose: 'tele vente',
      proof: true,
      line: 2,
    });
    expect(read.given).toMatchObject({ precision: 'day', offset: null });
  });

  it.each(['', 'non', 'N', 'no', '0', 'Aucune', 'néant', 'false', 'NULL'])('%j is no proof', (proof) => {
    expect(cells(`tel;given;proof\n06;2026-09-01;${proof}`).proof).toBe(false);
  });

  it('one proof of several is enough', () => {
    expect(cells('tel;given;consent_text;consent_ip\n06;2026-09-01;;203.0.113.7').proof).toBe(true);
  });

  it.each(['oui', 'X', '1', 'vrai', 'OK', 'non', ''])('%j gives no day', (word) => {
    expect(cells(`tel;given\n06;${word}`)).toMatchObject({ given: null, unreadable: false });
  });

  it.each([
    ['a day that does not exist', 'tel;given\n06;31/02/2026'],
    ['a word', 'tel;given\n06;hier'],
    ['a withdrawal that is none', 'tel;given;withdrawn\n06;2026-09-01;bientôt'],
    ['an expiry that is none', 'tel;given;expires\n06;2026-09-01;bientôt'],
    ['an appointment that is none', 'tel;given;rdv\n06;2026-09-01;bientôt'],
  ])('%s cannot be read, and gives nothing', (_, text) => {
    expect(cells(text)).toMatchObject({ given: null, unreadable: true });
  });

  it.each<[string, string, object]>([
    ['a bare yes as a withdrawal', 'tel;given;withdrawn\n06;2026-09-01;oui', { given: null, denied: true }],
    ['a bare no as a withdrawal', 'tel;given;withdrawn\n06;2026-09-01;non', { denied: false, withdrawn: [] }],
    ['a bare yes as an end', 'tel;given;expiré\n06;2026-09-01;oui', { given: null, denied: true }],
    [
      'an end that never comes',
      'tel;given;expires\n06;2026-09-01;illimité',
      { expires: null, denied: false },
    ],
  ])('%s', (_, text, expected) => {
    expect(cells(text)).toMatchObject({ unreadable: false, ...expected });
  });

  it.each([
    ['2026-01-31', '6 mois', '2026-07-31'],
    ['2026-01-31', '1 month', '2026-03-03'],
    ['2026-01-31', '90 jours', '2026-05-01'],
    ['2026-01-31', '2 weeks', '2026-02-14'],
    ['2026-11-15', '3 mois', '2027-02-15'],
    ['2026-01-31', '1 an', '2027-01-31'],
  ])('given on %s for %s', (given, duration, end) => {
    const { expires, unreadable } = cells(`tel;given;durée de validité\n06;${given};${duration}`);
    expect([isoDay((expires?.local ?? 0) / 86_400), unreadable]).toEqual([end, false]);
  });

  it('a time that cannot be read is no end', () => {
    expect(cells('tel;given;durée de validité\n06;2026-01-31;six mois')).toMatchObject({ unreadable: true });
  });

  it('of two ends the earlier counts, of two beginnings the later', () => {
    const read = cells(
      'tel;given;expires;date fin;date debut;valable à partir de\n06;2026-01-01;2026-12-01;2026-11-01;2026-02-01;2026-03-01',
    );
    const day = (seconds = 0) => isoDay(seconds / 86_400);
    expect([day(read.expires?.local), day(read.from?.local)]).toEqual(['2026-11-01', '2026-03-01']);
  });
});

describe('the days of a person', () => {
  const paris = zoneNamed('Europe/Paris') ?? fail('zone');
  const reunion = territories.findIndex(({ id }) => id === 'RE');

  function fail(what: string): never {
    throw new Error(`no ${what}`);
  }

  function entryOf(text: string, territory = 0) {
    const [entry] = consentEntries(cells(text), territory, paris, 'x');
    return entry ?? fail('entry');
  }

  function given(written: string, territory = 0) {
    const entry = entryOf(`tel;given;appointment\n06;${written};${written}`, territory);
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
  ])('moments of giving, withdrawal, beginning: %s', (_, written, instant) => {
    const { givenAt, withdrawnAt, fromAt } = entryOf(
      `tel;given;withdrawn;date debut\n06;${written};${written};${written}`,
    );
    expect([givenAt, withdrawnAt, fromAt]).toEqual([instant, instant, instant]);
  });

  it('an appointment is an instant; a day without an hour is none', () => {
    expect(given('2026-09-01 10:00').appointment).toBe(Date.UTC(2026, 8, 1, 8) / 1000);
    expect(given('2026-09-01').appointment).toBeNull();
  });

  it('a second withdrawal is an entry of its own', () => {
    const text = 'tel;given;retrait;date opt out\n06;2026-08-01;2026-09-01;2026-10-01';
    const days = consentEntries(cells(text), 0, paris, 'x').map(({ given, withdrawn }) => [
      given && isoDay(given),
      withdrawn && isoDay(withdrawn),
    ]);
    expect(days).toEqual([
      ['2026-08-01', '2026-09-01'],
      [null, '2026-10-01'],
    ]);
  });
});
