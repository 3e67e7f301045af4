import { type Archive, damagedPart } from '../package/archive.ts';
import { type CellRange, rangeOf } from './reference.ts';

/** Longer than the element of a merged range. */
const OVERLAP = 200;
/** No list has more; each is held. */
const MOST = 200_000;

/**
 * Goes through a sheet once before it is read: its checksum is held against it, and the cells that are merged over several rows, which
 * stand behind all rows, are found. What such a cell shows holds for all of its rows.
 */
export async function mergedCells(archive: Archive, part: string): Promise<CellRange[]> {
  const found: CellRange[] = [];
  let rest = '';
  for await (const chunk of archive.bytes(part)) {
    const text = rest + Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length).toString('latin1');
    let end = 0;
    for (const { 0: whole, 1: reference = '', index } of text.matchAll(element)) {
      end = index + whole.length;
      const range = rangeOf(reference);
      if (range !== null && range.firstRow < range.lastRow) found.push(range);
    }
    if (found.length > MOST) throw damagedPart(archive.path, part);
    rest = text.slice(Math.max(end, text.length - OVERLAP));
  }
  return found;
}

const element = /<(?:\w+:)?mergeCell\s[^<>]*?ref="([A-Z0-9:$]+)"[^<>]*>/g;
