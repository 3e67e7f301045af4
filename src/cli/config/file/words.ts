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

function fieldsOf(value: Tree, keys: Keys, { more, maps = {}, paths = [] }: Entry, locate: Locate) {
  const fields: Record<string, Word> = {};
  const take = (name: string, inner: Tree | null, path: Keys) => {
    if (inner?.kind !== 'text') return;
    const text = paths.includes(name) ? locate(inner.text, folderOf(inner)) : inner.text;
    fields[name] = { text, at: placeInFile(inner, path), fields: {} };
  };
  for (const name of Object.keys(more)) take(name, valueAt(value, name), [...keys, name]);
  for (const name of Object.keys(maps)) {
    const map = valueAt(value, name);
    if (map?.kind !== 'mapping') continue;
    for (const key of map.entries.keys()) take(`${name}.${key}`, valueAt(map, key), [...keys, name, key]);
  }
  return fields;
}
