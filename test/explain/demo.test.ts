import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explanationText } from '../../src/cli/show/explain/text.ts';
import { displayWidth } from '../../src/cli/terminal/width.ts';
import { type Explainer, openExplainer } from '../../src/explain/explain.ts';
import type { ExplainedRule, Explanation } from '../../src/explain/model.ts';
import { main } from '../../src/main.ts';
import { readCell } from '../../src/phone/cell.ts';
import type { Settings } from '../../src/settings.ts';
import { quietHost } from '../audit/run.ts';
import { capture } from '../cli/run.ts';

const demo = fileURLToPath(new URL('../../fixtures/demo/', import.meta.url));
/** Both lists hold their numbers there. */
const phoneColumns = [7, 8];

interface Demo {
  folder: string;
  settings: Settings;
  explainer: Explainer;
  /** Physical lines on which contacts start. */
  lines: number[];
  found: Map<number, { rules: Set<string>; callableFrom: string }>;
  excluded: Set<number>;
  callable: Set<string>;
  numbers: Set<string>;
}

/** Runs `clean` on a demo, and opens an explainer on the same inputs with the same settings for explanations. */
async function open(name: string): Promise<Demo> {
  const folder = mkdtempSync(join(tmpdir(), 'explain-demo-'));
  const argv = ['clean', '--campaign', join(demo, name, 'campaign-audit.yaml'), '-o', folder];
  const seen: Settings[] = [];
  const { clean } = await import('../../src/audit/clean.ts');
  const streams = { stdin: new PassThrough(), stdout: capture(), stderr: capture() };
  await main(
    argv,
    streams,
    { LANG: 'C' },
    {
      clean: (settings, host) => {
        seen.push(settings);
        return clean(settings, host);
      },
    },
  );
  const [settings] = seen;
  if (!settings) throw new Error('clean was not run');
  const rows = (file: string): string[][] =>
    parse(readFileSync(file, 'latin1'), { delimiter: ';', relax_column_count: true });
  const cellsOf = (row: readonly string[]) => phoneColumns.map((column) => row[column] ?? '');
  const numbersIn = (file: string) =>
    new Set(
      rows(file)
        .slice(1)
        .flatMap((row) => cellsOf(row).flatMap((cell) => readCell(cell)))
        .filter(({ number, kind }) => number > 0 && kind === 0)
        .map(({ number }) => `+${number}`),
    );
  const [header = [], ...excluded] = rows(join(folder, 'excluded.csv'));
  return {
    folder,
    settings: { ...settings, mask: false },
    explainer: await openExplainer({ ...settings, mask: false }, quietHost()),
    lines: linesOf(readFileSync(join(demo, name, 'contacts.csv'), 'latin1')),
    found: findings(readFileSync(join(folder, 'violations.csv'), 'utf8')),
    excluded: new Set(excluded.map((row) => Number(row[header.indexOf('audit_line')]))),
    callable: numbersIn(join(folder, 'cleaned.csv')),
    numbers: numbersIn(join(demo, name, 'contacts.csv')),
  };
}

function linesOf(text: string): number[] {
  const lines: number[] = [];
  let line = 1;
  for (const [raw] of text.matchAll(/(?:"[^"]*"|[^"\n])*\n/g)) {
    if (raw.trim() !== '') lines.push(line);
    line += raw.split('\n').length - 1;
  }
  return lines.slice(1);
}

function findings(csv: string): Demo['found'] {
  const found: Demo['found'] = new Map();
  const rows: Record<string, string>[] = parse(csv, { columns: true });
  for (const { subject, line, rule = '', severity = '', callable_from: callableFrom = '' } of rows) {
    if (subject !== 'contact') continue;
    const known = found.get(Number(line)) ?? { rules: new Set(), callableFrom };
    known.rules.add(`${rule} ${severity}`);
    found.set(Number(line), known);
  }
  return found;
}

function foundIn(rules: readonly ExplainedRule[]): string[] {
  const own = rules.filter(
    ({ scope, state }) => scope !== 'campaign' && (state === 'bars' || state === 'remark'),
  );
  return own.map(({ id, severity }) => `${id} ${severity}`);
}

describe.each(['opt-out-2024', 'opt-in-2026'])('%s', (name) => {
  let campaign: Demo;
  let rows: { line: number; told: Explanation }[];

  beforeAll(async () => {
    campaign = await open(name);
    rows = campaign.lines.map((row) => ({
      line: row,
      told: campaign.explainer.explain({ asked: { row }, run: null }),
    }));
  });

  afterAll(() => {
    campaign.explainer.close();
    rmSync(campaign.folder, { recursive: true });
  });

  it('every row has the rules, the day and the verdict that clean gave it', () => {
    const told = rows.map(({ line, told: { rules, numbers = [], callableFrom, verdict } }) => ({
      line,
      rules: [...new Set(foundIn([...rules, ...numbers.flatMap((number) => number.rules)]))].sort(),
      callableFrom: callableFrom ?? '',
      verdict,
    }));
    const wanted = campaign.lines.map((line) => ({
      line,
      rules: [...(campaign.found.get(line)?.rules ?? [])].sort(),
      callableFrom: campaign.found.get(line)?.callableFrom ?? '',
      verdict: campaign.excluded.has(line) ? 'excluded' : 'kept',
    }));
    expect(told).toEqual(wanted);
    expect(campaign.excluded.size).toBeGreaterThan(90);
  });

  it('every number is kept where clean leaves it in the list, and found in its rows', () => {
    const wrong = [...campaign.numbers].filter((number) => {
      const told = campaign.explainer.explain({ asked: { number }, run: null });
      const known = campaign.found.get(told.contacts?.line ?? 0)?.rules ?? new Set();
      const isKept = told.verdict === 'kept';
      return isKept !== campaign.callable.has(number) || foundIn(told.rules).some((rule) => !known.has(rule));
    });
    expect(wrong).toEqual([]);
    expect(campaign.numbers.size).toBeGreaterThan(400);
  });

  it('every bar that rests on something in the files names it', () => {
    const bars = rows
      .flatMap(({ told }) => [...told.rules, ...(told.numbers ?? []).flatMap(({ rules }) => rules)])
      .filter(({ state }) => state === 'bars');
    const loose = bars.filter(({ because }) => because.length === 0).map(({ id }) => id);
    const ownReason = /^(?:consent\/missing|opposition\/not-screened|phone\/)/;
    expect(loose.filter((id) => !ownReason.test(id))).toEqual([]);
    const reasons = bars.flatMap(({ because }) => because);
    expect(reasons.filter(({ text, line }) => text === '' || line === 0)).toEqual([]);
    expect(reasons.length).toBeGreaterThan(80);
  });

  it.each(['en', 'fr'] as const)('every row is told within eighty columns, %s', (lang) => {
    const long = rows.flatMap(({ told }) => {
      const text = explanationText(told, { lang, color: false, hinted: String, width: 80 });
      return text.split('\n').filter((line) => displayWidth(line) > 80 && line.trim().includes(' '));
    });
    expect(long.map((line) => line.replaceAll(demo, ''))).toEqual([]);
  });
});
