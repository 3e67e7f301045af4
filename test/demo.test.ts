import { createHash } from 'node:crypto';
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
import { expected } from './demo-expected.ts';

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
async function run(campaign: string, more: readonly string[] = []): Promise<Run> {
  const out = join(folder, campaign);
  const stderr = capture();
  const streams = { stdin: new PassThrough(), stdout: capture(), stderr };
  const file = join(demo, campaign, 'campaign-audit.yaml');
  const code = await main(['clean', '--campaign', file, ...more, '-o', out], streams, { LANG: 'C' });
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

const phoneColumns = [7, 8];

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
    const timeless = (manifest: string) => {
      const { startedAt, endedAt, previous: _, ...rest } = JSON.parse(manifest);
      expect([startedAt, endedAt]).toEqual(Array(2).fill(expect.stringMatching(/^\d{4}-/)));
      return JSON.stringify(rest);
    };
    const comparable = ({ files }: Run) =>
      [...files].map(([name, bytes]) => [
        name,
        name === 'manifest.json' ? timeless(bytes.toString()) : bytes.toString('latin1'),
      ]);
    expect(comparable(second)).toEqual(comparable(first));
  });

  it('names the run that it replaces by the hash of its manifest', () => {
    const manifest = bytesOf(first, 'manifest.json');
    expect(JSON.parse(manifest.toString()).previous).toBeNull();
    expect(JSON.parse(bytesOf(second, 'manifest.json').toString()).previous).toBe(
      createHash('sha256').update(manifest).digest('hex'),
    );
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
  // No demo sells in a banned sector.
  const rules = [...numberRules, ...personRules].map(({ id }) => id).filter((id) => id !== 'sector/banned');
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

describe('between the law of 10 and that of 11 August 2026', () => {
  const laws = ['--law-from', '2026-08-10', '--law-to', '2026-08-11'];

  it('the list of 2024 is worth nothing: nobody knows who consented', async () => {
    const report = JSON.parse(bytesOf(await run('opt-out-2024', laws), 'report.json').toString());
    expect(report.contacts.kept).toBe(295);
    expect(report.lawComparison).toMatchObject({
      from: { regime: 'opt-out', kept: 295 },
      to: { regime: 'opt-in', kept: 0, stoppedBy: ['consent/unknown'] },
      lost: 295,
      lostByRule: { 'consent/unknown': 295 },
    });
  });

  it('the list of 2026 loses those without a consent, once its old export is accepted', async () => {
    const accept = ['--accept', 'bloctel/stale'];
    const report = JSON.parse(
      bytesOf(await run('opt-in-2026', [...laws, ...accept]), 'report.json').toString(),
    );
    const { from, to, lost, gained, lostByRule } = report.lawComparison;
    expect(to).toMatchObject({ regime: 'opt-in', kept: report.contacts.kept });
    expect(from.kept - lost + gained).toBe(to.kept);
    expect({ kept: from.kept, lost, gained, lostByRule }).toMatchInlineSnapshot(`
      {
        "gained": 2,
        "kept": 347,
        "lost": 53,
        "lostByRule": {
          "consent/expired": 18,
          "consent/missing": 22,
          "consent/other-purpose": 4,
          "consent/withdrawn": 9,
        },
      }
    `);
  });
});
