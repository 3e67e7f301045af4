import { cpSync, existsSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verify } from '../../src/verify/verify.ts';
import { ownIdentity } from '../../src/write/process-identity.ts';
import { runIn } from '../scenarios/workplace.ts';
import { accepted, append, at, cleaned, differing, rewrite, today } from './runs.ts';

describe('what is no difference and yet told', () => {
  it('an input that has changed while its copy is intact', async () => {
    const folder = await cleaned(['--keep-inputs']);
    append(join(folder, 'contacts.csv'));
    expect(await differing(at(folder))).toEqual([]);
    expect((await verify(at(folder), today)).files).toContainEqual(
      expect.objectContaining({ kind: 'input', state: 'changed', copy: 'same' }),
    );
  });

  it('an output outside the run directory', async () => {
    const folder = await cleaned(['-f', 'markdown=report.md']);
    const { files } = await verify(at(folder), today);
    expect(files.filter(({ elsewhere }) => elsewhere).map(({ path }) => path)).toEqual(['../report.md']);
  });

  it('a list on standard output', async () => {
    const folder = await cleaned(['--cleaned', '-']);
    const { files, asRecorded } = await verify(at(folder), today);
    expect(files).toContainEqual(expect.objectContaining({ kind: 'output', path: '-', state: 'unchecked' }));
    expect(asRecorded).toBe(true);
  });

  it('an input that came through a pipe of the shell', async () => {
    const folder = await cleaned();
    rewrite(folder, (manifest) => ({
      ...manifest,
      inputs: [{ role: 'contacts', path: '/dev/fd/63', sha256: '', bytes: 1, rows: 1, copy: null }],
    }));
    const { files, asRecorded } = await verify(at(folder), today);
    expect(asRecorded).toBe(true);
    expect(files).toContainEqual(expect.objectContaining({ path: '/dev/fd/63', state: 'unchecked' }));
  });

  it('a run in a folder of its own', async () => {
    const folder = await cleaned();
    cpSync(at(folder), join(folder, 'copy'), { recursive: true });
    renameSync(join(folder, 'copy'), at(folder, 'autumn'));
    expect(await verify(at(folder), today)).toMatchObject({ asRecorded: true, runsInside: ['autumn'] });
  });

  it('a run at work, whose lock and files are its own', async () => {
    const folder = await cleaned();
    const holder = { ...ownIdentity(), startedAt: '2024-05-06T09:00:00.000Z' };
    writeFileSync(at(folder, '.campaign-audit.lock'), JSON.stringify(holder));
    append(at(folder, `.cleaned.csv.${process.pid}-0123456789ab.tmp`));
    append(at(folder, '.cleaned.csv.999-0123456789ab.tmp'));
    const found = await verify(at(folder), today);
    expect(found.atWork).toMatchObject({ pid: process.pid, startedAt: holder.startedAt });
    expect(found.files.filter(({ kind }) => kind === 'other').map(({ path }) => path)).toEqual([
      '.cleaned.csv.999-0123456789ab.tmp',
    ]);
  });

  it('what a killed run made for the one before it, as left by it', async () => {
    const folder = await cleaned();
    mkdirSync(at(folder, 'previous', '2024-05-06T09-00-00.000Z', 'inputs'), { recursive: true });
    const { files } = await verify(at(folder), today);
    expect(files.filter(({ differs }) => differs)).toMatchObject([
      { path: 'previous/2024-05-06T09-00-00.000Z/', left: true },
    ]);
  });

  it('a run before that is in a folder beside it, or nowhere', async () => {
    const folder = await cleaned([], { runs: 1 });
    cpSync(at(folder), join(folder, 'april'), { recursive: true });
    await runIn(folder, ['clean', 'contacts.csv', '-o', 'out', ...accepted]);
    const { chain } = await verify(at(folder), today);
    expect(chain).toEqual([
      { sha256: expect.any(String), directory: join(folder, 'april'), endedAt: '2024-05-06T08:00:00.000Z' },
    ]);
    rmSync(join(folder, 'april'), { recursive: true });
    expect((await verify(at(folder), today)).chain).toEqual([
      { ...chain[0], directory: null, endedAt: null },
    ]);
  });
});

describe('a file that is named in place of a run', () => {
  const commands = [
    (file: string) => ['verify', file],
    (file: string) => ['explain', '0199001201', '--run', file],
    (file: string) => ['rescrub', file, '--start', '2024-05-06'],
    (file: string) => ['summarize', file],
    (file: string) => ['check', 'contacts.csv', ...accepted, '--baseline', file],
  ];
  it.each(commands.map((command) => [command('')[0] ?? '', command] as const))('%s', async (_, command) => {
    const folder = await cleaned();
    const byManifest = await runIn(folder, command('out/manifest.json'));
    expect([byManifest.code, byManifest.stderr]).toEqual([0, expect.not.stringContaining('what to do')]);
    const byList = await runIn(folder, command('out/cleaned.csv'));
    expect(byList.code).toBe(2);
    expect(byList.stderr).toContain('give its folder: out');
    const other = await runIn(folder, command('contacts.csv'));
    expect(other.code).toBe(2);
    expect(other.stderr).toContain('this is a file, not the directory of a run');
  });
});

describe('what is no run', () => {
  it.each<[string, (folder: string) => void, string]>([
    ['a folder without a manifest', (folder) => rmSync(at(folder, 'manifest.json')), 'run/no-manifest'],
    ['a manifest that is no JSON', (folder) => append(at(folder, 'manifest.json')), 'run/not-a-manifest'],
    [
      'a manifest of something else',
      (folder) => rewrite(folder, () => ({ files: [] })),
      'run/not-a-manifest',
    ],
    [
      'a manifest that never ends',
      (folder) => {
        rmSync(at(folder, 'manifest.json'));
        symlinkSync('/dev/zero', at(folder, 'manifest.json'));
      },
      'run/not-a-manifest',
    ],
    [
      'a manifest of unbounded depth',
      (folder) => writeFileSync(at(folder, 'manifest.json'), '['.repeat(100_000) + ']'.repeat(100_000)),
      'run/not-a-manifest',
    ],
    [
      'a first run that was killed between its renames',
      (folder) => {
        rmSync(at(folder, 'manifest.json'));
        append(at(folder, '.campaign-audit.journal'));
      },
      'run/torn',
    ],
  ])('%s', async (_, change, code) => {
    const folder = await cleaned();
    change(folder);
    await expect(verify(at(folder), today)).rejects.toMatchObject({ detail: { code } });
  });

  it.each([
    ['killed before its files were in place', '.campaign-audit.lock', 'run/cut-off'],
    ['of which files are there alone', 'notes', 'run/no-manifest'],
  ])('a first run %s, for explain and rescrub as well', async (_, left, code) => {
    const folder = await cleaned();
    rmSync(at(folder, 'manifest.json'));
    append(at(folder, left));
    await expect(verify(at(folder), today)).rejects.toMatchObject({ detail: { code } });
    const told =
      code === 'run/cut-off' ? 'killed before its files were in place' : 'files of a run lie beside it';
    for (const command of [
      ['verify', 'out'],
      ['explain', '0199001201', '--run', 'out'],
      ['rescrub', 'out'],
    ]) {
      const ran = await runIn(folder, command);
      expect(ran.code).toBe(2);
      expect(ran.stderr.replace(/\s+/g, ' ')).toContain(told);
    }
  });

  it('a first run at work', async () => {
    const folder = await cleaned();
    rmSync(at(folder, 'manifest.json'));
    const holder = { ...ownIdentity(), startedAt: '2024-05-06T09:00:00.000Z' };
    writeFileSync(at(folder, '.campaign-audit.lock'), JSON.stringify(holder));
    await expect(verify(at(folder), today)).rejects.toMatchObject({ name: 'RunInProgress' });
    expect(existsSync(at(folder, '.campaign-audit.lock'))).toBe(true);
  });
});
