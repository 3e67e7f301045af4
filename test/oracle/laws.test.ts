import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dose } from '../dose.ts';
import type { Campaign } from './campaign.ts';
import { campaigns } from './generator.ts';
import { expected, gapsOf } from './oracle.ts';
import { runTool } from './run-tool.ts';

const runs = dose(15, 150);
const home = process.cwd();
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'laws-'));
  process.chdir(folder);
});

afterEach(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

const days = ['2023-02-28', '2023-03-01', '2024-05-01', '2026-08-10', '2026-08-11', '2026-11-26'];
const twoDays = fc.shuffledSubarray(days, { minLength: 2, maxLength: 2 });

const under = (campaign: Campaign, law: string): Campaign => ({
  ...campaign,
  options: { ...campaign.options, law },
});

/** The rules that bar each row under one law, those that stop the whole campaign included; none for a kept row. */
function barsUnder(campaign: Campaign, law: string): Map<number, string[]> {
  const { exit, campaignRules, kept, excluded } = expected(under(campaign, law));
  const stops = campaignRules
    .filter(({ rule, severity }) => severity === 'error' && !campaign.options.accepted.includes(rule))
    .map(({ rule }) => rule);
  expect(stops.length > 0).toBe(exit === 3);
  const bars = new Map(kept.map(({ index }) => [index, stops]));
  for (const { index, rules } of excluded) bars.set(index, [...stops, ...rules]);
  return bars;
}

/** What becomes of the contacts that one law keeps and the other does not. */
function goneBetween(kept: Map<number, string[]>, barred: Map<number, string[]>) {
  const gone = [...kept].filter(([row, rules]) => rules.length === 0 && (barred.get(row) ?? []).length > 0);
  const byRule: Record<string, number> = {};
  for (const [row] of gone)
    for (const rule of new Set(barred.get(row))) byRule[rule] = (byRule[rule] ?? 0) + 1;
  return { count: gone.length, byRule };
}

const keptOf = (bars: Map<number, string[]>) =>
  [...bars.values()].filter((rules) => rules.length === 0).length;

describe('the second opinion on two laws', () => {
  it('agrees on what is kept under each, lost and gained, by rule', async () => {
    const check = fc.asyncProperty(
      campaigns,
      twoDays,
      fc.boolean(),
      async (made, [from = '', to = ''], accept) => {
        const gaps = accept ? [from, to].flatMap((law) => gapsOf(under(made, law))) : [];
        const accepted = [...new Set([...made.options.accepted, ...gaps])];
        const campaign = { ...made, options: { ...made.options, law: null, accepted } };
        const { exit, dir, said } = await runTool(campaign, folder, ['--law-from', from, '--law-to', to]);
        expect([0, 3], said).toContain(exit);
        const { lawComparison } = JSON.parse(readFileSync(join(dir, 'out', 'report.json'), 'utf8'));
        const [before, after] = [barsUnder(campaign, from), barsUnder(campaign, to)];
        const [lost, gained] = [goneBetween(before, after), goneBetween(after, before)];
        expect(lawComparison).toMatchObject({
          from: { date: from, kept: keptOf(before) },
          to: { date: to, kept: keptOf(after) },
          lost: lost.count,
          gained: gained.count,
        });
        expect(lawComparison.lostByRule).toEqual(lost.byRule);
        expect(lawComparison.gainedByRule).toEqual(gained.byRule);
        process.chdir(folder);
        rmSync(dir, { recursive: true });
      },
    );
    await fc.assert(check, { numRuns: runs });
  }, 600_000);
});
