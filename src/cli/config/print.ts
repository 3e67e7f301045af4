import { Document, type Node } from 'yaml';
import type { Option, Word } from '../options/option.ts';
import type { Choices } from './choose.ts';

/** The effective configuration as a campaign file, with the origin of each value as a comment. */
export function printedConfig(options: readonly Option<unknown>[], choices: Choices): string {
  const document = new Document({});
  for (const option of options) {
    const { words = [], origin = 'default' } = choices.get(option.key) ?? {};
    const node: Node = document.createNode(contentOf(option, words), { flow: true });
    node.comment = ` ${origin}`;
    document.setIn(option.key.split('.'), node);
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function contentOf(option: Option<unknown>, words: readonly Word[]): unknown {
  const values = words.map((word) => contentOfWord(option, word));
  const isList = option.takes === 'many' || option.takes === 'repeat';
  return isList && values[0] !== 'none' ? values : (values[0] ?? null);
}

function contentOfWord({ entry, takes, fallback }: Option<unknown>, word: Word): unknown {
  const isSwitch = takes === 'nothing' || fallback === 'true' || fallback === 'false';
  if (isSwitch) return /^(?:true|yes)$/i.test(word.text);
  const fields = Object.entries(word.fields).map(([name, field]) => [name, field.text]);
  if (entry === undefined || fields.length === 0) return word.text;
  return { [entry.main]: word.text, ...Object.fromEntries(fields) };
}
