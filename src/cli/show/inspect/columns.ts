import { visible } from '../../../report/output/visible.ts';
import { figure } from '../../../words/voice.ts';
import { paragraph, section } from '../../terminal/page.ts';
import { displayWidth, padEnd } from '../../terminal/width.ts';
import { clip, type Sheet, table } from './sheet.ts';

/** Rows that are shown side by side. */
const SIDE_BY_SIDE = 3;

/** Every column with its role; those without one together, where nothing particular is to be said of them. */
export function columns(sheet: Sheet): string[] {
  const { seen, words, lang } = sheet;
  const plain = seen.columns.filter(({ role, why }) => role === null && isPlain(why.en));
  const told = seen.columns.filter((column) => !plain.includes(column));
  const rows = told.map(({ name, role, why }) => [
    visible(name),
    role === null ? '-' : words.columnRoles[role],
    visible(why[lang]),
  ]);
  const names = plain.map(({ name }) => visible(name)).join(', ');
  return section(sheet, words.columns, [
    ...table(sheet, rows),
    ...(plain.length > 0 ? paragraph(sheet, words.unused(names), 2) : []),
  ]);
}

function isPlain(why: string): boolean {
  return why.startsWith('not needed');
}

/** The ways in which numbers are written, with how often. */
export function numbers(sheet: Sheet): string[] {
  const { seen, words, lang } = sheet;
  const { list, more } = seen.phoneShapes;
  const rows = list.map(({ shape, form, kind, count }) => [
    figure(count, lang),
    visible(shape),
    `${words.kinds[kind]}, ${words.forms[form]}`,
  ]);
  return section(sheet, words.numbers, [
    ...table(sheet, rows, [0]),
    ...(more.count > 0 ? paragraph(sheet, words.moreShapes(more.shapes, more.count), 2) : []),
  ]);
}

/** Lines that cannot be read, with the cells that matter. */
export function unreadable(sheet: Sheet): string[] {
  const { seen, words } = sheet;
  const { unreadableLines, unreadable: all } = seen;
  if (all.count === 0) return [];
  const lines = unreadableLines.flatMap(({ line, cells }) => {
    const shown = cells.map(
      ({ column, text }) => `${visible(column)} = ${text === '' ? words.noValue : visible(text)}`,
    );
    return paragraph(sheet, [words.line(line), ...shown].join('  '), 2);
  });
  const left = all.count - unreadableLines.length;
  return section(sheet, words.unreadable(all.count), [
    ...lines,
    ...(left > 0 ? paragraph(sheet, words.moreUnreadable(left), 2) : []),
  ]);
}

/** The first rows side by side, a line for each column that has something in them. */
export function sample(sheet: Sheet): string[] {
  const { seen, words, width } = sheet;
  const rows = seen.sample.slice(0, SIDE_BY_SIDE);
  const names = seen.columns.map(({ name }) => visible(name));
  const nameWidth = Math.min(Math.floor(width / 4), Math.max(0, ...names.map(displayWidth)));
  const cellWidth = Math.floor((width - 2 - nameWidth) / Math.max(1, rows.length)) - 2;
  const lines = names.flatMap((name, column) => {
    const cells = rows.map((row) => visible(row[column] ?? ''));
    if (cells.every((cell) => cell === '')) return [];
    const shown = cells.map((cell) => padEnd(clip(cell, cellWidth), cellWidth));
    return [`  ${[padEnd(clip(name, nameWidth), nameWidth), ...shown].join('  ')}`.trimEnd()];
  });
  return section(sheet, seen.masked ? words.sample : words.sampleOpen, lines);
}
