import type { Lang } from '../../../model.ts';
import { about } from '../../arguments/program-words.ts';
import type { Command } from '../../commands/command.ts';
import { terminal } from '../../options/audit/terminal.ts';
import type { Option, Vocabulary } from '../../options/option.ts';

/** What may stand in one place of the command line. */
export interface Slot {
  values: readonly string[];
  /** What of the disk may stand there, too. */
  paths: 'none' | 'files' | 'directories';
  /** A value may go on with `=` and a file. */
  keyed: boolean;
}

export interface CompletedOption {
  /** With dashes; the short one first, aliases last. */
  names: readonly string[];
  help: string;
  /** null where no value follows. */
  slot: Slot | null;
  /** Every word up to the next option is a value. */
  many: boolean;
}

export interface CompletedCommand {
  name: string;
  about: string;
  argument: Slot;
  options: readonly CompletedOption[];
}

/** All that a shell can complete. */
export interface Completed {
  commands: readonly CompletedCommand[];
  /** Options before a command. */
  options: readonly CompletedOption[];
}

const nothing: Slot = { values: [], paths: 'none', keyed: false };

/** What shells complete, from the records that the help is made of. */
export function completedOf(commands: readonly Command[], lang: Lang, vocabulary: Vocabulary): Completed {
  const help = { names: ['-h', '--help'], help: about.help[lang], slot: null, many: false };
  const version = { names: ['-V', '--version'], help: about.version[lang], slot: null, many: false };
  const own = commands.map((command) => ({
    name: command.name,
    about: command.about[lang],
    argument: slotOf(command.argument, vocabulary),
    options: [...command.options.flatMap((option) => optionOf(option, lang, vocabulary)), help],
  }));
  const names = own.map(({ name }) => name);
  const helpCommand = {
    name: 'help',
    about: about.helpCommand[lang],
    argument: { ...nothing, values: names },
    options: [help],
  };
  return {
    commands: [...own, helpCommand],
    options: [...optionOf(terminal.lang, lang, vocabulary), version, help],
  };
}

function optionOf(option: Option<unknown>, lang: Lang, vocabulary: Vocabulary): CompletedOption[] {
  if (option.flags.length === 0) return [];
  const short = option.short === undefined ? [] : [`-${option.short}`];
  const slot = option.takes === 'nothing' ? null : slotOf(option, vocabulary);
  const names = [...short, ...option.flags.map((flag) => `--${flag}`)];
  return [{ names, help: option.help[lang], slot, many: option.takes === 'many' }];
}

const pathsOf: Readonly<Record<string, Slot['paths']>> = {
  file: 'files',
  contacts: 'files',
  logs: 'files',
  dir: 'directories',
};

function slotOf({ argument, meaning }: Option<unknown>, vocabulary: Vocabulary): Slot {
  const values = meaning.values?.(vocabulary) ?? [];
  return { values, paths: pathsOf[argument] ?? 'none', keyed: argument === 'report' };
}
