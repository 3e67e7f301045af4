import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { detectLog } from '../../src/formats/detect.ts';
import type { LogLayout } from '../../src/formats/layout.ts';
import { outcomeWithHelp } from '../../src/formats/outcomes.ts';
import { withPhoneCode } from '../../src/formats/phone-code.ts';
import { presets } from '../../src/formats/presets/index.ts';
import { offsetOfUniqueid } from '../../src/formats/uniqueid.ts';
import { readMoment, readTime } from '../../src/time/moment.ts';

const root = new URL('../../fixtures/formats/', import.meta.url);

interface ExpectedRow {
  at: string;
  offset: number | null;
  number: string;
  direction: string;
  outcome: string;
  callId: string | null;
  legJoin: string | null;
}
interface ExpectedFile {
  split: { delimiter: string; quote: boolean };
  preset: string | null;
  headerRows: number;
  zone: string | null;
  rows: ExpectedRow[];
}

function rowsOf(path: URL, { delimiter, quote }: ExpectedFile['split']): string[][] {
  const bytes = readFileSync(path);
  const utf8 = bytes.toString('utf8');
  const text = utf8.includes('\ufffd') ? bytes.toString('latin1') : utf8;
  return parse(text, { delimiter, quote: quote ? '"' : null, relax_quotes: true, relax_column_count: true });
}

function cell(row: string[], column: number | null): string {
  return column === null ? '' : (row[column] ?? '');
}

function read(row: string[], layout: LogLayout): ExpectedRow {
  const { columns, preset, zone, direction } = layout;
  const [first] = columns.date;
  const moment = readMoment(cell(row, first ?? null), layout.dateOrder);
  const local = (moment?.local ?? Number.NaN) + (readTime(cell(row, columns.time)) ?? 0);
  const computed = zone === 'uniqueid' ? offsetOfUniqueid(local, cell(row, columns.uniqueid)) : null;
  const outcome = outcomeWithHelp(cell(row, columns.outcome), cell(row, columns.outcomeHelp), preset, null);
  const number = cell(row, columns.number);
  const way = direction.of(direction.columns.map((column) => cell(row, column))) ?? 'outbound';
  return {
    at: new Date(local * 1000).toISOString().slice(0, 19),
    offset: moment?.offset ?? computed,
    number: columns.phoneCode === null ? number : withPhoneCode(cell(row, columns.phoneCode), number),
    direction: outcome.inbound ? 'inbound' : way,
    outcome: outcome.outcome,
    callId: cell(row, columns.callId) || null,
    legJoin: cell(row, columns.legJoin) || null,
  };
}

describe.each(readdirSync(root))('%s', (folder) => {
  const place = new URL(`${folder}/`, root);
  const expected: Record<string, ExpectedFile> = JSON.parse(
    readFileSync(new URL('expected.json', place), 'utf8'),
  );

  it.each(Object.entries(expected))('%s is read as it should be', (name, file) => {
    const rows = rowsOf(new URL(name, place), file.split);
    const layout = detectLog({ rows: rows.slice(0, 20) }, null);
    if (layout === null) throw new Error('no call log');
    expect(layout.preset?.id ?? null).toBe(file.preset);
    expect(layout.headerRows).toBe(file.headerRows);
    expect(layout.zone).toBe(file.zone);
    expect(layout.duplicates).toEqual([]);
    expect(rows.slice(layout.headerRows).map((row) => read(row, layout))).toEqual(file.rows);
  });

  it('expects something of every file', () => {
    const files = readdirSync(place).filter((name) => name !== 'expected.json');
    expect(Object.keys(expected).sort()).toEqual(files.sort());
  });
});

it('every preset has a fixture and an id of its own', () => {
  const ids = presets.map((preset) => preset.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(readdirSync(root)).toEqual(expect.arrayContaining(ids));
});
