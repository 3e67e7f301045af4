import { CommanderError } from 'commander';
import { InputError } from '../errors.ts';
import type { Lang } from '../model.ts';
import { didYouMean, mistake } from './mistake.ts';
import type { Option, Word } from './options/option.ts';
import { cleanOptions } from './options/table.ts';
import { buildProgram } from './program.ts';

/** Options as typed, by key. */
export type Typed = ReadonlyMap<string, readonly Word[]>;

/** What the command line asks for: a text to print (help, version), or a command with its options. */
export type Asked = { text: string; wanted: boolean } | { command: 'clean'; typed: Typed };

/**
 * Reads the command line; values stay as written.
 *
 * @param argv arguments after the program's name
 * @param width columns of the terminal, for the help
 * @throws InputError for an unknown option or command, a missing argument, an option given twice
 */
export function readArguments(argv: readonly string[], lang: Lang, version: string, width: number): Asked {
  const typed = new Map<string, Word[]>();
  let command: 'clean' | null = null;
  let text = '';
  const program = buildProgram(
    lang,
    version,
    (option, flag, value) => collect(typed, option, flag, value),
    (name) => {
      command = name;
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
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    return afterError(error, argv, text);
  }
  return command === null ? { text, wanted: false } : { command, typed };
}

function collect(typed: Map<string, Word[]>, option: Option<unknown>, flag: string, value: string): void {
  const word = { text: value, at: { flag }, fields: {} };
  const words = typed.get(option.key) ?? [];
  if (option.takes !== 'nothing' && looksLikeFlag(value)) throw missingArgument(flag, option.argument);
  if (value === '') throw emptyArgument(word);
  if (words.length > 0 && option.takes === 'one') throw givenTwice(word);
  typed.set(option.key, option.takes === 'nothing' ? [word] : [...words, word]);
}

function looksLikeFlag(value: string): boolean {
  return value.startsWith('--') && flagNames().includes(value.replace(/=.*/s, ''));
}

function flagNames(): string[] {
  return [
    ...cleanOptions.flatMap((option) => option.flags.map((flag) => `--${flag}`)),
    '--help',
    '--version',
  ];
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
  const hint = didYouMean(name, flagNames());
  const place = argv.includes('clean') ? {} : { expected: commandFirst };
  return new InputError({
    code: 'usage/unknown-option',
    problem: { en: `unknown option "${name}"${hint.en}`, fr: `option inconnue « ${name} »${hint.fr}` },
    ...place,
    remedy: seeHelp,
  });
}

const commandFirst = {
  en: 'a command before its options: campaign-audit clean …',
  fr: 'une commande avant ses options : campaign-audit clean …',
};

const seeHelp = {
  en: 'campaign-audit clean --help lists the options',
  fr: 'campaign-audit clean --help donne la liste des options',
};

function unknownCommand(name: string): InputError {
  const hint = didYouMean(name, ['clean', 'help']);
  return new InputError({
    code: 'usage/unknown-command',
    problem: { en: `unknown command "${name}"${hint.en}`, fr: `commande inconnue « ${name} »${hint.fr}` },
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

function givenTwice({ at }: Word): InputError {
  if ('flag' in at && at.flag === 'contacts') return twoLists();
  return mistake(at, {
    code: 'usage/given-twice',
    problem: { en: 'given twice, it takes one value', fr: 'donnée deux fois, elle ne prend qu’une valeur' },
  });
}

function twoLists(): InputError {
  return new InputError({
    code: 'usage/too-many-arguments',
    problem: { en: 'more than one contact list', fr: 'plus d’une liste de contacts' },
    expected: { en: 'one contact list', fr: 'une seule liste de contacts' },
    remedy: {
      en: 'join the lists first, or run once for each; quote paths that have spaces',
      fr: 'réunissez d’abord les listes, ou lancez une fois pour chacune ; mettez entre guillemets les chemins avec espaces',
    },
  });
}
