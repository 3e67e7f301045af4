import { CommanderError } from 'commander';
import type { Lang } from '../../model.ts';
import type { Command } from '../commands/command.ts';
import { commands } from '../commands/table.ts';
import type { Option, Typed, Word } from '../options/option.ts';
import { flagIn, flagMeant, wouldBeFlag } from './flags.ts';
import { commandNames } from './meant.ts';
import {
  behindTheEnd,
  emptyArgument,
  givenTwice,
  longDash,
  missingArgument,
  shortWithSign,
  unknownCommand,
  unknownOption,
} from './mistakes.ts';
import { buildProgram } from './program.ts';
import { asksInShort } from './short-help.ts';

/** What the command line asks for: a text to print (help, version), or a command with its options. */
export type Asked = { text: string; wanted: boolean } | { command: Command; typed: Typed };

/**
 * Reads the command line; values stay as written.
 *
 * @param argv arguments after the program's name
 * @param width columns of the terminal, for the help
 * @throws InputError for an unknown option or command, a missing argument, an option given twice
 */
export function readArguments(argv: readonly string[], lang: Lang, version: string, width: number): Asked {
  const typed = new Map<string, Word[]>();
  let command: Command | undefined;
  let text = '';
  const program = buildProgram(
    argv,
    lang,
    version,
    (option, flag, value) => collect(typed, option, flag, value),
    (chosen) => {
      command = chosen;
    },
    asksInShort(argv) ? width : null,
  );
  const write = (chunk: string) => {
    text += chunk;
  };
  const output = {
    writeOut: write,
    writeErr: write,
    getOutHelpWidth: () => width,
    getErrHelpWidth: () => width,
  };
  for (const part of [program, ...program.commands]) part.configureOutput(output).exitOverride();
  checkHelp(argv);
  checkShort(argv);
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    return afterError(error, argv, text);
  }
  return command === undefined ? { text, wanted: false } : { command, typed };
}

/** commander answers `help` of an unknown command as if none was named. */
function checkHelp([first, name]: readonly string[]): void {
  if (first !== 'help' || name === undefined || name.startsWith('-')) return;
  if (name !== 'help' && !commandNames.includes(name)) throw unknownCommand(name);
}

/** `-o=out` would be an output folder called `=out`. */
function checkShort(argv: readonly string[]): void {
  const end = argv.indexOf('--');
  const found = argv.slice(0, end < 0 ? argv.length : end).find((word) => /^-[a-z]=/i.test(word));
  if (found !== undefined) throw shortWithSign(found);
}

function commandIn(argv: readonly string[]): Command | undefined {
  return commands.find(({ name }) => argv.includes(name));
}

function collect(typed: Map<string, Word[]>, option: Option<unknown>, flag: string, value: string): void {
  const word = { text: value, at: { flag }, fields: {} };
  const words = typed.get(option.key) ?? [];
  const meant = flagMeant(value);
  if (meant !== '' && meant !== flagIn(value)) throw longDash(value, meant);
  if (isBare(option) && wouldBeFlag(value)) throw behindTheEnd(value);
  if (option.takes !== 'nothing' && meant !== '') throw missingArgument(flag, option.argument);
  if (value === '') throw emptyArgument(word, option);
  if (words.length > 0 && option.takes === 'one') throw givenTwice(option, [...words, word]);
  typed.set(option.key, option.takes === 'nothing' ? [word] : [...words, word]);
}

/** What stands on the command line without a flag. */
function isBare({ flags }: Option<unknown>): boolean {
  return flags.length === 0;
}

/** commander says what is wrong in English only: its code and the name in quotes are what is taken from it. */
function afterError(error: unknown, argv: readonly string[], text: string): Asked {
  if (!(error instanceof CommanderError)) throw error;
  if (error.exitCode === 0) return { text, wanted: true };
  const name = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.help':
      return { text, wanted: false };
    case 'commander.unknownOption':
      throw unknownOption(name, commandIn(argv));
    case 'commander.unknownCommand':
      throw unknownCommand(name);
    case 'commander.optionMissingArgument':
      throw missingArgument(/--[\w-]+/.exec(name)?.[0] ?? name, /<(.*?)(?:\.\.\.)?>/.exec(name)?.[1] ?? '');
    default:
      throw error;
  }
}
