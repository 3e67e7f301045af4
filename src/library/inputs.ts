import { inFolder } from '../cli/options/values/values.ts';
import { InputError } from '../errors.ts';
import type { Text } from '../model.ts';
import type { Chunks } from '../read/bytes/chunks.ts';
import type { AnyInput, AuditInput, ContentInput, EvidenceInput, RowsInput } from './model.ts';
import { rowsAsCsv } from './rows-as-csv.ts';

/** Inputs as a campaign file would name them, and what those hold that are no files, by their names. */
export interface GivenInputs {
  said: Readonly<Record<string, unknown>>;
  contents: ReadonlyMap<string, Chunks>;
}

/** What is read, in the order of the campaign file. */
export const roles = ['contacts', 'opposition', 'ownOpposition', 'consents', 'calls'] as const;

/** @throws InputError for what is no input, and for two of one name */
export function givenInputs(inputs: AuditInput | EvidenceInput): GivenInputs {
  const contents = new Map<string, Chunks>();
  const paths: string[] = [];
  const said: Record<string, unknown> = {};
  const given = new Map<string, unknown>(Object.entries(inputs));
  checkRoles([...given.keys()]);
  for (const role of roles) {
    const input = given.get(role);
    if (input === undefined || (input === 'none' && role === 'calls')) said[role] = input;
    else said[role] = isList(input) ? input.map((one, at) => named(one, role, at)) : named(input, role, 0);
  }
  const taken = paths.find((path) => contents.has(path));
  if (taken !== undefined) throw noInput(taken, twice);
  return { said, contents };

  function named(input: unknown, role: string, at: number): unknown {
    if (isContent(input)) return hold(input, role, at, contentOf);
    if (isRows(input)) return hold(input, role, at, rowsOf);
    const path = pathOf(input);
    if (path === null) throw noInput(role, unknownForm);
    if (path === '-') throw noInput(role, noStandardInput);
    paths.push(inFolder(path, '.'));
    return input;
  }

  function hold<T extends ContentInput | RowsInput>(
    input: T,
    role: string,
    at: number,
    read: (input: T, name: string) => { chunks: Chunks; says: object },
  ): object {
    const name = input.name ?? (at === 0 ? role : `${role} ${at + 1}`);
    if (['', '-', 'none'].includes(name)) throw noInput(role, badName);
    const { chunks, says } = read(input, name);
    const path = inFolder(name, '.');
    if (contents.has(path)) throw noInput(name, twice);
    contents.set(path, chunks);
    return { ...says, path: name };
  }
}

function contentOf({ name: _, content, ...says }: ContentInput, name: string) {
  return { chunks: checked(content, name), says };
}

function rowsOf(input: RowsInput, name: string) {
  const { name: _name, rows: _rows, header: _header, ...says } = input;
  return { chunks: rowsAsCsv(input, name), says };
}

/** @throws InputError for a piece that is neither text nor bytes */
async function* checked(content: ContentInput['content'], name: string): AsyncGenerator<string | Uint8Array> {
  for await (const piece of content) {
    if (typeof piece !== 'string' && !(piece instanceof Uint8Array)) throw noInput(name, badPiece);
    yield piece;
  }
}

function isList(given: unknown): given is readonly AnyInput[] {
  return Array.isArray(given);
}

function isContent(input: unknown): input is ContentInput {
  return isObject(input) && 'content' in input && isIterable(input.content);
}

function isRows(input: unknown): input is RowsInput {
  return isObject(input) && 'rows' in input && isIterable(input.rows) && typeof input.rows !== 'string';
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** A text alone is no list of pieces: it would be taken letter by letter, or is meant as a path. */
function isIterable(value: unknown): boolean {
  return isObject(value) && (Symbol.iterator in value || Symbol.asyncIterator in value);
}

function pathOf(input: unknown): string | null {
  const path = isObject(input) && 'path' in input ? input.path : input;
  return typeof path === 'string' ? path : null;
}

function checkRoles(keys: readonly string[]): void {
  const strange = keys.find((key) => !roles.some((role) => role === key));
  if (strange !== undefined) throw noInput(strange, unknownRole);
}

interface Flaw {
  code: string;
  problem: Text;
  expected?: Text;
}

function noInput(name: string, { problem, ...flaw }: Flaw): InputError {
  return new InputError({
    ...flaw,
    problem: { en: `${name}: ${problem.en}`, fr: `${name}\u00a0: ${problem.fr}` },
  });
}

const form: Text = {
  en: 'a path, { path }, { content } with an iterable of texts or bytes, or { rows } with an iterable of objects',
  fr: 'un chemin, { path }, { content } avec un itérable de textes ou d’octets, ou { rows } avec un itérable d’objets',
};
const unknownForm: Flaw = {
  code: 'library/no-input',
  problem: { en: 'this is no input', fr: 'ce n’est pas une entrée' },
  expected: form,
};
const unknownRole: Flaw = {
  code: 'library/no-such-input',
  problem: { en: 'there is no such input', fr: 'cette entrée n’existe pas' },
  expected: { en: `one of ${roles.join(', ')}`, fr: `l’une de\u00a0: ${roles.join(', ')}` },
};
const noStandardInput: Flaw = {
  code: 'library/no-standard-input',
  problem: { en: '- is no file', fr: '- n’est pas un fichier' },
  expected: { en: 'process.stdin as content', fr: 'process.stdin comme content' },
};
const badName: Flaw = {
  code: 'library/bad-name',
  problem: { en: 'this cannot be the name of an input', fr: 'ce ne peut pas être le nom d’une entrée' },
};
const twice: Flaw = {
  code: 'library/name-twice',
  problem: { en: 'two inputs have this name', fr: 'deux entrées ont ce nom' },
  expected: { en: 'a name of its own for each', fr: 'un nom propre à chacune' },
};
const badPiece: Flaw = {
  code: 'library/bad-content',
  problem: {
    en: 'a piece of its content is neither text nor bytes',
    fr: 'un morceau de son contenu n’est ni du texte ni des octets',
  },
  expected: {
    en: 'strings or Uint8Array; objects go into { rows }',
    fr: 'des chaînes ou des Uint8Array\u00a0; les objets vont dans { rows }',
  },
};
