import { expect, test } from 'vitest';
import { PhoneKind } from '../../src/phone/number.ts';
import { ContactRows } from '../../src/store/contact-rows.ts';

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
