import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { holderOf, lockName } from '../../src/write/lock.ts';
import { openRun } from '../../src/write/run-directory.ts';
import { RunInProgress } from '../../src/write/run-in-progress.ts';

const startedAt = '2026-11-30T08:00:00.000Z';
let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'run-directory-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const put = (name: string, text: string) => writeFileSync(join(dir, name), text);

/** What an action throws. */
function thrown(action: () => void): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

describe('a directory that another run has', () => {
  it('is refused, and named with its process', () => {
    const run = openRun(dir, startedAt);
    const error = thrown(() => openRun(dir, '2026-11-30T09:00:00.000Z'));
    expect(error).toBeInstanceOf(RunInProgress);
    expect(error).toMatchObject({ path: join(dir, lockName), holder: { pid: process.pid, startedAt } });
    expect(holderOf(dir)).toMatchObject({ pid: process.pid });
    run.discard();
    expect([existsSync(join(dir, lockName)), holderOf(dir)]).toEqual([false, null]);
    openRun(dir, startedAt).discard();
  });

  it.each([
    ['a machine that cannot be asked', { host: 'elsewhere' }],
    ['a process of somebody else', { pid: 1, birth: '' }],
  ])('%s may be at work', (_, other) => {
    put(lockName, JSON.stringify({ pid: 4_194_305, host: hostname(), birth: '', startedAt, ...other }));
    expect(() => openRun(dir, startedAt)).toThrow(RunInProgress);
    expect(readdirSync(dir)).toEqual([lockName]);
  });

  it.each([
    ['a process that is gone', { pid: 4_194_305 }],
    ['an earlier process of that number', { pid: process.pid, birth: 'another boot' }],
  ])('%s has nothing any more', (_, other) => {
    put(lockName, JSON.stringify({ host: hostname(), birth: '', startedAt, ...other }));
    const run = openRun(dir, startedAt);
    expect(run.found.takenOver).toMatchObject({ startedAt, ...other });
    run.discard();
    expect(readdirSync(dir)).toEqual([]);
  });

  it('a lock that says nothing is nobody’s', () => {
    put(lockName, '');
    openRun(dir, startedAt).discard();
    expect(readdirSync(dir)).toEqual([]);
  });
});

describe('what killed runs left', () => {
  const token = 'abcdef012345';

  it('is removed from the directory, and nothing else', () => {
    for (const name of [`.cleaned.csv.12-${token}.tmp`, '.campaign-audit.journal.4194305']) put(name, 'rows');
    for (const name of ['.cleaned.csv.tmp', `cleaned.csv.12-${token}.tmp`, '.env']) put(name, 'kept');
    openRun(dir, startedAt).discard();
    expect(readdirSync(dir).sort()).toEqual(
      ['.cleaned.csv.tmp', '.env', `cleaned.csv.12-${token}.tmp`].sort(),
    );
  });

  it('is removed from the folders in it where its process is gone, and they with it when they are empty', () => {
    for (const folder of ['inputs', 'run', 'empty']) mkdirSync(join(dir, folder));
    put(`inputs/.x.gz.4194305-${token}.tmp`, 'rows');
    const atWork = `run/.cleaned.csv.${process.pid}-${token}.tmp`;
    put(atWork, 'rows');
    openRun(dir, startedAt).discard();
    expect(readdirSync(dir, { recursive: true }).sort()).toEqual(['empty', 'run', atWork]);
  });

  it('is removed beside an output elsewhere where its process is gone', () => {
    const names = [
      `.x.csv.4194305-${token}.tmp`,
      `.x.csv.${process.pid}-${token}.tmp`,
      `.y.csv.4194305-${token}.tmp`,
    ];
    for (const name of names) put(name, 'rows');
    const run = openRun(null, startedAt);
    run.output(join(dir, 'x.csv'));
    run.discard();
    expect(readdirSync(dir).sort()).toEqual(names.slice(1).sort());
  });
});
