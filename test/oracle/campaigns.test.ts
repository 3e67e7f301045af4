import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dose } from '../dose.ts';
import type { Campaign } from './campaign.ts';
import { differences, readRun } from './compare.ts';
import { campaigns } from './generator.ts';
import { expected } from './oracle.ts';
import { runTool } from './run-tool.ts';

const runs = dose(50, 400);
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
  const { exit, dir, said } = await runTool(campaign, folder);
  if (exit !== 0 && exit !== 3) return [`exit ${exit}: ${said.slice(0, 2000)}`];
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
