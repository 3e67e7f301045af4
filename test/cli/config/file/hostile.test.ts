import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../../run.ts';
import { useFolder, withFile } from '../support.ts';

useFolder();

const utf16 = (text: string, mark: number[]) => {
  const bytes = Buffer.from(text, 'utf16le');
  return Buffer.concat([Buffer.from(mark), mark[0] === 0xfe ? bytes.swap16() : bytes]);
};

describe('campaign files as people make them', () => {
  it.each<[string, string | Buffer]>([
    ['UTF-16 with its mark', utf16('purpose: rénovation\n', [0xff, 0xfe])],
    ['UTF-16, big end first', utf16('purpose: rénovation\n', [0xfe, 0xff])],
    ['UTF-8 with its mark', '\uFEFFpurpose: rénovation\n'],
    ['Windows line ends', 'purpose: rénovation\r\nbasis:\r\n'],
    ['a directive and an end', '%YAML 1.2\n---\npurpose: rénovation\n...\n'],
    ['a text in quotes', 'purpose: "rénovation"\n'],
    ['JSON', '{"purpose": "r\\u00e9novation", "basis": null}'],
    ['an anchor', 'purpose: &p rénovation\ncampaigns: { a: { purpose: *p } }\n'],
    [
      'a merge key',
      'campaigns: { b: &b { purpose: rénovation, basis: contract }, a: { <<: *b, basis: consent } }\n',
    ],
    [
      'several merged',
      'campaigns: { c: &c { purpose: rénovation }, b: &b { purpose: x }, a: { <<: [*c, *b] } }\n',
    ],
  ])('%s', async (_, text) => {
    const many = String(text).includes('<<');
    const { settings, stderr } = await withFile(text, ['contacts.csv', ...(many ? ['--name', 'a'] : [])]);
    expect(stderr).toBe('');
    expect(settings?.purpose).toBe('rénovation');
  });

  it.each([
    ['null in quotes is a word', 'purpose: "null"\n', 'null'],
    ['a tilde in quotes is one', "purpose: '~'\n", '~'],
    ['yes is a word', 'purpose: yes\n', 'yes'],
    ['a number keeps its zeros', 'purpose: 007.50\n', '007.50'],
    ['nothing is nothing', 'purpose: Null\n', null],
  ])('%s', async (_, text, purpose) => {
    expect((await withFile(text, ['contacts.csv'])).settings?.purpose).toBe(purpose);
  });

  it('may be large', async () => {
    const outcomes = Array.from({ length: 32_000 }, (_, index) => `      "result ${index}": unanswered\n`);
    const text = `calls:\n  - path: b.csv\n    outcomes:\n${outcomes.join('')}`;
    expect(text.length).toBeGreaterThan(1_000_000);
    const { settings } = await withFile(text, ['contacts.csv']);
    expect(settings?.calls).toMatchObject([{ outcomes: { 'result 29999': 'unanswered' } }]);
  });
});

describe('campaign files that are refused', () => {
  const bomb = Array.from({ length: 9 }, (_, at) => `l${at + 1}: &l${at + 1} [${`*l${at},`.repeat(9)}]`);
  it.each<[string, string, string]>([
    ['tabs for indentation', 'policy:\n\tforeign: keep\n', '2:1: this is not YAML (a tab stands'],
    [
      'a key twice',
      'campaigns:\n  a: {}\n  a: {}\n',
      '3:3: this is not YAML (the key "a" stands here a second time)',
    ],
    [
      'two documents',
      'basis: contract\n---\nbasis: consent\n',
      '2:1: this is not YAML (a second document begins here',
    ],
    ['a tag', 'contacts: !!js/function "x"\n', '1:11: this is not YAML (a tag (!…) means nothing here)'],
    [
      'levels that the parser cannot follow',
      `calls: ${'['.repeat(50_000)}${']'.repeat(50_000)}\n`,
      'nested too deeply',
    ],
    [
      'a NUL character further down',
      'purpose: x\nbasis: cons\0ent\n',
      '2:1: this is no text: it holds a NUL character',
    ],
    [
      'half of a character in a value',
      'cleaned: "\\ud800"\n',
      '1:10: this is no text: it holds half of a character',
    ],
    [
      'half of a character in a key',
      'calls: [{ path: b.csv, outcomes: { "\\udfff": busy } }]\n',
      '1:36: this is no text',
    ],
    ['a number alone', '42\n', '1:1: this does not belong here'],
    ['a list alone', '[]\n', '1:1: this does not belong here'],
    ['a list as a key', '? [a]\n: b\n', '1:3: this cannot be a key'],
    ['the key of all objects', '__proto__: { basis: contract }\n', '1:1: this cannot be a key'],
    [
      'that key deep inside',
      'calls: [{ path: b.csv, outcomes: { __proto__: busy } }]\n',
      '1:36: this cannot be a key',
    ],
    ['the key constructor', 'constructor: x\n', '1:1: constructor: there is no such key'],
    ['an alias of itself', 'calls: &a [*a]\n', 'nested too deeply'],
    ['an alias of nothing', 'calls: [*a]\n', '1:9: this is not YAML (no anchor has this name)'],
    ['aliases that multiply', `l0: &l0 [x,x,x,x,x,x,x,x,x]\n${bomb.join('\n')}\n`, 'too many values'],
    ['levels without end', `${'['.repeat(1000)}`, 'this is'],
    ['many levels', `calls: ${'['.repeat(60)}${']'.repeat(60)}\n`, 'nested too deeply'],
    ['levels in the thousands', `${'['.repeat(9000)}${']'.repeat(9000)}`, 'campaign-audit.yaml:1:'],
    ['a merge of no mapping', 'policy: { <<: keep }\n', '1:15: << takes keys with their values'],
    ['a text in quotes with nothing in it', 'basis: ""\n', '1:1: basis: its value is empty'],
    ['nothing in a list', 'phoneColumn: [""]\n', 'phoneColumn.0: its value is empty'],
    [
      'an entry whose path says nothing',
      'consents: [{ path: ~ }]\n',
      'consents.0.path: this does not belong here',
    ],
    ['lists in lists', 'calls: [[b.csv]]\n', 'this does not belong here'],
    ['a flag as it is typed', '--basis: contract\n', 'there is no such key, did you mean "basis"?'],
    ['a flag that switches off', 'no-mask: true\n', 'did you mean "mask"?'],
    ['a policy at the top', 'foreign: keep\n', 'did you mean "policy.foreign"?'],
    ['a key of another command', 'row: 17\n', '--row is for the command line alone'],
    ['the zero byte', '\0\n', 'campaign-audit.yaml:1:1: '],
  ])('%s', async (_, text, problem) => {
    const done = await withFile(text, ['contacts.csv']);
    expect(done).toMatchObject({ code: 2, settings: undefined, stdout: '' });
    expect(done.stderr).toContain(problem);
    expect(done.stderr).not.toContain('    at ');
  });

  it('a folder', async () => {
    mkdirSync('campaign-audit.yaml');
    expect(await run(['clean', 'contacts.csv'])).toMatchObject({ code: 2, stdout: '' });
  });

  it('a list of contacts by mistake', async () => {
    writeFileSync('big.csv', '0612345678;Martin\n'.repeat(600_000));
    const done = await run(['clean', '--campaign', 'big.csv']);
    expect(done.code).toBe(2);
    expect(done.stderr).toContain('big.csv:1:1: this file is too large');
  });

  it('a device without end, also where another file extends it', async () => {
    const done = await run(['clean', 'contacts.csv', '--campaign', '/dev/zero']);
    expect(done.code).toBe(2);
    expect(done.stderr).toContain('/dev/zero:1:1: this file is too large');
    const extended = await withFile('extends: /dev/zero\n', ['contacts.csv']);
    expect(extended.code).toBe(2);
    expect(extended.stderr).toContain('/dev/zero:1:1: this file is too large');
  });
});
