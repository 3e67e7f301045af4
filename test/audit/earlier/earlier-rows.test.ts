import { expect, it } from 'vitest';
import { EarlierRows, RowsByLine } from '../../../src/audit/earlier/earlier-rows.ts';
import { excludedMark, keptMark, RecognisedRows } from '../../../src/changes/rows.ts';

it('what was decided on each row comes back, with the rules that barred it or numbers of it', () => {
  const rows = new EarlierRows(['nom']);
  rows.kept([33612345678, 33612345679]);
  rows.excluded('opposition/bloctel phone/duplicate');
  rows.kept([]);
  rows.removedBy(2, 'refusal/sixty-days');
  rows.removedBy(2, 'opposition/bloctel');
  rows.removedBy(2, 'refusal/sixty-days');
  const at = [0, 1, 2];
  expect(at.map((row) => rows.marks.get(row))).toEqual([
    keptMark([33612345679, 33612345678]),
    excludedMark,
    keptMark([]),
  ]);
  expect(at.map((row) => rows.left.of(row))).toEqual([[33612345678, 33612345679], [], []]);
  expect(at.map((row) => rows.rulesOf(row))).toEqual([
    [],
    ['opposition/bloctel', 'phone/duplicate'],
    ['opposition/bloctel', 'refusal/sixty-days'],
  ]);
});

it.each<[string, number[], number[]]>([
  ['one after the other', [2, 3, 7], [0, 1, 2]],
  ['several times', [3, 3, 3], [1, 1, 1]],
  ['in any order', [7, 2, 7, 3], [2, 0, 2, 1]],
  ['also where none starts', [1, 5, 7, 9, 2], [-1, -1, 2, -1, 0]],
])('rows are found by the line on which they start, %s', (_, asked, found) => {
  const rows = new RecognisedRows();
  for (const line of [2, 3, 7]) rows.line.push(line);
  const byLine = new RowsByLine(rows);
  expect(asked.map((line) => byLine.at(line))).toEqual(found);
});
