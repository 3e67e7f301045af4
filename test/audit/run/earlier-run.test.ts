import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readManifest } from '../../../src/read/runs/manifest.ts';
import { inFolder, ran } from '../reclean/cleaned-twice.ts';

const out = 'campaign-audit-out';
const files = { 'contacts.csv': ['tel;nom', '0600451011;Ada', '3975;Cy'], 'own.txt': ['0600451013'] };
const cleared = ['clean', 'contacts.csv', '--own-opposition', 'own.txt'];
/** Nobody says when the calls were made. */
const stopped = [...cleared, '--sector', 'energy-renovation'];

/** Names in a folder of the run directory, and what the manifest says of files of earlier runs. */
function left(folder: string) {
  const names = readdirSync(join(folder, out)).filter((name) => name.endsWith('.csv'));
  const { earlier } = readManifest(join(folder, out));
  return { names, earlier: earlier.map(({ path }) => path).sort() };
}

const hashOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

describe('lists that are not of this run', () => {
  const own = ['cleaned.csv', 'excluded.csv', 'violations.csv'];
  const previous = ['cleaned.previous.csv', 'excluded.previous.csv'];

  test.each<[string, string[], string[]]>([
    ['are put aside where this one has none', stopped, [...previous, 'violations.csv']],
    [
      'and where it writes them elsewhere',
      [...cleared, '--cleaned', 'x.csv', '--excluded', 'y.csv'],
      [...previous, 'violations.csv'],
    ],
    [
      'or to standard output',
      [...cleared, '--cleaned', '-'],
      ['cleaned.previous.csv', 'excluded.csv', 'violations.csv'],
    ],
    ['by check as well', ['check', 'contacts.csv', '--fail-on', 'never'], [...previous, 'violations.csv']],
    ['are replaced by its own', cleared, own],
  ])('%s', async (_, argv, names) => {
    await inFolder(files, async (folder) => {
      await ran(folder, cleared);
      const said = await ran(folder, argv, [0, 3]);
      const kept = names.filter((name) => name.includes('previous'));
      expect(left(folder)).toEqual({ names, earlier: kept });
      if (!argv.includes('-'))
        for (const name of kept) expect(said).toContain(`of an earlier run is now ${name}`);
    });
  });

  test('take the place of one that was put aside before, and of nothing else', async () => {
    await inFolder(files, async (folder) => {
      for (const argv of [cleared, stopped, cleared, stopped]) await ran(folder, argv, [0, 3]);
      expect(left(folder).names).toEqual([...previous, 'violations.csv']);
      await ran(folder, cleared);
      writeFileSync(join(folder, out, 'manifest.json'), '{}');
      await ran(folder, stopped, [3]);
      expect(left(folder).names).toEqual([
        'cleaned.previous-2.csv',
        'cleaned.previous.csv',
        'excluded.previous-2.csv',
        'excluded.previous.csv',
        'violations.csv',
      ]);
    });
  });

  test('never take the place of an input', async () => {
    const list = { ...files, 'x.previous.csv': ['tel;nom', '0600451011;Ada'] };
    await inFolder(list, async (folder) => {
      await ran(folder, [...cleared, '--cleaned', 'x.csv']);
      const again = ['clean', 'x.previous.csv', '--sector', 'energy-renovation', '--cleaned', 'x.csv'];
      await ran(folder, again, [3]);
      expect(readFileSync(join(folder, 'x.previous.csv'), 'utf8')).toBe('tel;nom\n0600451011;Ada\n');
      expect([existsSync(join(folder, 'x.csv')), existsSync(join(folder, 'x.previous-2.csv'))]).toEqual([
        false,
        true,
      ]);
    });
  });
});

describe('the run before', () => {
  test('is named by its hash, and said to be replaced', async () => {
    await inFolder(files, async (folder) => {
      await ran(folder, cleared);
      expect(readManifest(join(folder, out)).previous).toBeNull();
      const hash = hashOf(join(folder, out, 'manifest.json'));
      expect(await ran(folder, cleared)).toMatch(/This replaces the run of \d+\s\w+\s\d{4}, \d\d:\d\d UTC\./);
      expect(readManifest(join(folder, out)).previous).toBe(hash);
    });
  });

  test('is kept aside as a whole where that is asked for', async () => {
    await inFolder(files, async (folder) => {
      await ran(folder, [...cleared, '--keep-inputs']);
      const before = readManifest(join(folder, out));
      const said = await ran(folder, [...cleared, '--keep-previous']);
      expect(said).toContain('is kept in previous/.');
      const kept = join('previous', before.endedAt.replaceAll(':', '-'));
      const moved = readManifest(join(folder, out, kept));
      expect(moved.sha256).toBe(before.sha256);
      for (const { path, sha256 } of moved.outputs)
        expect(hashOf(join(folder, out, kept, path))).toBe(sha256);
      const { earlier } = readManifest(join(folder, out));
      for (const { path, sha256 } of earlier)
        expect([path.startsWith(kept), hashOf(join(folder, out, path))]).toEqual([true, sha256]);
      expect(earlier).toHaveLength(5 + 1 + before.inputs.length);
    });
  });
});

describe('kept inputs', () => {
  test('are packed copies of all that was read, byte for byte', async () => {
    await inFolder(files, async (folder) => {
      expect(await ran(folder, [...cleared, '--keep-inputs'])).toContain('inputs/ holds 3 copies of inputs');
      const { inputs } = readManifest(join(folder, out));
      expect(inputs.map(({ path, copy }) => [path, copy !== null])).toEqual([
        ['contacts.csv', true],
        ['bloctel-20240501.txt', true],
        ['own.txt', true],
      ]);
      for (const { path, copy } of inputs) {
        const packed = readFileSync(join(folder, out, copy?.path ?? ''));
        expect(gunzipSync(packed)).toEqual(readFileSync(join(folder, path)));
      }
    });
  });

  test('also of standard input', async () => {
    await inFolder(files, async (folder) => {
      const bytes = readFileSync(join(folder, 'contacts.csv'));
      await ran(folder, ['clean', '-', '--keep-inputs'], [0], bytes);
      const [list] = readManifest(join(folder, out)).inputs;
      expect(gunzipSync(readFileSync(join(folder, out, list?.copy?.path ?? '')))).toEqual(bytes);
    });
  });

  test('leave nothing behind where the run fails', async () => {
    await inFolder(files, async (folder) => {
      mkdirSync(join(folder, out));
      await ran(folder, ['clean', 'own.txt', '--keep-inputs', '--excluded', 'no/where.csv'], [2]);
      expect(readdirSync(join(folder, out))).toEqual([]);
    });
  });
});
