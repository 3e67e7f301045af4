import type { Explanation } from '../../../explain/model.ts';
import { cell, code, markdownTable, ownText } from '../../../report/output/marked-up.ts';
import { type DocumentPart, explainDocument, type FoundRule } from './document.ts';

/** Texts are cut nowhere: they are what is answered with. */
const whole = (text: string) => cell(text, Number.POSITIVE_INFINITY);

/** An explanation as Markdown, with tables as GitHub has them. */
export function explanationMarkdown(explanation: Explanation): string {
  const { words, title, sentence, facts, parts } = explainDocument(explanation);
  return [
    `# ${whole(title)}\n`,
    `**${whole(sentence)}**\n`,
    list(facts),
    ...parts.map(partText),
    `${ownText(words.disclaimer)}\n`,
  ].join('\n');
}

function partText({ title, lines, found, columns, rows }: DocumentPart): string {
  const table = markdownTable(
    columns.map((column) => ownText(column)),
    rows.map((row) => row.map((text) => whole(text))),
  );
  const blocks = [list(lines), found.map(foundText).join(''), table].filter((block) => block !== '');
  return [`## ${whole(title)}\n`, ...blocks].join('\n');
}

function foundText({ id, article, message, rows, end }: FoundRule): string {
  const more = [
    whole(message),
    ...rows.map(({ place, text }) =>
      [code(place, Number.POSITIVE_INFINITY), whole(text)].filter((part) => part !== '').join(' '),
    ),
    whole(end),
  ].filter((line) => line !== '');
  const head = [code(id), whole(article)].filter((part) => part !== '').join(' ');
  return [`- ${head}`, ...more.map((line) => `  - ${line}`)].map((line) => `${line}\n`).join('');
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${whole(line)}\n`).join('');
}
