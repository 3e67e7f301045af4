import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { locateInputs } from '../../../src/audit/run/located-inputs.ts';
import { readManifest } from '../../../src/read/runs/manifest.ts';
import { runIn, workplace } from '../../scenarios/workplace.ts';

const list = 'nom;telephone\nAda;0199001201\nBob;0261910001\n';
const accepted = ['--accept', 'bloctel/missing', 'calls/missing', '--start', '2024-05-06'];

/** A folder in which a list was cleaned. */
async function cleaned(contacts: string, content: string | Uint8Array, more: string[] = []): Promise<string> {
  const folder = workplace();
  if (contacts !== '-') writeFileSync(join(folder, contacts), content);
  const input = Buffer.from(content);
  const ran = await runIn(folder, ['clean', contacts, '-o', 'out', ...accepted, ...more], { input });
  expect([ran.code, ran.stderr]).toEqual([0, '']);
  return folder;
}

/** What the located bytes of the contact list are. */
async function contentOf(directory: string, contacts: string, cleanUps: (() => void)[] = []) {
  const run = readManifest(directory);
  const onInterrupt = (cleanUp: () => void) => {
    cleanUps.push(cleanUp);
    return () => undefined;
  };
  const located = await locateInputs(run, { onInterrupt }, 'explain');
  const place = located.located(contacts);
  const content = readFileSync(place);
  const nothing = located.located('other.csv');
  return { place, content, nothing, close: located.close };
}

const problemOf = async (directory: string) =>
  locateInputs(readManifest(directory), { onInterrupt: () => () => undefined }, 'explain').then(
    () => null,
    (error) => ({ code: error.detail.code, problem: error.detail.problem.en }),
  );

describe('the inputs of an earlier run', () => {
  it('are the originals where they are the same, and what the run did not read is nowhere', async () => {
    const folder = await cleaned('contacts.csv', list, ['--keep-inputs']);
    const found = await contentOf(join(folder, 'out'), 'contacts.csv');
    expect(found).toMatchObject({ place: join(folder, 'contacts.csv'), nothing: '' });
    found.close();
    expect(existsSync(found.place)).toBe(true);
  });

  it('are found from a run directory that was moved with them', async () => {
    const folder = await cleaned('contacts.csv', list);
    renameSync(folder, `${folder}-moved`);
    const { place } = await contentOf(join(`${folder}-moved`, 'out'), 'contacts.csv');
    expect(place).toBe(join(`${folder}-moved`, 'contacts.csv'));
  });

  it('are found from where a run was moved to in `previous/`', async () => {
    const folder = await cleaned('contacts.csv', list);
    await runIn(folder, ['clean', 'contacts.csv', '-o', 'out', ...accepted, '--keep-previous']);
    const [kept = ''] = readdirSync(join(folder, 'out', 'previous'));
    const { place } = await contentOf(join(folder, 'out', 'previous', kept), 'contacts.csv');
    expect(place).toBe(join(folder, 'contacts.csv'));
  });

  it.each<[string, string, string | Uint8Array]>([
    ['a file', 'contacts.csv', list],
    ['a packed file, whose bytes are the packed ones', 'contacts.csv.gz', gzipSync(list)],
    ['standard input', '-', list],
    ['a file with a space in its name', 'new list.csv', list],
  ])('are unpacked from their copies: %s', async (_, contacts, content) => {
    const folder = await cleaned(contacts, content, ['--keep-inputs']);
    if (contacts !== '-') rmSync(join(folder, contacts));
    const found = await contentOf(join(folder, 'out'), contacts);
    expect(found.content.equals(Buffer.from(content))).toBe(true);
    found.close();
    expect(existsSync(dirname(found.place))).toBe(false);
  });

  it('that were unpacked are removed on a signal', async () => {
    const folder = await cleaned('-', list, ['--keep-inputs']);
    const cleanUps: (() => void)[] = [];
    const { place } = await contentOf(join(folder, 'out'), '-', cleanUps);
    for (const cleanUp of cleanUps) cleanUp();
    expect(existsSync(dirname(place))).toBe(false);
  });

  it.each<[string, (folder: string) => void, object]>([
    [
      'the original has changed and there is no copy',
      (folder) => {
        writeFileSync(join(folder, 'contacts.csv'), 'x');
        rmSync(join(folder, 'out', 'inputs'), { recursive: true });
      },
      { code: 'run/input-changed', problem: expect.stringContaining('its kept copy is gone, too') },
    ],
    [
      'the original is gone and its copy has changed',
      (folder) => {
        rmSync(join(folder, 'contacts.csv'));
        writeFileSync(
          join(folder, 'out', readManifest(join(folder, 'out')).inputs[0]?.copy?.path ?? ''),
          'x',
        );
      },
      { code: 'run/input-gone', problem: expect.stringContaining('its kept copy has changed, too') },
    ],
    [
      'the original is a folder now, and the copies are a link to elsewhere',
      (folder) => {
        rmSync(join(folder, 'contacts.csv'));
        mkdirSync(join(folder, 'contacts.csv'));
        renameSync(join(folder, 'out', 'inputs'), join(folder, 'elsewhere'));
        symlinkSync(join(folder, 'elsewhere'), join(folder, 'out', 'inputs'));
      },
      { code: 'run/input-changed', problem: expect.stringContaining('outside the run directory') },
    ],
  ])('are a mistake where %s', async (_, change, problem) => {
    const folder = await cleaned('contacts.csv', list, ['--keep-inputs']);
    change(folder);
    expect(await problemOf(join(folder, 'out'))).toEqual(problem);
  });
});

it('a copy that unpacks to something else than its manifest says of the input is not taken', async () => {
  const folder = await cleaned('-', list, ['--keep-inputs']);
  const path = join(folder, 'out', 'manifest.json');
  const manifest = readFileSync(path, 'utf8');
  const [input] = readManifest(join(folder, 'out')).inputs;
  writeFileSync(path, manifest.replaceAll(input?.sha256 ?? '?', '0'.repeat(64)));
  expect(await problemOf(join(folder, 'out'))).toMatchObject({ code: 'run/standard-input' });
});

it.each<['explain' | 'verify', RegExp, RegExp]>([
  ['explain', /^go to that folder; or run clean again, then explain that run$/, /then explain that run/],
  ['verify', /^put back where it was whatever is missing/, /^put the input back as it was/],
])('what is not there is told with the way on for %s', async (purpose, gone, changed) => {
  const folder = await cleaned('contacts.csv', list);
  const remedy = () =>
    locateInputs(readManifest(join(folder, 'out')), { onInterrupt: () => () => undefined }, purpose).then(
      () => null,
      (error) => error.detail.remedy.en,
    );
  writeFileSync(join(folder, 'contacts.csv'), 'other');
  expect(await remedy()).toMatch(changed);
  rmSync(join(folder, 'contacts.csv'));
  expect(await remedy()).toMatch(gone);
});
