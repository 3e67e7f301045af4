import type { SheetEntry } from './model.ts';
import type { Archive } from './package/archive.ts';
import { noSuchSheet } from './problems.ts';

/**
 * The sheet that is read: the one that the user names, else the first that is shown.
 *
 * @throws InputError where there is none of that name
 */
export function chosenSheet(path: string, sheets: readonly SheetEntry[], wanted: string | null): SheetEntry {
  const visible = sheets.find(({ isHidden }) => !isHidden) ?? sheets[0];
  const chosen = wanted === null ? visible : named(sheets, wanted);
  if (chosen !== undefined) return chosen;
  throw noSuchSheet(
    path,
    wanted ?? '',
    sheets.map(({ name }) => name),
  );
}

/** Excel minds no case in the names of sheets. */
function named(sheets: readonly SheetEntry[], wanted: string): SheetEntry | undefined {
  const plain = (name: string) => name.normalize('NFC').trim().toLowerCase();
  return (
    sheets.find(({ name }) => name === wanted) ?? sheets.find(({ name }) => plain(name) === plain(wanted))
  );
}

/** The names of the other sheets that hold something. */
export async function filledSheets(
  archive: Archive,
  sheets: readonly SheetEntry[],
  chosen: SheetEntry,
): Promise<string[]> {
  const names: string[] = [];
  for (const sheet of sheets)
    if (sheet !== chosen && (await isFilled(archive, sheet.part))) names.push(sheet.name);
  return names;
}

/** Longer than the beginning of an element. */
const OVERLAP = 64;
/** A value, a formula or a text of its own. */
const content = /<(?:\w+:)?(?:v|f|t)(?:\s[^<>]*)?>/;

async function isFilled(archive: Archive, part: string): Promise<boolean> {
  let rest = '';
  for await (const chunk of archive.bytes(part)) {
    const text = rest + Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length).toString('latin1');
    if (content.test(text)) return true;
    rest = text.slice(-OVERLAP);
  }
  return false;
}
