import { describe, expect, it } from 'vitest';
import { commands } from '../../../src/cli/commands/table.ts';
import { run } from '../run.ts';

describe('the commands', () => {
  it.each(commands)('$name is told in both languages', ({ about, example, name }) => {
    for (const { en, fr } of [about, example]) {
      expect(en).not.toBe('');
      expect(fr).not.toBe(en);
      expect(fr).not.toMatch(/ [;:!?]/);
    }
    expect(example.en).toContain(`campaign-audit ${name} `);
  });

  it.each(['en', 'fr'])('are all in the help, %s', async (lang) => {
    const { code, stdout } = await run(['--help', '--lang', lang]);
    expect(code).toBe(0);
    for (const { name } of commands) expect(stdout).toMatch(new RegExp(`^  ${name} \\[options\\] `, 'm'));
  });

  it.each(commands)('help $name prints what $name --help prints', async ({ name }) => {
    const [help, flag] = [await run(['help', name]), await run([name, '--help'])];
    expect(help).toEqual(flag);
    expect(help.stdout).toMatch(new RegExp(`^Usage: campaign-audit ${name} \\[options\\] `));
  });

  it.each([
    ['clean', 'clean [options] [contacts]'],
    ['check', 'check [options] [contacts]'],
    ['calls', 'calls [options] [logs...]'],
    ['rescrub', 'rescrub [options] <run-dir>'],
    ['explain', 'explain [options] [number]'],
    ['verify', 'verify [options] <run-dir>'],
    ['rules', 'rules [options] [rule-id]'],
    ['window', 'window [options] <territory|number>'],
    ['inspect', 'inspect [options] <file>'],
    ['init', 'init [options] [dir]'],
    ['man', 'man [options] [fr|en]'],
    ['completion', 'completion [options] <bash|zsh|fish>'],
  ])(
    '%s says how many arguments it takes, and whether the campaign file may give them',
    async (name, usage) => {
      expect((await run([name, '--help'])).stdout.split('\n')[0]).toBe(`Usage: campaign-audit ${usage}`);
    },
  );

  it.each([
    ['clean', 'campaign file only'],
    ['check', 'campaign file only'],
    ['calls', 'campaign file only'],
    ['rescrub', 'campaign file only'],
    ['explain', 'campaign file only'],
  ])('help of %s has the house rules', async (name, text) => {
    expect((await run([name, '--help'])).stdout).toContain(text);
  });

  it('help of inspect has none', async () => {
    expect((await run(['inspect', '--help'])).stdout).not.toContain('policy.');
  });
});

describe('mistakes', () => {
  it.each([
    ['of a command', ['cals', 'a.csv'], 'unknown command "cals", did you mean "calls"?'],
    ['of a command asked help for', ['help', 'inspct'], 'unknown command "inspct", did you mean "inspect"?'],
    [
      'of an option, with those of the command alone',
      ['calls', 'a.csv', '--star', '2024-05-06'],
      'unknown option "--star", did you mean',
    ],
    ['of an option of another command', ['inspect', 'a.csv', '--sector', 'x'], 'unknown option "--sector"'],
  ])('%s', async (_, argv, problem) => {
    const done = await run(argv);
    expect(done).toMatchObject({ code: 2, stdout: '' });
    expect(done.stderr).toContain(problem);
    expect(done.stderr).not.toContain('"--start"');
  });

  it('of an option name the help of the command', async () => {
    expect((await run(['calls', 'a.csv', '--x'])).stderr).toContain('campaign-audit calls --help lists');
    const before = (await run(['--x'])).stderr;
    expect(before).toContain('campaign-audit help <command> lists');
    expect(before).toContain(`campaign-audit ${commands.map(({ name }) => name).join(' | ')} …`);
  });
});
