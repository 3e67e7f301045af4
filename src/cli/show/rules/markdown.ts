import type { Lang } from '../../../model.ts';
import { type Block, type Item, type Line, type RuleItem, referenceTo } from './document.ts';
import { type RulesWords, rulesWords } from './words/words.ts';

/** A document as Markdown with tables as GitHub has them: a row per rule, references as links. */
export function asMarkdown(blocks: readonly Block[], lang: Lang): string {
  const words = rulesWords[lang];
  return `${blocks.map((block) => blockText(block, words)).join('\n\n')}\n`;
}

function blockText(block: Block, words: RulesWords): string {
  switch (block.kind) {
    case 'title':
      return `# ${escaped(block.text)}`;
    case 'heading':
      return `## ${escaped(block.text)}`;
    case 'note':
      return `*${escaped(block.text)}*`;
    case 'text':
      return linked(block.line);
    case 'items':
      return block.items.flatMap(itemLines).join('\n');
    default:
      return tableOf(block.rules, words);
  }
}

function itemLines({ line, more }: Item): string[] {
  return [`- ${linked(line)}`, ...more.map((under) => `  - ${linked(under)}`)];
}

function tableOf(rules: readonly RuleItem[], words: RulesWords): string {
  const hasMore = rules.some(({ more }) => more.length > 0);
  const header = [...words.columns, ...(hasMore ? [words.more] : [])];
  const rows = rules.map((rule) => [
    ...cells(rule, words),
    ...(hasMore ? [rule.more.map(linked).join('<br>')] : []),
  ]);
  return [header, header.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function cells({ rule, marks }: RuleItem, words: RulesWords): string[] {
  const reference = referenceTo(rule);
  return [
    `\`${rule.id}\``,
    escaped(rule.title),
    words.scopes[rule.scope],
    words.severities[rule.severity],
    reference === null ? '' : linked([reference]),
    rule.from ?? '',
    rule.until ?? '',
    rule.certainty === null ? '' : words.certainties[rule.certainty],
    rule.checkedOn ?? '',
    escaped(marks.join(words.semicolon)),
  ];
}

function linked(line: Line): string {
  return line
    .map((part) => (typeof part === 'string' ? escaped(part) : `[${escaped(part.article)}](${part.url})`))
    .join('');
}

/** Signs that Markdown or a table would take for its own. */
function escaped(text: string): string {
  return text.replace(/[\\|*_`[\]<>]/g, '\\$&');
}
