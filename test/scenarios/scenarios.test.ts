import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Command, type Expectation, readScenario } from './scenario.ts';
import { carryOut, contentsOf, filesIn, type Ran, runIn, workplace } from './workplace.ts';

const root = fileURLToPath(new URL('../../fixtures/scenarios/', import.meta.url));

function run(folder: string, { argv, input }: Command): Promise<Ran> {
  return runIn(folder, argv, input === null ? {} : { input: readFileSync(join(folder, input)) });
}

/** What stood in the folder before the last command, and what the commands gave. */
async function runAll(folder: string, commands: readonly Command[]) {
  const all: Ran[] = [];
  let before = contentsOf(folder);
  for (const command of commands) {
    carryOut(folder, command.before);
    before = contentsOf(folder);
    all.push(await run(folder, command));
  }
  const last = all.at(-1);
  if (!last) throw new Error('a scenario without a command');
  return { codes: all.map(({ code }) => code), last, before };
}

function check(expectation: Expectation, folder: string, scenario: string, ran: Ran): void {
  const { of, kind, lines } = expectation;
  const path = join(folder, of);
  if (kind === 'absent') {
    expect(existsSync(path), `${of} exists`).toBe(false);
    return;
  }
  if (kind === 'same') {
    const wanted = readFileSync(join(scenario, lines[0] ?? ''));
    expect(readFileSync(path).toString('latin1')).toBe(wanted.toString('latin1'));
    return;
  }
  const text =
    of === 'stdout' ? ran.stdout.toString('utf8') : of === 'stderr' ? ran.stderr : readFileSync(path, 'utf8');
  if (kind === 'is') expect(text).toBe(lines.map((line) => `${line}\n`).join(''));
  // A summary is broken at the terminal's width, so spaces and line ends are one.
  const flat = (long: string) => (of === 'stdout' || of === 'stderr' ? long.replace(/\s+/g, ' ') : long);
  for (const line of lines) {
    if (kind === 'contains') expect(flat(text)).toContain(flat(line));
    else if (kind === 'lacks') expect(flat(text)).not.toContain(flat(line));
  }
}

/** Every way to write the numbers of the contact list, or of a log that is audited alone, in full. */
function fullNumbers(folder: string, { argv: [command] }: Command): string[] {
  const listed = command === 'clean' || command === 'check' ? 'contacts' : 'calls';
  const text = filesIn(folder)
    .filter((path) => path.startsWith(join(folder, listed)))
    .map((path) => readFileSync(path, 'latin1').replaceAll('\0', ''))
    .join('\n');
  const written = text.match(/\b0[1-9](?:[ .-]?\d\d){4}\b/g) ?? [];
  const digits = written.map((number) => number.replace(/\D/g, ''));
  const pairs = digits.map((number) => number.replace(/(..)(?=.)/g, '$1 '));
  return [...new Set([...written, ...digits, ...pairs, ...digits.map((number) => `33${number.slice(1)}`)])];
}

/** What nobody may find a contact's number in. */
function reportsOf(folder: string, { argv }: Command, ran: Ran): string {
  const reports = filesIn(folder).filter((path) => /violations\.csv|\.json$/.test(path));
  const streams = argv.includes('-') && argv.includes('--cleaned') ? '' : ran.stdout.toString('utf8');
  return [streams, ran.stderr, ...reports.map((path) => readFileSync(path, 'utf8'))].join('\n');
}

function withoutFolder(contents: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(contents).map(([name, text]) => [name, text.replace(/scenario-\w+/g, 'scenario')]),
  );
}

describe.each(readdirSync(root))('%s', (name) => {
  const scenario = join(root, name);
  const { commands, exits, expectations } = readScenario(scenario);
  const lastCommand = commands.at(-1) ?? { argv: [], input: null, before: [] };

  it('gives what is expected', async () => {
    const folder = workplace(scenario);
    const { codes, last, before } = await runAll(folder, commands);
    expect(codes, last.stderr + last.stdout).toEqual(exits);
    expect(last.stderr).not.toMatch(/^\s+at .+:\d+/m);
    for (const expectation of expectations) check(expectation, folder, scenario, last);
    const after = contentsOf(folder);
    if (codes.at(-1) === 2) {
      expect(after).toEqual(before);
      expect(last.stdout.toString()).toBe('');
      expect(last.stderr).toMatch(/^campaign-audit: /);
    }
    const added = Object.keys(after).filter((path) => after[path] !== before[path]);
    expect(added.filter((path) => path.endsWith('.tmp'))).toEqual([]);
    for (const path of added) {
      const stats = statSync(join(folder, path));
      if (stats.isFile()) expect([path, stats.mode & 0o777]).toEqual([path, 0o600]);
    }
    if (!lastCommand.argv.includes('--no-mask')) {
      const reports = reportsOf(folder, lastCommand, last);
      for (const number of fullNumbers(folder, lastCommand)) expect(reports).not.toContain(number);
    }
  });

  it('gives the same again', async () => {
    const [one, other] = [workplace(scenario), workplace(scenario)];
    const [first, second] = [await runAll(one, commands), await runAll(other, commands)];
    expect(withoutFolder(contentsOf(one))).toEqual(withoutFolder(contentsOf(other)));
    const said = ({ last }: { last: Ran }) =>
      `${last.stdout.toString()}\n${last.stderr}`.replace(/scenario-\w+/g, 'scenario');
    expect(said(first)).toBe(said(second));
  });
});

it('every scenario tells what it expects of the exit code of each of its commands', () => {
  for (const name of readdirSync(root)) {
    const { commands, exits, expectations } = readScenario(join(root, name));
    expect([name, exits.length, exits.every(Number.isInteger)]).toEqual([name, commands.length, true]);
    expect([name, expectations.length > 0]).toEqual([name, true]);
  }
});
