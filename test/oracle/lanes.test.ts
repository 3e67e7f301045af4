import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clean } from '../../src/audit/clean.ts';
import type { Lanes } from '../../src/audit/lanes/messages.ts';
import { inProcess } from '../audit/lanes/in-process.ts';
import { dose } from '../dose.ts';
import type { Campaign } from './campaign.ts';
import { campaigns } from './generator.ts';
import { runTool } from './run-tool.ts';

const runs = dose(30, 600);
const home = process.cwd();
let folder = '';
let begun = 0;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lanes-'));
  process.chdir(folder);
  begun = 0;
});

afterEach(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

const counted: Lanes = {
  ...inProcess,
  start(order) {
    begun += 1;
    return inProcess.start(order);
  },
};

/** What the tool says and writes on a campaign, apart from the moment at which it does. */
async function outcome(campaign: Campaign, lanes: Lanes | null): Promise<Record<string, string>> {
  const now = () => new Date('2026-11-20T10:00:00Z');
  const parts = {
    now,
    clean: (...[settings, host]: Parameters<typeof clean>) => clean(settings, host, lanes),
  };
  const { exit, dir, said } = await runTool(campaign, folder, [], parts);
  const out = join(dir, 'out');
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name !== 'manifest.json',
  );
  const texts = files.map(
    (name) => [name, readFileSync(join(out, name), 'latin1').replaceAll(dir, '')] as const,
  );
  process.chdir(folder);
  rmSync(dir, { recursive: true });
  return { exit: String(exit), said, ...Object.fromEntries(texts) };
}

describe('two lanes', () => {
  it('say and write what one does', async () => {
    const check = fc.asyncProperty(campaigns, async (campaign) => {
      expect(await outcome(campaign, counted)).toEqual(await outcome(campaign, null));
    });
    await fc.assert(check, { numRuns: runs });
    expect(begun).toBeGreaterThan(runs / 4);
  }, 600_000);
});
