import { Document, type Node } from 'yaml';
import type { Entry, Option, Word } from '../options/option.ts';
import type { Choices, Chosen } from './choose.ts';

/** The effective configuration as a campaign file, with the origin of each value as a comment. */
export function printedConfig(options: readonly Option<unknown>[], choices: Choices): string {
  const document = new Document({});
  for (const option of options) {
    const chosen = choices.get(option.key) ?? { words: [], origin: 'default' };
    const node: Node = document.createNode(contentOf(option, chosen.words), { flow: true });
    node.comment = ` ${originsOf(chosen)}`;
    document.setIn(option.key.split('.'), node);
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** A file named by flag may have its columns from the campaign file. */
function originsOf({ words, origin }: Chosen): string {
  const places = words.flatMap((word) => [word, ...Object.values(word.fields)]).map(({ at }) => at);
  const files = places.flatMap((at) => ('file' in at ? [at.file] : []));
  return [...new Set([origin, ...files])].join(', ');
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
