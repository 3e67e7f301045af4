import { describe, expect, test } from 'vitest';
import { unclearColumns } from '../../src/rules/columns/unclear.ts';
import type { UnclearInput } from '../../src/rules/facts.ts';
import { messages, situation } from './subjects.ts';

const column: UnclearInput = {
  file: 'contacts.csv',
  column: 'Refus',
  why: 'name',
  values: [
    { value: 'K1', count: 3 },
    { value: 'K2', count: 1 },
  ],
  count: 4,
  line: 7,
  entry: 'contacts: {path: contacts.csv, values: {Refus: {K1: no, K2: no}}}',
};

const judged = (...unclear: UnclearInput[]) => unclearColumns.judge(situation('2024-05-06', { unclear }));

describe('columns/unclear', () => {
  test('every column is understood', () => {
    expect(judged()).toEqual([]);
  });

  test('names file, column, values with counts, and the line to paste', () => {
    expect(judged(column)).toMatchObject([
      {
        severity: 'error',
        message: 'name',
        data: {
          file: 'contacts.csv',
          column: 'Refus',
          count: 4,
          line: 7,
          values: '"K1" × 3, "K2" × 1',
          entry: column.entry,
        },
        because: [{ file: 'contacts.csv', line: 7 }],
      },
    ]);
  });

  test.each(['name', 'word', 'numbers', 'meaning'] as const)('%s has a message of its own', (why) => {
    expect(messages(judged({ ...column, why }))).toEqual([why]);
  });

  test('each column is said, in every regime and basis', () => {
    const facts = { basis: 'contract' } as const;
    const given = situation('2026-09-01', { unclear: [column, { ...column, column: 'Motif' }], facts });
    expect(unclearColumns.judge(given).map(({ data }) => data.column)).toEqual(['Refus', 'Motif']);
  });
});
