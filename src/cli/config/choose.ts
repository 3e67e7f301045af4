import type { Typed } from '../arguments.ts';
import type { Context, Option, Word } from '../options/option.ts';
import type { CampaignFile } from './campaign-file.ts';

/** The words that count for an option, and where they come from: `flag`, the campaign file's path, `default`. */
export interface Chosen {
  words: readonly Word[];
  origin: string;
}

/** The choice for every option, by key. */
export type Choices = ReadonlyMap<string, Chosen>;

/** A flag wins over the campaign file, the file over the default. */
export function choose(
  options: readonly Option<unknown>[],
  flags: Typed,
  file: CampaignFile | null,
  context: Context,
): Choices {
  return new Map(options.map((option) => [option.key, chosen(option, flags, file, context)]));
}

function chosen(option: Option<unknown>, flags: Typed, file: CampaignFile | null, context: Context): Chosen {
  const written = file?.typed.get(option.key) ?? [];
  const typed = flags.get(option.key);
  if (typed !== undefined) return { words: typed.map((word) => withFields(word, written)), origin: 'flag' };
  if (file !== null && written.length > 0) return { words: written, origin: file.path };
  const text = typeof option.fallback === 'function' ? option.fallback(context) : option.fallback;
  const words = text === undefined ? [] : [{ text, at: { flag: option.key }, fields: {} }];
  return { words, origin: 'default' };
}

/** What the campaign file says of the same entry: the reason of a rule that is accepted by flag. */
function withFields(word: Word, written: readonly Word[]): Word {
  return { ...word, fields: written.find(({ text }) => text === word.text)?.fields ?? {} };
}

/** What an option means under the words chosen for it. */
export function meaningOf<T>(option: Option<T>, choices: Choices, context: Context): T {
  return option.meaning(choices.get(option.key)?.words ?? [], context);
}
