import { Document } from 'yaml';
import type { Lang, Text } from '../../model.ts';
import { voice } from '../../words/voice.ts';
import { type Context, type Group, groups, type Option } from '../options/option.ts';
import { structureKeys } from '../options/structure.ts';
import { groupTitles } from '../options/words.ts';
import { wrap } from '../terminal/width.ts';
import { exampleOf } from './example.ts';

/** Values that are set in the file, by key. */
export type Active = ReadonlyMap<string, string>;

const width = 100;

/**
 * A campaign file with every option: what is set first, in its order, then all others by group, commented out, each
 * with what its record says of it.
 *
 * @param active values that are set; their order is that of the file
 */
export function campaignFileText(
  options: readonly Option<unknown>[],
  active: Active,
  heading: readonly Text[],
  context: Context,
): string {
  const { lang } = context;
  const set = [...active.keys()].flatMap((key) => options.filter((option) => option.key === key));
  const rest = options.filter((option) => !active.has(option.key));
  const blocks = [
    heading.flatMap((text) => comment(text[lang], '')),
    ...set.map((option) => [
      ...about(option, context, ''),
      assignment(option.key, active.get(option.key) ?? ''),
    ]),
    ...groups.flatMap((group) => groupBlocks(group, rest, context)),
  ];
  return blocks.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

function groupBlocks(group: Group, options: readonly Option<unknown>[], context: Context): string[][] {
  const own = options.filter((option) => option.group === group);
  if (own.length === 0) return [];
  const structure = group === 'file' ? structureKeys : [];
  const plain = own.filter(({ key }) => !key.includes('.'));
  const sections = new Set(own.flatMap(({ key }) => (key.includes('.') ? [key.replace(/\..*/, '')] : [])));
  return [
    [`# ${'-'.repeat(8)} ${groupTitles[group][context.lang]}`],
    ...structure.map(({ key, help }) =>
      comment(`${key}${voice(context.lang).colon}${help[context.lang]}`, ''),
    ),
    ...plain.map((option) => [
      ...about(option, context, ''),
      `#${assignment(option.key, exampleOf(option, context))}`,
    ]),
    ...[...sections].map((section) => sectionLines(section, own, context)),
  ];
}

/** Keys under a common one. */
function sectionLines(section: string, options: readonly Option<unknown>[], context: Context): string[] {
  const inner = options.filter(({ key }) => key.startsWith(`${section}.`));
  return [
    `#${section}:`,
    ...inner.flatMap((option) => [
      ...about(option, context, '  '),
      `#  ${assignment(option.key.slice(section.length + 1), exampleOf(option, context))}`,
    ]),
  ];
}

function assignment(key: string, value: ReturnType<typeof exampleOf>): string {
  const document = new Document({}, { schema: 'failsafe' });
  document.set(key, document.createNode(value, { flow: true }));
  return document.toString({ lineWidth: 0 }).trimEnd();
}

/** What the record says: the help, what else an entry may say, and the values where the help leaves them out. */
function about(option: Option<unknown>, context: Context, indent: string): string[] {
  const { lang } = context;
  const isSwitchedOff = option.flags.some((flag) => flag.startsWith('no-'));
  const help = isSwitchedOff ? `false${voice(lang).colon}${option.help[lang]}` : option.help[lang];
  return [help, ...entryOf(option, lang), ...valuesOf(option, context)].flatMap((text) =>
    comment(text, indent),
  );
}

function entryOf({ entry }: Option<unknown>, lang: Lang): string[] {
  if (entry === undefined) return [];
  const keys = [
    ...new Set([entry.main, ...Object.keys({ ...entry.more, ...entry.maps, ...entry.lists })]),
  ].join(', ');
  const said = {
    en: `a value, a list, or entries with the keys ${keys}`,
    fr: `une valeur, une liste, ou des entrées avec les clés ${keys}`,
  };
  return [said[lang]];
}

/** A longer list would bury the rest. */
const mostValues = 12;

function valuesOf({ meaning, help }: Option<unknown>, { lang, vocabulary }: Context): string[] {
  const values = meaning.values?.(vocabulary) ?? [];
  const unsaid = values.some((value) => !help[lang].includes(value));
  const isSwitch = values.join() === 'true,false';
  if (!unsaid || values.length > mostValues || values.length === 1 || isSwitch) return [];
  return [{ en: `one of: ${values.join(', ')}`, fr: `au choix\u00a0: ${values.join(', ')}` }[lang]];
}

function comment(text: string, indent: string): string[] {
  return wrap(text, width - indent.length).map((line) => `#${indent} ${line}`.trimEnd());
}
