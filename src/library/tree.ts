import type { List, Mapping, Spot, Tree } from '../cli/config/file/tree.ts';
import { InputError } from '../errors.ts';

/** Where what a program says stands: in no file. */
export const inProgram: Spot = { file: 'settings', line: 1, column: 1 };

/**
 * Values of a program as those of a campaign file, so that both are judged alike.
 *
 * @throws InputError for what could not be written into such a file
 */
function treeOf(value: unknown): Tree {
  const spot = inProgram;
  if (value === null || value === undefined) return { kind: 'nothing', spot };
  if (typeof value === 'string') return { kind: 'text', text: value, spot };
  if (typeof value === 'number' || typeof value === 'boolean')
    return { kind: 'text', text: String(value), spot };
  if (Array.isArray(value)) return listOf(value);
  if (typeof value === 'object' && isPlain(value)) return mappingOf(value);
  throw noValue(value);
}

function listOf(values: readonly unknown[]): List {
  return { kind: 'list', items: values.map(treeOf), spot: inProgram };
}

/** The entries of an object; what is undefined was left out. */
export function mappingOf(object: object): Mapping {
  const said = Object.entries(object).filter(([, value]) => value !== undefined);
  const entries = said.map(([key, value]) => [key, { spot: inProgram, value: treeOf(value) }] as const);
  return { kind: 'mapping', entries: new Map(entries), spot: inProgram };
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function noValue(value: unknown): InputError {
  const what = typeof value === 'object' ? 'an object of a class' : `a ${typeof value}`;
  const quoi = typeof value === 'object' ? 'un objet d’une classe' : `une valeur de type ${typeof value}`;
  return new InputError({
    code: 'library/not-a-value',
    problem: { en: `${what} says nothing here`, fr: `${quoi} ne dit rien ici` },
    expected: {
      en: 'texts, numbers, true or false, lists and plain objects; days as text, such as 2026-09-01',
      fr: 'du texte, des nombres, true ou false, des listes et des objets simples\u00a0; les jours en texte, comme 2026-09-01',
    },
  });
}

/** Runs what judges the values; its mistakes name keys, and no place in a file that there is not. */
export function inSettings<T>(judge: () => T): T {
  try {
    return judge();
  } catch (error) {
    if (!(error instanceof InputError) || error.detail.file !== inProgram.file) throw error;
    const { file: _file, line: _line, column: _column, ...detail } = error.detail;
    throw new InputError(detail);
  }
}
