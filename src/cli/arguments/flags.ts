import type { Option } from '../options/option.ts';
import { allOptions } from '../options/table.ts';

/** The long flags of some options, with their dashes. */
export function flagsOf(options: readonly Option<unknown>[]): string[] {
  return options.flatMap(({ flags }) => flags.map((flag) => `--${flag}`));
}

/** All long flags that there are. */
export function flagNames(): string[] {
  return [...flagsOf(allOptions), '--help', '--version'];
}

/** What stands before a `=`. */
export function flagIn(word: string): string {
  return word.replace(/=.*/s, '');
}

/** Word processors make one long dash of two. */
const longDashes = /^(?:[\u2010-\u2015\u2212]-?|-[\u2010-\u2015\u2212])/;

/** The long flag that a word is, or was meant to be; empty where it is none. */
export function flagMeant(word: string): string {
  const name = flagIn(word).replace(longDashes, '--');
  return name.startsWith('--') && flagNames().includes(name) ? name : '';
}

/** Whether a word behind `--` would be an option before it. */
export function wouldBeFlag(word: string): boolean {
  const shorts = [...allOptions.map(({ short }) => short), 'h', 'V'];
  return flagMeant(word) !== '' || shorts.some((short) => short !== undefined && word === `-${short}`);
}
