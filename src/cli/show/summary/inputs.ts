import type { InputReport } from '../../../report/model.ts';
import { visible } from '../../../report/output/visible.ts';
import { type Page, paragraph, section } from '../../terminal/page.ts';
import { displayWidth, padEnd } from '../../terminal/width.ts';
import type { Words } from './english.ts';

/** Columns that are left beside the roles at the least. */
const ROOM = 40;

/** What came in: a block for each input with its rows, its shape and what was noticed in it. */
export function inputs(page: Page): string[] {
  const { report, words, options } = page;
  const roleWidth = Math.max(0, ...report.inputs.map(({ role }) => displayWidth(words.roles[role])));
  const isNarrow = page.width - roleWidth < ROOM;
  const indent = isNarrow ? 4 : roleWidth + 4;
  const lines = report.inputs.flatMap((input) => [
    ...title(page, padEnd(words.roles[input.role], roleWidth), visible(input.path), isNarrow),
    ...paragraph(page, shape(page, input), indent),
    ...input.notes.flatMap((note) => paragraph(page, visible(note[options.lang]), indent)),
  ]);
  return section(page, words.inputs, lines);
}

/** The role and the path beside it, or below it where there is no room. */
function title({ width }: Page, role: string, path: string, isNarrow: boolean): string[] {
  const beside = `  ${role}  ${path}`;
  return isNarrow || displayWidth(beside) > width ? [`  ${role.trimEnd()}`, `    ${path}`] : [beside];
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
