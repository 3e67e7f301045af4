import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type ParsedNode,
  parseDocument,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import { decodeMarked } from '../../../encoding/decode.ts';
import { InputError } from '../../../errors.ts';
import type { Text } from '../../../model.ts';
import { readSmallFile } from '../../../read/bytes/small-file.ts';
import type { Mapping, Spot, Tree } from './tree.ts';

/** A campaign file is small; what is larger was named by mistake. */
const mostBytes = 2 * 1024 ** 2;
/** Values after aliases were followed, and levels: beyond, a file is hostile. */
const mostValues = 200_000;
const mostLevels = 50;

/**
 * Reads a file of YAML, or JSON, which is YAML too. Every scalar stays the text that was written, so that
 * `0162000000` keeps its zero and `2024-05-06` is no instant. Aliases and merge keys (`<<`) are followed.
 *
 * @param path path as the user knows it
 * @returns an empty mapping where the file says nothing
 * @throws InputError with line and column where it is not YAML, is too large or too deep
 */
export function readYaml(path: string): Tree {
  const lines = new LineCounter();
  const document = parsed(path, lines);
  const spot = (offset: number): Spot => {
    const { line, col } = lines.linePos(offset);
    return { file: path, line, column: col };
  };
  const [flaw] = document.errors;
  if (flaw !== undefined) throw notYaml(spot(flaw.pos[0]), flaw);
  const [odd] = document.warnings;
  if (odd !== undefined) throw notYaml(spot(odd.pos[0]), odd);
  const tree = treeOf(document.contents, { document, spot, values: 0 }, 0);
  return tree.kind === 'nothing' ? { kind: 'mapping', entries: new Map(), spot: tree.spot } : tree;
}

function parsed(path: string, lineCounter: LineCounter): Document.Parsed {
  const start = { file: path, line: 1, column: 1 };
  const bytes = readSmallFile(path, mostBytes);
  if (bytes === null) throw unusable(start, tooLarge);
  const text = decodeMarked(bytes);
  if (text.includes('\0'))
    throw unusable({ ...start, line: text.split('\0')[0]?.split('\n').length ?? 1 }, nul);
  try {
    // Whether keys are unique is seen below: the parser takes a quadratic time for it.
    return parseDocument(text, { schema: 'failsafe', lineCounter, prettyErrors: false, uniqueKeys: false });
  } catch (error) {
    if (error instanceof RangeError) throw unusable(start, tooDeep);
    throw error;
  }
}

interface Reading {
  document: Document.Parsed;
  spot(offset: number): Spot;
  values: number;
}

function treeOf(node: ParsedNode | null, reading: Reading, depth: number): Tree {
  const spot = reading.spot(node?.range[0] ?? 0);
  if (depth > mostLevels) throw unusable(spot, tooDeep);
  reading.values += 1;
  if (reading.values > mostValues) throw unusable(spot, tooMany);
  if (isAlias(node)) {
    const meant: unknown = node.resolve(reading.document);
    if (isNode(meant)) return treeOf(meant, reading, depth + 1);
    throw notYamlAs(spot, noAlias);
  }
  if (isMap(node)) return mappingOf(node, spot, reading, depth);
  if (isSeq(node))
    return { kind: 'list', items: node.items.map((item) => treeOf(item, reading, depth + 1)), spot };
  if (!isScalar(node) || isNothing(node)) return { kind: 'nothing', spot };
  return { kind: 'text', text: wholeText(String(node.value), spot), spot };
}

/** An escape may write half of a character, which no file and no message can hold. */
function wholeText(text: string, spot: Spot): string {
  if (/\p{Surrogate}/u.test(text)) throw unusable(spot, halfCharacter);
  return text;
}

function isNode(value: unknown): value is ParsedNode {
  return isScalar(value) || isMap(value) || isSeq(value);
}

/** `basis:`, `basis: ~` and `basis: null`; in quotes it is a text. */
function isNothing({ value, type }: Scalar): boolean {
  return type === 'PLAIN' && ['', '~', 'null', 'Null', 'NULL'].includes(String(value));
}

function mappingOf(node: YAMLMap.Parsed, spot: Spot, reading: Reading, depth: number): Mapping {
  const entries = new Map<string, { spot: Spot; value: Tree }>();
  const merged: Mapping[] = [];
  const seen = new Set<string>();
  for (const { key, value } of node.items) {
    const at = reading.spot(key?.range[0] ?? node.range[0]);
    const name = isScalar(key) ? wholeText(String(key.value), at) : '__proto__';
    if (name === '__proto__') throw unusable(at, noKey);
    if (seen.has(name)) throw notYamlAs(at, twice(name));
    seen.add(name);
    const inner = treeOf(value, reading, depth + 1);
    if (name === '<<' && isScalar(key) && key.type === 'PLAIN') merged.push(...mergedIn(inner));
    else entries.set(name, { spot: at, value: inner });
  }
  for (const [name, entry] of merged.flatMap((mapping) => [...mapping.entries]))
    if (!entries.has(name)) entries.set(name, entry);
  return { kind: 'mapping', entries, spot };
}

/** The mappings of a merge key, the first of which goes before the next. */
function mergedIn(tree: Tree): Mapping[] {
  const trees = tree.kind === 'list' ? tree.items : [tree];
  return trees.map((one) => {
    if (one.kind === 'mapping') return one;
    throw unusable(one.spot, noMerge);
  });
}

const nul = {
  en: 'this is no text: it holds a NUL character',
  fr: 'ce n’est pas du texte\u00a0: il y a un caractère nul',
};
const halfCharacter = {
  en: 'this is no text: it holds half of a character',
  fr: 'ce n’est pas du texte\u00a0: il y a une moitié de caractère',
};
const tooLarge = { en: 'this file is too large', fr: 'ce fichier est trop gros' };
const tooDeep = { en: 'this is nested too deeply', fr: 'ceci est imbriqué trop profondément' };
const tooMany = { en: 'this has too many values', fr: 'il y a trop de valeurs' };
const noKey = { en: 'this cannot be a key', fr: 'ceci ne peut pas être une clé' };
const noMerge = { en: '<< takes keys with their values', fr: '<< attend des clés et leurs valeurs' };

const noAlias = { en: 'no anchor has this name', fr: 'aucune ancre ne porte ce nom' };

function twice(name: string): Text {
  return {
    en: `the key "${name}" stands here a second time`,
    fr: `la clé «\u00a0${name}\u00a0» figure ici une seconde fois`,
  };
}

/** Faults whose message is for those who program with the parser. */
const faults: Readonly<Record<string, Text>> = {
  MULTIPLE_DOCS: {
    en: 'a second document begins here (---); a campaign file is one',
    fr: 'un second document commence ici (---)\u00a0; un fichier de campagne n’en a qu’un',
  },
  TAB_AS_INDENT: {
    en: 'a tab stands at the beginning of this line; YAML takes spaces',
    fr: 'une tabulation se trouve au début de cette ligne\u00a0; YAML attend des espaces',
  },
  TAG_RESOLVE_FAILED: {
    en: 'a tag (!…) means nothing here',
    fr: 'une étiquette (!…) n’a pas de sens ici',
  },
};

/** The parser's own message is English; the place says the most. */
function notYaml(spot: Spot, { code, message }: { code: string; message: string }): InputError {
  if (message.includes('call stack')) return unusable(spot, tooDeep);
  const known = faults[code];
  const said = (message.split('\n')[0] ?? '').slice(0, 200);
  return notYamlAs(spot, known ?? { en: said, fr: said });
}

function notYamlAs(spot: Spot, { en, fr }: Text): InputError {
  return unusable(spot, { en: `this is not YAML (${en})`, fr: `ce n’est pas du YAML (${fr})` });
}

function unusable({ file, line, column }: Spot, problem: Text): InputError {
  const expected = { en: 'a campaign file in YAML or JSON', fr: 'un fichier de campagne en YAML ou en JSON' };
  return new InputError({ code: 'config/syntax', problem, expected, file, line, column: String(column) });
}
