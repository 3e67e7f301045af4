import type { Archive } from './archive.ts';
import { builtInFormat } from './built-in-formats.ts';
import { readPart } from './xml.ts';

/** The number format of each style of cells, by its index. */
export async function readFormats(archive: Archive, part: string | null): Promise<string[]> {
  const formats: string[] = [];
  if (part === null) return formats;
  const own = new Map<number, string>();
  let inCells = false;
  await readPart(archive, part, {
    open(tag, { numFmtId = '0', formatCode = 'General' }) {
      if (tag === 'numFmt') own.set(Number(numFmtId), formatCode);
      if (tag === 'cellXfs') inCells = true;
      if (tag === 'xf' && inCells) formats.push(own.get(Number(numFmtId)) ?? builtInFormat(Number(numFmtId)));
    },
    close(tag) {
      if (tag === 'cellXfs') inCells = false;
    },
  });
  return formats;
}
