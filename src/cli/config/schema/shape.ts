import { z } from 'zod';
import type { Entry, FormOf, MapOf, Option } from '../../options/option.ts';
import { campaignsKey, extendsKey, type StructureKey } from '../../options/structure.ts';
import { namePattern } from '../file/names.ts';

/** How the value of a shape is written; whether it may say nothing. */
export interface Leaf {
  form: FormOf | undefined;
  nullable: boolean;
}

/** What is known of the shapes that stand for one value; the schema for editors says it too. */
export const leaves = z.registry<Leaf>();
/** The option, or another key, that a shape belongs to. */
export const owners = new WeakMap<z.core.$ZodType, StructureKey>();
/** Names of shapes that stand at the top of a file and in each campaign: the schema has them once. */
export const shared = z.registry<{ id: string }>();

type Shape = Record<string, z.ZodType>;

/** A campaign file as its options shape it: known keys, one value or a list, entries; and how it is put together. */
export function fileShape(options: readonly Option<unknown>[]): z.ZodType {
  const body = bodyOf(options);
  const campaign = z.strictObject(body).nullable();
  const names = z.string().regex(new RegExp(namePattern, 'u'));
  const campaigns = z.record(names, campaign).nullable().optional();
  owners.set(campaigns, campaignsKey);
  return z.strictObject({ ...body, [campaignsKey.key]: campaigns });
}

/** The keys of a whole file, and of each campaign in it. */
function bodyOf(options: readonly Option<unknown>[]): Shape {
  const path = leaf(undefined, false);
  const extended = z.union([leaf(undefined, true), z.array(path)]).optional();
  owners.set(extended, extendsKey);
  const body = { [extendsKey.key]: extended, ...keysOf(options) };
  for (const [id, shape] of Object.entries(body)) shared.add(shape, { id });
  return body;
}

function keysOf(options: readonly Option<unknown>[]): Shape {
  const shape: Shape = {};
  const sections = new Map<string, Option<unknown>[]>();
  for (const option of options) {
    const [section = '', inner] = option.key.split('.');
    if (inner === undefined) {
      const value = valueShape(option).optional();
      owners.set(value, option);
      shape[section] = value;
    } else sections.set(section, [...(sections.get(section) ?? []), { ...option, key: inner }]);
  }
  for (const [section, inner] of sections)
    shape[section] = z.strictObject(keysOf(inner)).nullable().optional();
  return shape;
}

function valueShape(option: Option<unknown>): z.ZodType {
  const { form } = option.meaning;
  const kinds = kindsOf(option, leaf(form, true));
  const one = oneOfKinds(kinds);
  const isList = option.takes === 'many' || option.takes === 'repeat';
  return isList ? z.union([...kinds, z.array(one)]) : one;
}

function oneOfKinds([first, ...more]: [z.ZodType, ...z.ZodType[]]): z.ZodType {
  return more.length === 0 ? first : z.union([first, ...more]);
}

/** A value alone, where an entry needs no more than that; an entry. */
function kindsOf({ entry, meaning }: Option<unknown>, value: z.ZodType): [z.ZodType, ...z.ZodType[]] {
  if (entry === undefined) return [value];
  const whole = entryOf(entry, meaning.form);
  return entry.needs === undefined ? [value, whole] : [z.null(), whole];
}

function entryOf(
  { main, mainOptional, more, needs = [], maps = {}, lists = {} }: Entry,
  form?: FormOf,
): z.ZodType {
  const shape: Shape = { [main]: mainOptional ? leaf(form, true).optional() : leaf(form, false) };
  for (const [name, read] of Object.entries(more))
    shape[name] = needs.includes(name) ? leaf(read.form, false) : leaf(read.form, true).optional();
  for (const name of Object.keys(lists)) shape[name] = names.optional();
  for (const [name, held] of Object.entries(maps)) {
    const map = mapOf(held);
    const alone = more[name];
    shape[name] = (alone ? z.union([leaf(alone.form, true), map]) : map.nullable()).optional();
  }
  return z.strictObject(shape);
}

function mapOf({ keys, holds, read: { form } }: MapOf): z.ZodType {
  if (keys === null) return z.record(z.string(), held(holds, form));
  return z.strictObject(Object.fromEntries(keys.map((key) => [key, held(holds, form).optional()])));
}

function held(holds: MapOf['holds'], form: FormOf | undefined): z.ZodType {
  if (holds === 'list') return names;
  return holds === 'value' ? leaf(form, true) : z.record(z.string(), leaf(form, true));
}

/** One name or a list of them, as columns are named by. */
const names = z.union([leaf(undefined, true), z.array(leaf(undefined, false))]);
shared.add(names, { id: 'names' });

/** One value, a text at first: what it means is judged by its option. */
function leaf(form: FormOf | undefined, nullable: boolean): z.ZodType {
  const text = z.string().min(1);
  const shape = nullable ? text.nullable() : text;
  leaves.add(shape, { form, nullable });
  return shape;
}
