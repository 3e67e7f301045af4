import { type RecordFormat, recordsIn } from './records.ts';

const candidates = [0x3b, 0x2c, 0x09, 0x7c];
const SAMPLE_ROWS = 200;
const MOST_TITLES = 9;

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
  const tables = candidates.map((delimiter) => ({ delimiter, counts: fieldCounts(head, delimiter, whole) }));
  const delimiter =
    best(tables) ??
    best(tables.map((table) => ({ ...table, counts: withoutTitles(table.counts) }))) ??
    candidates.find((delimiter) => partsOthers(head, delimiter, whole)) ??
    0;
  return { delimiter, quotes: true, hintLength: 0 };
}

/** The delimiter that makes the best table, null where none splits anything. */
function best(tables: readonly { delimiter: number; counts: readonly number[] }[]): number | null {
  let found: { delimiter: number; score: number } | null = null;
  for (const { delimiter, counts } of tables) {
    const score = fitness(counts);
    if (score > (found?.score ?? 0)) found = { delimiter, score };
  }
  return found?.delimiter ?? null;
}

/** Columns of the header times the share of rows that fit it; 0 for a delimiter that splits nothing. */
function fitness(counts: readonly number[]): number {
  const [header = 0, ...rows] = counts;
  if (header < 2) return 0;
  const fitting = rows.filter((count) => count === header).length;
  const longer = rows.filter((count) => count > header).length;
  const share = rows.length === 0 ? 1 : (fitting + 0.1) / (rows.length + longer + 0.1);
  return share * (1 + Math.log2(header));
}

/** Reports may have a title above their header: lines of one field, below which most rows are alike. */
function withoutTitles(counts: readonly number[]): readonly number[] {
  const header = counts.findIndex((count) => count > 1);
  if (header < 1 || header > MOST_TITLES) return [];
  const rows = counts.slice(header + 1);
  const alike = rows.filter((count) => count === counts[header]).length;
  return rows.length > 0 && alike * 2 > rows.length ? counts.slice(header) : [];
}

/**
 * Whether most rows below the first have something else than a telephone number beside a delimiter: no list of one
 * column, whose cells may hold several numbers, but a table that its first line or an open quote hides; read with it, the
 * table is refused.
 */
function partsOthers(head: Uint8Array, delimiter: number, whole: boolean): boolean {
  const [, ...rows] = fieldsIn(head, delimiter, whole);
  const parted = rows.filter((fields) => fields.length > 1 && fields.some(isNoNumber));
  return parted.length * 2 > rows.length;
}

/** Words, an id such as `C100345`, a flag such as `1`. */
function isNoNumber(field: string): boolean {
  const digits = field.replace(/\D/g, '').length;
  return /[a-z\x80-\xff]/i.test(field) ? digits < 8 : digits > 0 && digits < 3;
}

/** The fields of each record, one byte a character; where a quote never closes, those of the physical lines. */
function fieldsIn(head: Uint8Array, delimiter: number, whole: boolean): string[][] {
  const text = (from = 0, to = head.length) => Buffer.from(head.subarray(from, to)).toString('latin1');
  const read = (quotes: boolean) => recordsIn(head, { delimiter, quotes }, 1, whole);
  const quoted = read(true);
  const rest = text(quoted.next[quoted.count - 1]);
  const batch = rest.includes('"') && (whole || /[\r\n]/.test(rest)) ? read(false) : quoted;
  const { firstField, fieldStart, fieldEnd } = batch;
  return Array.from({ length: Math.min(batch.count, SAMPLE_ROWS) }, (_, i) =>
    Array.from({ length: (firstField[i + 1] ?? 0) - (firstField[i] ?? 0) }, (_, field) =>
      text(fieldStart[(firstField[i] ?? 0) + field], fieldEnd[(firstField[i] ?? 0) + field]),
    ),
  );
}

function fieldCounts(head: Uint8Array, delimiter: number, whole: boolean): number[] {
  const batch = recordsIn(head, { delimiter, quotes: true }, 1, whole);
  const counts: number[] = [];
  for (let i = 0; i < Math.min(batch.count, SAMPLE_ROWS); i++) {
    counts.push((batch.firstField[i + 1] ?? 0) - (batch.firstField[i] ?? 0));
  }
  return counts;
}
