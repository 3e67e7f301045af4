import type { Entry, Option, Typed, Word } from '../../options/option.ts';
import { folderOf, type Keys, placeInFile, type Tree, valueAt } from './tree.ts';

/**
 * The words that a mapping of a campaign file has for each option; paths are as seen from the working directory.
 *
 * @param above keys under which the mapping stands in its file
 */
export function typedWords(mapping: Tree, options: readonly Option<unknown>[], above: Keys = []): Typed {
  const typed = new Map<string, Word[]>();
  for (const option of options) {
    const keys = option.key.split('.');
    const value = keys.reduce<Tree | null>((tree, key) => tree && valueAt(tree, key), mapping);
    const words = value === null ? [] : wordsOf(value, [...above, ...keys], option);
    if (words.length > 0) typed.set(option.key, words);
  }
  return typed;
}

function wordsOf(value: Tree, keys: Keys, option: Option<unknown>): Word[] {
  if (value.kind === 'list')
    return value.items.flatMap((item, index) => wordsOf(item, [...keys, index], option));
  const { entry } = option;
  const locate = option.locate ?? ((text: string) => text);
  if (value.kind === 'text')
    return [{ text: locate(value.text, folderOf(value)), at: placeInFile(value, keys), fields: {} }];
  if (value.kind === 'nothing' || entry === undefined) return [];
  const fields = fieldsOf(value, keys, entry, locate);
  const main = valueAt(value, entry.main);
  if (main?.kind === 'text')
    return [
      { text: locate(main.text, folderOf(main)), at: placeInFile(main, [...keys, entry.main]), fields },
    ];
  return Object.keys(fields).length === 0 ? [] : [{ text: '', at: placeInFile(value, keys), fields }];
}

type Locate = (text: string, folder: string) => string;

function fieldsOf(value: Tree, keys: Keys, { main, paths = [] }: Entry, locate: Locate): Word['fields'] {
  if (value.kind !== 'mapping') return {};
  const fields: Record<string, Word> = {};
  for (const name of value.entries.keys()) {
    const word = name === main ? null : wordOf(valueAt(value, name), [...keys, name]);
    if (word === null) continue;
    const isPath = paths.includes(name) && Object.keys(word.fields).length === 0;
    fields[name] = isPath ? { ...word, text: locate(word.text, folderOf(value)) } : word;
  }
  return fields;
}

/** A value with all that is in it; null where it says nothing. */
function wordOf(value: Tree | null, keys: Keys): Word | null {
  if (value === null || value.kind === 'nothing') return null;
  const at = placeInFile(value, keys);
  if (value.kind === 'text') return { text: value.text, at, fields: {} };
  const names = value.kind === 'list' ? value.items.keys() : value.entries.keys();
  const fields: Record<string, Word> = {};
  for (const name of names) {
    const word = wordOf(valueAt(value, name), [...keys, name]);
    if (word !== null) fields[name] = word;
  }
  return Object.keys(fields).length === 0 ? null : { text: '', at, fields };
}
