import { appendFileSync, mkdtempSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TemporaryFolderError } from '../../../src/errors.ts';
import { readRecords } from '../../../src/read/csv/records.ts';
import { plainRows, Spool } from '../../../src/read/csv/row-file.ts';
import { bytesOf, inChunks, problemOf } from '../support.ts';

const folder = mkdtempSync(join(tmpdir(), 'rows-'));

/** Rows of 40 bytes, more than the window holds. */
const text = Array.from({ length: 60_000 }, (_, i) => `${String(i).padStart(39, '0')}\n`).join('');

function list(name: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('rows of a file', () => {
  it('are found again in any order, also across windows', () => {
    const rows = plainRows(list('any.csv'));
    for (const row of [0, 59_999, 26_214, 26_215, 5, 59_998, 30_000]) {
      expect(Buffer.from(rows.bytes(row * 40, 40)).toString()).toBe(`${String(row).padStart(39, '0')}\n`);
    }
    rows.close();
  });

  it('longer than the window', () => {
    const rows = plainRows(list('long.csv'));
    expect(Buffer.from(rows.bytes(40, 2_000_000)).toString()).toBe(text.slice(40, 2_000_040));
    expect(Buffer.from(rows.bytes(0, 3)).toString()).toBe('000');
    rows.close();
  });

  it.each<[string, (path: string) => void]>([
    ['grew', (path) => appendFileSync(path, 'x')],
    ['was written again', (path) => utimesSync(path, 1, 1)],
  ])('a file that %s meanwhile is refused', async (_, change) => {
    const path = list('changed.csv');
    const rows = plainRows(path);
    change(path);
    expect(await problemOf(() => rows.close())).toMatchObject({ code: 'input/changed', file: path });
  });
});

describe('rows of a list without a file', () => {
  afterEach(() => void vi.unstubAllEnvs());

  it('are kept under no name, from the first offset on', async () => {
    vi.stubEnv('TMPDIR', mkdtempSync(join(tmpdir(), 'spool-')));
    const spool = new Spool(7);
    const format = { delimiter: 0, quotes: true };
    for await (const batch of readRecords('-', inChunks(bytesOf(text), 70_000), format, 1, 7))
      spool.keep(batch);
    expect(readdirSync(tmpdir())).toEqual([]);
    const rows = spool.rows();
    expect(Buffer.from(rows.bytes(7 + 40 * 59_999, 40)).toString()).toBe(text.slice(-40));
    expect(Buffer.from(rows.bytes(7, 40)).toString()).toBe(text.slice(0, 40));
    rows.close();
  });

  it('are refused where there is no folder for temporary files', () => {
    vi.stubEnv('TMPDIR', join(folder, 'nowhere'));
    expect(() => new Spool(0)).toThrow(TemporaryFolderError);
  });
});
