import { expect, test } from 'vitest';
import { PhoneKind } from '../../src/phone/number.ts';
import { ContactRows } from '../../src/store/contact-rows.ts';
import { contactRows } from '../audit/memory.ts';

function addRow(rows: ContactRows, ...kinds: readonly PhoneKind[]): void {
  rows.line.push(rows.count + 2);
  rows.firstNumber.push(rows.id.length);
  kinds.forEach((kind, id) => {
    rows.push(kind, id);
  });
}

test('the numbers of a row, those of the one that is being read among them', () => {
  const rows = new ContactRows();
  addRow(rows, PhoneKind.usable, PhoneKind.foreign);
  expect([...rows.entriesRead()]).toEqual([0, 1]);
  addRow(rows);
  expect([...rows.entriesRead()]).toEqual([]);
  addRow(rows, PhoneKind.notCallable);
  rows.firstNumber.push(rows.id.length);
  expect([0, 1, 2].map((row) => [...rows.entries(row)])).toEqual([[0, 1], [], [2]]);
});

test.each(Object.entries(PhoneKind))('a number that is %s stays so', (_, kind) => {
  const rows = new ContactRows();
  addRow(rows, kind);
  expect(rows.kind(0)).toBe(kind);
});

test('removed numbers stand behind those of the cells, also in the row that is being read', () => {
  const rows = new ContactRows();
  addRow(rows, PhoneKind.usable);
  rows.cellsEnd();
  rows.push(PhoneKind.usable, 7);
  expect([[...rows.entriesRead()], [...rows.removedRead()]]).toEqual([[0], [1]]);
  addRow(rows, PhoneKind.usable, PhoneKind.invalid);
  expect([[...rows.entriesRead()], [...rows.removedRead()]]).toEqual([[2, 3], []]);
  rows.cellsEnd();
  rows.firstNumber.push(rows.id.length);
  expect([0, 1].map((row) => [...rows.entries(row)])).toEqual([[0], [2, 3]]);
  expect([0, 1].map((row) => [...rows.removed(row)])).toEqual([[1], []]);
  expect([0, 1].map((row) => [...rows.known(row)])).toEqual([
    [0, 1],
    [2, 3],
  ]);
});

test('the ids that stay in a row come once each, in their order', () => {
  const rows = new ContactRows();
  rows.line.push(2);
  rows.firstNumber.push(0);
  for (const id of [5, 3, -1, 5, 4]) rows.push(PhoneKind.usable, id);
  rows.firstNumber.push(5);
  expect([rows.idsLeft(0, []), rows.idsLeft(0, [0, 4])]).toEqual([
    [5, 3, 4],
    [3, 5],
  ]);
});

test('the first number of a row that has one', () => {
  const rows = contactRows([
    [{ id: -1, kind: PhoneKind.invalid }, 0, 1],
    [{ id: -1, kind: PhoneKind.notCallable }],
    [],
    [{ id: 4, kind: PhoneKind.foreign }],
  ]);
  expect([0, 1, 2, 3].map((row) => rows.firstId(row))).toEqual([0, -1, -1, 4]);
});
