import { describe, expect, it } from 'vitest';
import { table } from '../../../src/cli/terminal/table.ts';

describe('a table', () => {
  const page = { width: 60, hinted: String };

  it('cuts the widest columns and wraps the last', () => {
    const rows = [
      ['1', 'a'.repeat(30), 'short', 'one two three four five six seven'],
      ['22', 'b', 'c', 'd'],
    ];
    expect(table(page, rows, [0])).toEqual([
      `   1  ${'a'.repeat(16)}…  short  one two three four five six`,
      `${' '.repeat(32)}seven`,
      `  22  b${' '.repeat(18)}c      d`,
    ]);
  });

  it('leaves what fits', () => {
    expect(table(page, [['a', 'b']])).toEqual(['  a  b']);
    expect(table(page, [])).toEqual([]);
  });
});
