import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './tool-folder.ts';

/** The corpus as another tool is tried on it: by a command line, and what it writes. */

const run = (...argv: readonly string[]) => {
  const { status, stdout } = spawnSync('npm', ['run', '--silent', 'corpus', '--', ...argv], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout };
};

describe('the corpus by a command line', () => {
  it('is passed by this tool', () => {
    const place = mkdtempSync(join(tmpdir(), 'corpus-'));
    const done = run(
      '--only',
      'law/',
      '--json',
      join(place, 'tried.json'),
      '--junit',
      join(place, 'tried.xml'),
    );
    expect(done.stdout).toMatch(/\n4 of 4 cases passed\n$/);
    expect(done.status).toBe(0);
    const tried: { failures: string[] }[] = JSON.parse(readFileSync(join(place, 'tried.json'), 'utf8'));
    expect(tried.map(({ failures }) => failures)).toEqual([[], [], [], []]);
    expect(readFileSync(join(place, 'tried.xml'), 'utf8')).toContain('tests="4" failures="0"');
  }, 120_000);

  it('is failed by a tool that keeps everybody, and where no case is tried', () => {
    const keepsAll = 'mkdir -p {out} && cp contacts.csv {out}/cleaned.csv';
    const done = run('--only', 'consent/', '--command', keepsAll);
    expect(done.status).toBe(1);
    expect(done.stdout).toMatch(/\n0 of \d\d cases passed\n$/);
    expect(run('--only', 'nothing/').status).toBe(1);
  }, 120_000);
});
