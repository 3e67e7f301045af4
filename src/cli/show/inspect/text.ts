import type { Inspection } from '../../../inspect/model.ts';
import type { TextOptions } from '../../terminal/text-options.ts';
import { columns, numbers, sample, unreadable } from './columns.ts';
import { file, head, next, notes, problem } from './file.ts';
import { outcomes, times } from './log.ts';
import { openSheet } from './sheet.ts';

/**
 * What a reader sees in a file, for a person at a terminal: what it was taken for, what would stop a run, columns,
 * numbers, results, days, first rows, and what to type next.
 *
 * @returns lines with a line end each, no control characters but those of colour
 */
export function inspectionText(inspection: Inspection, options: TextOptions): string {
  const sheet = openSheet(inspection, options);
  const lines = [
    ...head(sheet),
    ...problem(sheet),
    ...file(sheet),
    ...columns(sheet),
    ...numbers(sheet),
    ...outcomes(sheet),
    ...times(sheet),
    ...unreadable(sheet),
    ...notes(sheet),
    ...sample(sheet),
    ...next(sheet),
  ];
  return `${lines.join('\n')}\n`;
}
