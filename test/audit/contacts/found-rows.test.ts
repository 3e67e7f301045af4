import { describe, expect, it } from 'vitest';
import { FoundRows } from '../../../src/audit/contacts/found-rows.ts';
import type { RowBar } from '../../../src/audit/contacts/judge.ts';
import { numberRules, personRules } from '../../../src/rules/index.ts';

const [ofNumbers] = numberRules;
const [ofPersons] = personRules;

function found(
  change: Partial<RowBar> = {},
  data: RowBar['bar']['data'] = { file: 'a.csv', line: 7 },
): RowBar {
  if (!ofNumbers) throw new Error('no rule');
  const bar = { message: 'listed', data, until: null, because: [], severity: 'error' } as const;
  return { rule: ofNumbers, bar, entry: 0, isWorded: false, ...change };
}

/** What is told of a bar again. */
const told = ({ rule, entry, from, bar: { severity, message, data } }: RowBar) => ({
  rule,
  entry,
  bar: { severity, message, data },
  ...(from !== undefined && { from }),
});

describe('what was found of rows', () => {
  it('is told again with its own line, entry and day', () => {
    const rows = new FoundRows();
    const bars = [
      [found(), found({ entry: 3 }, { file: 'a.csv', line: 9 })],
      [found({ entry: -1, from: 19_850, ...(ofPersons && { rule: ofPersons }) }, { onDay: 19_800 })],
      [found({ from: 19_900 }, { file: 'b.csv', line: 4_000_000_000 })],
      [found({}, { line: 'line 7' }), found({}, {})],
    ];
    for (const [i, some] of bars.entries()) rows.keep(10 * i, some);
    for (const [i, some] of bars.entries()) expect(rows.of(10 * i)).toEqual(some.map(told));
  });

  it('is judged again where nothing was kept', () => {
    const rows = new FoundRows();
    rows.keep(5, [found()]);
    expect([rows.of(4), rows.of(6), new FoundRows().of(0)]).toEqual([null, null, null]);
  });

  it('is judged again where one bar of the row tells the words of a cell', () => {
    const rows = new FoundRows();
    rows.keep(5, [found(), found({ isWorded: true })]);
    rows.keep(6, [found()]);
    expect(rows.of(5)).toBeNull();
    expect(rows.of(6)).toHaveLength(1);
  });

  it('is judged again where too many different things were found', () => {
    const rows = new FoundRows();
    for (let row = 0; row < 5000; row++) rows.keep(row, [found({}, { day: row })]);
    expect(rows.of(0)).toEqual([told(found({}, { day: 0 }))]);
    expect(rows.of(4999)).toBeNull();
  });
});
