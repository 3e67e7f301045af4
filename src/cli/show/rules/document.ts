import type { RuleEntry } from '../../../catalogue/model.ts';
import type { Certainty } from '../../../model.ts';

/** A place where something is written, as it is cited in a line. */
export interface Reference {
  article: string;
  url: string;
  certainty: Certainty;
  /** ISO day of the last check; null: not shown here. */
  checkedOn: string | null;
}

/** A line of text with references in it. */
export type Line = readonly (string | Reference)[];

/** A line with further ones beneath it. */
export interface Item {
  line: Line;
  more: readonly Line[];
}

/** A rule, what marks it, and what else is said of it. */
export interface RuleItem {
  rule: RuleEntry;
  marks: readonly string[];
  more: readonly Line[];
}

/** A piece of a document; a form of it renders each kind in its own way. */
export type Block =
  | { kind: 'title' | 'heading' | 'note'; text: string }
  | { kind: 'text'; line: Line }
  | { kind: 'items'; items: readonly Item[] }
  | { kind: 'rules'; rules: readonly RuleItem[] };

/** Where something is written; null where it rests on no article. */
export function referenceTo(
  source: { article: string | null; url: string | null; certainty: Certainty | null },
  checkedOn: string | null = null,
): Reference | null {
  const { article, url, certainty } = source;
  return article === null || url === null || certainty === null
    ? null
    : { article, url, certainty, checkedOn };
}

/** `, ` and a reference, as the end of a line; nothing where there is none. */
export function cited(reference: Reference | null, before = ', '): Line {
  return reference === null ? [] : [before, reference];
}

/** An item of one line. */
export function item(...line: Line): Item {
  return { line, more: [] };
}

/** A heading with what it is for; nothing where that is empty. */
export function headed(text: string, items: readonly Item[]): Block[] {
  return items.length === 0
    ? []
    : [
        { kind: 'heading', text },
        { kind: 'items', items },
      ];
}
