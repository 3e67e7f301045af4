import { describe, expect, it } from 'vitest';
import { ColumnAccount, nameOf, type Placed } from '../../../src/read/columns/account.ts';
import { resolveSays } from '../../../src/read/columns/says.ts';
import type { ColumnSays, InspectRole } from '../../../src/settings.ts';
import { tableOf } from '../support.ts';

const phone: Placed = { role: 'phone', because: { en: 'a', fr: 'b' } };

interface Given {
  kind?: InspectRole;
  says?: ColumnSays;
  placed?: [number, Placed][];
  numbersTell?: boolean;
}

/** Looks at a list whose first column is that of numbers. */
async function accountOf(text: string, given: Given = {}): Promise<ColumnAccount> {
  const { kind = 'contacts', says = {}, placed = [], numbersTell = true } = given;
  const table = await tableOf(text);
  const [header = []] = table.sample;
  const input = { path: 'a.csv', kind, header, width: header.length, headerRows: 1, numbersTell };
  const account = new ColumnAccount(
    input,
    resolveSays('a.csv', header, says),
    new Map([[0, phone], ...placed]),
  );
  for await (const batch of table.batches()) account.look(batch);
  return account;
}

const list = (name: string, ...cells: string[]) =>
  [`tel;${name}`, ...cells.map((cell) => `0600451011;${cell}`)].map((line) => `${line}\n`).join('');
const states = (account: ColumnAccount) => account.columns().map(({ state }) => state);
const why = (account: ColumnAccount) => account.unclear().map((one) => [one.why, one.count, one.line]);

describe('the place of a column', () => {
  it.each<[string, string, unknown[]]>([
    ['nothing in it can bar', list('ville', 'Lyon', 'Nice'), []],
    ['its name may bar', list('Refus', 'K1', ''), [['name', 1, 2]]],
    ['its name may bar, and it is empty', list('Refus', '', ''), []],
    ['a word in it', list('note', 'Lyon', 'ne pas appeler', 'stop'), [['word', 2, 3]]],
    ['a name that says something else', list('ville', 'Accord', 'Lyon'), []],
    ['an objection among names', list('ville', 'Lyon', 'ne pas appeler', 'Refus'), [['word', 2, 3]]],
    ['a number in it', list('ville', 'Lyon', '06 00 45 10 12'), [['numbers', 1, 3]]],
    ['an identifier', list('dossier', '600451012', '123456789'), []],
    ['another channel', list('EMAIL_BLACKLISTED', 'Yes', 'stop'), []],
    ['another number', list('SIRET', '06 00 45 10 12', 'stop'), []],
    ['two letters say nothing', list('x', 'ok', 'no'), []],
  ])('%s', async (_, text, unclear) => {
    const account = await accountOf(text);
    expect(why(account)).toEqual(unclear);
    expect(states(account)).toEqual(['used', unclear.length > 0 ? 'unclear' : 'set-aside']);
  });

  it.each<[InspectRole, string, string]>([
    ['contacts', '', 'it is empty'],
    ['own-opposition', '', 'nothing in it can bar anybody'],
    ['own-opposition', 'moved', 'nothing in it can bar anybody'],
  ])('in %s says of a name that may bar, beside “%s”, that %s', async (kind, cell, because) => {
    const [, column] = (await accountOf(list('Refus', cell, cell), { kind })).columns();
    expect(column).toMatchObject({ state: 'set-aside', because: { en: because } });
  });

  it('is reported with role and reason', async () => {
    expect((await accountOf(list('Refus', 'K1'))).columns()).toEqual([
      { name: 'tel', state: 'used', role: 'phone', because: { en: 'a', fr: 'b' } },
      {
        name: 'Refus',
        state: 'unclear',
        role: null,
        because: {
          en: 'its name may bar people, and is not understood: “K1” × 1',
          fr: 'son nom peut écarter des personnes, et n’est pas compris\u00a0: «\u00a0K1\u00a0» × 1',
        },
      },
    ]);
  });

  it('numbers say nothing where the user named the columns', async () => {
    expect(why(await accountOf(list('ville', '0600451012'), { numbersTell: false }))).toEqual([]);
  });

  it('what a reader sets aside for a reason of its own is not looked at', async () => {
    const aside: Placed = { role: null, because: { en: 'fax', fr: 'fax' } };
    const account = await accountOf(list('Refus', 'stop'), { placed: [[1, aside]] });
    expect(account.columns()[1]).toEqual({ name: 'Refus', state: 'set-aside', ...aside });
  });

  it.each<[InspectRole, string, string, number]>([
    ['opposition', 'motif', 'plainte', 0],
    ['own-opposition', 'opposition', 'oui', 0],
    ['opposition', 'levée le', '2024-03-01', 1],
    ['own-opposition', 'note', 'opposition levée', 1],
    ['consents', 'canal', 'email', 1],
    ['contacts', 'canal', 'email', 0],
  ])('in %s: %s, %s', async (kind, name, cell, count) => {
    expect((await accountOf(list(name, cell), { kind })).unclear()).toHaveLength(count);
  });
});

describe('rows are looked at', () => {
  const at = (row: number, cell: string) => list('note', ...Array(row - 1).fill('Lyon'), cell);
  it.each([2048, 2049, 2122, 2123, 3000])('for words, all of them: row %i', async (row) => {
    expect((await accountOf(at(row, 'stop'))).unclear()).toHaveLength(1);
  });
  it.each([
    ['the first 2048', 2048, 1],
    ['then every hundred and first', 2122, 1],
    ['and none between', 2123, 0],
  ])('for numbers, %s', async (_, row, count) => {
    expect((await accountOf(at(row, '06 00 45 10 12'))).unclear()).toHaveLength(count);
  });
  it('all of them where the name may bar', async () => {
    const text = list('Refus', ...Array(3000).fill(''), 'K1');
    expect(why(await accountOf(text))).toEqual([['name', 1, 3002]]);
  });
});

describe('what the user says', () => {
  it.each<[string, ColumnSays, number]>([
    ['nothing', {}, 1],
    ['of each value', { values: { Refus: { k1: 'no' } } }, 0],
    ['of another value', { values: { Refus: { K2: 'no' } } }, 1],
    ['that the column is set aside', { ignore: ['refus'] }, 0],
  ])('%s', async (_, says, count) => {
    expect((await accountOf(list('Refus', 'K1'), { says })).unclear()).toHaveLength(count);
  });

  it('is the reason why a column is set aside', async () => {
    const [, column] = (await accountOf(list('Refus', 'K1'), { says: { ignore: ['Refus'] } })).columns();
    expect(column).toMatchObject({ state: 'set-aside', because: { en: 'you set it aside' } });
  });

  it('of a value holds for it as it is shown, too', async () => {
    const values = { ville: { 'Mme xxxx refuse': 'yes', 'xxxx xxxx': 'no', 'K 1': 'yes' } } as const;
    const account = await accountOf(list('ville', 'Mme Roux refuse'), { says: { values } });
    expect(account.unclear()).toEqual([]);
    expect(account.meaning(1, 'Mme Roux refuse')).toBe('yes');
    expect(account.meaning(1, 'Anne Roux')).toBe('no');
    expect(account.meaning(1, 'k-1')).toBe('yes');
    expect(account.meaning(1, 'Lyon')).toBeUndefined();
    expect(account.meaning(0, 'k-1')).toBeUndefined();
  });
});

describe('a value that a reader does not understand', () => {
  const flag: Placed = { role: 'doNotCall', because: { en: 'c', fr: 'd' }, barring: 'yes' };

  it('is answered on the safe side', async () => {
    const account = await accountOf(list('DoNotCall', 'oui'), { placed: [[1, flag]] });
    expect(states(account)).toEqual(['used', 'used']);
    account.misread(1, ' bof ', 7);
    account.misread(1, 'bof', 9, 4);
    expect(account.unclear()).toEqual([
      {
        file: 'a.csv',
        kind: 'contacts',
        column: 'DoNotCall',
        why: 'meaning',
        role: 'doNotCall',
        values: [{ value: 'bof', count: 5 }],
        count: 5,
        line: 7,
        answer: { values: { DoNotCall: { bof: 'yes' } } },
      },
    ]);
    expect(account.columns()[1]).toMatchObject({ state: 'unclear', role: 'doNotCall' });
  });

  it('may be a remark', async () => {
    const account = await accountOf(list('ville', 'Lyon'));
    account.misread(0, 'liste rouge', 2, 1, 'word');
    expect(account.unclear()).toMatchObject([
      { why: 'word', answer: { values: { tel: { 'liste rouge': 'no' } } } },
    ]);
  });
});

describe('how a column is named', () => {
  it.each([
    ['by its header', 'tel;Refus\n1;K1\n', ['Refus']],
    ['by its place where it has none', 'tel;\n1;stop\n', ['#2']],
    ['by its place where somebody’s number stands there', 'tel;refus de "+33600451011"\n1;stop\n', ['#2']],
    ['by its place where a number that nobody has stands there', 'tel;0712345670\n1;stop\n', ['#2']],
    ['by its place where two have it', 'tel;Refus;refus\n1;K1;K2\n', ['#2', '#3']],
  ])('%s', async (_, text, names) => {
    expect((await accountOf(text)).unclear().map(({ column }) => column)).toEqual(names);
  });
  it('in the account, too', () => {
    expect(nameOf(['a ', ''], 0)).toBe('a');
    expect(nameOf([], 2)).toBe('#3');
    expect(nameOf(['dst_number:"33600451011"'], 0)).toBe('#1');
    expect(nameOf(['Refus 2024'], 0)).toBe('Refus 2024');
  });
});
