import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { Document, isMap, isScalar, isSeq, parseDocument, type YAMLMap, YAMLSeq } from 'yaml';
import { InputError } from '../../../errors.ts';
import { inputKeys, plainSaid, type SaidOfInput } from '../../../read/columns/entry.ts';
import type { InspectRole } from '../../../settings.ts';

/** An entry of a campaign file that is to be written. */
export interface EntryToWrite {
  kind: InspectRole;
  /** As seen from the working directory. */
  path: string;
  said: SaidOfInput;
}

/**
 * Writes what is said of an input into a campaign file, new or there already: beside what stands there, whose comments and
 * answers stay.
 *
 * @throws InputError where the file is no campaign file
 */
export function writeEntry(file: string, entry: EntryToWrite): void {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const document = parseDocument(before);
  if (document.errors.length > 0 || (document.contents !== null && !isMap(document.contents)))
    throw notOne(file);
  const whole = new Document(document.contents === null ? {} : undefined);
  const target = document.contents === null ? whole : document;
  merge(target, file, entry);
  const isJson = /\.json$/i.test(file);
  const text = isJson
    ? `${JSON.stringify(target.toJS(), null, 2)}\n`
    : target.toString({ lineWidth: 0, flowCollectionPadding: false });
  replace(
    file,
    before === '' || isJson ? text : text.replace(/\n/g, before.includes('\r\n') ? '\r\n' : '\n'),
  );
}

/** Takes the place of the file in one step, readable by whom it was. */
function replace(file: string, text: string): void {
  const beside = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, text, { flag: 'wx', mode: 0o600 });
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

function merge(document: Document, file: string, { kind, path, said }: EntryToWrite): void {
  const { key, several } = inputKeys[kind];
  const own = relative(dirname(resolve(file)), resolve(path))
    .split(sep)
    .join('/');
  for (const keys of placesOf(document, key)) {
    const entry = entryIn(document, keys, file, path);
    if (entry === null) continue;
    fill(document, entry, plainSaid(said));
    return;
  }
  const made = document.createNode({ path: own, ...plainSaid(said) });
  const there = document.getIn([key], true);
  // Who inspects a log no longer says that nobody was ever called.
  const isNone = isScalar(there) && (there.value === null || there.value === 'none');
  if (!several || there === undefined || there === null || isNone)
    document.setIn([key], several ? document.createNode([made]) : made);
  else if (isSeq(there)) there.add(made);
  else {
    const list = new YAMLSeq();
    list.items = [there, made];
    document.setIn([key], list);
  }
}

/** Where inputs of a kind stand: at the top, and in each campaign. */
function placesOf(document: Document, key: string): string[][] {
  const campaigns = document.getIn(['campaigns'], true);
  const names = isMap(campaigns)
    ? campaigns.items.map(({ key: name }) => String(isScalar(name) ? name.value : name))
    : [];
  return [[key], ...names.map((name) => ['campaigns', name, key])];
}

/** The entry of a path, made a mapping where it was the path alone; null where it does not stand there. */
function entryIn(document: Document, keys: readonly string[], file: string, path: string): YAMLMap | null {
  const is = (text: unknown) => typeof text === 'string' && resolve(dirname(file), text) === resolve(path);
  const found = document.getIn(keys, true);
  const at = (place: readonly (string | number)[], node: unknown): YAMLMap | null => {
    if (isMap(node)) return is(node.get('path')) ? node : null;
    if (!isScalar(node) || !is(node.value)) return null;
    const made = document.createNode({ path: node.value });
    const remarks = [node.commentBefore, node.comment].filter((remark) => typeof remark === 'string');
    if (remarks.length > 0) made.commentBefore = remarks.join('\n');
    document.setIn(place, made);
    return isMap(made) ? made : null;
  };
  if (!isSeq(found)) return at(keys, found);
  for (const [index, item] of found.items.entries()) {
    const entry = at([...keys, index], item);
    if (entry !== null) return entry;
  }
  return null;
}

/** Adds what is not said yet. */
function fill(document: Document, map: YAMLMap, said: Readonly<Record<string, unknown>>): void {
  for (const [key, value] of Object.entries(said)) {
    const there = map.get(key, true);
    if (there === undefined || there === null) map.set(key, document.createNode(value));
    else if (isMap(there) && isRecord(value)) fill(document, there, value);
    else if (isSeq(there) && Array.isArray(value)) addTo(there, value);
  }
}

function addTo(list: YAMLSeq, values: readonly unknown[]): void {
  const known = list.items.map((item) => (isScalar(item) ? item.value : item));
  for (const value of values) if (!known.includes(value)) list.add(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function notOne(file: string): InputError {
  return new InputError({
    code: 'config/syntax',
    file,
    problem: { en: 'this is no campaign file', fr: 'ce n’est pas un fichier de campagne' },
    expected: { en: 'a campaign file in YAML or JSON', fr: 'un fichier de campagne en YAML ou en JSON' },
    remedy: {
      en: 'name another file, or one that is not there yet',
      fr: 'nommez un autre fichier, ou un qui n’existe pas encore',
    },
  });
}
