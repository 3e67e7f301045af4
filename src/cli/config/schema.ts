import { z } from 'zod';
import type { InputError } from '../../errors.ts';
import { mistake, type Place } from '../mistake.ts';
import { nearest } from '../nearest.ts';
import type { Entry, Option } from '../options/option.ts';

type At = (keys: readonly PropertyKey[]) => Place;
type Shape = Record<string, z.ZodType>;

/**
 * Holds a campaign file against the shape that the options give it: known keys, one value or a list, entries.
 * What a value means is judged later, by its option.
 *
 * @param content the file as plain values, every scalar a text
 * @throws InputError at the first thing that does not fit
 */
export function checkShape(content: unknown, options: readonly Option<unknown>[], at: At): void {
  if (content === null || content === undefined) return;
  const result = z.strictObject(shapeOf(options)).safeParse(content);
  const issue = result.error?.issues[0];
  if (issue !== undefined) throw misfit(issue, options, at);
}

function shapeOf(options: readonly Option<unknown>[]): Shape {
  const shape: Shape = {};
  const sections = new Map<string, Option<unknown>[]>();
  for (const option of options) {
    const [section = '', inner] = option.key.split('.');
    if (inner === undefined) shape[section] = valueShape(option).optional();
    else sections.set(section, [...(sections.get(section) ?? []), { ...option, key: inner }]);
  }
  for (const [section, inner] of sections) {
    shape[section] = z.union([z.literal(['', '~', 'null']), z.strictObject(shapeOf(inner))]).optional();
  }
  return shape;
}

function valueShape(option: Option<unknown>): z.ZodType {
  const one = option.entry === undefined ? z.string() : z.union([z.string(), entryOf(option.entry)]);
  return option.takes === 'many' || option.takes === 'repeat' ? z.union([one, z.array(one)]) : one;
}

function entryOf({ main, mainOptional, more, maps = {} }: Entry): z.ZodType {
  const shape: Shape = { [main]: mainOptional ? z.string().optional() : z.string() };
  for (const name of more) shape[name] = z.string().optional();
  for (const [name, keys] of Object.entries(maps)) {
    const map = keys === null ? z.record(z.string(), z.string()) : columnsShape(keys);
    shape[name] = (more.includes(name) ? z.union([z.string(), map]) : map).optional();
  }
  return z.strictObject(shape);
}

function columnsShape(keys: readonly string[]): z.ZodType {
  return z.strictObject(Object.fromEntries(keys.map((key) => [key, z.string().optional()])));
}

type Issue = z.core.$ZodIssue;

/** The issue that tells most: inside a union, the one that got deepest. */
function innermost(
  issue: Issue,
  path: readonly PropertyKey[],
): { issue: Issue; path: readonly PropertyKey[] } {
  const whole = [...path, ...issue.path];
  if (issue.code !== 'invalid_union') return { issue, path: whole };
  const inner = issue.errors.flatMap(([first]) => (first === undefined ? [] : [innermost(first, whole)]));
  const told = inner.filter(
    (one) => one.path.length > whole.length || one.issue.code === 'unrecognized_keys',
  );
  return told[0] ?? { issue, path: whole };
}

function misfit(found: Issue, options: readonly Option<unknown>[], at: At): InputError {
  const { issue, path } = innermost(found, []);
  if (issue.code !== 'unrecognized_keys') return wrongShape(path, options, at);
  const [key = ''] = issue.keys;
  const names = keysAt(path, options);
  const meant = names.get(nearest(key, [...names.keys()])) ?? '';
  return mistake(at([...path, key]), {
    code: 'config/unknown-key',
    problem: {
      en: `there is no such key, did you mean "${meant}"?`,
      fr: `cette clé n’existe pas, vouliez-vous dire « ${meant} » ?`,
    },
    expected: { en: `one of ${list(names)}`, fr: `l’une de ces clés : ${list(names)}` },
  });
}

function list(names: ReadonlyMap<string, string>): string {
  return [...new Set(names.values())].join(', ');
}

/** The keys that may stand at a place, also under the spelling of their flags. */
function keysAt(path: readonly PropertyKey[], options: readonly Option<unknown>[]): Map<string, string> {
  const [section, ...rest] = path;
  const own = options.find((option) => option.key === section);
  if (own?.entry) {
    const { main, more, maps = {} } = own.entry;
    const known = maps[String(rest.at(-1))] ?? [main, ...more, ...Object.keys(maps)];
    return new Map(known.map((name) => [name, name]));
  }
  if (section !== undefined && rest.length === 0) return keysIn(String(section), options);
  const names = new Map(
    options.flatMap(({ key, flags }) => flags.map((flag) => [flag, topOf(key)] as const)),
  );
  for (const { key } of options) names.set(topOf(key), topOf(key));
  return names;
}

function topOf(key: string): string {
  return key.replace(/\..*/, '');
}

function keysIn(section: string, options: readonly Option<unknown>[]): Map<string, string> {
  const inner = options.filter(({ key }) => key.startsWith(`${section}.`));
  return new Map(inner.map(({ key }) => [key.slice(section.length + 1), key.slice(section.length + 1)]));
}

function wrongShape(path: readonly PropertyKey[], options: readonly Option<unknown>[], at: At): InputError {
  const option = options.find(({ key }) => key === path[0] || key === path.map(String).join('.'));
  const many = option?.takes === 'many' || option?.takes === 'repeat';
  const entry = option?.entry ? `{ ${[option.entry.main, ...option.entry.more].join(', ')} }` : null;
  const value =
    entry === null
      ? { en: 'a value', fr: 'une valeur' }
      : { en: `a value or ${entry}`, fr: `une valeur ou ${entry}` };
  const keys = { en: 'keys with their values', fr: 'des clés et leurs valeurs' };
  const lists = { en: `${value.en}, or a list of them`, fr: `${value.fr}, ou une liste` };
  return mistake(at(path), {
    code: 'config/wrong-shape',
    problem: { en: 'this does not belong here', fr: 'cela n’a pas sa place ici' },
    expected: option === undefined ? keys : many ? lists : value,
  });
}
