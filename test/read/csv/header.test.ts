import { describe, expect, it } from 'vitest';
import { checkWidth, headerOf, isSomebodysNumber } from '../../../src/read/csv/header.ts';
import { recordsIn } from '../../../src/read/csv/records.ts';
import { bytesOf, problemOf, tableOf } from '../support.ts';

it.each(['01/01/2024 - 31/12/2024', '2024-05-06 12:05', '12345678', '202401'])(
  '%j may be a name',
  async (name) => {
    expect(headerOf(await tableOf(`tel;${name}\n06;\n`))).toEqual(['tel', name]);
  },
);

it('the names are trimmed and unquoted', async () => {
  expect(headerOf(await tableOf('" nom ";Tél. ;\nA;06;\n'))).toEqual(['nom', 'Tél.', '']);
});

it.each([
  ['a number', '0612345678\n0612345679\n', 1],
  ['a row of data', 'Petit;06 12 34 56 78;Lyon\n', 1],
  ['a number that nobody has', 'Petit;07 12 34 56 70\nGrand;0612345671\n', 1],
  ['a foreign number', 'Petit;+32 470 12 34 56\n', 1],
  ['a number that is not called', 'Petit;0800 08 33 46\n', 1],
  ['nine digits', 'Petit;712345678\n', 1],
  ['a row behind an empty line', '\nPetit;+33612345678\n', 2],
  ['a row behind a hint', 'sep=;\nPetit;612345678\n', 2],
])('a first line that is %s is no header', async (_, text, line) => {
  const table = await tableOf(text);
  expect(await problemOf(() => headerOf(table))).toMatchObject({ code: 'csv/no-header', line });
});

it.each([
  ['0612345678', true],
  ['06 12 34 56 78', true],
  ['Tél. : 06 12 34 56 78', true],
  ['3975', false],
  ['0800083346', false],
  ['telephone 1', false],
  ['55573016', false],
  ['', false],
])('%j is somebody’s number: %s', (cell, is) => {
  expect(isSomebodysNumber(cell)).toBe(is);
});

describe('the width of a row', () => {
  const batch = recordsIn(bytesOf('a;b\n1\n1;2\n1;2;\n'), { delimiter: 0x3b, quotes: true });

  it.each([
    [1, 1],
    [2, 2],
  ])('row %i has %i fields', (record, fields) => {
    expect(checkWidth('x', batch, record, 2)).toBe(fields);
  });

  it('too many are refused, also an empty one', async () => {
    const problem = await problemOf(() => checkWidth('list.csv', batch, 3, 2));
    expect(problem).toMatchObject({ code: 'csv/too-many-fields', file: 'list.csv', line: 4 });
    expect(problem.problem.en).toBe('the row has 3 fields, the header has 2');
  });
});
