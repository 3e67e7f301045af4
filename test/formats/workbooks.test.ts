import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import { openTableOrJson } from '../../src/read/json/table.ts';
import { readTable } from '../read/calls/read-log.ts';
import { logTableOf } from '../read/support.ts';
import { sourceOf } from '../read/workbook/book.ts';

const root = new URL('../../fixtures/formats/', import.meta.url);
const utc = (...[year, month, day, h, m, s]: [string?, string?, string?, string?, string?, string?]) =>
  new Date(`${year}-${month}-${day}T${h ?? '00'}:${m ?? '00'}:${s ?? '00'}Z`);

/** What a spreadsheet makes of a cell when somebody opens the export in it: numbers, dates, times of day. */
function cellOf(text: string, isMonthFirst: boolean): SheetData[number][number] {
  if (text === '') return null;
  if (/^[1-9]\d{0,14}$/.test(text)) return Number(text);
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?: (\d\d):(\d\d)(?::(\d\d)(?:\.000)?)?)?$/.exec(text);
  const written = /^(\d\d)\/(\d\d)\/(\d{4})(?: (\d\d):(\d\d)(?::(\d\d))?)?$/.exec(text);
  const format = text.includes(':') ? 'dd/mm/yyyy hh:mm:ss' : 'dd/mm/yyyy';
  if (iso) return { type: Date, format, value: utc(iso[1], iso[2], iso[3], iso[4], iso[5], iso[6]) };
  if (written) {
    const [, first, second, year, h, m, s] = written;
    const [day, month] = isMonthFirst ? [second, first] : [first, second];
    return { type: Date, format, value: utc(year, month, day, h, m, s) };
  }
  const [, h, m, s] = /^(\d\d):(\d\d):(\d\d)$/.exec(text) ?? [];
  if (h === undefined) return text;
  return { type: Number, format: '[h]:mm:ss', value: Number(h) / 24 + Number(m) / 1440 + Number(s) / 86_400 };
}

async function asWorkbook(file: URL, encoding: BufferEncoding, isMonthFirst: boolean): Promise<Buffer> {
  const text = readFileSync(file).toString(encoding);
  const [first = ''] = text.split('\n');
  const delimiter = first.includes(';') ? ';' : ',';
  const rows: string[][] = parse(text, {
    bom: true,
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
  });
  return writeExcelFile(rows.map((row) => row.map((cell) => cellOf(cell, isMonthFirst)))).toBuffer();
}

describe('the exports of products, saved as workbooks', () => {
  it.each<[string, BufferEncoding?, boolean?]>([
    ['ringover-dashboard-csv/calls.csv'],
    ['aircall-calls-export-2025/calls-history.csv'],
    ['aircall-calls-export-2025/chosen-columns.csv'],
    ['3cx-call-reports-csv/call_logs_fr.csv'],
    ['nice-cxone-call-detail/call-detail.csv', 'utf8', true],
    ['hubspot-calls/screen-french.csv'],
    ['salesforce-task-call/report-french.csv', 'latin1'],
    ['vocalcom-hermes-odcalls/call-search.csv'],
  ])('%s is read as it is as CSV', async (name, encoding = 'utf8', isMonthFirst = false) => {
    const file = new URL(name, root);
    const workbook = sourceOf(await asWorkbook(file, encoding, isMonthFirst));
    const [csv, sheet] = [
      await readTable(await logTableOf(readFileSync(file), 'calls.csv')),
      await readTable(await openTableOrJson(workbook)),
    ];
    expect(sheet.summary.layout.preset?.id).toBe(name.split('/')[0]);
    expect(sheet.seen).toEqual(csv.seen);
    expect(sheet.summary.unreadable).toEqual(csv.summary.unreadable);
    expect(sheet.seen.length).toBeGreaterThan(0);
  });
});
