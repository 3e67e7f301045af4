import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands as table } from '../src/cli/commands/table.ts';
import { main } from '../src/main.ts';
import { reportIds } from '../src/report/formats.ts';
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

async function ran(argv: readonly string[]) {
  const stdout = Object.assign(capture(), { columns: 80 });
  const stderr = capture();
  const code = await main(argv, { stdin: new PassThrough(), stdout, stderr }, { LANG: 'C' });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

async function printed(argv: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await ran(argv);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
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

const names = table.map(({ name }) => name);
const commands = blocks('shell').map((block) => block.trim());

describe('the commands', () => {
  it('are one line each', () => {
    expect(commands.filter((command) => command.includes('\n'))).toEqual([]);
  });

  it('are those of a fresh copy', () => {
    expect(commands[0]).toMatch(/^npm ci && npx campaign-audit clean --campaign fixtures\/demo\/\S+$/);
    expect(commands[1]).toBe('npm ci && npm test');
  });

  it.each([
    ['calls fixtures/demo/opt-out-2024/journal_appels.csv --from', 1, 'audited calls with findings'],
    ['calls fixtures/demo/opt-out-2024/journal_appels.csv --format', 1, 'Written\n  violations.csv'],
    ['inspect fixtures/demo/opt-out-2024/journal_appels.csv', 0, 'What to do next'],
    ['calls --campaign fixtures/demo/other-products-2024', 1, 'of 10 audited calls with findings'],
    ['inspect fixtures/formats/generic/qualifications.csv', 3, '"NR": #'],
    ['rules --law', 0, '| `bloctel/missing` | No opposition export |'],
    ['rules refusal/sixty-days', 0, '“refused on 2024-03-07: no contact up to 2024-05-06”'],
    ['rules --diff', 0, '\n\nBegin (8)\n'],
    ['explain 06', 1, blocks('text').find((block) => block.startsWith('Why\n')) ?? 'none'],
    ['clean --campaign fixtures/demo/opt-out-2024', 0, '306 of 306 contacts lost'],
    ['clean --campaign fixtures/demo/two-campaigns-2024', 0, 'Campaign “printemps”.'],
    ['window RE --start', 0, blocks('text').find((block) => block.startsWith('May 2024')) ?? 'none'],
  ])('run as they stand: %s', async (start, code, says) => {
    const command = commands.find((other) => other.startsWith(`npx campaign-audit ${start}`)) ?? '';
    const done = await ran(command.replace('npx campaign-audit ', '').split(' '));
    expect(done.code, done.stderr).toBe(code);
    expect(done.stdout).toContain(says);
  });

  it('print what the README shows', async () => {
    const argv = (commands[0] ?? '').replace('npm ci && npx campaign-audit ', '').split(' ');
    expect(trimmed(blocks('text')[0] ?? '')).toBe(trimmed(await printed(argv)));
  });
});

describe('the options', () => {
  const named = [...new Set(readme.match(/(?<![\w-])--[a-z][\w-]*/g))];

  it('are many', () => expect(named.length).toBeGreaterThan(15));

  it.each(named)('%s is in the help of a command', async (option) => {
    const helps: string[] = [];
    for (const name of names) helps.push(await printed([name, '--help']));
    expect(helps.join(' ').split(/[\s;,]+/)).toContain(option);
  });
});

it('the campaign files that it shows are those of the demo', () => {
  const [logs = '', campaigns = ''] = blocks('yaml');
  const file = readFileSync('fixtures/demo/other-products-2024/campaign-audit.yaml', 'utf8');
  expect(file.replace(/^#.*\n/gm, '')).toBe(logs);
  expect(readFileSync('fixtures/demo/two-campaigns-2024/campaign-audit.yaml', 'utf8')).toBe(campaigns);
});

it('the schemas that it names are shipped', () => {
  const { files, exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const named = [...readme.matchAll(/node_modules\/campaign-audit\/(\S+)/g)].map(([, path]) => path);
  expect(named).toEqual(['src/cli/config/campaign-file.schema.json']);
  for (const path of [...named, 'src/cli/config/campaign-file.schema.fr.json']) {
    expect(files).toContain(path);
    expect(Object.values(exports)).toContain(`./${path}`);
  }
});

it('names every report format', () => {
  expect(reportIds.filter((id) => !readme.includes(`| \`${id}\` |`))).toEqual([]);
});

it('names every file of a run', async () => {
  await printed(['clean', '--campaign', 'fixtures/demo/opt-in-2026/campaign-audit.yaml', '-o', 'named']);
  expect(readdirSync('named').filter((name) => !readme.includes(`| \`${name}\` |`))).toEqual([]);
});
