import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runIn } from '../scenarios/workplace.ts';
import { accepted, append, at, cleaned } from './runs.ts';

const later = 'nom;telephone\nAda;0199001201\nCyr;0199001203\n';
const ownList = 'telephone\n0199001201\n';

/** A folder with a run in `out`, and in `again` one of `command` that was held against it, on other files. */
async function held(command: 'rescrub' | 'check', more: readonly string[] = []) {
  const folder = await cleaned(['--keep-inputs', ...more]);
  writeFileSync(join(folder, 'june.csv'), later);
  writeFileSync(join(folder, 'own.csv'), ownList);
  const argv =
    command === 'check'
      ? ['check', 'june.csv', '--baseline', 'out', ...accepted]
      : ['rescrub', 'out', '--contacts', 'june.csv', '--keep-inputs'];
  const ran = await runIn(folder, [...argv, '--own-opposition', 'own.csv', '-o', 'again', ...more]);
  expect([0, 1], ran.stderr).toContain(ran.code);
  return folder;
}

async function rerun(folder: string, out = 'again') {
  const { code, stdout, stderr } = await runIn(folder, ['verify', out, '--rerun', '-f', 'json']);
  return { code, stderr: stderr.replace(/\s+/g, ' '), ...JSON.parse(stdout.toString()) };
}

const manifestIn = (folder: string, out: string) =>
  JSON.parse(readFileSync(join(folder, out, 'manifest.json'), 'utf8'));

describe.each(['rescrub', 'check'] as const)('a run of %s that is made again', (command) => {
  it('names in its manifest the run that it was held against', async () => {
    const folder = await held(command);
    expect(manifestIn(folder, 'again').baseline).toEqual({
      path: 'out',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(manifestIn(folder, 'out').baseline).toBeNull();
  });

  it.each<[string, readonly string[]]>([
    ['plain', []],
    ['with full numbers, in French', ['--no-mask', '--lang', 'fr']],
  ])('gives the same bytes: %s', async (_, more) => {
    const found = await rerun(await held(command, more));
    expect(found).toMatchObject({ code: 0, stderr: '', rerun: { isSame: true, lost: [] } });
    const paths = found.rerun.files.map(({ path }: { path: string }) => path);
    expect(paths.includes('changes.csv')).toBe(command === 'rescrub');
  });

  it('gives the same from elsewhere, where both moved', async () => {
    const folder = await held(command);
    renameSync(folder, `${folder}-moved`);
    const elsewhere = mkdtempSync(join(tmpdir(), 'scenario-'));
    expect(await rerun(elsewhere, join(`${folder}-moved`, 'again'))).toMatchObject({
      code: 0,
      rerun: { isSame: true },
    });
  });

  it('gives the same where the earlier run has gone into previous/', async () => {
    const folder = await held(command);
    await runIn(folder, ['clean', 'june.csv', '-o', 'out', '--keep-previous', ...accepted]);
    expect(await rerun(folder)).toMatchObject({ code: 0, rerun: { isSame: true } });
  });

  it.each<[string, (folder: string) => void, string]>([
    ['is gone', (folder) => rmSync(at(folder), { recursive: true }), join('out', 'manifest.json')],
    [
      'is another',
      (folder) => appendFileSync(at(folder, 'manifest.json'), '\n'),
      join('out', 'manifest.json'),
    ],
  ])(
    'is a mistake that names the earlier run where that %s, behind what is known',
    async (_, change, name) => {
      const folder = await held(command);
      change(folder);
      const found = await rerun(folder);
      expect(found).toMatchObject({ code: 2, asRecorded: true, rerun: null });
      expect(found.stderr).toContain(name);
      expect(found.stderr).toContain('held against');
    },
  );

  it('is a mistake where its findings have changed', async () => {
    const folder = await held(command);
    append(at(folder, 'violations.csv'));
    const found = await rerun(folder);
    expect(found).toMatchObject({ code: 2, asRecorded: true, rerun: null });
    expect(found.stderr).toContain(join('out', 'violations.csv'));
  });

  it('is a mistake where a list of it has changed', async () => {
    const folder = await held(command);
    append(at(folder, 'cleaned.csv'));
    const found = await rerun(folder);
    expect(found).toMatchObject({ code: 2, rerun: null });
    expect(found.stderr).toContain(join('out', 'cleaned.csv'));
  });
});

it('a rescrub from kept copies gives the same', async () => {
  const folder = await held('rescrub');
  for (const name of ['contacts.csv', 'june.csv', 'own.csv']) rmSync(join(folder, name));
  expect(await rerun(folder)).toMatchObject({ code: 0, rerun: { isSame: true } });
});

it('what is lost of the earlier run is named, and is a cause where other bytes come out', async () => {
  const folder = await held('rescrub');
  rmSync(join(folder, 'contacts.csv'));
  rmSync(at(folder, 'inputs'), { recursive: true });
  const { rerun: again } = await rerun(folder);
  expect(again.lost).toEqual(['contacts.csv']);
  const { stdout } = await runIn(folder, ['verify', 'again', '--rerun']);
  expect(stdout.toString().includes('The cause may be the run')).toBe(!again.isSame);
});

it('a run that differs and cannot be made again is told as such before the mistake', async () => {
  const folder = await cleaned();
  rmSync(join(folder, 'contacts.csv'));
  const { code, stdout, stderr } = await runIn(folder, ['verify', 'out', '--rerun']);
  expect(code).toBe(2);
  expect(stdout.toString()).toContain('NOT AS RECORDED');
  expect(stderr).toContain('contacts.csv');
});

describe('a manifest that cannot be read', () => {
  /** Nobody may open what opens itself again, whoever asks. */
  async function unreadable() {
    const folder = await cleaned();
    rmSync(at(folder, 'manifest.json'));
    symlinkSync('manifest.json', at(folder, 'manifest.json'));
    return folder;
  }

  it.each([
    ['verify', ['verify', 'out']],
    ['explain', ['explain', '0199001201', '--run', 'out']],
    ['clean into its directory', ['clean', 'contacts.csv', '-o', 'out', ...accepted]],
  ])('ends with 74: %s', async (_, argv) => {
    const { code, stderr } = await runIn(await unreadable(), argv);
    expect([code, stderr]).toEqual([74, expect.stringContaining(join('out', 'manifest.json'))]);
  });

  it('is told as such among many runs', async () => {
    const folder = await unreadable();
    mkdirSync(join(folder, 'whole'));
    await runIn(folder, ['clean', 'contacts.csv', '-o', 'whole', ...accepted]);
    const { code, stdout } = await runIn(folder, ['summarize', 'out', 'whole', '-f', 'json']);
    const damages = JSON.parse(stdout.toString()).runs.map(({ damaged }: { damaged: string }) => damaged);
    expect([code, damages.sort()]).toEqual([0, [null, 'unreadable'].sort()]);
  });
});
