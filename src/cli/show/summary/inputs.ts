import type { InputReport } from '../../../report/model.ts';
import { fileKind } from '../../../report/words/file-kinds.ts';
import { visible } from '../../../words/visible.ts';
import { paragraph, section } from '../../terminal/page.ts';
import { displayWidth, padEnd, widest } from '../../terminal/width.ts';
import { delimiterNamed } from '../delimiter.ts';
import type { SummaryPage } from './page.ts';

/** Columns that are left beside the roles at the least. */
const ROOM = 40;

/** What came in: a block for each input with its rows, its shape and what was noticed in it. */
export function inputSection(page: SummaryPage): string[] {
  const { report, words, lang } = page;
  const roleWidth = widest(report.inputs.map(({ role }) => words.roles[role]));
  const isNarrow = page.width - roleWidth < ROOM;
  const indent = isNarrow ? 4 : roleWidth + 4;
  const lines = report.inputs.flatMap((input) => [
    ...title(page, padEnd(words.roles[input.role], roleWidth), visible(input.path), isNarrow),
    ...paragraph(page, shape(page, input), indent),
    ...input.notes.flatMap((note) => paragraph(page, visible(note[lang]), indent)),
  ]);
  return section(page, words.inputs, lines);
}

/** The role and the path beside it, or below it where there is no room. */
function title({ width }: SummaryPage, role: string, path: string, isNarrow: boolean): string[] {
  const beside = `  ${role}  ${path}`;
  return isNarrow || displayWidth(beside) > width ? [`  ${role.trimEnd()}`, `    ${path}`] : [beside];
}

function shape({ words, lang }: SummaryPage, input: InputReport): string {
  const { rows, unreadable, format, encoding, delimiter } = input;
  const parts = [
    words.rows(rows, unreadable),
    visible(fileKind(format, lang)),
    encoding,
    ...delimiterNamed(delimiter, lang),
  ];
  return parts.filter((part) => part !== '').join(', ');
}
