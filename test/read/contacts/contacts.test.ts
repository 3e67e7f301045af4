import { describe, expect, it } from 'vitest';
import { PhoneKind } from '../../../src/phone/number.ts';
import { type ContactLayout, readContacts } from '../../../src/read/contacts/contacts.ts';
import { openTable } from '../../../src/read/csv/table.ts';
import type { ContactRows } from '../../../src/store/contact-rows.ts';
import { NumberTable } from '../../../src/store/number-table.ts';
import { bytesOf, problemOf, sourceOf } from '../support.ts';

const quiet = { batch: () => {}, cell: () => {}, row: () => {} };

async function read(text: string | Uint8Array, layout: Partial<ContactLayout> = {}, size?: number) {
  const table = await openTable(sourceOf(text, size));
  const numbers = new NumberTable();
  const whole = {
    header: table.sample[0] ?? [],
    phoneColumns: [1],
    personColumn: null,
    labels: [],
    removedColumn: null,
    isLeft: false,
    ...layout,
  };
  const rows = await readContacts(table, whole, numbers, quiet, () => {});
  return { rows, numbers };
}

function numbersOf({ rows, numbers }: { rows: ContactRows; numbers: NumberTable }, row: number) {
  const found: (number | string)[] = [];
  for (const i of rows.entries(row)) {
    const id = rows.id.get(i);
    found.push(
      id < 0 ? (rows.kind(i) === PhoneKind.notCallable ? 'not callable' : 'invalid') : numbers.number(id),
    );
  }
  return found;
}

describe('the numbers of a row', () => {
  it.each<[string, string, (number | string)[]]>([
    ['one', 'A;0612345678', [33612345678]],
    ['written with dots', 'A;06.12.34.56.78', [33612345678]],
    ['two in a cell', 'A;06 12 34 56 78 / 01 42 34 56 78', [33612345678, 33142345678]],
    ['none', 'A;', []],
    ['spaces', 'A;   ', []],
    ['a row that ends before', 'A', []],
    ['words of a merge tool', 'A;REJETE PAR BLOCTEL', ['invalid']],
    ['a short number beside a good one', 'A;3975 / 0612345678', ['not callable', 33612345678]],
    ['a foreign one', 'A;+32470123456', [32470123456]],
    ['in quotes, with a line break', 'A;"0612345678\n0142345678"', [33612345678, 33142345678]],
  ])('%s', async (_, row, expected) => {
    expect(numbersOf(await read(`nom;tel\n${row}\n`), 0)).toEqual(expected);
  });

  it('come from all phone columns, in their order', async () => {
    const list = await read('a;b;c\n0612345678;x;0142345678\n', { phoneColumns: [0, 2] });
    expect(numbersOf(list, 0)).toEqual([33612345678, 33142345678]);
  });
});

describe('the places of rows', () => {
  const text = '\ufeffsep=;\r\nnom;tel\r\n\r\n"a\r\nb";0612345678\r\nB;06\rC';

  it('give the bytes of every row back, whatever the chunks', async () => {
    const bytes = bytesOf(text);
    for (const size of [undefined, 5, 4096]) {
      const { rows } = await read(bytes, {}, size);
      const cut = (row: number) =>
        bytes.subarray(rows.offset.get(row), rows.offset.get(row) + rows.length.get(row)).toString();
      expect([0, 1, 2].map(cut)).toEqual(['"a\r\nb";0612345678\r\n', 'B;06\r', 'C']);
      expect([0, 1, 2].map((row) => rows.line.get(row))).toEqual([4, 6, 7]);
      expect(Buffer.from(rows.header).toString()).toBe('nom;tel\r\n');
      expect([rows.count, rows.shortRows, rows.emptyLines]).toEqual([3, 1, 1]);
    }
  });

  it('empty lines at the end are counted too', async () => {
    expect((await read('nom;tel\nA;06\n\n\n')).rows.emptyLines).toBe(2);
    expect((await read('nom;tel\rA;06\r\r')).rows.emptyLines).toBe(1);
  });

  it('a list that has only its header has no rows', async () => {
    const { rows } = await read('nom;tel');
    expect([rows.count, Buffer.from(rows.header).toString(), rows.firstNumber.length]).toEqual([
      0,
      'nom;tel',
      1,
    ]);
  });
});

describe('the person of a row', () => {
  it('is the same for the same value, spaces aside, and nobody where it is empty', async () => {
    const { rows } = await read('id;tel\n A1;06\n"A1 ";06\nA2;06\n;06\n', { personColumn: 0 });
    const [first, second, third, none] = [0, 1, 2, 3].map((row) => rows.person.get(row));
    expect(first).toBe(second);
    expect(first).not.toBe(third);
    expect(none).toBe(0);
  });

  it('takes no room without such a column', async () => {
    expect((await read('id;tel\n1;06\n')).rows.person.length).toBe(0);
  });
});

it.each([
  ['a row with more fields than the header', 'nom;tel\nA;06\nB;06;x\n', 'csv/too-many-fields', 3],
  ['a quote that never closes', 'nom;tel\nA;06\n"B;06\nC;06\n', 'csv/unclosed-quote', 3],
])('%s is refused', async (_, text, code, line) => {
  expect(await problemOf(() => read(text))).toMatchObject({ code, line });
});

it('tells how far it has come', async () => {
  const table = await openTable(sourceOf('nom;tel\nA;06\nB;06\n'));
  const seen: number[][] = [];
  const layout = {
    header: ['nom', 'tel'],
    phoneColumns: [1],
    personColumn: null,
    labels: [],
    removedColumn: null,
    isLeft: false,
  };
  await readContacts(table, layout, new NumberTable(), quiet, (rows, bytes) => seen.push([rows, bytes]));
  expect(seen).toEqual([[2, 18]]);
});
