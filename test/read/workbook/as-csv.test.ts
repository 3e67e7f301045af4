import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import { openTable, recordTexts } from '../../../src/read/csv/table.ts';
import { dose } from '../../dose.ts';
import { runIn, workplace } from '../../scenarios/workplace.ts';
import { sourceOf } from './book.ts';

/** A workbook as another program writes it. */
const written = (rows: SheetData) => writeExcelFile(rows).toBuffer();

/** Texts of cells, and the row of each record. */
async function rowsOf(bytes: Uint8Array): Promise<{ line: number; cells: string[] }[]> {
  const table = await openTable(sourceOf(bytes));
  const rows = [];
  for await (const batch of table.batches())
    for (let record = 0; record < batch.count; record++)
      rows.push({ line: batch.line[record] ?? 0, cells: recordTexts(batch, record) });
  return rows;
}

/** A row of its first cell alone has no others. */
function writtenCells(cells: readonly (string | null)[]): string[] {
  const texts = cells.map((cell) => cell ?? '');
  return texts.slice(1).every((cell) => cell === '') ? texts.slice(0, 1) : texts;
}

const text = fc
  .stringMatching(/^[ -~éèçœ€\n;",]{0,12}$/u)
  .filter((one) => one.trim() !== '' && !/_x[0-9a-f]{4}_/i.test(one))
  // The other program takes these for texts that it has written before.
  .filter((one) => !(one in {}));

describe('the texts of a workbook', () => {
  it('come out as they were written, each with the number of its row', async () => {
    const rows = fc.array(fc.array(fc.option(text, { nil: null }), { minLength: 3, maxLength: 3 }), {
      minLength: 1,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(rows, async (below) => {
        const table = [['a', 'b', 'c'], ...below];
        const filled = table.flatMap((cells, at) =>
          cells.some((cell) => cell !== null) ? [{ line: at + 1, cells: writtenCells(cells) }] : [],
        );
        expect(await rowsOf(await written(table))).toEqual(filled);
      }),
      { numRuns: dose(40, 1000), seed: 7 },
    );
  });
});

describe('a list', () => {
  const people = fc.array(
    fc.record({
      name: fc.constantFrom('Anne', 'Luc; chef', 'Zoé "Z"', 'Éric'),
      number: fc.integer({ min: 612_345_670, max: 612_345_679 }),
      way: fc.constantFrom('text', 'format', 'plain', 'with its country'),
      day: fc.integer({ min: 0, max: 60 }).map((days) => new Date(Date.UTC(2024, 2, 1 + days))),
    }),
    { minLength: 1, maxLength: 8 },
  );

  it('has the same verdicts as a workbook and as CSV, row by row', async () => {
    await fc.assert(
      fc.asyncProperty(people, async (list) => {
        const folder = workplace();
        writeFileSync(join(folder, 'campaign-audit.yaml'), 'start: 2024-05-06\ncalls: none\n');
        writeFileSync(join(folder, 'bloctel-20240501.txt'), '0612345673\n0612345677\n');
        const header = ['nom', 'telephone', 'contacté le'];
        writeFileSync(
          join(folder, 'list.csv'),
          stringify(
            [
              header,
              ...list.map(({ name, number, day }) => [name, `0${number}`, day.toISOString().slice(0, 10)]),
            ],
            { delimiter: ';', record_delimiter: '\r\n', bom: true },
          ),
        );
        const cells = list.map(({ name, number, way, day }) => [
          name,
          numberCell(number, way),
          { type: Date, value: day, format: 'dd/mm/yyyy' },
        ]);
        writeFileSync(join(folder, 'list.xlsx'), await written([header, ...cells]));
        expect(await verdicts(folder, 'list.xlsx')).toEqual(await verdicts(folder, 'list.csv'));
      }),
      { numRuns: dose(6, 150), seed: 11 },
    );
  });
});

function numberCell(number: number, way: string): SheetData[number][number] {
  if (way === 'text') return `0${number}`;
  if (way === 'format') return { type: Number, value: number, format: '0#" "##" "##" "##" "##' };
  return way === 'plain' ? number : { type: Number, value: 33_000_000_000 + number, format: '0.00E+00' };
}

/** The rule of each row, by its place; `kept` for those that stay. */
async function verdicts(folder: string, list: string): Promise<Map<string, string>> {
  const argv = ['clean', list, '--bloctel', 'bloctel-20240501.txt'];
  const { code, stderr } = await runIn(folder, [...argv, '-o', `out-${list.slice(5)}`]);
  expect([code, stderr]).toEqual([0, '']);
  const violations = readFileSync(join(folder, `out-${list.slice(5)}`, 'violations.csv'), 'utf8');
  const found = violations.split('\n').map((line) => line.split(','));
  return new Map(
    found.filter(([, , of]) => of === 'contact').map(([rule = '', , , , line = '']) => [line, rule]),
  );
}
