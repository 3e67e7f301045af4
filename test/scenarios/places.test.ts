import { EventEmitter } from 'node:events';
import { chmodSync, linkSync, mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { contentsOf, type Ran, runIn, workplace } from './workplace.ts';

const plain = fileURLToPath(new URL('../../fixtures/scenarios/a-list-is-cleaned/', import.meta.url));
const out = 'campaign-audit-out';

/** A place in which a run has been made, with what it left. */
async function afterARun(): Promise<{ folder: string; before: Record<string, string> }> {
  const folder = workplace(plain);
  expect((await runIn(folder, ['clean', 'contacts.csv'])).code).toBe(0);
  return { folder, before: contentsOf(folder) };
}

describe('an output that is an input', () => {
  it.each<[string, (folder: string) => void, string[]]>([
    ['itself', () => {}, ['--cleaned', 'contacts.csv']],
    ['under another spelling', () => {}, ['--cleaned', './lists/../contacts.csv']],
    [
      'through a link',
      (folder) => symlinkSync('contacts.csv', join(folder, 'link.csv')),
      ['--cleaned', 'link.csv'],
    ],
    [
      'through a linked folder',
      (folder) => symlinkSync('.', join(folder, 'here')),
      ['--excluded', 'here/contacts.csv'],
    ],
    [
      'under a second name',
      (folder) => linkSync(join(folder, 'contacts.csv'), join(folder, 'two.csv')),
      ['--excluded', 'two.csv'],
    ],
    ['the opposition list', () => {}, ['--bloctel-request', 'bloctel-20240501.txt']],
    ['the campaign file', () => {}, ['--format', 'json=campaign-audit.yaml']],
  ])('is refused: %s', async (_, prepare, argv) => {
    const folder = workplace(plain);
    mkdirSync(join(folder, 'lists'));
    prepare(folder);
    const before = contentsOf(folder);
    const ran = await runIn(folder, ['clean', 'contacts.csv', ...argv]);
    expect([ran.code, ran.stderr.includes('also an input'), contentsOf(folder)]).toEqual([2, true, before]);
  });

  it('is refused: the contact list stands where the cleaned list would go', async () => {
    const { folder, before } = await afterARun();
    const ran = await runIn(folder, ['clean', join(out, 'cleaned.csv')]);
    expect([ran.code, ran.stderr.includes('also an input'), contentsOf(folder)]).toEqual([2, true, before]);
  });

  it('a link in the place of an output is replaced, what it points at stays', async () => {
    const folder = workplace(plain);
    writeFileSync(join(folder, 'other.csv'), 'other\n');
    symlinkSync('other.csv', join(folder, 'list.csv'));
    const ran = await runIn(folder, ['clean', 'contacts.csv', '--cleaned', 'list.csv']);
    expect([ran.code, contentsOf(folder)['other.csv']]).toEqual([0, 'other\n']);
    expect(contentsOf(folder)['list.csv']).toContain('Paul Grand');
  });
});

describe('a run that is ended', () => {
  async function endedWith(
    signal: string,
    folder: string,
  ): Promise<{ code: number; left: Record<string, string> }> {
    const signals = new EventEmitter();
    const stdin = new PassThrough();
    stdin.write(`nom;telephone\n${'Paul;0612345671\n'.repeat(10_000)}`);
    let ran: Promise<unknown> = Promise.resolve();
    const code = new Promise<number>((resolve) => {
      ran = runIn(folder, ['clean', '-'], { input: stdin, signals, exit: resolve }).catch(() => {});
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    signals.emit(signal);
    const left = contentsOf(folder);
    const result = { code: await code, left };
    stdin.end();
    await ran;
    return result;
  }

  it.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
  ])('by %s while it reads standard input leaves nothing', async (signal, code) => {
    const folder = workplace(plain);
    const before = contentsOf(folder);
    expect(await endedWith(signal, folder)).toEqual({ code, left: before });
  });

  it('leaves the files of the run before', async () => {
    const { folder, before } = await afterARun();
    expect((await endedWith('SIGTERM', folder)).left).toEqual(before);
  });
});

describe('a place that cannot be written', () => {
  // Parts of the tool are loaded when they are needed: somebody without rights might not be able to.
  beforeAll(async () => void (await afterARun()));

  /** Runs as somebody who may not write where he wants, also where the tests have every right. */
  async function asNobody(folder: string, argv: string[]): Promise<Ran> {
    const isRoot = process.geteuid?.() === 0;
    if (isRoot) process.seteuid?.(65_534);
    try {
      return await runIn(folder, argv);
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
  }

  async function readOnly(path: string, action: () => Promise<void>): Promise<void> {
    chmodSync(path, 0o555);
    try {
      await action();
    } finally {
      chmodSync(path, 0o755);
    }
  }

  it('of the run directory is a failure of the machine', async () => {
    const folder = workplace(plain);
    const before = contentsOf(folder);
    await readOnly(folder, async () => {
      const ran = await asNobody(folder, ['clean', 'contacts.csv']);
      expect(ran.code).toBe(74);
      expect(ran.stderr).toContain(`${join(folder, out)}: no permission (EACCES`);
      expect(ran.stderr).not.toMatch(/^\s+at /m);
    });
    expect(contentsOf(folder)).toEqual(before);
  });

  it('of an earlier run keeps its files', async () => {
    const { folder, before } = await afterARun();
    chmodSync(folder, 0o755);
    await readOnly(join(folder, out), async () => {
      const ran = await asNobody(folder, ['clean', 'contacts.csv']);
      expect([ran.code, ran.stderr.includes('(EACCES')]).toEqual([74, true]);
    });
    expect(contentsOf(folder)).toEqual(before);
  });

  it('of one list alone leaves nothing of the run either', async () => {
    const folder = workplace(plain);
    chmodSync(folder, 0o777);
    mkdirSync(join(folder, 'closed'));
    const before = contentsOf(folder);
    await readOnly(join(folder, 'closed'), async () => {
      const ran = await asNobody(folder, ['clean', 'contacts.csv', '--cleaned', 'closed/list.csv']);
      expect([ran.code, ran.stderr.includes('(EACCES')]).toEqual([74, true]);
    });
    expect(contentsOf(folder)).toEqual(before);
  });

  it('a device is no place for a list', async () => {
    const ran = await runIn(workplace(plain), ['clean', 'contacts.csv', '--cleaned', '/dev/null']);
    expect([ran.code, ran.stderr.includes('a device or a pipe')]).toEqual([2, true]);
  });
});

it('the run directory is for its owner alone', async () => {
  const { folder } = await afterARun();
  expect(statSync(join(folder, out)).mode & 0o777).toBe(0o700);
});

it('a run in a directory of somebody’s own files touches only its own', async () => {
  const folder = workplace(plain);
  mkdirSync(join(folder, out));
  writeFileSync(join(folder, out, 'notes.txt'), 'mine');
  expect((await runIn(folder, ['clean', 'contacts.csv'])).code).toBe(0);
  expect(contentsOf(folder)[join(out, 'notes.txt')]).toBe('mine');
});
