import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../src/main.ts';
import { readCell } from '../src/phone/cell.ts';
import { PhoneKind } from '../src/phone/number.ts';
import { numberRules, personRules } from '../src/rules/index.ts';
import { capture } from './cli/run.ts';

const demo = join(import.meta.dirname, '../fixtures/demo');
const folder = mkdtempSync(join(tmpdir(), 'demo-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
  code: number;
  stderr: string;
  /** Bytes of each output by its name. */
  files: Map<string, Buffer>;
}

/** Runs a demo campaign from another folder than its own, so that paths have to follow the campaign file. */
async function run(campaign: string): Promise<Run> {
  const out = join(folder, campaign);
  const stderr = capture();
  const streams = { stdin: new PassThrough(), stdout: capture(), stderr };
  const file = join(demo, campaign, 'campaign-audit.yaml');
  const code = await main(['clean', '--campaign', file, '-o', out], streams, { LANG: 'C' });
  const files = new Map(readdirSync(out).map((name) => [name, readFileSync(join(out, name))]));
  return { code, stderr: stderr.text(), files };
}

function bytesOf({ files }: Run, name: string): Buffer {
  const bytes = files.get(name);
  if (!bytes) throw new Error(`${name} was not written`);
  return bytes;
}

interface Row {
  /** Line on which it starts, the header's is 1. */
  line: number;
  /** Its bytes as Latin-1, line end included. */
  raw: string;
  cells: string[];
}

/** Rows of a list with `;`, the header first. One character stands for one byte. */
function rowsOf(bytes: Buffer): Row[] {
  const text = bytes.toString('latin1');
  const found: Row[] = [];
  let line = 1;
  for (const [raw] of text.matchAll(/(?:"[^"]*"|[^"\n])*\n/g)) {
    const [cells = []] = parse(raw, { delimiter: ';', record_delimiter: '\r\n', relax_column_count: true });
    found.push({ line, raw, cells });
    line += raw.split('\n').length - 1;
  }
  return found;
}

/** Rule and first callable day of each excluded row by its reference. */
function excludedOf(result: Run): Map<string, { line: number; rules: string; from: string }> {
  const [header, ...rows] = rowsOf(bytesOf(result, 'excluded.csv'));
  const at = (name: string) => header?.cells.indexOf(name) ?? -1;
  const [line, rules, from] = [at('audit_line'), at('audit_rules'), at('audit_callable_from')];
  return new Map(
    rows.map(({ cells }) => [
      cells[0] ?? '',
      { line: Number(cells[line]), rules: cells[rules] ?? '', from: cells[from] ?? '' },
    ]),
  );
}

interface Expected {
  contacts: Record<string, number>;
  calls: Record<string, number>;
  byRule: Record<string, number>;
  /** What a row shows, its reference, the rules that bar it (null: kept), its first callable day. */
  rows: [string, string, string | null, string][];
}

/** Both lists hold their numbers there. */
const phoneColumns = [7, 8];

const expected: Record<string, Expected> = {
  'opt-out-2024': {
    contacts: { read: 405, kept: 306, excluded: 99, numbersRemoved: 43 },
    calls: { read: 829, audited: 805, ignored: 19, joined: 5, unreadable: 0, violating: 26 },
    byRule: {
      'bloctel/rescrub-due': 2,
      'frequency/exceeded': 3,
      'frequency/thirty-days': 3,
      'hours/closed-day': 4,
      'hours/outside-window': 10,
      'hours/public-holiday': 3,
      'opposition/bloctel': 51,
      'opposition/not-screened': 11,
      'opposition/objected': 9,
      'opposition/own-list': 7,
      'phone/duplicate': 17,
      'phone/foreign': 2,
      'phone/invalid': 10,
      'phone/missing': 4,
      'phone/not-callable': 3,
      'refusal/ignored': 6,
      'refusal/sixty-days': 50,
    },
    rows: [
      ['refused 58 days before, on a Saturday', 'SA-10289', 'refusal/sixty-days', '2024-05-16'],
      ['refused 59 days before', 'SA-10648', 'refusal/sixty-days', '2024-05-15'],
      ['refused 60 days before', 'SA-10704', 'refusal/sixty-days', '2024-05-14'],
      ['refused 61 days before', 'SA-10359', null, ''],
      ['refused 62 days before', 'SA-10680', null, ''],
      ['refused on the mobile of his household', 'SA-10421', 'refusal/sixty-days', '2024-06-24'],
      ['refused in a call of three legs', 'SA-10230', 'refusal/sixty-days', '2024-07-01'],
      ['five legs of two calls', 'SA-10215', null, ''],
      ['four attempts in thirty days', 'SA-10519', 'frequency/thirty-days', '2024-05-15'],
      ['four attempts in thirty-one days', 'SA-10588', null, ''],
      ['five attempts, free again on Whit Saturday', 'SA-10456', 'frequency/thirty-days', '2024-05-21'],
      ['rang back to object', 'SA-10235', 'opposition/objected', ''],
      ['on the list with both numbers', 'SA-10592', 'opposition/bloctel', ''],
      ['on the list, and refused', 'SA-10425', 'opposition/bloctel refusal/sixty-days', ''],
      ['not in the answer file', 'SA-10677', 'opposition/not-screened', ''],
      ['words instead of numbers', 'SA-10647', 'phone/invalid', ''],
      ['nine digits in floating-point notation', 'SA-10404', null, ''],
      ['two digits left of floating-point notation', 'SA-10681', 'phone/invalid', ''],
      ['a short number', 'SA-10325', 'phone/not-callable', ''],
      ['a number of another country', 'SA-10224', 'phone/foreign', ''],
      ['no number', 'SA-10558', 'phone/missing', ''],
    ],
  },
  'opt-in-2026': {
    contacts: { read: 408, kept: 296, excluded: 112, numbersRemoved: 5 },
    calls: { read: 631, audited: 621, ignored: 8, joined: 2, unreadable: 0, violating: 12 },
    byRule: {
      'consent/ends-during-campaign': 15,
      'consent/expired': 18,
      'consent/missing': 24,
      'consent/no-proof': 12,
      'consent/other-purpose': 5,
      'consent/withdrawn': 52,
      'frequency/exceeded': 1,
      'frequency/thirty-days': 1,
      'hours/closed-day': 3,
      'hours/outside-window': 7,
      'opposition/bloctel': 6,
      'opposition/objected': 9,
      'opposition/own-list': 5,
      'phone/duplicate': 2,
      'phone/foreign': 1,
      'phone/invalid': 2,
      'phone/missing': 2,
      'phone/not-callable': 1,
      'refusal/ignored': 1,
      'refusal/sixty-days': 36,
    },
    rows: [
      ['consent a year old on the first day', '50386', 'consent/expired', ''],
      ['consent a year old on the second day', '50517', null, ''],
      ['consent that ends on the first day', '50118', 'consent/expired', ''],
      ['consent that ends on the second day', '50063', null, ''],
      ['withdrew', '50181', 'consent/withdrawn', ''],
      ['withdrew, then agreed again', '50375', null, ''],
      ['refused on the telephone', '50192', 'consent/withdrawn refusal/sixty-days', ''],
      ['refused, then agreed again', '50023', null, ''],
      ['objected, then agreed with a proof', '50165', null, ''],
      ['objected, then agreed without a proof', '50269', 'opposition/objected', ''],
      ['refused 60 days before, never agreed', '50662', 'consent/missing refusal/sixty-days', ''],
      ['refused 61 days before, never agreed', '50660', 'consent/missing', ''],
      ['agreed to another purpose', '50582', 'consent/other-purpose', ''],
      ['agreed to another purpose, then to this one', '50638', null, ''],
      ['agreed on a day that nobody wrote down', '50470', 'consent/missing', ''],
      ['consent without a proof', '50516', null, ''],
      ['consent on the landline of the household', '50358', null, ''],
      ['four attempts in thirty days', '50621', 'frequency/thirty-days', '2026-10-09'],
      ['on the last list of Bloctel', '50054', 'opposition/bloctel', ''],
    ],
  },
};

describe.each(Object.entries(expected))('%s', (campaign, want) => {
  let first: Run;
  let second: Run;
  let input: Row[];

  beforeAll(async () => {
    first = await run(campaign);
    second = await run(campaign);
    input = rowsOf(readFileSync(join(demo, campaign, 'contacts.csv')));
  });

  it('is cleared, with nothing to say on standard error', () => {
    expect({ code: first.code, stderr: first.stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('has these counts', () => {
    const report = JSON.parse(bytesOf(first, 'report.json').toString());
    expect(report.status).toBe('cleared');
    expect(report.contacts).toEqual(want.contacts);
    expect(report.calls).toEqual(want.calls);
    expect(report.byRule).toEqual(want.byRule);
  });

  it('gives the same bytes again, times in the manifest apart', () => {
    const timeless = ({ files }: Run) =>
      [...files].map(([name, bytes]) => [
        name,
        name === 'manifest.json'
          ? bytes.toString().replace(/"(started|ended)At": "[^"]*"/g, '"$1At"')
          : bytes.toString('latin1'),
      ]);
    expect(timeless(second)).toEqual(timeless(first));
    expect(bytesOf(first, 'manifest.json').toString()).toMatch(/"startedAt": "\d{4}-/);
  });

  it.each(want.rows)('%s', (_, reference, rules, from) => {
    const found = excludedOf(first).get(reference);
    expect(found && { rules: found.rules, from: found.from }).toEqual(
      rules === null ? undefined : { rules, from },
    );
    expect(input.some(({ cells }) => cells[0] === reference)).toBe(true);
  });

  it('has each row of the list in one of the two lists, in its order and with its line', () => {
    const references = (name: string) => rowsOf(bytesOf(first, name)).map(({ cells }) => cells[0]);
    const [kept, excluded] = [references('cleaned.csv'), references('excluded.csv')];
    const all = input.map(({ cells }) => cells[0]);
    expect(all.filter((reference) => kept.includes(reference))).toEqual(kept);
    expect(all.filter((reference) => excluded.includes(reference))).toEqual(excluded);
    expect(kept.length + excluded.length).toBe(all.length + 1);
    const lines = new Map(input.map(({ line, cells }) => [cells[0], line]));
    for (const [reference, { line }] of excludedOf(first)) expect(lines.get(reference)).toBe(line);
  });

  it('keeps every untouched row byte for byte, and of the others all but the phone cells', () => {
    const rawOf = new Map(input.map((row) => [row.cells[0], row]));
    let touched = 0;
    for (const { raw, cells } of rowsOf(bytesOf(first, 'cleaned.csv'))) {
      const original = rawOf.get(cells[0]);
      if (original?.raw === raw) continue;
      touched++;
      const before = original?.cells ?? [];
      const others = (row: readonly string[]) => row.filter((_, i) => !phoneColumns.includes(i));
      expect(others(cells)).toEqual(others(before));
      expect(numbersOf(before)).toEqual(expect.arrayContaining(numbersOf(cells)));
      expect(numbersOf(cells).length).toBeLessThan(numbersOf(before).length);
    }
    expect(touched).toBe(touchedRows(first));
  });
});

function numbersOf(row: readonly string[]): number[] {
  return phoneColumns.flatMap((column) => readCell(row[column] ?? '')).map(({ number }) => number);
}

/** Kept rows of which the violation report says that a number was removed. */
function touchedRows(result: Run): number {
  const excluded = new Set([...excludedOf(result).values()].map(({ line }) => String(line)));
  const rows: string[][] = parse(bytesOf(result, 'violations.csv'));
  const removed = rows.filter(([, severity, subject]) => severity === 'error' && subject === 'contact');
  return new Set(removed.map(([, , , , line]) => line ?? '').filter((line) => !excluded.has(line))).size;
}

it('shows every rule on numbers and persons', () => {
  const shown = Object.values(expected).flatMap(({ byRule }) => Object.keys(byRule));
  const rules = [...numberRules, ...personRules].map(({ id }) => id);
  expect(rules.filter((id) => !shown.includes(id))).toEqual([]);
});

/** Blocks that Arcep keeps for fiction, then blocks that it has allotted to nobody. */
const nobodys = [
  /^33(19900|26191|35301|46571|53649)\d{4}$/,
  /^33(600|790)\d{6}$/,
  /^(26226200|26226954|59059036|59069010|59659683|59469410)\d{4}$/,
  /^(26269312[5-9]|59459406[1-9])\d{3}$/,
  /^5966961[23]\d{4}$/,
  /^50820\d{4}$/,
];

it('holds nobody’s number', () => {
  const files = Object.keys(expected).flatMap((campaign) =>
    readdirSync(join(demo, campaign)).map((name) => join(demo, campaign, name)),
  );
  const numbers = files
    .filter((path) => !path.endsWith('.yaml'))
    .flatMap((path) => {
      const rows: string[][] = parse(readFileSync(path, 'latin1'), {
        delimiter: ';',
        relax_column_count: true,
      });
      const named = (rows[0] ?? []).flatMap((cell, i) => (/phone$|^mobile|^num|^fax/i.test(cell) ? [i] : []));
      const columns = named.length > 0 ? named : [0];
      return rows.flatMap((row) => columns.flatMap((column) => readCell(row[column] ?? '')));
    })
    .filter(({ kind }) => kind === PhoneKind.usable)
    .map(({ number }) => String(number));
  expect(numbers.length).toBeGreaterThan(3000);
  expect(numbers.filter((number) => !nobodys.some((block) => block.test(number)))).toEqual([]);
});
