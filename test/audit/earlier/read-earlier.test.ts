import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { inFolder, ran } from '../reclean/cleaned-twice.ts';

const files = {
  'contacts.csv': ['tel;nom', '0600451011;Ada', '0600451012;Bob', '0600451013;Cyr', '0600451014;Dan'],
  'own.txt': ['0600451012'],
  'later.txt': ['0600451013'],
};

/** `line_before line was is cause` of each changed row, once the first run or its files were changed. */
async function changes(change: (folder: string) => void): Promise<string[]> {
  let found: string[] = [];
  await inFolder(files, async (folder) => {
    await ran(folder, ['clean', 'contacts.csv', '--own-opposition', 'own.txt', '-o', 'one']);
    change(folder);
    await ran(folder, ['rescrub', 'one', '--own-opposition', 'later.txt', '-o', 'two']);
    const rows = parse<Record<string, string>>(readFileSync(join(folder, 'two/changes.csv')), {
      columns: true,
    });
    found = rows.map(({ line_before, line, was, is, cause }) =>
      [line_before, line, was, is, cause].join(' '),
    );
  });
  return found;
}

const replaced = (folder: string, ...lines: string[]) =>
  writeFileSync(join(folder, 'contacts.csv'), `${lines.join('\n')}\n`);

describe('who is who in the list of an earlier run', () => {
  it.each<[string, (folder: string) => void, string[]]>([
    ['by its lists and the list itself', () => {}, ['3 3 excluded kept data', '4 4 kept excluded data']],
    [
      'by its inputs, where its lists are gone',
      (folder) => rmSync(join(folder, 'one/cleaned.csv')),
      ['3 3 excluded kept data', '4 4 kept excluded data'],
    ],
    [
      'by its lists, where the list is another now',
      (folder) => replaced(folder, 'tel;nom', '0600451013;Cyr', '0600451015;Eve', '0600451012;Bob'),
      [
        '4 2 kept excluded data',
        ' 3  kept input',
        '3 4 excluded kept data',
        '2  kept  input',
        '5  kept  input',
      ],
    ],
    [
      'by the number, where the rest of the row is another',
      (folder) =>
        replaced(folder, 'tel;nom', '0600451013;Cyrille', '0600451012;Bob', '0600451011;A', '0600451014;Dan'),
      ['4 2 kept excluded data', '3 3 excluded kept data'],
    ],
    [
      'by the rest of the row, where its number is another',
      (folder) =>
        replaced(folder, 'tel;nom', '0600451011;Ada', '0600451016;Bob', '0600451013;Cyr', '0600451014;Dan'),
      ['3 3 excluded kept input', '4 4 kept excluded data'],
    ],
  ])('%s', async (_, change, expected) => {
    expect(await changes(change)).toEqual(expected);
  });
});
