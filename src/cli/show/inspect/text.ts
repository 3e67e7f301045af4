import type { Inspection } from '../../../inspect/model.ts';
import { openPage, printed } from '../../terminal/page.ts';
import type { TextOptions } from '../../terminal/text-options.ts';
import { columnSection, firstRows, phoneShapes, unreadableSection } from './columns.ts';
import { fileFacts, fileHead, notesMade, problemFound, whatToType } from './file.ts';
import { callTimes, resultSections } from './log.ts';
import { inspectWords } from './words/words.ts';

/**
 * What a reader sees in a file, for a person at a terminal: what it was taken for, what would stop a run, columns,
 * numbers, results, days, first rows, and what to type next.
 *
 * @returns lines with a line end each, no control characters but those of colour
 */
export function inspectionText(inspection: Inspection, options: TextOptions): string {
  const page = { ...openPage(inspectWords, options), seen: inspection };
  const lines = [
    ...fileHead(page),
    ...problemFound(page),
    ...fileFacts(page),
    ...columnSection(page),
    ...phoneShapes(page),
    ...resultSections(page),
    ...callTimes(page),
    ...unreadableSection(page),
    ...notesMade(page),
    ...firstRows(page),
    ...whatToType(page),
  ];
  return printed(lines);
}
