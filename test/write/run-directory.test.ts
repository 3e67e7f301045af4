import { createHash } from 'node:crypto';
import fs, {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { turn } from '../../src/host/turns.ts';
import { lockName } from '../../src/write/lock.ts';
import { isLeftFolder } from '../../src/write/remains.ts';
import { openRun } from '../../src/write/run-directory.ts';
import { dose } from '../dose.ts';

const startedAt = '2026-11-30T08:00:00.000Z';
const disk = { full: false };
const { writeSync } = fs;

/** Writes half of it, as the system may. */
function writeHalf(descriptor: number, data: unknown, ...range: unknown[]): number {
  if (disk.full) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
  if (!(data instanceof Uint8Array)) throw new Error('bytes expected');
  const [offset = 0, length = 0] = range.map(Number);
  return writeSync(descriptor, data, offset, Math.ceil(length / 2));
}

/** Everybody in this process writes to the disk in this way from now on. */
function writeBy(way: typeof writeSync | typeof writeHalf): void {
  Object.assign(fs, { writeSync: way });
  syncBuiltinESMExports();
}

let root = '';
let dir = '';
beforeEach(() => {
  writeBy(writeHalf);
  root = mkdtempSync(join(tmpdir(), 'run-directory-'));
  dir = join(root, 'out');
});
afterEach(() => {
  disk.full = false;
  writeBy(writeSync);
  rmSync(root, { recursive: true, force: true });
});

const read = (...path: string[]) => readFileSync(join(dir, ...path), 'utf8');
const mode = (path: string) => statSync(path).mode & 0o777;

function put(name: string, text: string): void {
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, name), text);
}

/** What an action throws, now or later. */
async function thrown(action: () => unknown): Promise<unknown> {
  try {
    await action();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

const codeOf = (error: unknown) => (error instanceof InputError ? error.detail.code : error);

describe('outputs of a run', () => {
  it('stand beside their place until commit, then under their names with modes 0700 and 0600', async () => {
    const run = openRun(dir, startedAt);
    run.output('a.csv').write('a\n');
    run.output('b.csv').write('b\n');
    expect(readdirSync(dir).map((name) => name.replace(/\d+-[0-9a-f]+/, 'N'))).toEqual([
      '.a.csv.N.tmp',
      '.b.csv.N.tmp',
      lockName,
    ]);
    await run.commit();
    await run.commit();
    run.discard();
    expect(readdirSync(dir)).toEqual(['a.csv', 'b.csv']);
    expect(read('a.csv')).toBe('a\n');
    expect([mode(dir), mode(join(dir, 'a.csv'))]).toEqual([0o700, 0o600]);
  });

  it('leave nothing behind when discarded, not even the directory', async () => {
    const run = openRun(join(dir, 'deep'), startedAt);
    run.output('a.csv').write('a');
    run.discard();
    run.discard();
    expect(readdirSync(root)).toEqual([]);
    await expect(run.commit()).rejects.toThrow('discarded');
    expect(() => run.output('b.csv')).toThrow('discarded');
  });

  it('leave nothing behind when discarded while they are put on the disk', async () => {
    const run = openRun(dir, startedAt);
    run.output('a.csv').write('a');
    run.output('b.csv').write('b');
    const commit = run.commit();
    run.discard();
    expect(readdirSync(root)).toEqual([]);
    await expect(commit).rejects.toThrow();
    expect(readdirSync(root)).toEqual([]);
  });

  it('stay when discarded once they have their names', async () => {
    const run = openRun(dir, startedAt);
    run.output('a.csv').write('a');
    const commit = run.commit();
    while (!existsSync(join(dir, 'a.csv'))) await turn();
    run.discard();
    expect(readdirSync(dir)).toEqual(['a.csv']);
    await commit;
    expect(readdirSync(dir)).toEqual(['a.csv']);
  });

  it('take away the folders that were to hold what is put aside when discarded', async () => {
    put('a.csv', 'old');
    const run = openRun(dir, startedAt);
    run.putAside(join(dir, 'a.csv'), join(dir, 'previous', 'x', 'a.csv'));
    const commit = run.commit();
    while (!existsSync(join(dir, 'previous'))) await Promise.resolve();
    run.discard();
    expect(readdirSync(dir)).toEqual(['a.csv']);
    await expect(commit).rejects.toThrow('discarded');
  });

  it('leave what was there before untouched when discarded', () => {
    put('a.csv', 'old');
    const run = openRun(dir, startedAt);
    run.output('a.csv').write('new');
    run.putAside(join(dir, 'a.csv'), join(dir, 'b.csv'));
    run.discard();
    expect([readdirSync(dir), read('a.csv')]).toEqual([['a.csv'], 'old']);
  });

  it('need no directory when every output has its own place', async () => {
    const run = openRun(null, startedAt);
    run.output(join(root, 'report.json')).write('{}');
    await run.commit();
    expect(readdirSync(root)).toEqual(['report.json']);
  });

  it('know their hash and size once closed', async () => {
    const pieces = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.uint8Array({ maxLength: 300 })));
    await fc.assert(
      fc.asyncProperty(pieces, fc.constantFrom(0, 1, 90_000, 300_000), async (chunks, length) => {
        const all = [...chunks, 'é'.repeat(length), new Uint8Array(length), ...chunks];
        const run = openRun(dir, startedAt);
        const output = run.output('a');
        for (const chunk of all) output.write(chunk);
        output.close();
        output.close();
        await run.commit();
        const expected = Buffer.concat(all.map((chunk) => Buffer.from(chunk)));
        expect(readFileSync(output.path).equals(expected)).toBe(true);
        expect(output.bytes).toBe(expected.length);
        expect(output.sha256).toBe(createHash('sha256').update(expected).digest('hex'));
      }),
      { numRuns: dose(15, 150) },
    );
  });

  it('take no more once closed', () => {
    const run = openRun(dir, startedAt);
    const output = run.output('a');
    output.close();
    expect(() => output.write('x')).toThrow('closed');
    run.discard();
  });
});

describe('places that cannot be written', () => {
  it.each([
    ['a directory', 'output/is-directory', () => mkdirSync(join(dir, 'a'), { recursive: true }), 'a'],
    ['a device', 'output/not-a-file', () => {}, '/dev/null'],
    ['a link to a device', 'output/not-a-file', () => link('/dev/null'), 'a'],
    ['a folder that does not exist', 'output/no-directory', () => {}, '/no/such/folder/a'],
    ['a run directory that is a file', 'output/not-a-directory', () => writeFileSync(dir, ''), 'a'],
  ])('%s', async (_name, code, prepare, name) => {
    prepare();
    expect(codeOf(await thrown(() => openRun(dir, startedAt).output(name)))).toBe(code);
  });

  it('a directory that came into the way meanwhile', async () => {
    put('b', 'old');
    const run = openRun(dir, startedAt);
    for (const name of ['b', 'a']) run.output(name).write('new');
    mkdirSync(join(dir, 'a'));
    expect(codeOf(await thrown(() => run.commit()))).toBe('output/is-directory');
    run.discard();
    expect([readdirSync(dir), read('b')]).toEqual([['a', 'b'], 'old']);
  });

  it('two outputs in one place, however it is written', async () => {
    const run = openRun(dir, startedAt);
    run.output('a');
    symlinkSync(dir, join(root, 'other'));
    expect(codeOf(await thrown(() => run.output(join(root, 'other', 'a'))))).toBe('output/same-place');
    run.discard();
  });

  it('a link is replaced, its target stays', async () => {
    writeFileSync(join(root, 'input.csv'), 'input');
    link(join(root, 'input.csv'));
    const run = openRun(dir, startedAt);
    run.output('a').write('output');
    await run.commit();
    expect(lstatSync(join(dir, 'a')).isFile()).toBe(true);
    expect(readFileSync(join(root, 'input.csv'), 'utf8')).toBe('input');
  });

  it('a full disk is an error with code and path', async () => {
    const run = openRun(dir, startedAt);
    const output = run.output('a');
    disk.full = true;
    expect(await thrown(() => output.write(new Uint8Array(400_000)))).toMatchObject({
      code: 'ENOSPC',
      path: join(dir, 'a'),
    });
    run.discard();
    expect(existsSync(dir)).toBe(false);
  });

  function link(target: string): void {
    mkdirSync(dir, { recursive: true });
    symlinkSync(target, join(dir, 'a'));
  }
});

describe('files of an earlier run', () => {
  it('are put aside at commit, into folders that are made then', async () => {
    put('a.csv', 'old');
    const run = openRun(dir, startedAt);
    run.output('a.csv').write('new');
    run.putAside(join(dir, 'a.csv'), join(dir, 'previous', 'x', 'a.csv'));
    expect([readdirSync(dir).includes('previous'), read('a.csv')]).toEqual([false, 'old']);
    await run.commit();
    expect(readdirSync(dir)).toEqual(['a.csv', 'previous']);
    expect([read('a.csv'), read('previous', 'x', 'a.csv')]).toEqual(['new', 'old']);
  });
});

describe('folders that a run makes for an earlier one', () => {
  const kept = 'previous/2026-05-04T08-00-00.000Z';

  it('are gone where the run is thrown away', async () => {
    put('a', 'old');
    mkdirSync(join(dir, 'inputs'));
    writeFileSync(join(dir, 'inputs', 'c.gz'), 'old');
    const run = openRun(dir, startedAt);
    run.output('a').write('new');
    run.putAside(join(dir, 'inputs', 'c.gz'), join(dir, kept, 'inputs', 'c.gz'));
    const { renameSync } = fs;
    Object.assign(fs, {
      renameSync: () => {
        throw new Error('no space left');
      },
    });
    syncBuiltinESMExports();
    const error = await thrown(() => run.commit());
    Object.assign(fs, { renameSync });
    syncBuiltinESMExports();
    expect(error).toMatchObject({ message: 'no space left' });
    expect(existsSync(join(dir, kept, 'inputs'))).toBe(true);
    run.discard();
    expect(readdirSync(dir).sort()).toEqual(['a', 'inputs']);
  });

  it('and that a killed one left empty are removed by the next, with what waited for its name', () => {
    mkdirSync(join(dir, kept, 'inputs'), { recursive: true });
    mkdirSync(join(dir, 'inputs'));
    writeFileSync(join(dir, 'inputs', '.c.gz.999999999-0123456789ab.tmp'), '');
    expect(isLeftFolder(join(dir, kept))).toBe(true);
    openRun(dir, startedAt).discard();
    expect(readdirSync(dir)).toEqual([]);
  });

  it('stay where somebody put something into them, or they are not of a run', () => {
    for (const path of ['inputs/new', 'previous/notes', `${kept}/other`])
      mkdirSync(join(dir, path), { recursive: true });
    expect(isLeftFolder(join(dir, kept))).toBe(false);
    openRun(dir, startedAt).discard();
    for (const path of ['inputs/new', 'previous/notes', `${kept}/other`])
      expect(existsSync(join(dir, path)), path).toBe(true);
  });
});
