import { describe, expect, it } from 'vitest';
import { readConsents } from '../../../src/read/lists/consents.ts';
import { openRegister } from '../../../src/read/lists/open-register.ts';
import { ConsentBook } from '../../../src/store/consents.ts';
import { NumberTable } from '../../../src/store/number-table.ts';
import { dayOf, isoDay } from '../../../src/time/days.ts';
import { fixedZone } from '../../../src/time/zones.ts';
import { noProgress, problemOf, tableOf } from '../support.ts';

async function read(text: string) {
  const numbers = new NumberTable();
  const book = new ConsentBook();
  const table = await tableOf(text, 'register.csv');
  const summary = await readConsents(table, openRegister(table, {}), fixedZone(0), numbers, book, noProgress);
  const of = (number: number) =>
    book.of(numbers.find(number)).map(({ given, line }) => [given === null ? null : isoDay(given), line]);
  return { summary, of };
}

describe('a register', () => {
  it('gives each number its consents, the last first', async () => {
    const { summary, of } = await read(
      'telephone;given;proof\n06 12 34 56 78;2026-08-01;a\n0612345679;2026-08-02;b\n+33612345678;2026-09-01;c\n',
    );
    expect(summary).toEqual({ rows: 3, withoutDay: { count: 0, lines: [] }, newest: dayOf(2026, 9, 1) });
    expect(of(33612345678)).toEqual([
      ['2026-09-01', 4],
      ['2026-08-01', 2],
    ]);
  });

  it('may hold several numbers in a row', async () => {
    const { of } = await read(
      'mobile;fixe;given\n0612345678;0142345678;2026-08-01\n0612345679;;2026-08-02\n',
    );
    expect([of(33612345678), of(33142345678), of(33612345679)]).toEqual([
      [['2026-08-01', 2]],
      [['2026-08-01', 2]],
      [['2026-08-02', 3]],
    ]);
  });

  it('counts and names rows without a day of giving; what they withdraw counts', async () => {
    const { summary, of } = await read(
      'telephone;given;withdrawn\n0612345678;;2026-08-01\n0612345679;oui;\n0142345678;2026-08-02;\n',
    );
    expect(summary).toEqual({ rows: 3, withoutDay: { count: 2, lines: [2, 3] }, newest: dayOf(2026, 8, 2) });
    expect(of(33612345678)).toEqual([[null, 2]]);
  });

  it('leaves blank rows of a spreadsheet alone', async () => {
    expect((await read('telephone;given\n0612345678;2026-08-01\n;\n ;\n')).summary.rows).toBe(1);
  });

  it('names a hundred rows without a day at most', async () => {
    const { withoutDay } = (await read(`telephone;given\n${'0612345678;\n'.repeat(120)}`)).summary;
    expect([withoutDay.count, withoutDay.lines.length]).toEqual([120, 100]);
  });
});

it.each<[string, string, object]>([
  [
    'a number that cannot be read',
    'tel;given\n061234567;2026-08-01\n0612345678;2026-08-01\n',
    { code: 'consents/unreadable-number', line: 2, column: 'tel' },
  ],
  [
    'an empty number',
    'tel;given\n0612345678;2026-08-01\n;2026-08-01\n',
    { code: 'consents/unreadable-number', line: 3 },
  ],
  [
    'half of a cell',
    'tel;given\n0612345678 / 0612;2026-08-01\n',
    { code: 'consents/unreadable-number', line: 2 },
  ],
  [
    'a date that cannot be read',
    'tel;given\n0612345678;31/02/2026\n',
    { code: 'consents/unreadable-date', line: 2, column: 'given' },
  ],
  ['no day column', 'tel;nom\n0612345678;A\n', { code: 'consents/no-day-column', line: 1 }],
  ['no header', '0612345678;2026-08-01\n', { code: 'csv/no-header', line: 1 }],
  ['no phone column', 'nom;given\nA;2026-08-01\n', { code: 'columns/phone-unclear' }],
  ['too many fields', 'tel;given\n0612345678;2026-08-01;x\n', { code: 'csv/too-many-fields', line: 2 }],
])('%s is refused', async (_, text, expected) => {
  expect(await problemOf(() => read(text))).toMatchObject({ file: 'register.csv', ...expected });
});
