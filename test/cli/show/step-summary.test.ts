import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { result, run, vocabulary } from '../run.ts';

const folder = mkdtempSync(join(tmpdir(), 'step-summary-'));
const contacts = join(folder, 'contacts.csv');
writeFileSync(contacts, 'telephone\n0612345678\n');
let files = 0;

/** Runs a clean with a format, and tells what the summary of the job holds. */
async function summaryAfter(
  format: string,
  before: string | null,
  status: 'cleared' | 'not-cleared' = 'cleared',
) {
  const path = join(folder, `summary-${files++}.md`);
  if (before !== null) writeFileSync(path, before);
  const done = await runWith(format, path, status);
  return { ...done, summary: existsSync(path) ? readFileSync(path, 'utf8') : null };
}

async function runWith(format: string, path: string, status: 'cleared' | 'not-cleared', lang = 'en') {
  return run(['clean', contacts, '--out', join(folder, 'out'), '--format', format, '--lang', lang], {
    env: { GITHUB_STEP_SUMMARY: path },
    clean: async () => result({ status }),
    parts: { vocabulary: async () => ({ ...vocabulary, reports: ['csv', 'github', 'markdown'] }) },
  });
}

describe('the summary of a job', () => {
  it('is added to what other steps wrote', async () => {
    const { code, summary } = await summaryAfter('github', '# Build\n');
    expect(code).toBe(0);
    expect(summary).toMatch(/^# Build\n# Telephone campaign audit\n\n\*\*Cleared: 2 of 3 contacts kept/);
  });

  it('is made where there is none yet, and for a run that is not cleared', async () => {
    const { code, summary } = await summaryAfter('github', null, 'not-cleared');
    expect(code).toBe(3);
    expect(summary).toMatch(/^# Telephone campaign audit\n\n\*\*NOT CLEARED/);
  });

  it.each([['markdown'], ['csv']])('is left alone where the format is %s', async (format) => {
    expect((await summaryAfter(format, '# Build\n')).summary).toBe('# Build\n');
  });

  it('is left alone where GitHub names no file', async () => {
    expect((await runWith('github', '', 'cleared')).code).toBe(0);
  });

  it.each([
    [
      'en',
      /^campaign-audit: the job summary could not be written \(GITHUB_STEP_SUMMARY, .*: ENOENT\); the audit is not affected$/m,
    ],
    ['fr', /^campaign-audit: le résumé de tâche n’a pas pu être écrit/m],
  ])('that cannot be written is told, and the run ends as it would, %s', async (lang, expected) => {
    const { code, stderr } = await runWith('github', join(folder, 'nowhere', 'x.md'), 'cleared', lang);
    expect(code).toBe(0);
    expect(stderr).toMatch(expected);
  });
});

describe('the help of --format', () => {
  it.each([
    ['clean', 'en', 'Report formats:', 'one row per finding, for spreadsheets'],
    ['calls', 'fr', 'Formats de rapport\u00a0:', 'une ligne par constat, pour tableur'],
  ])('%s names every format with what it is for, in %s', async (command, lang, title, about) => {
    const { stdout } = await run([command, '--help', '--lang', lang]);
    const list = stdout.slice(stdout.indexOf(title));
    for (const id of ['text', 'markdown', 'json', 'csv', 'sarif', 'junit', 'github'])
      expect(list).toMatch(new RegExp(`^  ${id} +\\S`, 'm'));
    expect(list).toContain(about);
  });

  it('is not that of commands without it', async () => {
    expect((await run(['window', '--help'])).stdout).not.toContain('Report formats:');
  });
});
