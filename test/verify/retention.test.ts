import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/time/days.ts';
import { verify } from '../../src/verify/verify.ts';
import { runIn } from '../scenarios/workplace.ts';
import { accepted, at, cleaned, rewrite, today } from './runs.ts';

const due = async (directory: string, day = dayOf(2030, 1, 1)) =>
  (await verify(directory, day)).dueForDeletion.map(({ path, ...rest }) => ({
    ...rest,
    path: path.slice(directory.length + 1),
  }));

const threeYears = { file: 'retention: 3y\n' };

describe('due for deletion', () => {
  it('is a run with its copies, from the day on which it has been kept long enough', async () => {
    const folder = await cleaned(['--keep-inputs'], threeYears);
    const since = '2027-05-06';
    const copies = readdirSync(at(folder, 'inputs')).sort();
    expect(await due(at(folder), dayOf(2027, 5, 5))).toEqual([]);
    const [run, kept] = await due(at(folder), dayOf(2027, 5, 6));
    expect(run).toEqual({ kind: 'run', path: '', files: [], since });
    expect({ ...kept, files: [...(kept?.files ?? [])].sort() }).toEqual({
      kind: 'copies',
      path: 'inputs',
      files: copies,
      since,
    });
    expect(copies.length).toBe(2);
  });

  it('are the copies that are there alone, those that an earlier run left, too', async () => {
    const folder = await cleaned(['--keep-inputs'], threeYears);
    writeFileSync(join(folder, 'contacts.csv'), 'nom;telephone\nCyr;0199001203\n');
    await runIn(folder, ['clean', 'contacts.csv', '-o', 'out', ...accepted]);
    const before = readdirSync(at(folder, 'inputs'));
    expect(before.length).toBe(2);
    expect((await due(at(folder)))[1]?.files.length).toBe(2);
    for (const name of before) rmSync(at(folder, 'inputs', name));
    expect(await due(at(folder))).toMatchObject([{ kind: 'run' }]);
  });

  it('is each run in previous/ by its own end', async () => {
    const folder = await cleaned(['--keep-previous', '--keep-inputs'], { ...threeYears, runs: 2 });
    rewrite(folder, (manifest) => ({ ...manifest, endedAt: '2026-05-06T08:00:00.000Z' }));
    const kept = await due(at(folder), dayOf(2028, 1, 1));
    const [name] = readdirSync(at(folder, 'previous'));
    expect(kept).toMatchObject([
      { kind: 'previous', path: `previous/${name}`, since: '2027-05-06' },
      { kind: 'copies', path: `previous/${name}/inputs` },
    ]);
    expect((await due(at(folder))).map(({ kind }) => kind)).toEqual(['run', 'copies', 'previous', 'copies']);
  });

  it('is a run in previous/ that was told nothing by what the run in its directory was told', async () => {
    const folder = await cleaned([]);
    writeFileSync(join(folder, 'campaign-audit.yaml'), 'retention: 18m\n');
    await runIn(folder, ['clean', 'contacts.csv', '-o', 'out', '--keep-previous', ...accepted]);
    expect(await due(at(folder))).toMatchObject([{ kind: 'run' }, { kind: 'previous', since: '2025-11-06' }]);
    const [name = ''] = readdirSync(at(folder, 'previous'));
    expect(await due(at(folder, 'previous', name))).toMatchObject([{ kind: 'run', since: '2025-11-06' }]);
  });

  it('is nothing where nobody said how long, or it cannot be reckoned', async () => {
    const folder = await cleaned(['--keep-inputs']);
    expect(await due(at(folder), dayOf(2090, 1, 1))).toEqual([]);
    for (const [retention, endedAt] of [
      ['3 years', '2024-05-06T08:00:00.000Z'],
      [3, '2024-05-06T08:00:00.000Z'],
      ['3y', 'once'],
    ]) {
      rewrite(folder, (manifest) => ({ ...manifest, endedAt, configuration: { retention } }));
      expect(await due(at(folder), dayOf(2090, 1, 1))).toEqual([]);
    }
  });

  it('is nothing that lies outside the run directory', async () => {
    const folder = await cleaned(['--keep-previous'], { ...threeYears, runs: 2 });
    mkdirSync(join(folder, 'elsewhere'));
    renameSync(at(folder, 'previous'), join(folder, 'elsewhere', 'previous'));
    symlinkSync(join(folder, 'elsewhere', 'previous'), at(folder, 'previous'));
    expect(await due(at(folder))).toMatchObject([{ kind: 'run' }]);
  });
});

describe('what is said of it', () => {
  const aged = async (file: string) => {
    const folder = await cleaned(['--keep-inputs'], { file });
    // In Paris that is the sixth.
    rewrite(folder, (manifest) => ({ ...manifest, endedAt: '2021-05-05T22:30:00.000Z' }));
    return folder;
  };

  it.each([
    ['en', 'Due for deletion (retention)', 'out/inputs (2 kept copies): since 6 May 2024'],
    ['fr', 'À supprimer (retention)', 'out/inputs (2 copies gardées) : depuis le 6 mai 2024'],
  ])('in words: %s', async (lang, title, line) => {
    const folder = await aged('retention: 3y\n');
    const { code, stdout } = await runIn(folder, ['verify', 'out', '--lang', lang]);
    expect(code).toBe(0);
    expect(stdout.toString()).toContain(title);
    expect(stdout.toString().replaceAll('\u00a0', ' ')).toContain(line);
    expect((await verify(at(folder), today)).asRecorded).toBe(true);
  });

  it('is nothing without it', async () => {
    const { stdout } = await runIn(await aged(''), ['verify', 'out']);
    expect(stdout.toString()).not.toContain('deletion');
  });

  it('stands in the manifest with where it was said, and goes on with rescrub', async () => {
    const folder = await cleaned([], threeYears);
    const { configuration, origins } = manifestOf(folder, 'out');
    expect([configuration.retention, origins.retention]).toEqual(['3y', 'campaign-audit.yaml']);
    const again = await runIn(folder, ['rescrub', 'out', '--contacts', 'contacts.csv', '-o', 'again']);
    expect(again.code, again.stderr).toBe(0);
    expect(manifestOf(folder, 'again').configuration.retention).toBe('3y');
  });
});

function manifestOf(folder: string, out: string) {
  return JSON.parse(readFileSync(join(folder, out, 'manifest.json'), 'utf8'));
}
