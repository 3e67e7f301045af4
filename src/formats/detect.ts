import { genericLayout } from './detect-generic.ts';
import { headerLayout, headerlessLayout } from './detect-preset.ts';
import type { LogLayout } from './layout.ts';
import { presets } from './presets/index.ts';

/** Stands for "by the words of the header alone" where a preset's id is asked for. */
const genericFormat = 'generic';

/** What a call log's format may be called by a user. */
export const formatIds: readonly string[] = [...presets.map((preset) => preset.id), genericFormat];

/**
 * How a call log is to be read, told by its header, the number of its fields and what they look like; never by
 * its file's name. Without a preset that fits, a header with a date and a number in French or English will do.
 *
 * @param sample first rows, the header included where there is one
 * @param forced an id of `formatIds`, or null: detected
 * @returns null where the file is no call log, or not of the format that is asked for
 */
export function detectLog(sample: { rows: readonly string[][] }, forced: string | null): LogLayout | null {
  const { rows } = sample;
  if (forced === genericFormat) return genericLayout(rows);
  const asked = forced === null ? presets : presets.filter((preset) => preset.id === forced);
  const known = headerLayout(rows, asked) ?? headerlessLayout(rows, asked);
  return known ?? (forced === null ? genericLayout(rows) : null);
}
