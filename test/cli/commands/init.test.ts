import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../../src/main.ts';
import { capture } from '../run.ts';

const home = process.cwd();
beforeEach(() => process.chdir(mkdtempSync(join(tmpdir(), 'init-'))));
afterEach(() => process.chdir(home));

async function ran(argv: readonly string[], now = '2026-11-26T09:00:00Z') {
  const [stdout, stderr] = [capture(), capture()];
  const parts = { now: () => new Date(now) };
  const code = await main(argv, { stdin: new PassThrough(), stdout, stderr }, { LANG: 'C' }, parts);
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

const samples = {
  en: ['calls.csv', 'campaign-audit.yaml', 'consents.csv', 'contacts.csv', 'own-opposition.csv'],
  fr: [
    'campaign-audit.yaml',
    'consentements.csv',
    'contacts.csv',
    'journal_appels.csv',
    'opposition_interne.csv',
  ],
};

interface Counted {
  byRule: Record<string, number>;
}

describe.each(['en', 'fr'] as const)('init, %s', (lang) => {
  it('writes a sample that its owner alone may read, and says what is next', async () => {
    const { code, stdout, stderr } = await ran(['init', 'new/one', '--lang', lang]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(readdirSync('new/one')).toEqual(samples[lang]);
    expect(samples[lang].map((name) => statSync(join('new/one', name)).mode & 0o777)).toEqual(
      samples[lang].map(() => 0o600),
    );
    for (const name of samples[lang]) expect(stdout).toContain(`  ${name}\n`);
    expect(stdout).toContain('cd new/one && campaign-audit clean\n');
  });

  it.each([
    ['a working day', '2026-11-26'],
    ['a Monday', '2026-11-30'],
    ['a Saturday', '2026-11-28'],
    ['the eve of a holiday', '2026-12-24'],
    ['a holiday before a weekend', '2026-12-25'],
    ['the first day of a year', '2027-01-01'],
    ['a May full of holidays', '2027-05-14'],
    ['the last day of February of a leap year', '2028-02-29'],
  ])('a run right afterwards is cleared, on %s', async (_, day) => {
    const now = `${day}T09:00:00Z`;
    await ran(['init', '--lang', lang], now);
    const { code, stderr } = await ran(['clean', '--fail-on', 'never'], now);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const report: Counted = JSON.parse(readFileSync('campaign-audit-out/report.json', 'utf8'));
    expect(report).toMatchObject({
      status: 'cleared',
      contacts: { read: 15, kept: 5, excluded: 10, numbersRemoved: 1 },
    });
    expect(report.byRule).toEqual({
      'consent/expired': 1,
      'consent/missing': 1,
      'consent/withdrawn': 3,
      'frequency/thirty-days': 1,
      'hours/outside-window': 1,
      'opposition/objected': 1,
      'opposition/own-list': 2,
      'phone/duplicate': 1,
      'phone/invalid': 1,
      'phone/missing': 1,
      'refusal/sixty-days': 1,
    });
  });

  it('never overwrites, and leaves nothing then', async () => {
    for (const name of [...samples[lang], 'campaign-audit.json', 'campaign-audit.yml']) {
      mkdirSync(name.replace('.', '-'));
      const path = join(name.replace('.', '-'), name);
      writeFileSync(path, 'mine');
      const { code, stdout, stderr } = await ran(['init', name.replace('.', '-'), '--lang', lang]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(path);
      expect(readdirSync(name.replace('.', '-'))).toEqual([name]);
      expect(readFileSync(path, 'utf8')).toBe('mine');
    }
  });

  it('names your own list instead, and nothing made up beside it', async () => {
    mkdirSync('lists');
    writeFileSync('lists/my list.csv', 'Tel\n0199001234\n');
    const argv = [
      'init',
      'spring',
      '--contacts',
      'lists/my list.csv',
      '--sector',
      'telecom',
      '--basis',
      'contract',
    ];
    const { code, stderr, stdout } = await ran([...argv, '--lang', lang]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(readdirSync('spring')).toEqual(['campaign-audit.yaml']);
    const set = readFileSync('spring/campaign-audit.yaml', 'utf8')
      .split('\n')
      .filter((line) => /^[^#]/.test(line));
    expect(set).toEqual([
      'contacts: ../lists/my list.csv',
      'sector: telecom',
      'basis: contract',
      `lang: ${lang}`,
    ]);
    expect(stdout).not.toContain('.csv');
    process.chdir('spring');
    // What is not there is not made up: the calls are missing, and that is said.
    expect((await ran(['clean'])).code).toBe(3);
  });
});

describe('mistakes of init', () => {
  it.runIf(existsSync('/proc/self'))('a folder that the system will not have ends', async () => {
    const { code, stderr } = await ran(['init', '/proc/no-such/a']);
    expect(code).toBe(74);
    expect(stderr).toContain('/proc/no-such');
  });

  it.each([
    ['a folder that is a file', ['init', 'file'], 'file is not a directory'],
    ['a folder beneath a file', ['init', 'file/a/b'], 'file is not a directory'],
    ['two folders', ['init', 'a', 'b'], 'more than one folder'],
    ['a list that is not there', ['init', 'a', '--contacts', 'gone.csv'], 'there is no such file'],
    ['a sector that is none', ['init', 'a', '--sector', 'telco'], 'did you mean "telecom"?'],
  ])('%s', async (_, argv, said) => {
    writeFileSync('file', '');
    const { code, stderr, stdout } = await ran(argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(said);
    expect(existsSync('a')).toBe(false);
  });

  it('--quiet says nothing', async () => {
    expect(await ran(['init', 'here', '--quiet'])).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('a folder with spaces is quoted for the shell', async () => {
    expect((await ran(['init', "l'été"])).stdout).toContain('cd "l\'été" && campaign-audit clean');
  });
});
