import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { main } from '../../src/main.ts';
import { dose } from '../dose.ts';
import { annotations } from './annotations.ts';
import type { Campaign } from './campaign.ts';
import { decode } from './dialect.ts';
import { campaigns } from './generator.ts';
import { expected } from './oracle.ts';
import { render } from './render.ts';

const runs = dose(10, 100);
const home = process.cwd();
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'annotations-'));
});

afterEach(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

/** The rows of the annotated list that the tool writes; null where it writes none. */
async function annotated(campaign: Campaign): Promise<string[][] | null> {
  const { files, args } = render(campaign);
  const dir = mkdtempSync(join(folder, 'run-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(dir, name), content);
  process.chdir(dir);
  const [sink, stdin] = [new PassThrough(), new PassThrough()];
  sink.resume();
  const streams = { stdin, stdout: sink, stderr: sink };
  await main([...args, '-o', 'out', '--annotate'], streams, { LANG: 'C' });
  if (!existsSync('out/cleaned.csv')) return null;
  const text = decode(readFileSync('out/cleaned.csv'), campaign.dialect.encoding);
  return parse(text, {
    delimiter: campaign.dialect.delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    skip_empty_lines: true,
  });
}

it('the columns of --annotate are those that the law gives, day by day; the cells before them stay', async () => {
  let rows = 0;
  const check = fc.asyncProperty(campaigns, async (campaign) => {
    const { kept, exit } = expected(campaign);
    const list = await annotated(campaign);
    expect(list === null).toBe(exit === 3);
    const width = campaign.contacts.header.length;
    const [header, ...body] = list ?? [];
    if (header) expect(header.slice(0, width)).toEqual(campaign.contacts.header);
    expect(body.map((cells) => cells.slice(0, width))).toEqual(list ? kept.map(({ cells }) => cells) : []);
    // A spreadsheet takes what begins with a plus for a formula.
    const guarded = body.map((cells) => cells.slice(width).map((cell) => cell.replace(/^'\+/, '+')));
    expect(guarded).toEqual(list ? annotations(campaign, kept) : []);
    rows += body.length;
  });
  await fc.assert(check, { numRuns: runs, endOnFailure: true });
  expect(rows).toBeGreaterThan(runs / 2);
}, 600_000);
