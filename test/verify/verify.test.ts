import {
  cpSync,
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
import { verify } from '../../src/verify/verify.ts';
import { workplace } from '../scenarios/workplace.ts';
import { append, at, cleaned, differing, rewrite, today } from './runs.ts';

describe('a run that nobody touched', () => {
  it.each<[string, string[], string]>([
    ['with its inputs where they were', [], 'contacts.csv'],
    ['with copies', ['--keep-inputs'], 'contacts.csv'],
    ['of standard input', [], '-'],
    ['with a report elsewhere', ['-f', 'markdown=report.md', '--cleaned', 'clean.csv'], 'contacts.csv'],
  ])('is as recorded: %s', async (_, more, contacts) => {
    const folder = await cleaned(more, { contacts });
    expect(await verify(at(folder), today)).toMatchObject({
      asRecorded: true,
      manifest: { canonical: true },
      left: 'whole',
      atWork: null,
      chain: [],
      runsInside: [],
    });
  });

  it('is as recorded where it was moved with its inputs', async () => {
    const folder = await cleaned();
    renameSync(folder, `${folder}-moved`);
    expect(await differing(at(`${folder}-moved`))).toEqual([]);
  });

  it('is as recorded where it was moved alone, with its copies', async () => {
    const folder = await cleaned(['--keep-inputs']);
    const moved = join(workplace(), 'moved');
    renameSync(at(folder), moved);
    expect(await differing(moved)).toEqual([]);
    expect((await verify(moved, today)).files).toContainEqual(
      expect.objectContaining({ kind: 'input', state: 'missing', copy: 'same', differs: false }),
    );
  });

  it('is as recorded at the end of three, of which the others are kept', async () => {
    const folder = await cleaned(['--keep-previous'], { runs: 3 });
    const found = await verify(at(folder), today);
    expect(found.asRecorded).toBe(true);
    expect(found.files.filter(({ kind }) => kind === 'earlier').length).toBe(12);
    const kept = readdirSync(at(folder, 'previous')).map((name) => at(folder, 'previous', name));
    expect(found.chain.map(({ directory }) => directory)).toEqual(kept.reverse());
    for (const directory of kept) expect(await differing(directory)).toEqual([]);
  });
});

describe('a run differs where', () => {
  it.each<[string, string[], (folder: string) => void, string[]]>([
    [
      'a byte of the cleaned list was changed',
      [],
      (folder) =>
        writeFileSync(
          at(folder, 'cleaned.csv'),
          readFileSync(at(folder, 'cleaned.csv'), 'utf8').replace('Ada', 'Eda'),
        ),
      ['output cleaned.csv changed'],
    ],
    ['the page is gone', [], (folder) => rmSync(at(folder, 'report.html')), ['output report.html missing']],
    [
      'a list is a link to the same list elsewhere',
      [],
      (folder) => {
        renameSync(at(folder, 'cleaned.csv'), join(folder, 'list.csv'));
        symlinkSync(join(folder, 'list.csv'), at(folder, 'cleaned.csv'));
      },
      ['output cleaned.csv changed'],
    ],
    [
      'a report elsewhere was changed',
      ['-f', 'markdown=report.md'],
      (folder) => append(join(folder, 'report.md')),
      ['output ../report.md changed'],
    ],
    [
      'there are files that it did not write, a folder of them, too',
      [],
      (folder) => {
        append(at(folder, 'notes.txt'));
        mkdirSync(at(folder, 'more', 'empty'), { recursive: true });
        mkdirSync(at(folder, 'nothing'));
      },
      ['other more/ unrecorded', 'other notes.txt unrecorded'],
    ],
    [
      'a killed run left its lock and a file',
      [],
      (folder) => {
        append(at(folder, '.campaign-audit.lock'));
        append(at(folder, '.cleaned.csv.999-0123456789ab.tmp'));
      },
      ['other .campaign-audit.lock unrecorded', 'other .cleaned.csv.999-0123456789ab.tmp unrecorded'],
    ],
    [
      'a killed run left a copy that is not whole',
      [],
      (folder) => {
        mkdirSync(at(folder, 'inputs'));
        append(at(folder, 'inputs/.contacts.csv.gz.999-0123456789ab.tmp'));
      },
      ['other inputs/.contacts.csv.gz.999-0123456789ab.tmp unrecorded'],
    ],
    [
      'an input is gone of which there is no copy',
      [],
      (folder) => rmSync(join(folder, 'contacts.csv')),
      ['input contacts.csv missing'],
    ],
    [
      'an input has changed of which there is no copy',
      [],
      (folder) => append(join(folder, 'contacts.csv')),
      ['input contacts.csv changed'],
    ],
    [
      'an input has changed, and its copy is gone',
      ['--keep-inputs'],
      (folder) => {
        append(join(folder, 'contacts.csv'));
        rmSync(at(folder, 'inputs'), { recursive: true });
      },
      ['input contacts.csv changed', expect.stringMatching(/^copy inputs\/\w+-contacts\.csv\.gz missing$/)],
    ],
    [
      'a copy has changed of an input that is there',
      ['--keep-inputs'],
      (folder) => append(at(folder, 'inputs', readdirSync(at(folder, 'inputs'))[0] ?? '')),
      [expect.stringMatching(/^copy inputs\/\w+-contacts\.csv\.gz changed$/)],
    ],
    [
      'the manifest leads out of the directory with what it says to have kept',
      ['--keep-inputs'],
      (folder) => {
        writeFileSync(join(folder, 'stolen'), 'x');
        const stolen = {
          path: '../stolen',
          sha256: '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881',
          bytes: 1,
        };
        rewrite(folder, (manifest) => ({
          ...manifest,
          earlier: [stolen, { ...stolen, path: join(folder, 'stolen') }],
        }));
      },
      ['earlier ../stolen outside', expect.stringMatching(/^earlier \/.*\/stolen outside$/)],
    ],
  ])('%s', async (_, more, change, expected) => {
    const folder = await cleaned(more);
    change(folder);
    expect(await differing(at(folder))).toEqual(expected);
  });

  it('a file of an earlier run is gone, or is there and belongs to none', async () => {
    const folder = await cleaned(['--keep-previous'], { runs: 2 });
    const [kept = ''] = readdirSync(at(folder, 'previous'));
    rmSync(at(folder, 'previous', kept, 'cleaned.csv'));
    cpSync(at(folder, 'previous', kept), at(folder, 'previous', 'other'), { recursive: true });
    expect(await differing(at(folder))).toEqual([
      `earlier previous/${kept}/cleaned.csv missing`,
      'other previous/other/ unrecorded',
    ]);
  });

  it('its manifest was written anew, be it with the same content', async () => {
    const folder = await cleaned();
    const path = at(folder, 'manifest.json');
    writeFileSync(path, JSON.stringify(JSON.parse(readFileSync(path, 'utf8')), null, 2));
    expect(await verify(at(folder), today)).toMatchObject({
      asRecorded: false,
      manifest: { canonical: false },
    });
  });

  it('something in its manifest has no end of depth', async () => {
    const folder = await cleaned();
    const path = at(folder, 'manifest.json');
    const depth = '['.repeat(100_000) + ']'.repeat(100_000);
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace('"configuration":{', `"configuration":{"":${depth},`),
    );
    expect(await verify(at(folder), today)).toMatchObject({
      asRecorded: false,
      manifest: { canonical: false },
    });
  });

  it.each([
    ['torn', '[{"from":"gone","to":"cleaned.csv","file":"1:2"}]'],
    ['torn', 'cut sho'],
    ['unfinished', '[]'],
  ])('a run was killed between its renames: %s', async (left, journal) => {
    const folder = await cleaned();
    writeFileSync(at(folder, '.campaign-audit.journal'), journal);
    expect(await verify(at(folder), today)).toMatchObject({ asRecorded: false, left });
  });
});
