import { describe, expect, it } from 'vitest';
import { readContacts } from '../../../src/read/contacts/contacts.ts';
import { checkNumbers } from '../../../src/read/contacts/no-number.ts';
import { openContacts } from '../../../src/read/contacts/open.ts';
import type { ColumnSays } from '../../../src/settings.ts';
import { NumberTable } from '../../../src/store/number-table.ts';
import { noProgress, problemOf, tableOf } from '../support.ts';

const unsaid = {
  personColumn: null,
  postcodes: 'not-read',
  postcodeColumn: null,
  bloctelFlag: null,
} as const;

/** Each column with its state, its role and the reason. */
async function placesOf(text: string, says: ColumnSays & { phoneColumn?: string[] } = {}) {
  const open = openContacts(await tableOf(text), { ...unsaid, phoneColumn: [], ...says });
  return open.account
    .columns()
    .map(({ name, state, role, because }) => `${name}: ${role ?? state}, ${because.en}`);
}

describe('what the columns of a contact list are used as', () => {
  it('is asked of a column that may end consents, with the line that says so', async () => {
    const text = 'tel;Date consentement;Date de fin\n0600451011;01/08/2026;31/08/2026\n';
    const { account } = openContacts(await tableOf(text), { ...unsaid, phoneColumn: [] });
    for await (const batch of (await tableOf(text)).batches()) account.look(batch);
    expect(account.unclear()).toMatchObject([
      { column: 'Date de fin', line: 2, answer: { columns: { expires: ['Date de fin'] } } },
    ]);
    const said = await placesOf(text, { columns: { expires: ['Date de fin'] } });
    expect(said.at(-1)).toMatch(/^Date de fin: expires, /);
  });

  it('is said of each, and why', async () => {
    const text =
      'telephone;mobile;Fax;SIRET;DoNotCall;mobile_stop;Bloctel_mobile;Type mobile;ville\n' +
      '0199000021;0600451011;0199000099;73282932000074;Non;0;N;portable;Lyon\n';
    expect(await placesOf(text)).toEqual([
      'telephone: phone, its name says telephone; 1 of its first 1 filled cells look like telephone numbers',
      'mobile: phone, its name says telephone; 1 of its first 1 filled cells look like telephone numbers',
      'Fax: set-aside, a fax is no contact number',
      'SIRET: set-aside, its name says that it holds something else',
      'DoNotCall: doNotCall, a yes denies calls (“telephone”, “mobile”)',
      'mobile_stop: doNotCall, a yes denies calls (“mobile”)',
      'Bloctel_mobile: flag, says of “mobile” who is on the opposition list',
      'Type mobile: label, says what kind of line “mobile” is: a fax is no contact number',
      'ville: set-aside, nothing in it can bar anybody',
    ]);
  });

  it.each<[string, ColumnSays & { phoneColumn?: string[] }, string]>([
    ['named by the user', { phoneColumn: ['autre'] }, 'autre: phone, you name it (--phone-column)'],
    [
      'named in the campaign file',
      { columns: { phone: ['autre'] } },
      'autre: phone, you name it (--phone-column)',
    ],
    ['set aside by the user', { ignore: ['autre'] }, 'autre: set-aside, you set it aside'],
  ])('%s', async (_, says, place) => {
    expect(await placesOf('telephone;autre\n0600451011;0199000021\n', says)).toContain(place);
  });

  it('an ignored column is found by no reader', async () => {
    const text = 'telephone;Bloctel;Type;DoNotCall\n0600451011;O;Fax;Oui\n';
    const ignore = ['Bloctel', 'Type', 'DoNotCall'];
    const { flags, bars, layout } = openContacts(await tableOf(text), { ...unsaid, phoneColumn: [], ignore });
    expect([flags, bars, layout.labels]).toEqual([[], [], []]);
    expect(layout.header).toEqual(['telephone', 'Bloctel', 'Type', 'DoNotCall']);
  });
});

async function checked(text: string) {
  const table = await tableOf(text);
  const { layout } = openContacts(table, { ...unsaid, phoneColumn: ['tel'] });
  const visitor = { batch: () => {}, cell: () => {}, row: () => {} };
  const rows = await readContacts(table, layout, new NumberTable(), visitor, noProgress);
  checkNumbers(table, layout, rows);
}

describe('a list of which no number can be read', () => {
  it.each([
    ['one can', 'tel\n0600\n0600451011\n'],
    ['there is no row', 'tel\n'],
  ])('not so: %s', async (_, text) => {
    await expect(checked(text)).resolves.toBeUndefined();
  });

  it('is refused with the shapes of its cells', async () => {
    expect(await problemOf(() => checked('tel;nom\n0600 45\nx;Roux\n'))).toMatchObject({
      code: 'contacts/no-readable-number',
      line: 2,
      column: 'tel',
      problem: { en: 'not one telephone number of this list can be read: •••• •• | x' },
    });
  });

  it('and the column in which there are some is named', async () => {
    const { remedy } = await problemOf(() => checked('tel;autre\nx;0600451011\n'));
    expect(remedy?.en).toContain('(numbers stand in: autre)');
  });
});
