import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../../run.ts';
import { useFolder, withFile } from '../support.ts';

useFolder();

/** Runs `clean` with a campaign file beside further ones. */
async function withFiles(
  files: Readonly<Record<string, string>>,
  text: string,
  argv: string[] = ['contacts.csv'],
) {
  mkdirSync('base', { recursive: true });
  for (const [path, content] of Object.entries(files)) writeFileSync(path, content);
  return withFile(text, argv);
}

describe('a campaign file that extends another', () => {
  it('says what it does not say itself, its paths seen from its own folder', async () => {
    const files = { 'lists/all.yaml': 'contacts: contacts.csv\nopposition: [a.csv]\nend: 2026-09-30\n' };
    const { settings, stderr } = await withFiles(files, 'extends: lists/all.yaml\nopposition: b.csv\n', []);
    expect(stderr).toBe('');
    expect(settings).toMatchObject({
      contacts: { path: 'lists/contacts.csv' },
      opposition: [{ path: 'b.csv' }],
      end: 20726,
      campaignFile: 'campaign-audit.yaml',
      extendedFiles: ['lists/all.yaml'],
      campaignName: null,
    });
    expect(settings?.origins).toMatchObject({
      contacts: 'lists/all.yaml',
      opposition: 'campaign-audit.yaml',
    });
  });

  it('wins key by key: policy one by one, a list or an entry as a whole', async () => {
    const files = {
      'base/all.yaml':
        'policy: {foreign: keep, switchboardRows: 4}\nphoneColumn: [A, B]\ncalls: {path: ../b.csv, dialPrefix: 9}\n',
    };
    const text =
      'extends: base/all.yaml\npolicy: {foreign: exclude}\nphoneColumn: [C]\ncalls: {path: b.csv}\n';
    const { settings } = await withFiles(files, text);
    expect(settings).toMatchObject({
      policy: { foreign: 'exclude', switchboardRows: 4 },
      phoneColumn: ['C'],
      calls: [{ path: 'b.csv' }],
    });
    expect(settings?.calls[0]).not.toHaveProperty('dialPrefix');
  });

  it('takes back a value by a key that says nothing, but no section', async () => {
    const files = { 'base/all.yaml': 'basis: contract\npurpose: x\npolicy: {foreign: keep}\n' };
    const { settings } = await withFiles(files, 'extends: base/all.yaml\nbasis:\npolicy:\n');
    expect(settings).toMatchObject({ basis: null, purpose: 'x', policy: { foreign: 'keep' } });
  });

  it('goes over several levels, each path from the file that names it', async () => {
    const files = {
      'base/all.yaml': 'extends: ../lists/deep.json\npurpose: middle\n',
      'lists/deep.json': '{"purpose": "deep", "basis": "contract", "opposition": "a.csv"}',
    };
    const { settings } = await withFiles(files, 'extends: base/all.yaml\n');
    expect(settings).toMatchObject({
      purpose: 'middle',
      basis: 'contract',
      opposition: [{ path: 'lists/a.csv' }],
    });
    expect(settings?.extendedFiles).toEqual(['base/all.yaml', 'lists/deep.json']);
  });

  it('may name several, the later goes before the earlier; one that two lead to is read once', async () => {
    const files = {
      'base/a.yaml': 'extends: c.yaml\npurpose: a\nbasis: contract\n',
      'base/b.yaml': 'extends: c.yaml\npurpose: b\n',
      'base/c.yaml': 'sector: press\n',
    };
    const { settings } = await withFiles(files, 'extends: [base/a.yaml, base/b.yaml]\n');
    expect(settings).toMatchObject({ purpose: 'b', basis: 'contract', sector: 'press' });
    expect(settings?.extendedFiles).toEqual(['base/a.yaml', 'base/c.yaml', 'base/b.yaml']);
  });

  it('prints the file and line of every value', async () => {
    const files = { 'base/all.yaml': '# common\nbasis: contract\npolicy:\n  foreign: keep\n' };
    const text = 'extends: base/all.yaml\npurpose: x\n';
    const { stdout } = await withFiles(files, text, ['contacts.csv', '--print-config']);
    expect(stdout).toContain('basis: contract # base/all.yaml:2\n');
    expect(stdout).toContain('  foreign: keep # base/all.yaml:4\n');
    expect(stdout).toContain('purpose: x # campaign-audit.yaml:2\n');
    expect(stdout).not.toContain('extends');
  });

  it('is told in the language of the file that it extends, unless it has its own', async () => {
    const files = { 'base/all.yaml': 'lang: fr\n' };
    expect((await withFiles(files, 'extends: base/all.yaml\n')).stdout).toContain('conservés');
    expect((await withFiles(files, 'extends: base/all.yaml\nlang: en\n')).stdout).toContain('kept');
  });

  it('is never overwritten by an output, nor is what it extends', async () => {
    const done = await withFiles({ 'base/all.yaml': '' }, 'extends: base/all.yaml\n', [
      ...['contacts.csv', '--excluded', 'base/all.yaml'],
    ]);
    expect(done.code).toBe(2);
    expect(done.stderr).toContain('this output is also an input (extends base/all.yaml)');
  });
});

describe('mistakes about extending', () => {
  it.each<[string, Record<string, string>, string, string]>([
    [
      'a file that is not there',
      {},
      'basis: contract\nextends: gone.yaml\n',
      'campaign-audit.yaml:2:10: extends: gone.yaml: there is no such file',
    ],
    [
      'one of a list',
      { 'base/a.yaml': '' },
      'extends:\n  - base/a.yaml\n  - gone.yaml\n',
      'campaign-audit.yaml:3:5: extends.1: gone.yaml: there is no such file',
    ],
    [
      'a folder',
      {},
      'extends: base\n',
      'campaign-audit.yaml:1:10: extends: base: this is a folder, not a file',
    ],
    ['nothing in quotes', {}, 'extends: ""\n', 'campaign-audit.yaml:1:1: extends: its value is empty'],
    ['a mapping', {}, 'extends: {path: a}\n', 'campaign-audit.yaml:1:1: extends: this does not belong here'],
    [
      'itself',
      {},
      'extends: campaign-audit.yaml\n',
      '1:10: extends: these files extend each other in a circle: campaign-audit.yaml -> campaign-audit.yaml',
    ],
    [
      'a file that leads back',
      { 'base/a.yaml': 'extends: b.yaml\n', 'base/b.yaml': 'extends: ../campaign-audit.yaml\n' },
      'extends: base/a.yaml\n',
      'base/b.yaml:1:10: extends: these files extend each other in a circle: campaign-audit.yaml -> base/a.yaml -> base/b.yaml -> campaign-audit.yaml',
    ],
    [
      'a circle further on',
      { 'base/a.yaml': 'extends: b.yaml\n', 'base/b.yaml': 'extends: a.yaml\n' },
      'extends: base/a.yaml\n',
      'circle: base/a.yaml -> base/b.yaml -> base/a.yaml',
    ],
    [
      'an unknown key in it',
      { 'base/a.yaml': '\nstrat: x\n' },
      'extends: base/a.yaml\n',
      'base/a.yaml:2:1: strat: there is no such key, did you mean "start"?',
    ],
    [
      'a value in it that is replaced',
      { 'base/a.yaml': 'basis: x\n' },
      'extends: base/a.yaml\nbasis: contract\n',
      'base/a.yaml:1:8: basis: "x" is unknown',
    ],
    [
      'what is no YAML',
      { 'base/a.yaml': 'a: [\n' },
      'extends: base/a.yaml\n',
      'base/a.yaml:2:1: this is not YAML',
    ],
  ])('%s', async (_, files, text, problem) => {
    const done = await withFiles(files, text);
    expect(done).toMatchObject({ code: 2, settings: undefined, stdout: '' });
    expect(done.stderr).toContain(problem);
  });

  it('a circle through a link', async () => {
    mkdirSync('base');
    symlinkSync('../campaign-audit.yaml', 'base/other.yaml');
    expect((await withFile('extends: base/other.yaml\n')).stderr).toContain(
      'in a circle: campaign-audit.yaml -> base/other.yaml',
    );
  });

  it('are told in French', async () => {
    writeFileSync('c.yaml', 'lang: fr\nextends: gone.yaml\n');
    expect((await run(['clean', '--campaign', 'c.yaml'])).stderr).toContain(
      'c.yaml:2:10: extends\u00a0: gone.yaml\u00a0: ce fichier n’existe pas',
    );
  });
});
