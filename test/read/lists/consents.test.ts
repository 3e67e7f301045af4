import { describe, expect, it } from 'vitest';
import { readConsents } from '../../../src/read/lists/consents.ts';
import { openRegister } from '../../../src/read/lists/open-register.ts';
import type { ColumnSays } from '../../../src/settings.ts';
import { ConsentBook } from '../../../src/store/consents.ts';
import { NumberTable } from '../../../src/store/number-table.ts';
import { dayOf, isoDay } from '../../../src/time/days.ts';
import { fixedZone } from '../../../src/time/zones.ts';
import { noProgress, problemOf, tableOf } from '../support.ts';

async function read(text: string, says: ColumnSays = {}, beneficiary: string | null = null) {
  const numbers = new NumberTable();
  const consents = new ConsentBook();
  const table = await tableOf(text, 'register.csv');
  const open = openRegister(table, says);
  const summary = await readConsents(
    table,
    open,
    fixedZone(0),
    beneficiary,
    { numbers, consents },
    noProgress,
  );
  const iso = (day: number | null) => (day === null ? null : isoDay(day));
  const entries = (number: number) => consents.of(numbers.find(number));
  const of = (number: number) => entries(number).map(({ given, line }) => [iso(given), line]);
  const withdrawn = (number: number) =>
    entries(number).flatMap((entry) => (entry.withdrawn === null ? [] : [isoDay(entry.withdrawn)]));
  return { summary, of, entries, withdrawn, account: open.account };
}

const A = 33612345678;
const B = 33612345679;

describe('a register', () => {
  it('gives each number its consents, the last first', async () => {
    const { summary, of } = await read(
      'telephone;given;proof\n06 12 34 56 78;2026-08-01;a\n0612345679;2026-08-02;b\n+33612345678;2026-09-01;c\n',
    );
    expect(summary).toMatchObject({
      rows: 3,
      withoutDay: { count: 0, lines: [] },
      unreadable: { count: 0, lines: [] },
      newest: dayOf(2026, 9, 1),
    });
    expect(of(A)).toEqual([
      ['2026-09-01', 4],
      ['2026-08-01', 2],
    ]);
  });

  it('may hold several numbers in a row', async () => {
    const { of } = await read(
      'mobile;fixe;given\n0612345678;0142345678;2026-08-01\n0612345679;;2026-08-02\n',
    );
    expect([of(A), of(33142345678), of(B)]).toEqual([
      [['2026-08-01', 2]],
      [['2026-08-01', 2]],
      [['2026-08-02', 3]],
    ]);
  });

  it('counts and names rows without a day of giving; what they withdraw counts', async () => {
    const { summary, of, withdrawn } = await read(
      'telephone;given;withdrawn\n0612345678;;2026-08-01\n0612345679;oui;\n0142345678;2026-08-02;\n',
    );
    expect(summary).toMatchObject({
      rows: 3,
      withoutDay: { count: 2, lines: [2, 3] },
      newest: dayOf(2026, 8, 2),
    });
    expect([of(A), withdrawn(A)]).toEqual([[[null, 2]], ['2026-08-01']]);
  });

  it('leaves blank rows of a spreadsheet alone', async () => {
    expect((await read('telephone;given\n0612345678;2026-08-01\n;\n ;\n')).summary.rows).toBe(1);
  });

  it('names a hundred rows without a day at most', async () => {
    const { withoutDay } = (await read(`telephone;given\n${'0612345678;\n'.repeat(120)}`)).summary;
    expect([withoutDay.count, withoutDay.lines.length]).toEqual([120, 100]);
  });
});

describe('rows that cannot be read', () => {
  it.each<[string, string, number[]]>([
    ['numbers', '061234567;2026-08-01;\n;2026-08-01;\n0612345678 / 0612;2026-08-01;\n', [2, 3, 4]],
    ['dates', '0612345678;31/02/2026;\n0612345678;hier;\n0612345678;2026-08-01;bientôt\n', [2, 3, 4]],
    ['a number and a date', '0612345678;2026-08-01;\n06;31/02/2026;\n', [3]],
  ])('%s are counted once each, with their lines', async (_, rows, lines) => {
    const { summary } = await read(`tel;given;withdrawn\n${rows}0612345679;2026-08-01;\n`);
    expect(summary.unreadable).toEqual({ count: lines.length, lines });
  });

  it.each<[string, string]>([
    ['a number beside one that cannot be read', '0612345678 / 0612;2026-08-01;2026-08-02'],
    ['an unreadable day of giving', '0612345678;31/02/2026;2026-08-02'],
  ])('%s: it gives nothing, and withdraws', async (_, row) => {
    const { of, withdrawn } = await read(`tel;given;withdrawn\n${row}\n0612345679;2026-08-01;\n`);
    expect([of(A), withdrawn(A)]).toEqual([[[null, 2]], ['2026-08-02']]);
  });

  it('what stands for nothing is no date', async () => {
    const rows = ['NULL', '\\N', 'n/a', '-', '#N/A', '0000-00-00 00:00:00', 'none'].map(
      (empty) => `0612345678;2026-08-01;${empty}\n`,
    );
    const { summary, withdrawn } = await read(`tel;given;withdrawn\n${rows.join('')}`);
    expect([summary.unreadable.count, withdrawn(A)]).toEqual([0, []]);
  });
});

describe('what denies', () => {
  it.each<[string, string, string[]]>([
    ['a no, on the day of its row', 'tel;consent;given\n0612345678;0;2026-09-11', ['2026-09-11']],
    ['a status, on the day of its row', 'tel;statut;given\n0612345678;Retiré;2026-09-11', ['2026-09-11']],
    ['a yes in a column of withdrawals', 'tel;given;desinscrit\n0612345678;2026-09-11;oui', ['2026-09-11']],
    [
      'a reason of withdrawal without a day',
      'tel;given;UNSUB_TIME;UNSUB_REASON\n0612345678;2026-09-11;;spam',
      ['2026-09-11'],
    ],
    ['a no where the day should be', 'tel;given\n0612345678;non', []],
  ])('%s', async (_, text, days) => {
    const { entries, withdrawn, summary } = await read(`${text}\n`);
    expect([entries(A).map(({ given }) => given), withdrawn(A)]).toEqual([[null], days]);
    expect([summary.denied, summary.withoutDay.count]).toEqual([1, 0]);
  });

  it('a withdrawal on an unknown day meets whatever was given', async () => {
    const { withdrawn } = await read(
      'tel;given;statut\n0612345678;2026-08-01;actif\n0612345678;;retiré\n0612345678;2026-09-01;actif\n',
    );
    expect(withdrawn(A)).toEqual(['2026-09-01', '2026-08-01']);
  });

  it.each<[string, string]>([
    ['no', 'non'],
    ['a status that is over', 'inactif'],
  ])('%s without a day says nothing of other rows', async (_, word) => {
    const { withdrawn } = await read(`tel;given;statut\n0612345678;2026-08-01;actif\n0612345678;;${word}\n`);
    expect(withdrawn(A)).toEqual([]);
  });

  it('an end whose day is known is known by its day', async () => {
    const { of } = await read('tel;given;expires;statut\n0612345678;2025-08-01;2026-08-01;expiré\n');
    expect(of(A)).toEqual([['2025-08-01', 2]]);
  });

  it('a past that was withdrawn later stays a past consent', async () => {
    const { of, withdrawn } = await read(
      'tel;given;retrait;statut\n0612345678;2026-08-01;2026-09-01;retiré\n',
    );
    expect([of(A), withdrawn(A)]).toEqual([[['2026-08-01', 2]], ['2026-09-01']]);
  });
});

describe('an odd word', () => {
  const text = 'tel;consentement;given\n0612345678;Oui;2026-09-01\n0612345679;peut-être;2026-09-01\n';

  it('is asked about, gives nothing, and turns nothing off', async () => {
    const { of, account } = await read(text);
    expect([of(A), of(B)]).toEqual([[['2026-09-01', 2]], [[null, 3]]]);
    expect(account.unclear()).toMatchObject([
      {
        column: 'consentement',
        why: 'meaning',
        role: 'consent',
        values: [{ value: 'peut-être', count: 1 }],
        line: 3,
      },
    ]);
  });

  it.each([
    ['yes', '2026-09-01'],
    ['no', null],
  ] as const)('is %s where the user says so', async (meaning, day) => {
    const { of, account } = await read(text, { values: { consentement: { 'Peut-être': meaning } } });
    expect([of(B), account.unclear()]).toEqual([[[day, 3]], []]);
  });

  it.each<[string, string, number]>([
    ['beside yes alone an empty cell is no', 'Oui', 0],
    ['beside yes and no it is asked about', 'Oui;2026-09-01\n0612345670;Non', 1],
    ['in a column that holds nothing it says nothing', '', 0],
  ])('%s', async (_, first, asked) => {
    const { of, account } = await read(
      `tel;consentement;given\n0612345678;${first};2026-09-01\n0612345679;;2026-09-01\n`,
    );
    expect(of(B)[0]?.[0]).toBe(first === '' ? '2026-09-01' : null);
    expect(account.unclear()).toHaveLength(asked);
  });

  it('in a column that the user answers for is as he says', async () => {
    const says = { values: { base: { 'Accord retiré': 'no' } } } as const;
    const rows = '0612345678;2026-09-01;Accord retiré\n0612345679;2026-09-01;intérêt légitime\n';
    const { of, account } = await read(`tel;given;base\n${rows}`, says);
    expect([of(A), of(B), account.unclear()]).toEqual([[[null, 2]], [['2026-09-01', 3]], []]);
  });
});

describe('what concerns something else', () => {
  it.each<[string, boolean]>([
    ['telephone', true],
    ['email, téléphone', true],
    ['Appel + SMS', true],
    ['email', false],
    ['SMS / courrier', false],
    ['web', false],
  ])('channel %s: %s', async (channel, counts) => {
    const { of, summary, account } = await read(`tel;canal;given\n0612345678;${channel};2026-09-01\n`);
    expect([of(A).length, summary.otherChannels, account.unclear()]).toEqual([
      counts ? 1 : 0,
      counts ? 0 : 1,
      [],
    ]);
  });

  it.each(['pigeon', '', 'sauf téléphone', 'sms mobile'])('channel %j is asked about', async (channel) => {
    const { of, account } = await read(
      `tel;canal;given\n0612345679;tel;2026-09-01\n0612345678;${channel};2026-09-01\n`,
    );
    expect([of(A), account.unclear().map(({ role }) => role)]).toEqual([[[null, 3]], ['channel']]);
  });

  const given = 'tel;bénéficiaire;given\n0612345678;Exemple SAS;2026-09-01\n0612345679;Autre;2026-09-01\n';

  it.each<[string | null, number, number]>([
    [null, 1, 1],
    ['exemple sas', 1, 0],
    ['Autre', 0, 1],
  ])('with --beneficiary %j', async (beneficiary, a, b) => {
    const { of, summary } = await read(given, {}, beneficiary);
    expect([of(A).length, of(B).length, summary.otherBeneficiaries]).toEqual([a, b, 2 - a - b]);
  });

  it.each<[string, string]>([
    ['a day of its own', 'tel;given;rappel demandé le\n0612345678;;2026-09-01\n'],
    ['a yes beside the day', 'tel;date;demande de rappel\n0612345678;2026-09-01;oui\n'],
  ])('a request is no consent: %s', async (_, text) => {
    const { of, summary } = await read(text);
    expect([of(A), summary.requests, summary.withoutDay.count]).toEqual([[[null, 2]], 1, 0]);
  });

  it('the hour for which a call back was asked is an appointment', async () => {
    const { entries } = await read(
      'tel;given;rappel demandé le;rendez-vous\n0612345678;;2026-09-01;2026-09-03T20:30:00Z\n',
    );
    expect(entries(A)).toMatchObject([{ given: null, appointment: Date.UTC(2026, 8, 3, 20, 30) / 1000 }]);
  });

  it('no request is none', async () => {
    expect((await read('tel;given;demande de rappel\n0612345678;2026-09-01;non\n')).of(A)).toEqual([
      ['2026-09-01', 2],
    ]);
  });
});

describe('periods and hours', () => {
  it('are kept with the consent', async () => {
    const { entries } = await read(
      'tel;given;valable à partir du;date fin;créneaux\n0612345678;01/08/2026;15/08/2026;01/12/2026;lun-ven 18h-20h\n',
    );
    expect(entries(A)).toMatchObject([
      {
        from: dayOf(2026, 8, 15),
        expires: dayOf(2026, 12, 1),
        slots: [{ days: 31, from: 64_800, to: 72_000 }],
      },
    ]);
  });

  it.each([
    ['asked about', {}, null, 1],
    ['any hour where the user says so', { values: { créneaux: { 'le soir': 'yes' } } }, '2026-08-01', 0],
    ['nothing where the user says so', { values: { créneaux: { 'le soir': 'no' } } }, null, 0],
  ] as const)('that cannot be read are %s', async (_, says, day, asked) => {
    const { of, account } = await read('tel;given;créneaux\n0612345678;2026-08-01;le soir\n', says);
    expect([of(A), account.unclear().length]).toEqual([[[day, 2]], asked]);
  });
});

it.each<[string, string, object]>([
  [
    'not one readable row',
    'tel;given\n061234567;2026-08-01\n06;x\n',
    { code: 'consents/unreadable', line: 2 },
  ],
  ['no day column', 'tel;nom\n0612345678;A\n', { code: 'consents/no-day-column', line: 1 }],
  ['no header', '0612345678;2026-08-01\n', { code: 'csv/no-header', line: 1 }],
  ['no phone column', 'nom;given\nA;2026-08-01\n', { code: 'columns/phone-unclear' }],
  ['too many fields', 'tel;given\n0612345678;2026-08-01;x\n', { code: 'csv/too-many-fields', line: 2 }],
])('%s is refused', async (_, text, expected) => {
  expect(await problemOf(() => read(text))).toMatchObject({ file: 'register.csv', ...expected });
});
