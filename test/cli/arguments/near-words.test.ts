import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { flagNames } from '../../../src/cli/arguments/flags.ts';
import { nearCommands, nearOptions } from '../../../src/cli/arguments/near-words.ts';
import { commands } from '../../../src/cli/commands/table.ts';
import { reportIds } from '../../../src/report/formats.ts';
import { run } from '../run.ts';

const folder = mkdtempSync(join(tmpdir(), 'cli-near-words-'));
const contacts = join(folder, 'contacts.csv');

beforeAll(() => writeFileSync(contacts, '0612345678\n'));

const names = [...commands.map(({ name }) => name), 'help'];

describe('near words', () => {
  it.each([...nearCommands, ...nearOptions].map(({ meant }) => meant))('%s is there', (meant) => {
    const [name = '', ...more] = meant.split(' ');
    expect([...names, ...flagNames()]).toContain(name);
    // A value of the option before it, or a command with an option.
    const value = more.at(-1);
    if (value !== undefined) expect(reportIds).toContain(value);
    if (more.length > 1) expect(flagNames()).toContain(more[0]);
  });

  it('are no command', () => {
    expect(nearCommands.flatMap(({ words }) => words).filter((word) => names.includes(word))).toEqual([]);
  });

  it('are in the letters in which they are looked for', () => {
    const all = [...nearCommands, ...nearOptions].flatMap(({ words }) => words);
    expect(all.filter((word) => !/^[a-z?-]+$/.test(word))).toEqual([]);
  });
});

describe('words that are no command, option or format', () => {
  const french = { env: { LANG: 'fr_FR.UTF-8' } };

  it.each([
    [['version'], '--version'],
    [['audit'], 'check'],
    [['pdf'], 'clean --format html'],
    [['excel'], 'clean --format csv'],
    [['purge'], 'summarize'],
    [['Lint'], 'check'],
    [['scrub'], 'clean'],
    [['nettoyer'], 'clean'],
    [['refresh'], 'rescrub'],
    [['pourquoi'], 'explain'],
    [['loi'], 'rules'],
    [['horaires'], 'window'],
    [['aide'], 'help'],
    [['report'], 'summarize'],
    [['résumé'], 'summarize'],
    [['help', 'law'], 'rules'],
    [['-v'], '--version'],
    [['clean', '-v'], '--verbose'],
    [['clean', '-q'], '--quiet'],
    [['clean', '-s'], '--quiet'],
    [['init', '-y'], '--yes'],
    [['clean', '--Silent'], '--quiet'],
    [['clean', '--debug'], '--verbose'],
    [['clean', '--output-dir=x'], '--out'],
    [['clean', '--language', 'fr'], '--lang'],
    [['clean', '--junit'], '--format junit'],
    [['summarize', 'x', '--json'], '--format json'],
    [['clean', '--unmask'], '--no-mask'],
    [['calls', '--since', '2026-09-01'], '--from'],
    [['calls', '--until', '2026-09-01'], '--to'],
    [['clean', '--since', '2026-09-01'], '--start'],
    [['clean', '--until', '2026-09-01'], '--end'],
    [['summarize', folder, '-f', 'htm'], 'html'],
    [['clean', contacts, '-f', 'xlsx=x.xlsx'], 'csv'],
    [['clean', contacts, '-f', 'yaml'], 'json'],
    [['clean', contacts, '-f', 'txt'], 'text'],
  ])('%j leads to %s', async (argv, meant) => {
    expect((await run(argv)).stderr).toContain(`, did you mean "${meant}"?`);
    expect((await run(argv, french)).stderr).toContain(`, vouliez-vous dire «\u00a0${meant}\u00a0»\u00a0?`);
  });

  it.each([
    ['no option of one letter', ['clean', '-y']],
    ['no long option', ['verify', 'x', '--unmask']],
    ['no directory', ['window', 'RE', '--output', 'x']],
    ['no such report', ['summarize', 'x', '--junit']],
    ['no command that does the same', ['calls', '--dry-run']],
    ['no such value', ['clean', contacts, '-f', 'pdf']],
  ])('lead nowhere where there is %s', async (_, argv) => {
    const { code, stderr } = await run(argv);
    expect(code).toBe(2);
    expect(stderr).not.toContain('did you mean');
  });

  it.each([
    [
      ['clean', '--anonymise'],
      'numbers are masked by default, leave it out; --no-mask shows them',
      'les numéros sont masqués par défaut, retirez-la\u00a0; --no-mask les montre',
    ],
    [['clean', '-n'], 'campaign-audit check audits like clean', 'campaign-audit check contrôle comme clean'],
    [['--dry-run'], 'campaign-audit check audits like clean', 'campaign-audit check contrôle comme clean'],
    [
      ['summarize', folder, '-f', 'pdf'],
      'print report.html from a browser',
      'imprimez report.html depuis un navigateur',
    ],
  ])('%j is told what to do', async (argv, inEnglish, inFrench) => {
    expect((await run(argv)).stderr).toContain(`  what to do: ${inEnglish}`);
    expect((await run(argv, french)).stderr).toContain(`  que faire\u00a0: ${inFrench}`);
  });

  it('are shown masked, without what a terminal would obey', async () => {
    const { stderr } = await run(['clean', '--silent\u001b[2J=0612345678']);
    expect(stderr).not.toContain('\u001b');
    expect(stderr).not.toContain('0612345678');
  });
});
