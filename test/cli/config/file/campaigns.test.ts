import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../../run.ts';
import { useFolder, withFile } from '../support.ts';

useFolder();

const two = `contacts: contacts.csv
basis: contract
policy: { foreign: keep, switchboardRows: 4 }
campaigns:
  spring:
    start: 2026-09-02
    policy: { switchboardRows: 5 }
  autumn 2026:
    start: 2026-10-01
    basis: consent
    opposition: lists/a.csv
`;

describe('a file of several campaigns', () => {
  it.each([
    ['spring', { start: 20698, basis: 'contract', policy: { foreign: 'keep', switchboardRows: 5 } }],
    ['autumn 2026', { start: 20727, basis: 'consent', policy: { foreign: 'keep', switchboardRows: 4 } }],
  ])('gives %s, over what is common to all, a folder of its own', async (name, expected) => {
    const { settings, stderr } = await withFile(two, ['--name', name]);
    expect(stderr).toBe('');
    expect(settings).toMatchObject({ ...expected, campaignName: name, out: `campaign-audit-out/${name}` });
    expect(settings?.origins.out).toBe('default');
  });

  it.each([
    ['the flag as it is', two, ['--out', 'run'], 'run'],
    ['what the campaign says', two.replace('spring:', 'spring:\n    out: mine'), [], 'mine'],
    ['a folder in the one that is common to all', `out: all\n${two}`, [], 'all/spring'],
  ])('writes to %s', async (_, text, argv, out) => {
    expect((await withFile(text, ['--name', 'spring', ...argv])).settings?.out).toBe(out);
  });

  it('need not be told which where there is but one', async () => {
    const text = 'contacts: contacts.csv\ncampaigns: { only: { basis: contract } }\n';
    expect((await withFile(text)).settings).toMatchObject({ basis: 'contract', campaignName: 'only' });
    expect((await run(['clean', '--print-config'])).stdout).toMatch(
      /^campaigns:\n {2}only:\n {4}# the only one\n/,
    );
    expect((await run(['clean', '--print-config', '--name', 'only'])).stdout).toContain('    # flag\n');
  });

  it('may have a campaign that says nothing more, and none at all', async () => {
    const text = 'contacts: contacts.csv\nbasis: contract\ncampaigns:\n  a:\n  b: { basis: consent }\n';
    expect((await withFile(text, ['--name', 'a'])).settings).toMatchObject({
      basis: 'contract',
      campaignName: 'a',
    });
    expect((await withFile('contacts: contacts.csv\ncampaigns:\n')).settings?.campaignName).toBe(null);
  });

  it('knows a name however its accents are written, and numbers as names', async () => {
    const text = 'contacts: contacts.csv\ncampaigns: { été: {}, 2024: { basis: contract } }\n';
    expect((await withFile(text, ['--name', 'e\u0301te\u0301'])).settings?.campaignName).toBe('été');
    expect((await withFile(text, ['--name', '2024'])).settings?.basis).toBe('contract');
  });

  it('takes campaigns from the file that it extends, and lays its own over them', async () => {
    writeFileSync('all.yaml', 'campaigns: { a: { basis: contract, purpose: x }, b: { purpose: y } }\n');
    const text = 'extends: all.yaml\ncontacts: contacts.csv\ncampaigns: { a: { purpose: z }, c: {} }\n';
    expect((await withFile(text, ['--name', 'a'])).settings).toMatchObject({
      basis: 'contract',
      purpose: 'z',
    });
    expect((await withFile(text, ['--name', 'b'])).settings?.purpose).toBe('y');
    expect((await withFile(text)).stderr).toContain('none was chosen: a, b, c');
  });

  it('lets a campaign extend a file of its own, which goes before what is common', async () => {
    writeFileSync('lists/one.yaml', 'basis: contract\npurpose: x\nopposition: a.csv\n');
    writeFileSync('lists/two.yaml', 'basis: nonsense\n');
    const text =
      'contacts: contacts.csv\npurpose: common\ncampaigns:\n  a: { extends: lists/one.yaml, basis: consent }\n' +
      '  b: { extends: lists/two.yaml }\n';
    const { settings } = await withFile(text, ['--name', 'a']);
    expect(settings).toMatchObject({ basis: 'consent', purpose: 'x', opposition: [{ path: 'lists/a.csv' }] });
    expect(settings?.extendedFiles).toEqual(['lists/one.yaml']);
    expect((await withFile(text, ['--name', 'b'])).stderr).toContain('lists/two.yaml:1:8: basis: "nonsense"');
  });

  it.each([
    ['calls', ['b.csv']],
    ['explain', ['0612345678']],
    ['inspect', ['b.csv']],
    ['window', ['RE']],
    ['rules', []],
  ])('is chosen from by %s, too', async (command, argv) => {
    writeFileSync('campaign-audit.yaml', `lang: fr\n${two}`);
    const named = await run([command, ...argv, '--name', 'spring', '--print-config']);
    expect(named).toMatchObject({ code: 0, stderr: '' });
    expect(named.stdout).toMatch(/^campaigns:\n {2}spring:\n {4}# flag\n/);
    const unnamed = await run([command, ...argv]);
    expect(unnamed).toMatchObject({ code: 2, stdout: '' });
    expect(unnamed.stderr).toContain('aucune n’est choisie\u00a0: spring, autumn 2026');
  });

  it('is not chosen from where an earlier run is explained', async () => {
    const done = await run(['explain', '0612345678', '--run', 'run', '--name', 'spring']);
    expect(done.stderr).toContain('--name: contradicts --run');
  });
});

describe('mistakes about campaigns', () => {
  it.each<[string, string, string[], string]>([
    [
      'none chosen',
      two,
      [],
      'campaign-audit.yaml:4:1: campaigns: the file has several, and none was chosen: spring, autumn 2026\n  expected: one of them by name, such as --name spring',
    ],
    ['an unknown name', two, ['--name', 'sprin'], '--name: "sprin" is unknown, did you mean "spring"?'],
    [
      'a name of nothing',
      'contacts: contacts.csv\n',
      ['--name', 'a'],
      '--name: there are no campaigns to choose from',
    ],
    [
      'campaigns in a campaign',
      'campaigns: { a: { campaigns: { b: {} } } }\n',
      [],
      '1:19: campaigns.a.campaigns: there is no such key',
    ],
    [
      'an unknown key in one',
      'campaigns:\n  a:\n    bassis: x\n',
      [],
      '3:5: campaigns.a.bassis: there is no such key, did you mean "basis"?',
    ],
    [
      'an unknown policy in one',
      'campaigns: { a: { policy: { foriegn: x } } }\n',
      [],
      'campaigns.a.policy.foriegn: there is no such key, did you mean "foreign"?',
    ],
    [
      'an unknown key of an entry in one',
      'campaigns: { a: { calls: { path: b.csv, timzone: x } } }\n',
      [],
      'campaigns.a.calls.timzone: there is no such key, did you mean "timezone"?',
    ],
    [
      'a wrong value in another',
      `${two}  third: { basis: x }\n`,
      ['--name', 'spring'],
      '12:19: campaigns.third.basis: "x" is unknown',
    ],
    ['a list of them', 'campaigns: [a, b]\n', [], '1:1: campaigns: this does not belong here'],
    ['a text for one', 'campaigns: { a: b }\n', [], '1:14: campaigns.a: this does not belong here'],
    [
      'names of one folder',
      'campaigns: { Spring: {}, spring: {} }\n',
      ['--name', 'spring'],
      '1:26: spring: this name and "Spring" would be one folder on many disks',
    ],
    ['the name as a key', 'name: spring\n', [], '1:1: name: there is no such key'],
  ])('%s', async (_, text, argv, problem) => {
    const done = await withFile(text, ['contacts.csv', ...argv]);
    expect(done).toMatchObject({ code: 2, settings: undefined, stdout: '' });
    expect(done.stderr).toContain(problem);
  });

  it('a key that is for the command line alone', async () => {
    expect((await withFile('name: spring\n')).stderr).toContain(
      'what to do: --name is for the command line alone',
    );
  });

  it('a name without any campaign file', async () => {
    expect((await run(['clean', 'contacts.csv', '--name', 'a'])).stderr).toContain(
      'no campaigns to choose from',
    );
  });

  it('a campaign that extends a file with campaigns', async () => {
    writeFileSync('all.yaml', 'campaigns: { x: {} }\n');
    const done = await withFile('campaigns: { a: { extends: all.yaml } }\n', ['contacts.csv']);
    expect(done.stderr).toContain('1:28: campaigns.a.extends: this leads to a file with campaigns');
  });

  it.each([
    ...[
      'a/b',
      '..',
      '.',
      '.hidden',
      'a\\\\b',
      ' a',
      'a ',
      'a.',
      '-a',
      '__proto__',
      'con',
      'LPT1.x',
      'a:b',
      'a*',
      '-',
      '',
    ],
    'x'.repeat(65),
  ])('a name that is no plain folder: "%s"', async (name) => {
    const done = await withFile(`campaigns: { "${name}": {} }\n`, ['contacts.csv']);
    expect(done).toMatchObject({ code: 2, settings: undefined });
    expect(done.stderr).toMatch(
      /campaign-audit.yaml:1:14: .*(cannot be the name of a campaign|cannot be a key)/,
    );
  });

  it.each(['constructor', 'toString', 'Été 2026', 'a.b', 'a..b', 'a_b-c', '春', 'console', 'x'.repeat(64)])(
    'is none to be called %s',
    async (name) => {
      const text = `contacts: contacts.csv\ncampaigns: { "${name}": { basis: contract }, other: {} }\n`;
      const { settings, stderr } = await withFile(text, ['--name', name]);
      expect(stderr).toBe('');
      expect(settings).toMatchObject({ basis: 'contract', out: `campaign-audit-out/${name}` });
    },
  );
});
