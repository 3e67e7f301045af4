import { describe, expect, it } from 'vitest';
import { asksInShort, fitting } from '../../../src/cli/arguments/short-help.ts';
import { commands } from '../../../src/cli/commands/table.ts';
import { run } from '../run.ts';

const langs = ['en', 'fr'] as const;
const names = ['', ...commands.map(({ name }) => name)];

/** Which makes the lines longer that name the program. */
const npx = { npm_command: 'exec', npm_lifecycle_event: 'npx', npm_lifecycle_script: 'campaign-audit' };

/** What is printed on a terminal of so many columns. */
async function printed(argv: readonly string[], columns = 80, env = {}): Promise<string> {
  const { code, stdout, stderr } = await run(argv, { columns, env });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

const shortOf = (name: string, lang: string, columns?: number, env = {}) =>
  printed([...(name === '' ? [] : [name]), '-h', '--lang', lang], columns, env);

describe.each(langs)('the help in short, %s', (lang) => {
  it.each(names)('fits on a screen, each line whole: "%s"', async (name) => {
    const lines = (await shortOf(name, lang, 80, npx)).split('\n');
    // The prompt takes the last line.
    expect(lines.length).toBeLessThanOrEqual(24);
    expect(lines.filter((line) => line.length > 80 || line.endsWith('…'))).toEqual([]);
    expect(lines.filter((line) => /[;:(,]$/.test(line.trimEnd()))).toEqual([]);
  });

  it.each(names)('is cut rather than broken on a narrow terminal: "%s"', async (name) => {
    const [wide, narrow] = [await shortOf(name, lang), await shortOf(name, lang, 60)];
    expect(narrow.split('\n')).toHaveLength(wide.split('\n').length);
    const body = narrow.split('\n').filter((line) => line.startsWith('  '));
    expect(body.filter((line) => line.length > 60 && !line.includes('<text|json|html|markdown>'))).toEqual(
      [],
    );
  });

  it('of the program has every command', async () => {
    const text = await shortOf('', lang);
    for (const { name } of commands) expect(text).toMatch(new RegExp(`^ {2}${name} +\\S`, 'm'));
  });

  it.each(commands)(
    'of $name has the options that are marked, and names the help in full',
    async (command) => {
      const text = await shortOf(command.name, lang);
      const shown = [...text.matchAll(/^ {2}(?:-\w, )?--([\w-]+)/gm)].map(([, flag]) => flag);
      expect(shown).toEqual(
        command.options.filter(({ brief }) => brief).flatMap(({ flags }) => flags.slice(0, 1)),
      );
      expect(shown.length).toBeGreaterThan(0);
      expect(text).toMatch(new RegExp(`\\ncampaign-audit ${command.name} --help \\S.*\\n$`));
    },
  );
});

describe('the help in full', () => {
  it.each(commands)(
    'of $name is that of --help and of help, and longer than that of -h',
    async ({ name }) => {
      const [long, help, short] = [
        await printed([name, '--help']),
        await printed(['help', name]),
        await shortOf(name, 'en'),
      ];
      expect(help).toBe(long);
      expect(long.length).toBeGreaterThan(short.length);
      expect(long).toContain('-h, --help');
    },
  );
});

describe('what is asked for', () => {
  it.each<[readonly string[], boolean]>([
    [['-h'], true],
    [['clean', '-h'], true],
    [['clean', 'a.csv', '-h'], true],
    [[], true],
    [['--lang', 'fr'], true],
    [['--help'], false],
    [['clean', '--help'], false],
    [['help'], false],
    [['help', 'clean'], false],
    [['-h', '--help'], true],
    [['--help', '-h'], false],
  ])('%j', (argv, short) => {
    expect(asksInShort(argv)).toBe(short);
  });

  it('by nothing at all is told on standard error', async () => {
    const { code, stdout, stderr } = await run([], { columns: 80 });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe(await printed(['-h']));
  });
});

describe('a text on one line', () => {
  it.each([
    ['opposition exports (Bloctel); --bloctel means the same', 80, 'opposition exports'],
    ['journaux d’appels\u00a0; none déclare', 80, 'journaux d’appels'],
    ['what is being sold: general, press', 80, 'what is being sold'],
    ['report format, as id or id=file', 80, 'report format, as id or id=file'],
    ['report format, as id or id=file', 20, 'report format'],
    ['one, two, three', 10, 'one, two'],
    ['supercalifragilistic, two', 10, 'supercali…'],
    ['', 10, ''],
  ])('%s', (text, width, wanted) => {
    expect(fitting(text, width)).toBe(wanted);
  });
});
