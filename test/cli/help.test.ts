import { describe, expect, it } from 'vitest';
import { readArguments } from '../../src/cli/arguments/arguments.ts';
import { commands } from '../../src/cli/commands/table.ts';
import { run } from './run.ts';

describe('help and version', () => {
  it('prints the version', async () => {
    expect(await run(['--version'])).toMatchObject({ code: 0, stdout: '0.1.0\n', stderr: '' });
  });

  it('prints help in English', async () => {
    const { code, stdout } = await run(['clean', '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('Usage: campaign-audit clean');
    expect(stdout).toContain('legal basis declared for the whole list');
    expect(stdout).toContain('policy.switchboardRows');
  });

  it.each([
    ['asked for after the command', ['clean', '--help', '--lang', 'fr'], {}],
    ['asked for in one word', ['clean', '--lang=fr', '--help'], {}],
    ['from the environment', ['clean', '--help'], { LC_ALL: 'fr_FR.UTF-8' }],
    ['from the system', ['clean', '--help'], {}, 'fr-FR'],
  ])('prints help in French, %s', async (_, argv, env, locale = 'en-US') => {
    const { stdout } = await run(argv, { env, parts: { locale: () => locale } });
    expect(stdout).toContain('Utilisation\u00a0: campaign-audit clean');
    expect(stdout).toContain('base légale déclarée');
    expect(stdout).not.toMatch(/\bUsage|Options available/);
  });

  it('without a command, prints help to standard error', async () => {
    const { code, stdout, stderr } = await run([]);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('clean');
  });

  it.each(
    ['en', 'fr'].flatMap((lang) =>
      [[], ...commands.map(({ name }) => [name])].map((asked) => [lang, asked] as const),
    ),
  )(
    'fills the width of the terminal, its lists of keys, formats and exit codes, too: %s, %j',
    (lang, command) => {
      const textAt = (width: number) => {
        const asked = readArguments([...command, '--help'], lang === 'fr' ? 'fr' : 'en', '0.1.0', width);
        return 'text' in asked ? asked.text : '';
      };
      const words = (text: string) => text.split(/\s+/).join(' ');
      const lines = textAt(1000).split('\n');
      expect(words(lines.join(' '))).toBe(words(textAt(80)));
      // Nothing is so long that a terminal of a thousand columns would part it.
      expect(lines.filter((line) => /^ {5,}\S/.test(line))).toEqual([]);
    },
  );

  it.each(
    [60, 80, 100].flatMap((width) =>
      [[], ...commands.map(({ name }) => [name])].map((command) => [width, command] as const),
    ),
  )('begins no line with a French mark, %i columns, %j', (width, command) => {
    const asked = readArguments([...command, '--help'], 'fr', '0.1.0', width);
    const lines = 'text' in asked ? asked.text.split('\n') : [];
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter((line) => /^\s*[;:!?»]/u.test(line))).toEqual([]);
  });
});
