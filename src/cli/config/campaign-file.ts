import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { InputError } from '../../errors.ts';
import type { Lang, Text } from '../../model.ts';
import { decodeText } from '../../read/text.ts';
import type { Place } from '../mistake.ts';
import type { Option, Typed, Word } from '../options/option.ts';
import { checkShape } from './schema.ts';

const names = ['campaign-audit.yaml', 'campaign-audit.yml', 'campaign-audit.json'];

/** A campaign file, read and of the right shape; its values are still as written. */
export interface CampaignFile {
  path: string;
  typed: Typed;
}

/** The campaign file of a folder; null where there is none. */
export function findCampaignFile(folder: string): string | null {
  const [first, second] = names.filter((name) => existsSync(join(folder, name)));
  if (first === undefined || second === undefined) return first ?? null;
  throw new InputError({
    code: 'config/two-files',
    problem: {
      en: `both ${first} and ${second} are here`,
      fr: `${first} et ${second} sont tous deux présents`,
    },
    remedy: { en: 'name one with --campaign', fr: 'désignez-en un avec --campaign' },
  });
}

/**
 * Reads a campaign file: YAML, or JSON, which is YAML too. Every scalar stays the text that was written, so that
 * `0162000000` keeps its zero and `2024-05-06` is no instant.
 *
 * @param path path as the user gave it
 * @param options those that have a key
 * @param setLang told the language of the file before anything in it is judged
 * @throws InputError with line and column
 */
export function readCampaignFile(
  path: string,
  options: readonly Option<unknown>[],
  setLang: (lang: Lang) => void,
): CampaignFile {
  const lines = new LineCounter();
  const text = decodeText(readFileSync(path)).replace(/^\uFEFF/, '');
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false });
  const place = (offset: number, key: string): Place => {
    const { line, col } = lines.linePos(offset);
    return { file: path, line, column: col, key };
  };
  const [flaw] = document.errors;
  if (flaw !== undefined) throw badSyntax(place(flaw.pos[0], ''), flaw.message);
  const spoken = document.contents === null || !isMap(document.contents) ? null : document.get('lang');
  if (spoken === 'fr' || spoken === 'en') setLang(spoken);
  const name = (keys: readonly PropertyKey[]) => keys.map(String).join('.');
  checkShape(plain(document, place(0, '')), options, (keys) => place(keyOffset(document, keys), name(keys)));
  const at = (keys: readonly PropertyKey[]) => place(nodeAt(document, keys)?.range?.[0] ?? 0, name(keys));
  return { path, typed: typedWords(document, options, at, dirname(path)) };
}

/** The document as plain values. */
function plain(document: Document, at: Place): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    throw badSyntax(at, error instanceof Error ? error.message : '');
  }
}

function badSyntax(at: Place, message: string): InputError {
  const place = 'file' in at ? { file: at.file, line: at.line, column: String(at.column) } : {};
  const said = (message.split('\n')[0] ?? '').slice(0, 200);
  const problem: Text = { en: `this is not YAML (${said})`, fr: `ce n’est pas du YAML (${said})` };
  const expected = { en: 'a campaign file in YAML or JSON', fr: 'un fichier de campagne en YAML ou en JSON' };
  return new InputError({ code: 'config/syntax', problem, expected, ...place });
}

type At = (keys: readonly PropertyKey[]) => Place;

function typedWords(document: Document, options: readonly Option<unknown>[], at: At, folder: string): Typed {
  const typed = new Map<string, Word[]>();
  for (const option of options) {
    const keys = option.key.split('.');
    const words = wordsOf(document, keys, option, at).filter(
      ({ text, fields }) => !isAbsent(text) || Object.keys(fields).length > 0,
    );
    const locate = option.locate ?? ((text) => text);
    if (words.length > 0)
      typed.set(
        option.key,
        words.map((word) => located(word, option, locate, folder)),
      );
  }
  return typed;
}

function located(
  word: Word,
  { entry }: Option<unknown>,
  locate: (text: string, folder: string) => string,
  folder: string,
): Word {
  const fields = Object.entries(word.fields).map(([name, field]) => [
    name,
    entry?.paths?.includes(name) ? { ...field, text: locate(field.text, folder) } : field,
  ]);
  return { ...word, text: locate(word.text, folder), fields: Object.fromEntries(fields) };
}

/** `basis:` and `basis: null` leave the option to its default. */
function isAbsent(text: string): boolean {
  return text === '' || text === '~' || text === 'null';
}

function wordsOf(document: Document, keys: readonly PropertyKey[], option: Option<unknown>, at: At): Word[] {
  const node = nodeAt(document, keys);
  if (isSeq(node)) return node.items.flatMap((_, index) => wordsOf(document, [...keys, index], option, at));
  if (isScalar(node)) return [{ text: String(node.value), at: at(keys), fields: {} }];
  if (!isMap(node) || option.entry === undefined) return [];
  const { main, more, maps = {} } = option.entry;
  const fields: Record<string, Word> = {};
  const take = (name: string, path: readonly PropertyKey[]) => {
    const word = scalarAt(document, path, at);
    if (word !== null && !isAbsent(word.text)) fields[name] = word;
  };
  for (const name of more) take(name, [...keys, name]);
  for (const name of Object.keys(maps))
    for (const key of keysAt(document, [...keys, name])) take(`${name}.${key}`, [...keys, name, key]);
  const own = scalarAt(document, [...keys, main], at);
  if (own !== null) return [{ ...own, fields }];
  return option.entry.mainOptional ? [{ text: '', at: at(keys), fields }] : [];
}

function scalarAt(document: Document, keys: readonly PropertyKey[], at: At): Word | null {
  const node = nodeAt(document, keys);
  return isScalar(node) ? { text: String(node.value), at: at(keys), fields: {} } : null;
}

/** Keys of a mapping; none where there is none. */
function keysAt(document: Document, keys: readonly PropertyKey[]): string[] {
  const node = nodeAt(document, keys);
  return isMap(node) ? node.items.flatMap(({ key }) => (isScalar(key) ? [String(key.value)] : [])) : [];
}

/** The node under a path of keys, aliases followed; null where there is none. */
function nodeAt(document: Document, keys: readonly PropertyKey[]): Node | null {
  let node: unknown = document.contents;
  for (const key of keys) {
    const parent = isAlias(node) ? node.resolve(document) : node;
    node = isMap(parent) || isSeq(parent) ? parent.get(String(key), true) : null;
  }
  const found = isAlias(node) ? node.resolve(document) : node;
  return isScalar(found) || isMap(found) || isSeq(found) ? found : null;
}

/** Where a key is written; for an item of a list, where the item begins. */
function keyOffset(document: Document, keys: readonly PropertyKey[]): number {
  const parent = nodeAt(document, keys.slice(0, -1));
  const last = String(keys.at(-1));
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && key.value === last)
    : undefined;
  const start = isScalar(pair?.key) ? pair.key.range?.[0] : nodeAt(document, keys)?.range?.[0];
  if (start !== undefined) return start;
  return keys.length === 0 ? 0 : keyOffset(document, keys.slice(0, -1));
}
