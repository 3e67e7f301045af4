import { execFileSync } from 'node:child_process';
import { existsSync, linkSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../run.ts';

const home = process.cwd();

beforeEach(() => {
  process.chdir(mkdtempSync(`${tmpdir()}/cli-paths-`));
  mkdirSync('lists');
  for (const name of ['contacts.csv', 'a.csv', 'lists/a.csv']) writeFileSync(name, '0612345678\n');
  symlinkSync('contacts.csv', 'link.csv');
  symlinkSync('lists', 'linked');
  symlinkSync('loop', 'loop');
  linkSync('contacts.csv', 'hard.csv');
  execFileSync('mkfifo', ['pipe']);
});

afterEach(() => process.chdir(home));

describe('paths that stop a run before it begins', () => {
  it.each<[string, string[], string, string]>([
    [
      'a contact list that is not there',
      ['kontakte.csv'],
      'kontakte.csv: contacts: there is no such file',
      'n’existe pas',
    ],
    ['a list under a file', ['a.csv/b.csv'], 'there is no such file', 'n’existe pas'],
    [
      'a log that is not there',
      ['contacts.csv', '--calls', 'a.csv', 'x.csv'],
      'x.csv: --calls: there is no',
      'existe pas',
    ],
    [
      'outcomes that are not there',
      ['contacts.csv', '--outcomes', 'x.csv'],
      '--outcomes: there is no such file',
      'existe',
    ],
    [
      'a folder as a list',
      ['contacts.csv', '--bloctel', 'lists'],
      'lists: --opposition: this is a folder',
      'un dossier',
    ],
    [
      'an input that cannot be opened',
      ['loop'],
      'this file cannot be read (ELOOP): it is a link that leads in a circle',
      'ne peut pas être lu (ELOOP)\u00a0: c’est un lien qui tourne en rond',
    ],
    [
      'a name of bytes that are no UTF-8',
      ['caf\ufffd.csv'],
      'what to do: its name is not written in UTF-8',
      'renommez le fichier',
    ],
    [
      'a name that is too long',
      ['x'.repeat(300)],
      '(ENAMETOOLONG): its name is too long',
      'son nom est trop long',
    ],
    [
      'the list cleaned onto itself',
      ['contacts.csv', '--cleaned', 'contacts.csv'],
      'also an input (contacts contacts.csv)',
      'aussi un fichier en entrée',
    ],
    [
      'an output under another spelling',
      ['contacts.csv', '--cleaned', './lists/../contacts.csv'],
      'also an input',
      'aussi',
    ],
    ['an output through a link', ['contacts.csv', '--cleaned', 'link.csv'], 'also an input', 'aussi'],
    [
      'an input through a link',
      ['link.csv', '--excluded', 'contacts.csv'],
      '--excluded: this output is also',
      'aussi',
    ],
    ['a second name of the same file', ['contacts.csv', '--excluded', 'hard.csv'], 'also an input', 'aussi'],
    [
      'a report onto a log',
      ['contacts.csv', '--calls', 'a.csv', '-f', 'json=a.csv'],
      '--format json: this output',
      'aussi',
    ],
    [
      'a request onto the own list',
      ['contacts.csv', '--own-opposition', 'a.csv', '--bloctel-request', 'a.csv'],
      'also',
      'aussi',
    ],
    [
      'a folder as an output',
      ['contacts.csv', '--cleaned', 'lists'],
      'lists: --cleaned: this is a folder',
      'dossier',
    ],
    [
      'a run directory that would be a workbook',
      ['contacts.csv', '-o', 'list.xlsx'],
      'no workbook is written: lists are CSV',
      'aucun classeur n’est écrit',
    ],
    [
      'an output that would be a workbook',
      ['contacts.csv', '--cleaned', 'list.XLSX'],
      'no workbook is written: lists are CSV',
      'aucun classeur n’est écrit',
    ],
    [
      'an output in no folder',
      ['contacts.csv', '--cleaned', 'no/c.csv'],
      'its folder no does not exist',
      'n’existe pas',
    ],
    [
      'an output that cannot be looked at',
      ['contacts.csv', '--cleaned', 'loop'],
      'cannot be used (ELOOP)',
      'inutilisable',
    ],
    [
      'both lists in one file',
      ['contacts.csv', '--cleaned', 'x.csv', '--excluded', './x.csv'],
      '--excluded: has the same place as --cleaned',
      'le même emplacement',
    ],
    [
      'both lists through a linked folder',
      ['contacts.csv', '--cleaned', 'lists/x', '--excluded', 'linked/x'],
      'same place',
      'place',
    ],
    [
      'a list in the place of the report',
      ['contacts.csv', '-o', 'run', '--cleaned', 'lists/report.json', '-o', 'lists'],
      'given twice',
      'deux fois',
    ],
    [
      'a list under the name of a report',
      ['contacts.csv', '-o', 'lists', '--cleaned', 'lists/report.json'],
      'same place as report.json',
      'place',
    ],
    [
      'both lists on standard output',
      ['contacts.csv', '--cleaned', '-', '--excluded', '-'],
      '--cleaned, --excluded all take standard output',
      'prennent tous',
    ],
    [
      'a list and a report there',
      ['contacts.csv', '--cleaned', '-', '-f', 'csv=-'],
      '--cleaned, --format csv all take',
      'prennent tous',
    ],
    [
      'a run directory that is a file',
      ['contacts.csv', '--out', 'a.csv'],
      'a.csv: --out: a.csv is a file, not a folder',
      'non un dossier',
    ],
    [
      'a run directory under a file',
      ['contacts.csv', '--out', 'a.csv/run'],
      'is a file, not a folder',
      'non un dossier',
    ],
    [
      'a run directory that leads nowhere',
      ['contacts.csv', '--out', 'loop'],
      'cannot be used (ELOOP)',
      'inutilisable',
    ],
  ])('%s', async (_, argv, english, french) => {
    const done = await run(['clean', ...argv]);
    expect(done).toMatchObject({ code: 2, settings: undefined });
    expect(done.stderr).toContain(english);
    expect((await run(['clean', ...argv, '--lang', 'fr'])).stderr).toContain(french);
    expect(existsSync('campaign-audit-out')).toBe(false);
  });

  it.each(['cleaned.csv', 'excluded.previous.csv'])(
    '%s of an earlier run, into the same run directory',
    async (name) => {
      mkdirSync('campaign-audit-out');
      writeFileSync(`campaign-audit-out/${name}`, '0612345678\n');
      const done = await run(['clean', `campaign-audit-out/${name}`]);
      expect(done.code).toBe(2);
      expect(done.stderr).toContain('--out: this output is also an input');
    },
  );

  it('the campaign file as an output', async () => {
    writeFileSync('c.yaml', 'contacts: contacts.csv\n');
    const done = await run(['clean', '--campaign', 'c.yaml', '--excluded', 'c.yaml']);
    expect(done.stderr).toContain('also an input (--campaign c.yaml)');
  });
});

describe('paths that are fine', () => {
  it.each([
    ['inputs beside the run directory', ['contacts.csv', '--out', '.']],
    ['a run directory that does not exist yet', ['contacts.csv', '--out', 'new/deep/run']],
    ['outputs elsewhere', ['contacts.csv', '--cleaned', 'lists/c.csv', '--excluded', 'linked/e.csv']],
    ['outputs of an earlier run', ['contacts.csv', '--cleaned', 'lists/a.csv']],
    ['a list where it would be anyway', ['contacts.csv', '--out', 'lists', '--cleaned', 'lists/cleaned.csv']],
    ['a report where it would be anyway', ['contacts.csv', '--out', 'lists', '-f', 'json=lists/report.json']],
    ['one file in two roles', ['contacts.csv', '--calls', 'a.csv', '--consents', 'a.csv']],
    ['devices', ['contacts.csv', '--opposition', '/dev/null', '--excluded', '/dev/null']],
  ])('%s', async (_, argv) => {
    expect(await run(['clean', ...argv])).toMatchObject({ code: 0, stderr: '' });
  });
});
