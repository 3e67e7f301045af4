import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runIn, workplace } from '../scenarios/workplace.ts';
import { accepted, at, cleaned, rewrite } from './runs.ts';

async function rerun(folder: string, out = 'out') {
  const { code, stdout, stderr } = await runIn(folder, ['verify', out, '--rerun', '-f', 'json']);
  return { code, stderr, rerun: code === 2 ? null : JSON.parse(stdout.toString()).rerun };
}

describe('a run that is made again', () => {
  it.each<[string, string[], string]>([
    ['with both lists', [], 'contacts.csv'],
    ['annotated, in French, with full numbers', ['--annotate', '--lang', 'fr', '--no-mask'], 'contacts.csv'],
    ['with outputs elsewhere', ['--cleaned', 'list.csv', '-f', 'markdown=report.md'], 'contacts.csv'],
    ['with a list on standard output', ['--cleaned', '-'], 'contacts.csv'],
    ['of standard input', ['--keep-inputs'], '-'],
  ])('gives the same bytes: %s', async (_, more, contacts) => {
    const folder = await cleaned(more, { contacts });
    const before = readdirSync(folder, { recursive: true });
    expect(await rerun(folder)).toMatchObject({ code: 0, rerun: { isSame: true } });
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
  });

  it.each([
    ['check', 1],
    ['calls', 1],
  ])('gives the same bytes: %s', async (command, code) => {
    const folder = workplace();
    writeFileSync(join(folder, 'contacts.csv'), 'telephone\n0199001201\n');
    writeFileSync(join(folder, 'calls.csv'), 'date;numero;resultat\n2024-05-05 12:00:00;0261910001;NRP\n');
    const inputs =
      command === 'calls' ? ['calls.csv'] : ['contacts.csv', '--calls', 'calls.csv', ...accepted];
    expect((await runIn(folder, [command, ...inputs, '-o', 'out'])).code).toBe(code);
    expect(await rerun(folder)).toMatchObject({ code: 0, rerun: { isSame: true } });
  });

  it('gives the same from copies, wherever it lies and is started', async () => {
    const folder = await cleaned(['--keep-inputs']);
    rmSync(join(folder, 'contacts.csv'));
    const elsewhere = mkdtempSync(join(tmpdir(), 'scenario-'));
    renameSync(at(folder), join(elsewhere, 'moved'));
    expect(await rerun(elsewhere, 'moved')).toMatchObject({ code: 0, rerun: { isSame: true } });
  });

  it('gives another list where the manifest was made to say so, and names the first line', async () => {
    const folder = await cleaned();
    const list = readFileSync(at(folder, 'cleaned.csv'), 'utf8').replace('Bob', 'Rob');
    writeFileSync(at(folder, 'cleaned.csv'), list);
    const { createHash } = await import('node:crypto');
    const sha256 = createHash('sha256').update(list).digest('hex');
    rewrite(folder, ({ outputs, ...rest }) => ({
      ...rest,
      outputs: (Array.isArray(outputs) ? outputs : []).map((file) =>
        file.path === 'cleaned.csv' ? { ...file, sha256 } : file,
      ),
    }));
    const found = await rerun(folder);
    expect(found).toMatchObject({ code: 1, rerun: { isSame: false } });
    expect(found.rerun.files).toContainEqual({ path: 'cleaned.csv', state: 'other', line: 3 });
    expect(found.rerun.files).toContainEqual({ path: 'excluded.csv', state: 'same', line: null });
  });

  it('names another tool and another law as the cause', async () => {
    const folder = await cleaned();
    rewrite(folder, ({ outputs, ...rest }) => ({
      ...rest,
      outputs: [{ path: 'gone.csv', sha256: '0', bytes: 1, rows: 1 }],
      tool: { name: 'campaign-audit', version: '0.0.9' },
      law: { date: '2024-05-06', hash: 'abc' },
    }));
    const { stdout } = await runIn(folder, ['verify', 'out', '--rerun']);
    expect(stdout.toString()).toContain('The cause may be the tool: it was version 0.0.9');
    expect(stdout.toString()).toContain('The cause may be the law data: it was abc');
    expect(stdout.toString()).toContain('gone.csv: did not come out again');
  });

  it.each<[string, (folder: string) => void, string]>([
    ['an input is gone', (folder) => rmSync(join(folder, 'contacts.csv')), 'no copy of it was kept'],
    [
      'another command made it',
      (folder) => rewrite(folder, (manifest) => ({ ...manifest, command: 'explain' })),
      'cannot be made again',
    ],
  ])('is a mistake where %s', async (_, change, message) => {
    const folder = await cleaned();
    change(folder);
    const { code, stderr } = await rerun(folder);
    expect([code, stderr.replace(/\s+/g, ' ')]).toEqual([2, expect.stringContaining(message)]);
  });
});

it('a run whose files have moved is told what is missing, in words of its own', async () => {
  const folder = await cleaned();
  renameSync(join(folder, 'contacts.csv'), join(folder, 'moved.csv'));
  const { code, stderr, stdout } = await runIn(folder, ['verify', 'out', '--rerun']);
  expect(code).toBe(2);
  expect(stdout.toString()).toContain('contacts.csv (input): is missing');
  expect(stderr).toContain('contacts.csv: this input of that run is not there');
  expect(stderr).toContain(
    'without --rerun, the files of the run are held against its manifest all the same',
  );
  expect(stderr).not.toContain('explain');
});
