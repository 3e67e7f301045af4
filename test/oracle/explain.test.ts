import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ExplainedRule, Explanation } from '../../src/explain/model.ts';
import { main } from '../../src/main.ts';
import { readCell } from '../../src/phone/cell.ts';
import { capture } from '../cli/run.ts';
import { dose } from '../dose.ts';
import type { Campaign } from './campaign.ts';
import { contactLines, decode } from './dialect.ts';
import { campaigns } from './generator.ts';
import { render } from './render.ts';

const runs = dose(8, 60);
const home = process.cwd();
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'explained-'));
  process.chdir(folder);
});

afterEach(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

async function cli(argv: readonly string[]) {
  const [stdout, stderr] = [capture(), capture()];
  const code = await main(argv, { stdin: new PassThrough(), stdout, stderr }, { LANG: 'C' });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

/** What `clean` left: findings on contacts by line, the excluded lines, and the numbers that may be called. */
interface Cleaned {
  cleared: boolean;
  found: Map<number, { rules: string[]; callableFrom: string }>;
  excluded: Set<number>;
  callable: Set<string>;
}

function readCleaned(code: number, { contacts, dialect }: Campaign): Cleaned {
  const violations: Record<string, string>[] = parse(readFileSync('out/violations.csv'), { columns: true });
  const found: Cleaned['found'] = new Map();
  for (const { subject, line, rule, severity, callable_from } of violations) {
    if (subject !== 'contact') continue;
    const known = found.get(Number(line)) ?? { rules: [], callableFrom: callable_from ?? '' };
    known.rules.push(`${rule} ${severity}`);
    found.set(Number(line), known);
  }
  const rows = (name: string): string[][] => {
    if (code === 3) return [];
    const options = { delimiter: dialect.delimiter, relax_column_count: true, skip_empty_lines: true };
    const ends = ['\r\n', '\n', '\r'];
    return parse(decode(readFileSync(`out/${name}`), dialect.encoding), {
      ...options,
      record_delimiter: ends,
    });
  };
  const [header = [], ...excluded] = rows('excluded.csv');
  const cells = rows('cleaned.csv')
    .slice(1)
    .flatMap((row) => contacts.phoneColumns.map((column) => row[column] ?? ''));
  const numbers = cells.flatMap((cell) => readCell(cell)).map(({ number }) => `+${number}`);
  return {
    cleared: code === 0,
    found,
    excluded: new Set(excluded.map((row) => Number(row[header.indexOf('audit_line')]))),
    callable: new Set(numbers),
  };
}

const foundBy = ({ state }: ExplainedRule) => state === 'bars' || state === 'remark';
const named = (rules: readonly ExplainedRule[]) =>
  rules
    .filter((rule) => rule.scope !== 'campaign' && foundBy(rule))
    .map(({ id, severity }) => `${id} ${severity}`);

function exitOf({ status, verdict }: Explanation): number {
  return status === 'not-cleared' ? 3 : verdict === 'excluded' ? 1 : 0;
}

/** Where the explanation of a row is not what `clean` decided of it. */
function ofRow(line: number, told: Explanation, code: number, cleaned: Cleaned): unknown[] {
  const known = cleaned.found.get(line) ?? { rules: [], callableFrom: '' };
  const rules = [...told.rules, ...(told.numbers ?? []).flatMap((number) => number.rules)];
  const got = [named(rules).sort(), told.callableFrom ?? '', told.status === 'cleared', code];
  const wanted = [known.rules.sort(), known.callableFrom, cleaned.cleared, exitOf(told)];
  const verdict = cleaned.excluded.has(line) ? 'excluded' : 'kept';
  const isSame = JSON.stringify(got) === JSON.stringify(wanted);
  if (isSame && (!cleaned.cleared || told.verdict === verdict)) return [];
  return [{ line, got, wanted, verdict: told.verdict }];
}

/** Where the explanation of a number is not what its rows come to. */
function ofNumber(
  number: string,
  told: Explanation,
  code: number,
  cleaned: Cleaned,
  rows: Explanation[],
): unknown[] {
  const entries = rows.flatMap(({ numbers = [] }) => numbers).filter(({ e164 }) => e164 === number);
  const isKept = entries.some(({ verdict }) => verdict !== 'excluded');
  const days = isKept ? [] : entries.flatMap(({ callableFrom }) => callableFrom ?? []).sort();
  const got = [told.e164, told.callableFrom, told.verdict !== 'excluded', code];
  const wanted = [
    number,
    days[0] ?? null,
    cleaned.cleared ? cleaned.callable.has(number) : isKept,
    exitOf(told),
  ];
  const line = told.contacts?.line ?? 0;
  const known = cleaned.found.get(line)?.rules ?? [];
  const strange = named(told.rules).filter((rule) => !known.includes(rule));
  const loose = told.rules.filter(({ bars, scope }) => bars && scope !== 'campaign').filter(isLoose);
  if (JSON.stringify(got) === JSON.stringify(wanted) && strange.length + loose.length === 0) return [];
  return [{ number, got, wanted, strange, loose }];
}

/** A bar that something in the files is the reason of, and that points at nothing. */
function isLoose({ id, because }: ExplainedRule): boolean {
  const isNothing = /^(?:consent\/missing|opposition\/not-screened|sector\/banned|phone\/(?!duplicate))/.test(
    id,
  );
  return !isNothing && (because.length === 0 || because.some(({ line, text }) => line === 0 || text === ''));
}

async function disagreements(campaign: Campaign): Promise<unknown[]> {
  const { files, args } = render(campaign);
  const dir = mkdtempSync(join(folder, 'run-'));
  process.chdir(dir);
  for (const [name, content] of Object.entries(files)) writeFileSync(name, content);
  const ran = await cli([...args, '-o', 'out']);
  const cleaned = readCleaned(ran.code, campaign);
  const explained = async (...argv: string[]) => {
    const options = ['--contacts', 'contacts.csv', ...args.slice(2), '--no-mask', '--format', 'json'];
    const { code, stdout, stderr } = await cli(['explain', ...argv, ...options]);
    if (stderr !== '') throw new Error(`${argv.join(' ')}: ${stderr}`);
    const told: Explanation = JSON.parse(stdout);
    return { code, told };
  };
  const found: unknown[] = [];
  const rows: Explanation[] = [];
  for (const line of contactLines(campaign.contacts, campaign.dialect)) {
    const { told, code } = await explained('--row', String(line));
    found.push(...ofRow(line, told, code, cleaned));
    rows.push(told);
  }
  const numbers = rows.flatMap((row) => (row.numbers ?? []).flatMap(({ e164 }) => e164 ?? []));
  for (const number of new Set(numbers)) {
    const { told, code } = await explained(number);
    found.push(...ofNumber(number, told, code, cleaned, rows));
  }
  process.chdir(folder);
  return found;
}

it('every row and every number of generated campaigns is explained as clean judged it', async () => {
  const check = fc.asyncProperty(campaigns, async (campaign) => {
    expect(await disagreements(campaign)).toEqual([]);
  });
  await fc.assert(check, { numRuns: runs, endOnFailure: true });
}, 600_000);
