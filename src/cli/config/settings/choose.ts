import { resolve } from 'node:path';
import type { WrittenPlace } from '../../options/mistake.ts';
import type { Context, Option, Typed, Word } from '../../options/option.ts';
import type { CampaignFile } from '../file/campaign-file.ts';

/** The words that count for an option, and where they come from: `flag`, a campaign file's path, `default`. */
export interface Chosen {
  words: readonly Word[];
  origin: string;
}

/** The choice for every option, by key. */
export type Choices = ReadonlyMap<string, Chosen>;

/**
 * What counts for every option: a flag wins over the campaign file, the file over the default.
 *
 * @param own options of the command
 * @param others options of other commands, left to their defaults whatever the campaign file says
 */
export function choose(
  own: readonly Option<unknown>[],
  others: readonly Option<unknown>[],
  flags: Typed,
  file: CampaignFile | null,
  context: Context,
): Choices {
  const named = file?.name == null ? context : { ...context, campaignName: file.name };
  return new Map([
    ...others.map((option) => [option.key, byDefault(option, named)] as const),
    ...own.map((option) => [option.key, chosen(option, flags, file, named)] as const),
  ]);
}

function chosen(option: Option<unknown>, flags: Typed, file: CampaignFile | null, context: Context): Chosen {
  const behind = option.fallbackBehind ? byDefault(option, context).words : [];
  const written = (option.flagOnly ? undefined : file?.typed.get(option.key)) ?? [];
  const typed = flags.get(option.key);
  if (typed !== undefined) {
    // What an entry without a path says holds for what the command line names too.
    const common = written.filter(({ text }) => text === '');
    const words = typed.map((word) => withFields(word, written));
    return { words: [...words, ...common, ...behind], origin: 'flag' };
  }
  const [first] = written;
  if (first === undefined) return byDefault(option, context);
  return { words: [...written, ...behind], origin: 'file' in first.at ? first.at.file : 'flag' };
}

function byDefault({ key, fallback }: Option<unknown>, context: Context): Chosen {
  const text = typeof fallback === 'function' ? fallback(context) : fallback;
  const words = text === undefined ? [] : [{ text, at: { flag: key }, fields: {} }];
  return { words, origin: 'default' };
}

/** What the campaign file says of the same entry: a file's columns, the reason of a rule that is accepted by flag. */
function withFields(word: Word, written: readonly Word[]): Word {
  const same = written.find(({ text }) => text !== '' && resolve(text) === resolve(word.text));
  return { ...word, fields: same?.fields ?? {} };
}

/** Gives the meaning of an option. */
export type Read = <T>(option: Option<T>) => T;

/** Where the first value of an option was written; its flag where it has none. */
export function placeOf({ key, flags }: Option<unknown>, choices: Choices): WrittenPlace {
  return choices.get(key)?.words[0]?.at ?? { flag: `--${flags[0] ?? key}` };
}

/** Whether an option was typed on the command line. */
export function isFlag(choices: Choices, option: Option<unknown>): boolean {
  return choices.get(option.key)?.origin === 'flag';
}

/** What an option means under the words chosen for it. */
export function meaningOf<T>(option: Option<T>, choices: Choices, context: Context): T {
  return option.meaning(choices.get(option.key)?.words ?? [], context);
}
