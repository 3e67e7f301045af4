import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/main.ts';
import { dose } from '../dose.ts';
import type { Campaign } from './campaign.ts';
import { campaigns } from './generator.ts';
import { render } from './render.ts';
import { runTool } from './run-tool.ts';

const runs = dose(8, 120);
const home = process.cwd();
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reclean-'));
});

afterEach(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

/** Runs a command on a list with the options of a campaign, in the working directory. */
async function runOn(campaign: Campaign, command: string, list: string, more: readonly string[]) {
  const [, , ...options] = render(campaign).args;
  const sink = new PassThrough();
  let said = '';
  sink.on('data', (chunk) => {
    said += String(chunk);
  });
  const streams = { stdin: new PassThrough(), stdout: sink, stderr: sink };
  const exit = await main([command, list, ...options, ...more], streams, { LANG: 'C' });
  if (exit !== 0 && exit !== 1) throw new Error(`${command} ${list}: exit ${exit}: ${said.slice(0, 2000)}`);
}

/** What bars contacts in the directory of a run: findings, rows excluded, numbers removed. */
function barsIn(dir: string): { found: string[]; excluded: number; numbersRemoved: number } {
  const rows: Record<string, string>[] = parse(readFileSync(join(dir, 'violations.csv'), 'utf8'), {
    columns: true,
  });
  const barring = rows.filter(({ subject, severity }) => subject === 'contact' && severity === 'error');
  const { excluded, numbersRemoved } = JSON.parse(readFileSync(join(dir, 'report.json'), 'utf8')).contacts;
  return { found: barring.map(({ line, rule }) => `${line} ${rule}`), excluded, numbersRemoved };
}

const nothing = { found: [], excluded: 0, numbersRemoved: 0 };
const cleanedIn = (dir: string) => readFileSync(join(dir, 'cleaned.csv')).toString('latin1');

describe('a list that was just cleaned', () => {
  it.each([
    ['without more columns', []],
    ['annotated', ['--annotate']],
  ])(
    'is found clean, and stays as it is when it is cleaned again and again: %s',
    async (_, more) => {
      let cleared = 0;
      const check = fc.asyncProperty(campaigns, async (campaign) => {
        const { exit } = await runTool(campaign, folder, more);
        if (exit === 3 || !existsSync('out/cleaned.csv')) return;
        cleared++;
        await runOn(campaign, 'check', 'out/cleaned.csv', ['-o', 'checked']);
        expect(barsIn('checked')).toEqual(nothing);
        await runOn(campaign, 'clean', 'out/cleaned.csv', ['-o', 'again', ...more]);
        expect(barsIn('again')).toEqual(nothing);
        expect(cleanedIn('again')).toBe(cleanedIn('out'));
        await runOn(campaign, 'clean', 'again/cleaned.csv', ['-o', 'third', ...more]);
        expect(barsIn('third')).toEqual(nothing);
        expect(cleanedIn('third')).toBe(cleanedIn('out'));
      });
      await fc.assert(check, { numRuns: runs, endOnFailure: true });
      expect(cleared).toBeGreaterThan(runs / 5);
    },
    600_000,
  );

  it('stays so where it is moved away, with the numbers that were removed beside its rows', async () => {
    let cleared = 0;
    // What excluded rows say in further columns stays behind with them.
    const speaks = ({ contacts, options }: Campaign) =>
      contacts.consents !== null || options.territoryFrom === 'postcode';
    const check = fc.asyncProperty(
      campaigns.filter((campaign) => !speaks(campaign)),
      async (campaign) => {
        const { exit } = await runTool(campaign, folder, ['--annotate']);
        if (exit === 3 || !existsSync('out/cleaned.csv')) return;
        cleared++;
        renameSync('out/cleaned.csv', 'moved.csv');
        await runOn(campaign, 'check', 'moved.csv', ['-o', 'checked']);
        expect(barsIn('checked')).toEqual(nothing);
        await runOn(campaign, 'clean', 'moved.csv', ['-o', 'again', '--annotate']);
        expect(cleanedIn('again')).toBe(readFileSync('moved.csv', 'latin1'));
        await runOn(campaign, 'clean', 'moved.csv', ['-o', 'plain']);
        expect(cleanedIn('plain')).toBe(readFileSync('moved.csv', 'latin1'));
      },
    );
    await fc.assert(check, { numRuns: runs, endOnFailure: true });
    expect(cleared).toBeGreaterThan(runs / 5);
  }, 600_000);
});
