import type { LogLayout } from '../layout.ts';
import { presets } from '../presets/index.ts';
import { codeLayouts } from './detect-codes.ts';
import { genericLayout } from './detect-generic.ts';
import { headerLayouts, headerlessLayouts } from './detect-preset.ts';
import { saysCalled } from './generic-number.ts';

/** A number as one dials it in France. */
const dialled = /^(?:\+|00)?(?:33)?0?[1-9]\d{8}$/;

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
  if (named || !generic) return each;
  const [first] = each;
  return first && !isWhole(first) && holdsCalled(generic, rows) ? [generic, ...each] : [...each, generic];
}

/** Names that another product uses as well may be taken for a format's whose number they lack. */
function isWhole({ columns: { date, number } }: LogLayout): boolean {
  return date.length > 0 && number.length > 0;
}

function holdsCalled(
  { columns: { number }, header, headerRows }: LogLayout,
  rows: readonly string[][],
): boolean {
  const [column = -1] = number;
  if (!saysCalled(header[column] ?? '')) return false;
  return rows.slice(headerRows).some((row) => dialled.test((row[column] ?? '').replace(/[\s.()/-]/g, '')));
}

/** The surest way of reading a call log, null where there is none; see `detectLogs`. */
export function detectLog(sample: { rows: readonly string[][] }, forced: string | null): LogLayout | null {
  return detectLogs(sample, forced)[0] ?? null;
}
