import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Something that has to hold after the last command. */
export interface Expectation {
  /** `stdout`, `stderr`, or a path in the working directory. */
  of: string;
  kind: 'is' | 'contains' | 'lacks' | 'absent' | 'same';
  /** Lines of text; for `same` the name of the file in the scenario's folder. */
  lines: string[];
}

export interface Command {
  argv: string[];
  /** File that standard input is read from. */
  input: string | null;
  /** What is done to the files before it. */
  before: FileStep[];
}

/** What somebody does to the files between two commands: `rm`, `mv` and `cp` as in a shell, `append` a line to a file. */
export interface FileStep {
  verb: string;
  paths: string[];
}

/** One end-to-end scenario: the files of its folder, its commands, and what comes of them. */
export interface Scenario {
  commands: Command[];
  /** Exit code of each command. */
  exits: number[];
  expectations: Expectation[];
}

/**
 * Reads `command.txt` and `expected.txt` of a folder.
 *
 * A command is one line of arguments, with single quotes around those with spaces and `< file` for standard input. Lines that
 * begin with `$` are done to the files before the command below them: `$ rm PATH`, `$ mv FROM TO`, `$ cp FROM TO`,
 * `$ append PATH TEXT`.
 * `expected.txt` begins with `exit` and a code for each command; then come headings, each with its lines
 * indented by two spaces below it: `stdout is`, `stderr contains`, `file PATH` (exact), `file PATH contains`,
 * `file PATH lacks`, `no file PATH`, `same PATH as NAME`.
 */
export function readScenario(folder: string): Scenario {
  const [first = '', ...rest] = textOf(folder, 'expected.txt').split('\n');
  return {
    commands: commandsOf(textOf(folder, 'command.txt').split('\n')),
    exits: first
      .replace(/^exit /, '')
      .split(' ')
      .map(Number),
    expectations: expectationsOf(rest),
  };
}

function textOf(folder: string, name: string): string {
  return readFileSync(join(folder, name), 'utf8').replace(/\n$/, '');
}

function commandsOf(lines: readonly string[]): Command[] {
  const commands: Command[] = [];
  let before: FileStep[] = [];
  for (const line of lines) {
    const [first = '', verb = '', ...paths] = wordsOf(line);
    if (first === '$') before.push({ verb, paths });
    else {
      commands.push({ ...commandOf(wordsOf(line)), before });
      before = [];
    }
  }
  return commands;
}

function wordsOf(line: string): string[] {
  return Array.from(line.matchAll(/'([^']*)'|(\S+)/g), ([, quoted, plain]) => quoted ?? plain ?? '');
}

function commandOf(words: readonly string[]): Pick<Command, 'argv' | 'input'> {
  const at = words.indexOf('<');
  return at < 0
    ? { argv: [...words], input: null }
    : { argv: words.slice(0, at), input: words[at + 1] ?? '' };
}

function expectationsOf(lines: readonly string[]): Expectation[] {
  const found: Expectation[] = [];
  for (const line of lines) {
    if (line.startsWith('  ')) found.at(-1)?.lines.push(line.slice(2));
    else found.push(headingOf(line));
  }
  return found;
}

function headingOf(line: string): Expectation {
  const stream = /^(stdout|stderr) (is|contains|lacks)$/.exec(line);
  if (stream) return { of: stream[1] ?? '', kind: kindOf(stream[2]), lines: [] };
  const same = /^same (.+) as (.+)$/.exec(line);
  if (same) return { of: same[1] ?? '', kind: 'same', lines: [same[2] ?? ''] };
  const absent = /^no file (.+)$/.exec(line);
  if (absent) return { of: absent[1] ?? '', kind: 'absent', lines: [] };
  const file = /^file (.+?)(?: (contains|lacks))?$/.exec(line);
  if (file) return { of: file[1] ?? '', kind: kindOf(file[2]), lines: [] };
  throw new Error(`expected.txt: what is "${line}"?`);
}

function kindOf(word: string | undefined): 'is' | 'contains' | 'lacks' {
  return word === 'contains' || word === 'lacks' ? word : 'is';
}
