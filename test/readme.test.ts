import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../src/main.ts';
import { capture } from './cli/run.ts';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const home = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'readme-'));

/** Where the README's reader stands: beside the fixtures, and nothing of a run is left behind here. */
beforeAll(() => {
  symlinkSync(join(root, 'fixtures'), join(folder, 'fixtures'));
  process.chdir(folder);
});

afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

async function printed(argv: readonly string[]): Promise<string> {
  const stdout = Object.assign(capture(), { columns: 80 });
  const stderr = capture();
  const code = await main(argv, { stdin: new PassThrough(), stdout, stderr }, { LANG: 'C' });
  expect({ code, stderr: stderr.text() }).toEqual({ code: 0, stderr: '' });
  return stdout.text();
}

/** Fenced blocks of a language, in their order. */
function blocks(language: string): string[] {
  const fence = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms');
  return [...readme.matchAll(fence)].map(([, text]) => text ?? '');
}

/** Spaces at the ends of lines are not seen, and editors drop them. */
function trimmed(text: string): string {
  return text.replace(/ +$/gm, '').trimEnd();
}

const commands = blocks('shell').map((block) => block.trim());

describe('the commands', () => {
  it('are one line each', () => {
    expect(commands.filter((command) => command.includes('\n'))).toEqual([]);
  });

  it('are those of a fresh copy', () => {
    expect(commands[0]).toMatch(/^npm ci && npx campaign-audit clean --campaign fixtures\/demo\/\S+$/);
    expect(commands[1]).toBe('npm ci && npm test');
  });

  it('print what the README shows', async () => {
    const argv = (commands[0] ?? '').replace('npm ci && npx campaign-audit ', '').split(' ');
    expect(trimmed(blocks('text')[0] ?? '')).toBe(trimmed(await printed(argv)));
  });
});

describe('the options', () => {
  const named = [...new Set(readme.match(/(?<![\w-])--[a-z][\w-]*/g))];

  it('are many', () => expect(named.length).toBeGreaterThan(15));

  it.each(named)('%s is in the help', async (option) => {
    expect((await printed(['clean', '--help'])).split(/[\s;,]+/)).toContain(option);
  });
});

it('names every file of a run', async () => {
  await printed(['clean', '--campaign', 'fixtures/demo/opt-in-2026/campaign-audit.yaml', '-o', 'named']);
  expect(readdirSync('named').filter((name) => !readme.includes(`| \`${name}\` |`))).toEqual([]);
});
