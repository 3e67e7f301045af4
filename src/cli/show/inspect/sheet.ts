import { Chalk, type ChalkInstance } from 'chalk';
import type { Inspection } from '../../../inspect/model.ts';
import type { Lang } from '../../../model.ts';
import type { TextOptions } from '../../terminal/text-options.ts';
import { characters, displayWidth, padEnd, padStart, wrap } from '../../terminal/width.ts';
import { english, type InspectWords } from './english.ts';
import { french } from './french.ts';

/** Columns that the last column of a table has at least. */
const LAST = 28;

/** What every section needs. */
export interface Sheet {
  seen: Inspection;
  words: InspectWords;
  lang: Lang;
  width: number;
  paint: ChalkInstance;
}

export function openSheet(seen: Inspection, { lang, color, width }: TextOptions): Sheet {
  return {
    seen,
    words: lang === 'fr' ? french : english,
    lang,
    width: Math.max(40, width),
    paint: new Chalk({ level: color ? 1 : 0 }),
  };
}

/** Rows of cells in columns two spaces apart; the last column is wrapped, those before it are cut where they must. */
export function table(
  sheet: Pick<Sheet, 'width'>,
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
): string[] {
  const count = Math.max(0, ...rows.map((row) => row.length)) - 1;
  const widths = fitting(
    Array.from({ length: count }, (_, column) =>
      Math.max(0, ...rows.map((row) => displayWidth(row[column] ?? ''))),
    ),
    sheet.width - 2 - LAST - 2 * count,
  );
  const indent = 2 + widths.reduce((sum, width) => sum + width + 2, 0);
  return rows.flatMap((row) => {
    const cells = widths.map((width, column) => {
      const cell = clip(row[column] ?? '', width);
      return right.includes(column) ? padStart(cell, width) : padEnd(cell, width);
    });
    const [first = '', ...more] = wrap(row[count] ?? '', sheet.width - indent);
    return [`  ${[...cells, first].join('  ')}`.trimEnd(), ...more.map((line) => ' '.repeat(indent) + line)];
  });
}

/** Widths that together take no more than `room`: the widest give way. */
function fitting(wanted: readonly number[], room: number): number[] {
  const widths = [...wanted];
  for (let over = widths.reduce((sum, width) => sum + width, 0) - room; over > 0; over--) {
    const widest = widths.indexOf(Math.max(...widths));
    widths[widest] = Math.max(1, (widths[widest] ?? 0) - 1);
  }
  return widths;
}

/** A text cut to a width, with an ellipsis where something is missing. */
export function clip(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let shown = '';
  for (const character of characters(text)) {
    if (displayWidth(shown + character) > width - 1) break;
    shown += character;
  }
  return `${shown}…`;
}
