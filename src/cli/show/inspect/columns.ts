import { visible } from '../../../words/visible.ts';
import { paragraph, section } from '../../terminal/page.ts';
import { table } from '../../terminal/table.ts';
import { capital, clipEnd, padEnd, widest } from '../../terminal/width.ts';
import type { InspectPage } from './page.ts';
import { cellShown, columnTable, unusedNamed } from './taken.ts';
import { phoneFormNames, phoneKindNames } from './words/names.ts';

/** Rows that are shown side by side. */
const SIDE_BY_SIDE = 3;

/** Every column with its role; those without one together, where nothing particular is to be said of them. */
export function columnSection(page: InspectPage): string[] {
  const { seen, words } = page;
  const plain = seen.columns.filter(({ state, because }) => state === 'set-aside' && isPlain(because.en));
  const shown = seen.columns.filter((column) => !plain.includes(column));
  return section(page, words.columns, [
    ...columnTable(page, shown),
    ...unusedNamed(page, plain).flatMap((text) => paragraph(page, capital(text), 2)),
  ]);
}

function isPlain(because: string): boolean {
  return because.startsWith('nothing in it');
}

/** The ways in which numbers are written, with how often. */
export function phoneShapes(page: InspectPage): string[] {
  const { seen, words, voice, lang } = page;
  const { list, more } = seen.phoneShapes;
  const rows = list.map(({ shape, form, kind, count }) => [
    voice.n(count),
    visible(shape),
    `${phoneKindNames[kind][lang]}, ${phoneFormNames[form][lang]}`,
  ]);
  return section(page, words.numbers, [
    ...table(page, rows, [0]),
    ...(more.count > 0 ? paragraph(page, words.moreShapes(more.shapes, more.count), 2) : []),
  ]);
}

/** Lines that cannot be read, with the cells that matter. */
export function unreadableSection(page: InspectPage): string[] {
  const { seen, words } = page;
  const { unreadable: all } = seen;
  if (all.count === 0) return [];
  const lines = seen.unreadableLines.flatMap(({ line, cells }) => {
    const shown = cells.map(({ column, text }) => `${visible(column)} = ${cellShown(page, text)}`);
    return paragraph(page, [words.line(line), ...shown].join('  '), 2);
  });
  const left = all.count - seen.unreadableLines.length;
  return section(page, words.unreadable(all.count), [
    ...lines,
    ...(left > 0 ? paragraph(page, words.moreUnreadable(left), 2) : []),
  ]);
}

/** The first rows side by side, a line for each column that has something in them. */
export function firstRows(page: InspectPage): string[] {
  const { seen, words, width } = page;
  const rows = seen.sample.slice(0, SIDE_BY_SIDE);
  const names = seen.columns.map(({ name }) => visible(name));
  const nameWidth = Math.min(Math.floor(width / 4), widest(names));
  const cellWidth = Math.floor((width - 2 - nameWidth) / Math.max(1, rows.length)) - 2;
  const lines = names.flatMap((name, column) => {
    const cells = rows.map((row) => visible(row[column] ?? ''));
    if (cells.every((cell) => cell === '')) return [];
    const shown = cells.map((cell) => padEnd(clipEnd(cell, cellWidth), cellWidth));
    return [`  ${[padEnd(clipEnd(name, nameWidth), nameWidth), ...shown].join('  ')}`.trimEnd()];
  });
  return section(page, seen.masked ? words.sample : words.sampleOpen, lines);
}
