import { reportIds } from '../../report/formats.ts';
import type { Command } from '../commands/command.ts';
import { commands } from '../commands/table.ts';
import { type Near, nearWord } from '../options/near-words.ts';
import { nearest } from '../options/nearest.ts';
import type { Option, Vocabulary } from '../options/option.ts';
import { nearCommands, nearOptions } from './near-words.ts';

export const commandNames = commands.map(({ name }) => name);

/** What an unknown command was meant to be, by meaning or else by spelling; empty: a path, whose command was forgotten. */
export function commandMeant(name: string): string {
  if (/[./\\]/.test(name)) return '';
  return nearWord(nearCommands, name, () => true)?.meant ?? nearest(name, [...commandNames, 'help']);
}

/**
 * What an unknown option was meant to be, of what the command has.
 *
 * @param own long flags that may stand here
 * @param command undefined: none was named
 */
export function optionMeant(name: string, own: readonly string[], command: Command | undefined): Near {
  const near = nearWord(nearOptions, name, (meant) => isHad(meant, own, command));
  if (near !== undefined) return near ?? { meant: '', words: [] };
  return { meant: spelling(name, own), words: [] };
}

/** Of one letter, or with one dash, nothing is near but the same word with two. */
function spelling(name: string, own: readonly string[]): string {
  if (name.startsWith('--')) return nearest(name, own);
  return own.includes(`-${name}`) ? `-${name}` : '';
}

function isHad(meant: string, own: readonly string[], command: Command | undefined): boolean {
  const [flag = '', value] = meant.split(' ');
  if (!flag.startsWith('-')) return isInstead(flag, command);
  return (
    own.includes(flag) && (value === undefined || command === undefined || formatsOf(command).includes(value))
  );
}

/** `check` does what `clean` does, and writes no list. */
function isInstead(name: string, command: Command | undefined): boolean {
  return command === undefined || (name === 'check' && command.name === 'clean');
}

/** Of the vocabulary, forms of report need nothing else. */
const reportsAlone: Vocabulary = {
  rules: { all: [], gaps: [] },
  presets: [],
  reports: reportIds,
  territories: [],
};

function formatsOf({ options }: Command): readonly string[] {
  const isFormat = ({ flags }: Option<unknown>) => flags.includes('format');
  return options.find(isFormat)?.meaning.values?.(reportsAlone) ?? [];
}
