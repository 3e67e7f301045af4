import { describe, expect, it } from 'vitest';
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
  ])('prints help in French, %s', async (_, argv, env) => {
    const { stdout } = await run(argv, { env });
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
});
