import { Document, isMap, type Node } from 'yaml';
import type { Entry, Option, Word } from '../options/option.ts';
import { campaignsKey } from '../options/structure.ts';
import type { Choices, Chosen } from './settings/choose.ts';

/**
 * The effective configuration as a campaign file, with the origin of each value as a comment. Read again in the same
 * folder, it says the same.
 *
 * @param campaign the campaign that was chosen, and how; null: none, the keys then stand at the top
 */
export function printedConfig(
  options: readonly Option<unknown>[],
  choices: Choices,
  campaign: { name: string; origin: string } | null,
): string {
  const document = new Document({});
  const above = campaign === null ? [] : [campaignsKey.key, campaign.name];
  for (const option of options) {
    const chosen = choices.get(option.key) ?? { words: [], origin: 'default' };
    const node: Node = document.createNode(contentOf(option, chosen.words), { flow: true });
    node.comment = ` ${originsOf(chosen)}`;
    document.setIn([...above, ...option.key.split('.')], node);
  }
  const body = document.getIn(above);
  if (campaign !== null && isMap(body)) body.commentBefore = ` ${campaign.origin}`;
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** Where a value was written: `flag`, `default`, or the first line of each file; an entry's parts may come from several. */
function originsOf({ words, origin }: Chosen): string {
  const places = words.flatMap((word) => [word, ...Object.values(word.fields)]).map(({ at }) => at);
  const lines = new Map<string, number>();
  for (const at of places)
    if ('file' in at) lines.set(at.file, Math.min(at.line, lines.get(at.file) ?? at.line));
  const files = [...lines].map(([file, line]) => `${file}:${line}`);
  return [...(lines.has(origin) ? [] : [origin]), ...files].join(', ');
}

function contentOf(option: Option<unknown>, words: readonly Word[]): unknown {
  const values = words.map((word) => contentOfWord(option, word));
  const isList = option.takes === 'many' || option.takes === 'repeat';
  return isList && values[0] !== 'none' ? values : (values[0] ?? null);
}

function contentOfWord({ entry, takes, fallback }: Option<unknown>, word: Word): unknown {
  const isSwitch = takes === 'nothing' || fallback === 'true' || fallback === 'false';
  if (isSwitch) return /^(?:true|yes)$/i.test(word.text);
  if (entry === undefined || Object.keys(word.fields).length === 0) return word.text;
  return { ...(word.text === '' ? {} : { [entry.main]: word.text }), ...contentOfFields(word.fields, entry) };
}

function contentOfFields(fields: Word['fields'], entry: Entry): Record<string, unknown> {
  return eachOf(fields, (field, name) => {
    const inner = eachOf(field.fields, ({ text, fields: words }) => {
      if (Object.keys(words).length === 0) return text;
      return entry.maps?.[name]?.holds === 'list' ? textsOf(words) : eachOf(words, (word) => word.text);
    });
    if (Object.keys(inner).length === 0) return field.text;
    return entry.lists?.[name] ? textsOf(field.fields) : inner;
  });
}

function eachOf(
  fields: Word['fields'],
  content: (field: Word, name: string) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, content(field, name)]));
}

/** One value alone, or a list of several. */
function textsOf(fields: Word['fields']): string | string[] {
  const texts = Object.values(fields).map(({ text }) => text);
  return texts.length === 1 ? (texts[0] ?? '') : texts;
}
