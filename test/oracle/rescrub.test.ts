import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/main.ts';
import { isoDay, parseIsoDay } from '../../src/time/days.ts';
import { dose } from '../dose.ts';
import type { Campaign, ContactRow, Dialect, Options } from './campaign.ts';
import { campaigns } from './generator.ts';
import { gapsOf } from './oracle.ts';
import { render } from './render.ts';

const runs = dose(6, 100);
const home = process.cwd();
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rescrub-'));
});

afterEach(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
}, 60_000);

/** A campaign, and the same some time later. */
interface Pair {
  before: Campaign;
  after: Campaign;
}

const plain: Dialect = {
  delimiter: ';',
  encoding: 'utf8',
  newline: '\n',
  quoteAll: false,
  finalNewline: true,
};

/** Rows of one line each, which have an id of their own in the first cell. */
function plainly(campaign: Campaign): Campaign {
  const rows = campaign.contacts.rows.map(({ cells }) => ({
    cells: cells.map((cell) => cell.replaceAll('\n', ' ')),
    blankBefore: 0,
  }));
  return { ...campaign, dialect: plain, contacts: { ...campaign.contacts, rows } };
}

const edits = fc.record({
  /** Whether rows are gone or new, never both: who is both might be somebody who changed. */
  rows: fc.constantFrom('same', 'gone', 'new'),
  isTurned: fc.boolean(),
  /** Which rows and lines, by the remainder of their places. */
  every: fc.integer({ min: 2, max: 5 }),
  isLater: fc.boolean(),
  data: fc.boolean(),
  days: fc.constantFrom(0, 0, 1, 9, 31, 62, 200, 830),
  basis: fc.constantFrom<Options['basis']>(null, null, 'consent', 'contract'),
});

type Edit = typeof edits extends fc.Arbitrary<infer T> ? T : never;

/** Without some of the lines, but for the first, so that a file stays what it is. */
function fewer<T>(lines: readonly T[], every: number): T[] {
  return lines.filter((_, index) => index === 0 || index % every !== 1);
}

function withFewerLines(campaign: Campaign, every: number): Campaign {
  const { oppositions, own, consents, logs } = campaign;
  return {
    ...campaign,
    oppositions: oppositions.map((file) => ({ ...file, lines: fewer(file.lines, every) })),
    own: own && { ...own, lines: fewer(own.lines, every) },
    consents: consents && fewer(consents, every),
    logs: logs?.map((log) => ({ ...log, rows: fewer(log.rows, every) })) ?? null,
  };
}

function withRows(campaign: Campaign, rows: ContactRow[]): Campaign {
  return { ...campaign, contacts: { ...campaign.contacts, rows } };
}

function daysLater(iso: string, days: number): string {
  return isoDay((parseIsoDay(iso) ?? 0) + days);
}

function pairOf(made: Campaign, edit: Edit): Pair {
  const whole = plainly(made);
  const few = withRows(whole, fewer(whole.contacts.rows, edit.every));
  const less = withFewerLines(whole, edit.every);
  let before = edit.rows === 'new' ? few : whole;
  let after = edit.rows === 'gone' ? few : whole;
  if (edit.isTurned) after = withRows(after, after.contacts.rows.toReversed());
  const data = ({ oppositions, own, consents, logs }: Campaign) => ({ oppositions, own, consents, logs });
  if (edit.data) {
    if (edit.isLater) before = { ...before, ...data(less) };
    else after = { ...after, ...data(less) };
  }
  const { start, end, basis } = whole.options;
  const options = {
    ...after.options,
    start: daysLater(start, edit.days),
    end: end && daysLater(end, edit.days),
    basis: edit.basis ?? basis,
  };
  after = { ...after, options };
  return { before: accepting(before, after), after: accepting(after, before) };
}

/** A campaign that goes on in spite of its gaps, and of those of others. */
function accepting(campaign: Campaign, ...others: Campaign[]): Campaign {
  const accepted = [...new Set([campaign, ...others].flatMap(gapsOf))].sort();
  return { ...campaign, options: { ...campaign.options, accepted } };
}

const pairs = fc.tuple(campaigns, edits).map(([campaign, edit]) => pairOf(campaign, edit));

async function run(args: readonly string[]): Promise<number> {
  const sink = new PassThrough().resume();
  return main(args, { stdin: new PassThrough(), stdout: sink, stderr: sink }, { LANG: 'C' });
}

function writeFiles(campaign: Campaign): void {
  for (const [name, content] of Object.entries(render(campaign).files)) writeFileSync(name, content);
}

/** How each contact stands by its id: `excluded`, or what is left in its phone cells; null where the run is not cleared. */
async function standings(campaign: Campaign): Promise<Map<string, string> | null> {
  const dir = mkdtempSync(join(folder, 'variant-'));
  process.chdir(dir);
  writeFiles(campaign);
  await run([...render(campaign).args, '-o', 'out']);
  if (!existsSync('out/cleaned.csv')) return null;
  const rows = (name: string): string[][] =>
    parse(readFileSync(name, 'utf8'), { delimiter: ';', from_line: 2, relax_column_count: true });
  const phones = (row: string[]) => campaign.contacts.phoneColumns.map((column) => row[column]);
  return new Map([
    ...rows('out/cleaned.csv').map((row): [string, string] => [row[0] ?? '', JSON.stringify(phones(row))]),
    ...rows('out/excluded.csv').map((row): [string, string] => [row[0] ?? '', 'excluded']),
  ]);
}

interface Law {
  date: string;
  regime: string;
}

function lawIn(dir: string): Law {
  return JSON.parse(readFileSync(join(dir, 'report.json'), 'utf8')).law;
}

const causes = ['input', 'data', 'law', 'settings', 'time'] as const;
type Cause = (typeof causes)[number];

/** The later campaign with one thing as it was. */
function variants({ before, after }: Pair, law: Law): Record<Cause, Campaign> {
  const { oppositions, own, consents, logs, options } = before;
  const { start, end } = options;
  const on = (changes: Partial<Options>) => ({ ...after, options: { ...after.options, ...changes } });
  return {
    input: { ...after, contacts: before.contacts },
    data: { ...after, oppositions, own, consents, logs },
    law: on({ law: law.date }),
    settings: on({ basis: options.basis }),
    time: on({ start, end }),
  };
}

/** What differs, as anybody would look it up. */
function differing({ before, after }: Pair, [then, now]: readonly [Law, Law]): Cause[] {
  const text = (value: unknown) => JSON.stringify(value);
  const data = ({ oppositions, own, consents, logs }: Campaign) => text([oppositions, own, consents, logs]);
  const days = ({ options: { start, end } }: Campaign) => text([start, end]);
  const differs: Record<Cause, boolean> = {
    input: text(before.contacts) !== text(after.contacts),
    data: data(before) !== data(after),
    law: then.regime !== now.regime,
    settings: before.options.basis !== after.options.basis,
    time: days(before) !== days(after),
  };
  return causes.filter((cause) => differs[cause]);
}

interface Row {
  line_before: string;
  line: string;
  was: string;
  is: string;
  cause: string;
}

/** What is to stand in `changes.csv`, by running `clean` for every variant. */
async function expected(pair: Pair, laws: readonly [Law, Law]): Promise<Row[] | null> {
  const [was, is] = [await standings(pair.before), await standings(pair.after)];
  if (was === null || is === null) return null;
  const made = variants(pair, laws[0]);
  const differs = differing(pair, laws);
  const tried = new Map<Cause, Map<string, string> | null>();
  for (const cause of differs) tried.set(cause, await standings(accepting(made[cause])));
  // What the law forbids under one of them is judged by the tool alone.
  if ([...tried.values()].includes(null)) return null;
  const unproven = differs.find((cause) => cause !== 'input') ?? differs[0] ?? '';
  const causeOf = (id: string) =>
    differs.find((cause) => tried.get(cause)?.get(id) === was.get(id)) ?? unproven;
  const word = (standing: string | undefined) =>
    standing === undefined ? '' : standing === 'excluded' ? standing : 'kept';
  const lines = ({ contacts }: Campaign) =>
    new Map(contacts.rows.map(({ cells: [id = ''] }, index) => [id, String(index + 2)]));
  const [before, after] = [lines(pair.before), lines(pair.after)];
  const ids = [...after.keys(), ...[...before.keys()].filter((id) => !after.has(id))];
  return ids
    .filter((id) => was.get(id) !== is.get(id))
    .map((id) => ({
      line_before: before.get(id) ?? '',
      line: after.get(id) ?? '',
      was: word(was.get(id)),
      is: word(is.get(id)),
      cause: before.has(id) && after.has(id) ? causeOf(id) : 'input',
    }));
}

/** Runs the earlier campaign, puts the files of the later one in its place, and scrubs again. */
async function changed({ before, after }: Pair): Promise<{ rows: Row[] | null; laws: [Law, Law] | null }> {
  const dir = mkdtempSync(join(folder, 'pair-'));
  process.chdir(dir);
  writeFiles(before);
  const first = await run([...render(before).args, '--keep-inputs', '-o', 'runs/first']);
  if (first === 3 || !existsSync('runs/first/cleaned.csv')) return { rows: null, laws: null };
  writeFiles(after);
  const { start, end, basis } = after.options;
  const given = [...(end === null ? [] : ['--end', end]), ...(basis === null ? [] : ['--basis', basis])];
  const second = await run(['rescrub', 'runs', '--start', start, ...given, '-o', 'runs/second']);
  expect([0, 3]).toContain(second);
  if (second === 3) return { rows: null, laws: null };
  const rows: Row[] = parse(readFileSync('runs/second/changes.csv', 'utf8'), { columns: true });
  const seen = rows.map(({ line_before, line, was, is, cause }) => ({ line_before, line, was, is, cause }));
  return { rows: seen, laws: [lawIn('runs/first'), lawIn('runs/second')] };
}

describe('changes between two runs', () => {
  it('are those that running clean again and again finds, each with its cause', async () => {
    const seen = { cleared: 0, rows: 0 };
    const check = fc.asyncProperty(pairs, async (pair) => {
      const { rows, laws } = await changed(pair);
      if (rows === null || laws === null) return;
      const wanted = await expected(pair, laws);
      if (wanted === null) return;
      expect(rows).toEqual(wanted);
      seen.cleared++;
      seen.rows += rows.length;
    });
    await fc.assert(check, { numRuns: runs, endOnFailure: true });
    expect(seen.cleared).toBeGreaterThan(runs / 5);
    expect(seen.rows).toBeGreaterThan(0);
  }, 600_000);
});
