import { dirname } from 'node:path';
import { isPipe } from '../../../read/bytes/pipes.ts';
import type { WrittenPlace } from '../../options/mistake.ts';

/** Where something stands in a campaign file. */
export interface Spot {
  file: string;
  line: number;
  column: number;
}

export interface TreeText {
  kind: 'text';
  text: string;
  spot: Spot;
}

export interface List {
  kind: 'list';
  items: readonly Tree[];
  spot: Spot;
}

export interface Mapping {
  kind: 'mapping';
  /** By key, each with the place of the key. */
  entries: ReadonlyMap<string, { spot: Spot; value: Tree }>;
  spot: Spot;
}

/** `basis:` and `basis: null` say nothing. */
export interface Nothing {
  kind: 'nothing';
  spot: Spot;
}

/** A value of a campaign file as it is written, with its place: values of several files can lie side by side. */
export type Tree = TreeText | List | Mapping | Nothing;

export type Keys = readonly PropertyKey[];

/** The tree as plain values, null for nothing. */
export function plain(tree: Tree): unknown {
  if (tree.kind === 'text') return tree.text;
  if (tree.kind === 'list') return tree.items.map(plain);
  if (tree.kind === 'nothing') return null;
  return Object.fromEntries([...tree.entries].map(([key, { value }]) => [key, plain(value)]));
}

/** What stands under a key; null where there is no such key, and where it says nothing. */
export function valueAt(tree: Tree, key: PropertyKey): Tree | null {
  const value = childOf(tree, key);
  return value === undefined || value.kind === 'nothing' ? null : value;
}

function childOf(tree: Tree, key: PropertyKey): Tree | undefined {
  if (tree.kind === 'list') return tree.items[Number(key)];
  return tree.kind === 'mapping' ? tree.entries.get(String(key))?.value : undefined;
}

/** The place of a value, under the name of its keys. */
export function placeInFile({ spot }: Tree, keys: Keys): WrittenPlace {
  return { ...spot, key: keys.map(String).join('.') };
}

/** The place of the last of these keys, or of the nearest above it that is there. */
export function placeOfKey(tree: Tree, keys: Keys): WrittenPlace {
  let at: Spot = tree.spot;
  let inner: Tree | undefined = tree;
  for (const key of keys) {
    const named: Spot | undefined =
      inner?.kind === 'mapping' ? inner.entries.get(String(key))?.spot : undefined;
    inner = inner && childOf(inner, key);
    at = named ?? inner?.spot ?? at;
  }
  return { ...at, key: keys.map(String).join('.') };
}

/** The folder that paths in a value are relative to. */
export function folderOf({ spot }: Tree): string {
  // Beside a pipe there is nothing: what it names is seen from where the command was started.
  return isPipe(spot.file) ? '.' : dirname(spot.file);
}

/** The mapping with some of its keys replaced, or without them where they are null. */
export function withKeys(tree: Mapping, changes: Readonly<Record<string, Tree | null>>): Mapping {
  const entries = new Map(tree.entries);
  for (const [key, value] of Object.entries(changes)) {
    if (value === null) entries.delete(key);
    else entries.set(key, { spot: entries.get(key)?.spot ?? value.spot, value });
  }
  return { ...tree, entries };
}
