import { type RecordFormat, recordsIn } from './records.ts';

const candidates = [0x3b, 0x2c, 0x09, 0x7c];
const SAMPLE_ROWS = 200;

export interface Sniffed extends RecordFormat {
  /** Bytes of Excel's `sep=;` line at the beginning, with its line end; 0 where there is none. */
  hintLength: number;
}

/**
 * Finds the delimiter from the header and the first rows, quotes respected.
 *
 * @param head the first bytes of the text, without a byte order mark
 * @param whole whether they are all of it
 */
export function sniff(head: Uint8Array, whole: boolean): Sniffed {
  const hint = /^sep=(.)(\r\n|\n|\r)/i.exec(Buffer.from(head.subarray(0, 8)).toString('latin1'));
  if (hint?.[1]) return { delimiter: hint[1].charCodeAt(0), quotes: true, hintLength: hint[0].length };
  let best = { delimiter: 0, score: 0 };
  for (const delimiter of candidates) {
    const score = fitness(head, delimiter, whole);
    if (score > best.score) best = { delimiter, score };
  }
  return { delimiter: best.delimiter, quotes: true, hintLength: 0 };
}

/** Columns of the header times the share of rows that fit it; 0 for a delimiter that splits nothing. */
function fitness(head: Uint8Array, delimiter: number, whole: boolean): number {
  const counts = fieldCounts(head, delimiter, whole);
  const [header = 0, ...rows] = counts;
  if (header < 2) return 0;
  const fitting = rows.filter((count) => count === header).length;
  const longer = rows.filter((count) => count > header).length;
  const share = rows.length === 0 ? 1 : (fitting + 0.1) / (rows.length + longer + 0.1);
  return share * (1 + Math.log2(header));
}

function fieldCounts(head: Uint8Array, delimiter: number, whole: boolean): number[] {
  const batch = recordsIn(head, { delimiter, quotes: true }, 1, whole);
  const counts: number[] = [];
  for (let i = 0; i < Math.min(batch.count, SAMPLE_ROWS); i++) {
    counts.push((batch.firstField[i + 1] ?? 0) - (batch.firstField[i] ?? 0));
  }
  return counts;
}
