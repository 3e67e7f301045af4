import { basename } from 'node:path';
import type { Day } from '../../model.ts';
import { parseIsoDay } from '../../time/days.ts';
import { fileOf } from '../bytes/sheet-path.ts';

/**
 * The day in an export's file name: `2024-05-12`, `20240512` or `12-05-2024`.
 *
 * @returns null where the name has none that exists
 */
export function exportDate(path: string): Day | null {
  // The name of a sheet is none of the file.
  const name = basename(fileOf(path));
  const year = /(?<!\d)(20\d\d)([-_.]?)(\d\d)\2(\d\d)(?!\d)/.exec(name);
  if (year) return parseIsoDay(`${year[1]}-${year[3]}-${year[4]}`);
  const day = /(?<!\d)(\d\d)([-_.])(\d\d)\2(20\d\d)(?!\d)/.exec(name);
  return day ? parseIsoDay(`${day[4]}-${day[3]}-${day[1]}`) : null;
}
