import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../../src/main.ts';
import { capture } from '../run.ts';

const home = process.cwd();
beforeEach(() => process.chdir(mkdtempSync(join(tmpdir(), 'questions-'))));
afterEach(() => process.chdir(home));

/** Runs `init` on a terminal at which somebody types an answer whenever there is a prompt. */
async function asked(argv: readonly string[], answers: readonly string[], env = {}) {
  const stdin = Object.assign(new PassThrough(), { isTTY: true });
  const [stdout, stderr] = [capture(true), capture(true)];
  const left = [...answers];
  const write = stderr.write.bind(stderr);
  stderr.write = (chunk: string) => {
    if (String(chunk).endsWith('> ') && left.length > 0) setImmediate(() => stdin.write(left.shift()));
    return write(chunk);
  };
  const signals = new EventEmitter();
  let wasLeft: () => void = () => {};
  const leaving = new Promise<'left'>((resolve) => {
    wasLeft = () => resolve('left');
  });
  const exit = () => wasLeft();
  const parts = { now: () => new Date('2026-11-26T09:00:00Z'), signals, exit };
  const run = main(['init', ...argv], { stdin, stdout, stderr }, { LANG: 'C', ...env }, parts);
  const code = await Promise.race([run, leaving]);
  return { code, stdout: stdout.text(), stderr: stderr.text(), left };
}

function setIn(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => /^[^#]/.test(line));
}

describe('the questions of init', () => {
  it('take the defaults by Enter', async () => {
    const { code, left } = await asked([], ['\r', '\r', '\r', '\r']);
    expect({ code, left }).toEqual({ code: 0, left: [] });
    expect(setIn('campaign-audit.yaml')).toContain('sector: general');
    expect(readdirSync('.')).toHaveLength(5);
  });

  it('show a mistake in the width of the terminal, the path whole', async () => {
    const path = `a folder with a name that is long/${'x'.repeat(50)} list.csv`;
    const { stderr } = await asked([], ['spring\r', `${path}\r`, '\r', '\r', '\r']);
    expect(stderr).toMatch(new RegExp(`^${path}:\\n {4}--contacts: there is no such file$`, 'm'));
  });

  it('write what was answered', async () => {
    writeFileSync('mine.csv', 'Tel\n0199001234\n');
    const { code } = await asked([], ['spring\r', 'mine.csv\r', ' telecom \r', 'contract\r']);
    expect(code).toBe(0);
    expect(setIn('spring/campaign-audit.yaml')).toEqual([
      'contacts: ../mine.csv',
      'sector: telecom',
      'basis: contract',
      'lang: en',
    ]);
  });

  it('are asked again after a mistake, which is told', async () => {
    const answers = ['spring\r', 'gone.csv\r', '\r', 'telco\r', 'telecom\r', '\r'];
    const { code, stderr, left } = await asked([], answers);
    expect({ code, left }).toEqual({ code: 0, left: [] });
    expect(stderr).toMatch(/there is no such file/);
    expect(stderr).toMatch(/telco/);
    expect(setIn('spring/campaign-audit.yaml')).toContain('sector: telecom');
  });

  it('are not asked of what was typed', async () => {
    const { code, stderr } = await asked(['here', '--sector', 'press', '--basis', 'contract'], ['\r']);
    expect(code).toBe(0);
    expect(stderr.match(/\n> /g)).toHaveLength(1);
  });

  it('are asked in French', async () => {
    const { stderr } = await asked(['--lang', 'fr'], ['\r', '\r', '\r', '\r']);
    expect(stderr).toContain('Où écrire les fichiers\u00a0?');
  });

  it.each([
    ['--yes', ['--yes'], {}],
    ['CI', [], { CI: 'true' }],
  ])('are not asked at all with %s', async (_, argv, env) => {
    expect(await asked(argv, [], env)).toMatchObject({ code: 0, stderr: '' });
  });

  it.each(['campaign-audit.yaml', 'campaign-audit.yml', 'campaign-audit.json'])(
    'do not come where %s is in the folder that was typed',
    async (name) => {
      mkdirSync('taken');
      writeFileSync(join('taken', name), 'mine');
      const { code, stderr } = await asked(['taken'], []);
      expect(code).toBe(2);
      expect(stderr).toContain(join('taken', name));
      expect(stderr).not.toContain('> ');
    },
  );

  it('are asked again of a folder that has a campaign file, and of none that has a file of the sample', async () => {
    writeFileSync('campaign-audit.yaml', 'mine');
    mkdirSync('taken');
    writeFileSync('taken/contacts.csv', 'Tel\n0199001234\n');
    const answers = ['\r', 'taken\r', '\r', 'taken/contacts.csv\r', '\r', '\r'];
    const { code, stderr, left } = await asked([], answers);
    expect({ code, left }).toEqual({ code: 0, left: [] });
    expect(stderr).toContain('campaign-audit.yaml: there is a file already');
    expect(stderr).toContain('taken/contacts.csv: there is a file already');
    expect(readFileSync('campaign-audit.yaml', 'utf8')).toBe('mine');
    expect(setIn('taken/campaign-audit.yaml')).toContain('contacts: contacts.csv');
  });

  it.each([
    ['Ctrl-C', '\u0003'],
    ['Ctrl-D', '\u0004'],
  ])('are left with %s, and nothing is written', async (_, key) => {
    expect(await asked([], ['new\r', key])).toMatchObject({ code: 'left', stdout: '' });
    expect(readdirSync('.')).toEqual([]);
  });
});
