import { beside, openPage, type Page, paragraph, printed, section } from '../../terminal/page.ts';
import type { TextOptions } from '../../terminal/text-options.ts';
import { type Block, type Item, type Line, type Reference, type RuleItem, referenceTo } from './document.ts';
import { type RulesWords, rulesWords } from './words/words.ts';

interface RulesPage extends Page<RulesWords> {
  /** References met so far, in the order of their numbers. */
  references: Reference[];
}

/**
 * A document for a terminal: references are numbers in brackets, listed at the end.
 *
 * @returns lines with a line end each
 */
export function rulesText(blocks: readonly Block[], options: TextOptions): string {
  const page: RulesPage = { ...openPage(rulesWords, options), references: [] };
  const lines = blocks.flatMap((block) => blockLines(block, page));
  return printed([...lines, ...sources(page)]);
}

function blockLines(block: Block, page: RulesPage): string[] {
  switch (block.kind) {
    case 'title':
      return paragraph(page, block.text).map((line) => page.paint.bold(line));
    case 'heading':
      return ['', ...paragraph(page, block.text).map((line) => page.paint.bold(line))];
    case 'note':
      return ['', ...paragraph(page, block.text)];
    case 'text':
      return paragraph(page, plain(block.line, page));
    case 'items':
      return block.items.flatMap((one) => itemLines(one, page));
    default:
      return block.rules.flatMap((rule) => ruleLines(rule, page));
  }
}

function itemLines({ line, more }: Item, page: RulesPage): string[] {
  return [
    ...hanging(plain(line, page), 2, page),
    ...more.flatMap((under) => hanging(plain(under, page), 6, page)),
  ];
}

/** A rule in two lines: what it is called; how grave, since when, by which article. */
function ruleLines({ rule, marks, more }: RuleItem, page: RulesPage): string[] {
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

/** An item, its further lines set in by two columns more. */
function hanging(text: string, indent: number, page: RulesPage): string[] {
  return beside(page, ' '.repeat(indent), text, indent + 2);
}

function plain(line: Line, page: RulesPage): string {
  return line
    .map((part) => (typeof part === 'string' ? part : `${part.article}\u00a0[${numberOf(part, page)}]`))
    .join('');
}

function numberOf(reference: Reference, { references }: RulesPage): number {
  const known = references.findIndex(
    ({ article, url, certainty }) =>
      article === reference.article && url === reference.url && certainty === reference.certainty,
  );
  const earlier = references[known];
  if (earlier === undefined) return references.push(reference);
  references[known] = { ...earlier, checkedOn: earlier.checkedOn ?? reference.checkedOn };
  return known + 1;
}

function sources(page: RulesPage): string[] {
  const { references, words } = page;
  const lines = references.flatMap(({ article, url, certainty, checkedOn }, index) => {
    const checked = checkedOn === null ? [] : [words.checked(checkedOn)];
    const text = [article, words.certainties[certainty], ...checked].join(', ');
    return [...paragraph(page, `[${index + 1}] ${text}`, 2), `      ${url}`];
  });
  return section(page, words.sources, lines);
}
