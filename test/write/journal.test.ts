import fs, { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CommitError } from '../../src/write/commit-error.ts';
import { leftIn } from '../../src/write/journal.ts';
import { lockName } from '../../src/write/lock.ts';
import { openRun } from '../../src/write/run-directory.ts';

const startedAt = '2026-11-30T08:00:00.000Z';
let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'run-directory-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const read = (name: string) => readFileSync(join(dir, name), 'utf8');
const put = (name: string, text: string) => writeFileSync(join(dir, name), text);

/** What an action throws, now or later. */
async function thrown(action: () => unknown): Promise<unknown> {
  try {
    await action();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

describe('a run that is killed between its renames', () => {
  const { renameSync } = fs;
  const setRename = (way: typeof renameSync) => {
    Object.assign(fs, { renameSync: way });
    syncBuiltinESMExports();
  };
  afterEach(() => setRename(renameSync));

  /** Leaves a directory as a kill does after so many renames of the commit; the journal itself is the first. */
  async function killedAfter(renames: number): Promise<void> {
    put('a', 'old');
    put('c', 'old');
    const run = openRun(dir, startedAt);
    for (const name of ['a', 'b']) run.output(name).write('new');
    run.putAside(join(dir, 'c'), join(dir, 'c.previous'));
    run.putAside(join(dir, 'a'), join(dir, 'a.previous'));
    let done = 0;
    setRename((from, to) => {
      if (done++ === renames) throw new Error('killed');
      renameSync(from, to);
    });
    await expect(run.commit()).rejects.toThrow('killed');
    setRename(renameSync);
    // The process is gone, so its lock is of nobody.
    const lock = JSON.parse(read(lockName));
    writeFileSync(join(dir, lockName), JSON.stringify({ ...lock, birth: 'another boot' }));
  }

  const old = { a: 'old', c: 'old' };
  const whole = { a: 'new', 'a.previous': 'old', b: 'new', 'c.previous': 'old' };
  const files = () => Object.fromEntries(readdirSync(dir).map((name) => [name, read(name)]));

  it('before the first has left what was there', async () => {
    await killedAfter(0);
    expect(leftIn(dir)).toBe('whole');
    const { found, discard } = openRun(dir, startedAt);
    discard();
    expect(found).toMatchObject({ left: 'whole', takenOver: { pid: process.pid, startedAt } });
    expect(files()).toEqual(old);
  });

  it.each([1, 2, 3, 4])('after %d of them is finished by the next', async (renames) => {
    await killedAfter(renames);
    expect(leftIn(dir)).toBe('unfinished');
    const { found, discard } = openRun(dir, startedAt);
    discard();
    expect(found.left).toBe('finished');
    expect(files()).toEqual(whole);
  });

  it('is told from one whose files are gone', async () => {
    await killedAfter(2);
    for (const name of readdirSync(dir)) if (name.startsWith('.b.')) rmSync(join(dir, name));
    expect(leftIn(dir)).toBe('torn');
    const run = openRun(dir, startedAt);
    expect(run.found.left).toBe('torn');
    run.output('b').write('newer');
    await run.commit();
    expect(files()).toEqual({ a: 'old', b: 'newer', 'c.previous': 'old' });
  });

  it('by the machine says what is in place, and keeps the rest for the next', async () => {
    const run = openRun(dir, startedAt);
    for (const name of ['a', 'b', 'c']) run.output(name).write(name);
    let done = 0;
    setRename((from, to) => {
      if (done++ === 2) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
      renameSync(from, to);
    });
    const error = await thrown(() => run.commit());
    setRename(renameSync);
    expect(error).toBeInstanceOf(CommitError);
    expect(error).toMatchObject({
      code: 'ENOSPC',
      path: join(dir, 'b'),
      placed: [join(dir, 'a')],
      missing: [join(dir, 'b'), join(dir, 'c')],
      message: expect.stringContaining(`already in place: ${join(dir, 'a')}`),
    });
    run.discard();
    const { found, discard } = openRun(dir, startedAt);
    discard();
    expect(found).toEqual({ left: 'finished', takenOver: null });
    expect(files()).toEqual({ a: 'a', b: 'b', c: 'c' });
  });
});
