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
import { decodeText } from '../../../encoding/decode.ts';
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
  if (flaw !== undefined) throw notYaml(spot(flaw.pos[0]), flaw.message);
  const tree = treeOf(document.contents, { document, spot, values: 0 }, 0);
  return tree.kind === 'nothing' ? { kind: 'mapping', entries: new Map(), spot: tree.spot } : tree;
}

function parsed(path: string, lineCounter: LineCounter): Document.Parsed {
  const start = { file: path, line: 1, column: 1 };
  const bytes = readSmallFile(path, mostBytes);
  if (bytes === null) throw unusable(start, tooLarge);
  const text = textOf(bytes);
  try {
    // Whether keys are unique is seen below: the parser takes a quadratic time for it.
    return parseDocument(text, { schema: 'failsafe', lineCounter, prettyErrors: false, uniqueKeys: false });
  } catch (error) {
    if (error instanceof RangeError) throw unusable(start, tooDeep);
    throw error;
  }
}

/** Text as editors save it, without its byte order mark. */
function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return decodeText(bytes).replace(/^\uFEFF/, '');
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
    throw notYaml(spot, `Unresolved alias ${node.source}`);
  }
  if (isMap(node)) return mappingOf(node, spot, reading, depth);
  if (isSeq(node))
    return { kind: 'list', items: node.items.map((item) => treeOf(item, reading, depth + 1)), spot };
  if (!isScalar(node) || isNothing(node)) return { kind: 'nothing', spot };
  return { kind: 'text', text: String(node.value), spot };
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
    const name = isScalar(key) ? String(key.value) : '__proto__';
    if (name === '__proto__') throw unusable(at, noKey);
    if (seen.has(name)) throw notYaml(at, 'Map keys must be unique');
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

const tooLarge = { en: 'this file is too large', fr: 'ce fichier est trop gros' };
const tooDeep = { en: 'this is nested too deeply', fr: 'ceci est imbriqué trop profondément' };
const tooMany = { en: 'this has too many values', fr: 'il y a trop de valeurs' };
const noKey = { en: 'this cannot be a key', fr: 'ceci ne peut pas être une clé' };
const noMerge = { en: '<< takes keys with their values', fr: '<< attend des clés et leurs valeurs' };

function notYaml(spot: Spot, message: string): InputError {
  const said = (message.split('\n')[0] ?? '').slice(0, 200);
  return unusable(spot, { en: `this is not YAML (${said})`, fr: `ce n’est pas du YAML (${said})` });
}

function unusable({ file, line, column }: Spot, problem: Text): InputError {
  const expected = { en: 'a campaign file in YAML or JSON', fr: 'un fichier de campagne en YAML ou en JSON' };
  return new InputError({ code: 'config/syntax', problem, expected, file, line, column: String(column) });
}
