import { CommanderError } from 'commander';
import { InputError } from '../../errors.ts';
import type { Lang } from '../../model.ts';
import type { Command } from '../commands/command.ts';
import { commands } from '../commands/table.ts';
import { didYouMean, mistake } from '../options/mistake.ts';
import type { Option, Typed, Word } from '../options/option.ts';
import { allOptions } from '../options/table.ts';
import { buildProgram } from './program.ts';

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
    lang,
    version,
    (option, flag, value) => collect(typed, option, flag, value),
    (chosen) => {
      command = chosen;
    },
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

function collect(typed: Map<string, Word[]>, option: Option<unknown>, flag: string, value: string): void {
  const word = { text: value, at: { flag }, fields: {} };
  const words = typed.get(option.key) ?? [];
  if (option.takes !== 'nothing' && looksLikeFlag(value)) throw missingArgument(flag, option.argument);
  if (value === '') throw emptyArgument(word);
  if (words.length > 0 && option.takes === 'one') throw givenTwice(option, word);
  typed.set(option.key, option.takes === 'nothing' ? [word] : [...words, word]);
}

function looksLikeFlag(value: string): boolean {
  return value.startsWith('--') && flagNames().includes(value.replace(/=.*/s, ''));
}

function flagNames(): string[] {
  return [...allOptions.flatMap(flagsOf), '--help', '--version'];
}

function flagsOf({ flags }: Option<unknown>): string[] {
  return flags.map((flag) => `--${flag}`);
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
      throw unknownOption(name, argv);
    case 'commander.unknownCommand':
      throw unknownCommand(name);
    case 'commander.optionMissingArgument':
      throw missingArgument(/--[\w-]+/.exec(name)?.[0] ?? name, /<(.*?)(?:\.\.\.)?>/.exec(name)?.[1] ?? '');
    default:
      throw error;
  }
}

function unknownOption(name: string, argv: readonly string[]): InputError {
  const command = commands.find((known) => argv.includes(known.name));
  const names = command ? [...command.options.flatMap(flagsOf), '--help'] : flagNames();
  const hint = didYouMean(name, names);
  const help = `campaign-audit ${command?.name ?? 'help'}${command ? ' --help' : ' <command>'}`;
  return new InputError({
    code: 'usage/unknown-option',
    problem: {
      en: `unknown option "${name}"${hint.en}`,
      fr: `option inconnue «\u00a0${name}\u00a0»${hint.fr}`,
    },
    ...(command ? {} : { expected: commandFirst }),
    remedy: { en: `${help} lists the options`, fr: `${help} donne la liste des options` },
  });
}

const commandNames = commands.map(({ name }) => name);

const commandFirst = {
  en: `a command before its options: campaign-audit ${commandNames.join(' | ')} …`,
  fr: `une commande avant ses options\u00a0: campaign-audit ${commandNames.join(' | ')} …`,
};

function unknownCommand(name: string): InputError {
  const hint = didYouMean(name, [...commandNames, 'help']);
  return new InputError({
    code: 'usage/unknown-command',
    problem: {
      en: `unknown command "${name}"${hint.en}`,
      fr: `commande inconnue «\u00a0${name}\u00a0»${hint.fr}`,
    },
    expected: commandFirst,
  });
}

function missingArgument(flag: string, argument: string): InputError {
  return mistake(
    { flag },
    {
      code: 'usage/missing-argument',
      problem: { en: 'its value is missing', fr: 'il manque sa valeur' },
      expected: { en: `${flag} <${argument}>`, fr: `${flag} <${argument}>` },
    },
  );
}

function emptyArgument(word: Word): InputError {
  return mistake(word.at, {
    code: 'usage/missing-argument',
    problem: { en: 'its value is empty', fr: 'sa valeur est vide' },
  });
}

function givenTwice({ tooMany }: Option<unknown>, { at }: Word): InputError {
  if (tooMany !== undefined) return new InputError({ code: 'usage/too-many-arguments', ...tooMany });
  return mistake(at, {
    code: 'usage/given-twice',
    problem: { en: 'given twice, it takes one value', fr: 'donnée deux fois, elle ne prend qu’une valeur' },
  });
}
