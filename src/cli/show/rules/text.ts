import { Chalk, type ChalkInstance } from 'chalk';
import type { TextOptions } from '../../terminal/text-options.ts';
import { wrap } from '../../terminal/width.ts';
import type { Block, Item, Line, Reference, RuleItem } from './document.ts';
import { referenceTo } from './document.ts';
import type { RulesWords } from './english.ts';

export interface RulesTextOptions extends Omit<TextOptions, 'lang'> {
  words: RulesWords;
}

interface Page {
  words: RulesWords;
  width: number;
  paint: ChalkInstance;
  /** References met so far, in the order of their numbers. */
  references: Reference[];
}

/**
 * A document for a terminal: references are numbers in brackets, listed at the end.
 *
 * @returns lines with a line end each
 */
export function asText(blocks: readonly Block[], { words, color, width }: RulesTextOptions): string {
  const page: Page = {
    words,
    width: Math.max(40, width),
    paint: new Chalk({ level: color ? 1 : 0 }),
    references: [],
  };
  const lines = blocks.flatMap((block) => blockLines(block, page));
  return `${[...lines, ...sources(page)].join('\n')}\n`;
}

function blockLines(block: Block, page: Page): string[] {
  switch (block.kind) {
    case 'title':
      return wrap(block.text, page.width).map((line) => page.paint.bold(line));
    case 'heading':
      return ['', ...wrap(block.text, page.width).map((line) => page.paint.bold(line))];
    case 'note':
      return ['', ...wrap(block.text, page.width)];
    case 'text':
      return wrap(plain(block.line, page), page.width);
    case 'items':
      return block.items.flatMap((one) => itemLines(one, page));
    default:
      return block.rules.flatMap((rule) => ruleLines(rule, page));
  }
}

function itemLines({ line, more }: Item, page: Page): string[] {
  return [
    ...hanging(plain(line, page), 2, page),
    ...more.flatMap((under) => hanging(plain(under, page), 6, page)),
  ];
}

/** A rule in two lines: what it is called; how grave, since when, by which article. */
function ruleLines({ rule, marks, more }: RuleItem, page: Page): string[] {
  const { words, paint } = page;
  const [first = '', ...rest] = hanging(`${rule.id}${words.colon}${rule.title}`, 2, page);
  const reference = referenceTo(rule, rule.checkedOn);
  const detail = [
    `${words.scopes[rule.scope]}, ${words.severities[rule.severity]}`,
    ...marks,
    words.period(rule.from, rule.until),
    reference === null ? words.noArticle : plain([reference], page),
  ].join(words.semicolon);
  return [
    first.replace(rule.id, paint.cyan(rule.id)),
    ...rest,
    ...hanging(detail, 6, page),
    ...more.flatMap((line) => hanging(`- ${plain(line, page)}`, 6, page)),
  ];
}

function hanging(text: string, indent: number, { width }: Page): string[] {
  return wrap(text, width - indent - 2).map(
    (line, index) => ' '.repeat(index === 0 ? indent : indent + 2) + line,
  );
}

function plain(line: Line, page: Page): string {
  return line
    .map((part) => (typeof part === 'string' ? part : `${part.article}\u00a0[${numberOf(part, page)}]`))
    .join('');
}

function numberOf(reference: Reference, { references }: Page): number {
  const known = references.findIndex(
    ({ article, url, certainty }) =>
      article === reference.article && url === reference.url && certainty === reference.certainty,
  );
  const earlier = references[known];
  if (earlier === undefined) return references.push(reference);
  references[known] = { ...earlier, checkedOn: earlier.checkedOn ?? reference.checkedOn };
  return known + 1;
}

function sources({ references, words, paint, width }: Page): string[] {
  if (references.length === 0) return [];
  const lines = references.flatMap(({ article, url, certainty, checkedOn }, index) => {
    const checked = checkedOn === null ? [] : [words.checked(checkedOn)];
    const text = [article, words.certainties[certainty], ...checked].join(', ');
    return [...wrap(`[${index + 1}] ${text}`, width - 2).map((line) => `  ${line}`), `      ${url}`];
  });
  return ['', paint.bold(words.sources), ...lines];
}
