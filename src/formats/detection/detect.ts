import type { LogLayout } from '../layout.ts';
import { presets } from '../presets/index.ts';
import { codeLayouts } from './detect-codes.ts';
import { genericLayout } from './detect-generic.ts';
import { headerLayouts, headerlessLayouts } from './detect-preset.ts';

/** Stands for "by the words of the header alone" where a preset's id is asked for. */
export const genericFormat = 'generic';

/** What a call log's format may be called by a user. */
export const formatIds: readonly string[] = [...presets.map((preset) => preset.id), genericFormat];

/**
 * How a call log may be read, the surest way first: recognised by its header, the number of its fields and what they look
 * like; never by its file's name. Last comes what the words of the header say in French or English.
 *
 * @param sample first rows, the header included where there is one
 * @param forced an id of `formatIds`, or null: detected
 * @returns nothing where the file is no call log, or not of the format that is asked for
 */
export function detectLogs(sample: { rows: readonly string[][] }, forced: string | null): LogLayout[] {
  const { rows } = sample;
  const generic = genericLayout(rows);
  if (forced === genericFormat) return generic ? [generic] : [];
  const named = forced !== null;
  const asked = named ? presets.filter((preset) => preset.id === forced) : presets;
  const known = [
    ...headerLayouts(rows, asked, named),
    ...headerlessLayouts(rows, asked, named),
    ...codeLayouts(rows, asked, generic, named),
  ];
  const ids = known.map(({ preset }) => preset?.id);
  const each = known.filter(({ preset }, i) => ids.indexOf(preset?.id) === i);
  return named || !generic ? each : [...each, generic];
}

/** The surest way of reading a call log, null where there is none; see `detectLogs`. */
export function detectLog(sample: { rows: readonly string[][] }, forced: string | null): LogLayout | null {
  return detectLogs(sample, forced)[0] ?? null;
}
