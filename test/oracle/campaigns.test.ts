import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/main.ts';
import type { Campaign } from './campaign.ts';
import { differences, readRun } from './compare.ts';
import { campaigns } from './generator.ts';
import { expected } from './oracle.ts';
import { render } from './render.ts';

const runs = Number(process.env.CAMPAIGNS ?? 150);
const home = process.cwd();
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'campaigns-'));
  process.chdir(folder);
});

afterEach(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

/** Runs the tool on a generated campaign, and says in plain words where it differs from the second opinion. */
async function disagreements(campaign: Campaign): Promise<string[]> {
  const { files, args } = render(campaign);
  const dir = mkdtempSync(join(folder, 'run-'));
  mkdirSync(dir, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(dir, name), content);
  process.chdir(dir);
  const said: string[] = [];
  const sink = new PassThrough();
  sink.on('data', (chunk) => said.push(String(chunk)));
  const streams = { stdin: new PassThrough(), stdout: sink, stderr: sink };
  const exit = await main([...args, '-o', 'out'], streams, { LANG: 'C' });
  if (exit !== 0 && exit !== 3) return [`exit ${exit}: ${said.join('').slice(0, 2000)}`];
  const found = differences(expected(campaign), readRun(join(dir, 'out'), campaign, exit));
  process.chdir(folder);
  rmSync(dir, { recursive: true });
  return found;
}

describe('the second opinion', () => {
  it('agrees with the tool on generated campaigns, row by row and byte by byte', async () => {
    const check = fc.asyncProperty(campaigns, async (campaign) => {
      expect(await disagreements(campaign)).toEqual([]);
    });
    await fc.assert(check, { numRuns: runs });
  }, 600_000);
});
