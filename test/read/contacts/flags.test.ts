import { describe, expect, it } from 'vitest';
import type { Polarity } from '../../../src/formats/lexicon/opposition-words.ts';
import { ColumnAccount } from '../../../src/read/columns/account.ts';
import { nothingSaid } from '../../../src/read/columns/says.ts';
import { contactFlags, readFlag } from '../../../src/read/contacts/flags.ts';
import { phoneColumns } from '../../../src/read/contacts/phone-columns.ts';
import { FieldView } from '../../../src/read/csv/field.ts';
import { isoDay } from '../../../src/time/days.ts';
import { problemOf, tableOf } from '../support.ts';

async function flagsOf(text: string, asked: Polarity | null = null) {
  const table = await tableOf(text);
  const [header = [], ...rows] = table.sample;
  return { table, header, flags: contactFlags(table, header, phoneColumns('x', header, rows, []), asked) };
}

/** Of each flag: its name and the phone columns of which it speaks. */
async function spoken(text: string, asked: Polarity | null = null) {
  const { header, flags } = await flagsOf(text, asked);
  return flags.map(({ column, phoneColumns: phones }) => [
    header[column],
    phones.map((phone) => header[phone]),
  ]);
}

describe('of which number a flag speaks', () => {
  const row = '\n0612345678;0142345678;O;N\n';
  it.each<[string, string, unknown]>([
    ['the only one', 'telephone;ville;bloctel;x\n0612345678;Lyon;O;\n', [['bloctel', ['telephone']]]],
    [
      'by counter',
      `telephone1;telephone2;bloctel1;bloctel2${row}`,
      [
        ['bloctel1', ['telephone1']],
        ['bloctel2', ['telephone2']],
      ],
    ],
    [
      'by counter, the first without',
      `tel;tel2;bloctel;bloctel_2${row}`,
      [
        ['bloctel', ['tel']],
        ['bloctel_2', ['tel2']],
      ],
    ],
    [
      'by word',
      `mobile;fixe;Bloctel_mobile;BloctelFixe${row}`,
      [
        ['Bloctel_mobile', ['mobile']],
        ['BloctelFixe', ['fixe']],
      ],
    ],
    [
      'of one of two',
      'mobile;fixe;bloctel_mobile;x\n0612345678;0142345678;O;\n',
      [['bloctel_mobile', ['mobile']]],
    ],
    ['none: no flag', `mobile;fixe;ville;x\n0612345678;0142345678;Lyon;\n`, []],
    ['none: its date alone', `mobile;bloctel_date\n0612345678;2024-05-01\n`, []],
  ])('%s', async (_, text, expected) => {
    expect(await spoken(text)).toEqual(expected);
  });

  it('one flag beside several columns is in doubt', async () => {
    const text = 'mobile;fixe;bloctel\n0612345678;0142345678;O\n';
    expect(await problemOf(() => spoken(text))).toMatchObject({
      code: 'contacts/doubtful-flag',
      line: 1,
      column: 'bloctel',
    });
    expect(await spoken(text, 'listed')).toEqual([['bloctel', ['mobile', 'fixe']]]);
  });
});

async function readings(text: string, asked: Polarity | null = null) {
  const { table, header, flags } = await flagsOf(text, asked);
  const input = {
    path: 'x',
    kind: 'contacts',
    header,
    width: header.length,
    headerRows: 1,
    numbersTell: true,
  } as const;
  const account = new ColumnAccount(
    input,
    nothingSaid,
    new Map(flags.map(({ column }) => [column, { role: 'flag', because: { en: '', fr: '' } }])),
  );
  const found: unknown[] = [];
  for await (const batch of table.batches()) {
    for (let record = 1; record < batch.count; record++) {
      for (const flag of flags) {
        const { meaning, checked } = readFlag(table, flag, batch, record, new FieldView(), account);
        found.push(checked === null ? meaning : [meaning, isoDay(checked)]);
      }
    }
  }
  return { found, unclear: account.unclear() };
}

describe('what a flag says', () => {
  it.each<[string, string, unknown[]]>([
    [
      'yes, no and nothing',
      'tel;bloctel\n0612345678;OUI\n0612345679;non\n0612345670;\n',
      ['listed', 'callable', 'empty'],
    ],
    ['only X: an empty one is not screened', 'tel;bloctel\n0612345678;X\n0612345679;\n', ['listed', 'empty']],
    [
      'an empty one with its own check date is no',
      'tel;bloctel;bloctel_date\n0612345678;X;01/05/2024\n0612345679;;2024-05-02\n0612345670;;\n',
      [['listed', '2024-05-01'], ['callable', '2024-05-02'], 'empty'],
    ],
    [
      'checked, by another name',
      'tel;bloctel;bloctel_verifie_le\n0612345678;;01/05/2024\n',
      [['callable', '2024-05-01']],
    ],
    [
      'a flag of those who may be called',
      'tel;bloctel_ok\n0612345678;1\n0612345679;0\n',
      ['callable', 'listed'],
    ],
  ])('%s', async (_, text, expected) => {
    expect((await readings(text)).found).toEqual(expected);
  });

  it('the user decides what a flag called just bloctel means', async () => {
    const text = 'tel;bloctel\n0612345678;1\n0612345679;0\n';
    expect((await readings(text)).found).toEqual(['listed', 'callable']);
    expect((await readings(text, 'callable')).found).toEqual(['callable', 'listed']);
  });

  it('a check on a day that does not exist is refused with its line', async () => {
    const text = 'tel;bloctel;bloctel_date\n0612345678;;2024-02-28\n0612345679;;31/02/2024\n';
    expect(await problemOf(() => readings(text))).toMatchObject({ line: 3, column: 'bloctel_date' });
  });

  it('a value further down that nobody knows is asked about with its line', async () => {
    const rows = '0612345678;O\n'.repeat(1200);
    const { found, unclear } = await readings(`tel;bloctel\n${rows}0612345679;peut-être\n`);
    expect(found.at(-1)).toBe('empty');
    expect(unclear).toMatchObject([
      { column: 'bloctel', why: 'meaning', values: [{ value: 'peut-être', count: 1 }], line: 1202 },
    ]);
  });
});
