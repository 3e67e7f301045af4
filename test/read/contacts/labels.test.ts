import { describe, expect, it } from 'vitest';
import { isFaxBeside, labelColumns } from '../../../src/read/contacts/labels.ts';
import { columnsLike, isMarked } from '../../../src/read/contacts/marks.ts';
import { FieldView } from '../../../src/read/csv/field.ts';
import { tableOf } from '../support.ts';

describe('what distinguishes a column among its like', () => {
  it.each([
    ['mobile_stop', true],
    ['tel2_stop', true],
    ['DoNotCall', false],
    ['Ne plus appeler', false],
    ['opt_out_tel', false],
  ])('%s: %s', (name, marked) => {
    expect(isMarked(name)).toBe(marked);
  });

  const header = ['Tel', 'Tel 2', 'Mobile', 'Mobile pro'];
  it.each<[string, number[]]>([
    ['stop', [0]],
    ['tel2_stop', [1]],
    ['stop mobile', [2, 3]],
    ['mobile pro: ne plus appeler', [2, 3]],
    ['pro', [3]],
    ['fixe', []],
  ])('like %s', (name, columns) => {
    expect(columnsLike(header, [0, 1, 2, 3], name)).toEqual(columns);
  });
});

const header = ['Name', 'Phone 1 - Label', 'Phone 1 - Value', 'Phone 2 - Label', 'Phone 2 - Value'];
const rows = [
  ['Roux', 'Mobile', '0600451011', 'Work Fax', '0199000021'],
  ['Brun', 'Fax', '0199000022', '', ''],
];

describe('label columns', () => {
  const of = (names: string[], cells: string[][], taken: number[] = [], named: number[] = []) =>
    labelColumns(
      names,
      cells,
      names.flatMap((name, column) => (/value|tel/i.test(name) ? [column] : [])),
      new Set(taken),
      named,
    );

  it('go with the number of the same counter', () => {
    expect(of(header, rows)).toEqual([
      { column: 1, phone: 2 },
      { column: 3, phone: 4 },
    ]);
  });
  it.each<[string, string[], string[], number]>([
    ['a type beside the only number', ['tel', 'Type'], ['0600451011', 'Mobile'], 1],
    ['a type of something else', ['tel', 'Type'], ['0600451011', 'Particulier'], 0],
    ['no type at all', ['tel', 'Ville'], ['0600451011', 'Fax'], 0],
    ['an empty one', ['tel', 'Type'], ['0600451011', ''], 0],
    ['of neither of two numbers', ['tel1', 'tel2', 'Type'], ['0600451011', '', 'Mobile'], 0],
  ])('%s', (_, names, row, count) => {
    expect(of(names, [row])).toHaveLength(count);
  });
  it('are taken for nothing else, and may be named', () => {
    const [names, cells] = [['tel', 'Sorte'], [['0600451011', 'fax']]];
    expect(of(names, cells)).toEqual([]);
    expect(of(names, cells, [], [1])).toEqual([{ column: 1, phone: 0 }]);
    expect(of(names, cells, [1], [1])).toEqual([]);
  });

  it('say which number is a fax', async () => {
    const table = await tableOf([header, ...rows].map((row) => `${row.join(';')}\n`).join(''));
    const labels = of(header, rows);
    const found: boolean[][] = [];
    for await (const batch of table.batches())
      for (let record = 1; record < batch.count; record++)
        found.push([2, 4].map((phone) => isFaxBeside(labels, batch, record, phone, new FieldView())));
    expect(found).toEqual([
      [false, true],
      [true, false],
    ]);
  });
});
