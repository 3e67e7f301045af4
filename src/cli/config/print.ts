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
  return { ...(word.text === '' ? {} : { [entry.main]: word.text }), ...contentOfFields(entry, word.fields) };
}

/** Fields such as `columns.date` are keys of a mapping again. */
function contentOfFields({ maps = {} }: Entry, fields: Word['fields']): Record<string, unknown> {
  const content: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    if (!name.includes('.')) content[name] = field.text;
  }
  for (const map of Object.keys(maps)) {
    const inner = Object.entries(fields)
      .filter(([name]) => name.startsWith(`${map}.`))
      .map(([name, field]) => [name.slice(map.length + 1), field.text]);
    if (inner.length > 0) content[map] = Object.fromEntries(inner);
  }
  return content;
}
