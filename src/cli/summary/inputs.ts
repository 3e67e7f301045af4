import type { InputReport } from '../../report/model.ts';
import { visible } from '../../report/visible.ts';
import type { Words } from './english.ts';
import { type Page, paragraph, section } from './page.ts';
import { displayWidth, padEnd } from './width.ts';

/** What came in: a block for each input with its rows, its shape and what was noticed in it. */
export function inputs(page: Page): string[] {
  const { report, words, options } = page;
  const roleWidth = Math.max(0, ...report.inputs.map(({ role }) => displayWidth(words.roles[role])));
  const lines = report.inputs.flatMap((input) => [
    `  ${padEnd(words.roles[input.role], roleWidth)}  ${visible(input.path)}`,
    ...paragraph(page, shape(page, input), roleWidth + 4),
    ...input.notes.flatMap((note) => paragraph(page, visible(note[options.lang]), roleWidth + 4)),
  ]);
  return section(page, words.inputs, lines);
}

function shape({ words }: Page, input: InputReport): string {
  const parts = [
    words.rows(input.rows, input.unreadable),
    visible(input.format),
    input.encoding,
    delimiterOf(words, input.delimiter),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function delimiterOf(words: Words, delimiter: string): string {
  if (delimiter === '') return '';
  return delimiter === '\t' ? words.tab : words.delimiter(visible(delimiter));
}
