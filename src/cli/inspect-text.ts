import type { Inspection } from '../audit/inspect/model.ts';
import { columns, numbers, sample, unreadable } from './inspect/columns.ts';
import { file, head, next, notes, problem } from './inspect/file.ts';
import { outcomes, times } from './inspect/log.ts';
import { openSheet } from './inspect/sheet.ts';
import type { TextOptions } from './text-options.ts';

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
