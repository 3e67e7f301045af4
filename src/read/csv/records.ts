import { InputError } from '../../errors.ts';

const QUOTE = 0x22;
const SPACE = 0x20;
const LF = 0x0a;
const CR = 0x0d;
/** A record longer than this is a quote that was never closed, or no CSV. */
const LONGEST_RECORD = 64 << 20;

export interface RecordFormat {
  /** Byte between fields; 0 where the file has one column. */
  delimiter: number;
  /** Whether quotes have a meaning (some exports have no quoting at all). */
  quotes: boolean;
  /** Whether each record is one line, as a row of a sheet is, whatever line ends stand in its fields; absent: no. */
  rows?: boolean;
}

/**
 * Records of one stretch of the input, as offsets into its bytes. The arrays are used again for the next
 * stretch: take what is needed before asking for it.
 */
export interface Batch {
  bytes: Uint8Array;
  /** Offset of `bytes[0]` in the text. */
  base: number;
  count: number;
  /** Where each record starts and ends without its line end, and where the next one starts. */
  start: Int32Array;
  end: Int32Array;
  next: Int32Array;
  /** Physical line on which each record starts. */
  line: Uint32Array;
  /** Index of each record's first field; entry `count` closes the last one. */
  firstField: Int32Array;
  /** Bounds of each field as written, with its quotes and spaces. */
  fieldStart: Int32Array;
  fieldEnd: Int32Array;
  /** Whether quotes have a meaning in it. */
  quotes: boolean;
  /** Lines without any byte so far. */
  emptyLines: number;
}

function newBatch(): Batch {
  return {
    bytes: new Uint8Array(0),
    base: 0,
    count: 0,
    start: new Int32Array(1024),
    end: new Int32Array(1024),
    next: new Int32Array(1024),
    line: new Uint32Array(1024),
    firstField: new Int32Array(1025),
    fieldStart: new Int32Array(16384),
    fieldEnd: new Int32Array(16384),
    quotes: true,
    emptyLines: 0,
  };
}

function grow(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

function growRecords(batch: Batch): void {
  batch.start = grow(batch.start);
  batch.end = grow(batch.end);
  batch.next = grow(batch.next);
  const lines = new Uint32Array(batch.line.length * 2);
  lines.set(batch.line);
  batch.line = lines;
  const fields = new Int32Array(batch.firstField.length * 2);
  fields.set(batch.firstField);
  batch.firstField = fields;
}

/** Where a scan stopped. */
interface Place {
  /** Offset behind the last whole record. */
  offset: number;
  /** Physical line there. */
  line: number;
  /** Line on which the quote of the unfinished record opened, 0 if none is open. */
  openQuote: number;
}

/** Offset of the quote that closes the one before `from`; -1 where more bytes are needed. */
function closingQuote(bytes: Uint8Array, from: number, last: boolean): number {
  const length = bytes.length;
  for (let i = from; i < length; i++) {
    if (bytes[i] !== QUOTE) continue;
    if (bytes[i + 1] !== QUOTE) return i + 1 < length || last ? i : -1;
    i++;
  }
  return -1;
}

function lineEnds(bytes: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    const byte = bytes[i];
    if (byte === LF || (byte === CR && bytes[i + 1] !== LF)) count++;
  }
  return count;
}

/** Fills the batch with the whole records of `bytes[from..]`; what is unfinished waits for more bytes. */
function scan(
  batch: Batch,
  bytes: Uint8Array,
  from: number,
  line: number,
  format: RecordFormat,
  last: boolean,
): Place {
  const { delimiter, quotes, rows = false } = format;
  const length = bytes.length;
  const place: Place = { offset: from, line, openQuote: 0 };
  let fields = 0;
  let records = 0;
  let i = from;
  batch.firstField[0] = 0;
  batch.quotes = quotes;
  while (i < length) {
    const recordStart = i;
    const recordLine = line;
    for (;;) {
      const fieldStart = i;
      let byte = bytes[i];
      let j = i;
      while (byte === SPACE && delimiter !== SPACE) byte = bytes[++j];
      if (quotes && byte === QUOTE) {
        i = closingQuote(bytes, j + 1, last);
        if (i < 0) {
          place.openQuote = line;
          batch.count = records;
          return place;
        }
        if (!rows) line += lineEnds(bytes, j + 1, i);
        i++;
      }
      while (i < length) {
        byte = bytes[i];
        if (byte === delimiter || byte === LF || byte === CR) break;
        i++;
      }
      if (fields === batch.fieldStart.length) {
        batch.fieldStart = grow(batch.fieldStart);
        batch.fieldEnd = grow(batch.fieldEnd);
      }
      batch.fieldStart[fields] = fieldStart;
      batch.fieldEnd[fields] = i;
      fields++;
      if (i >= length || bytes[i] !== delimiter) break;
      i++;
    }
    if (!last && (i >= length || (bytes[i] === CR && i + 1 >= length))) break;
    const recordEnd = i;
    if (i < length) {
      i += bytes[i] === CR && bytes[i + 1] === LF ? 2 : 1;
      line++;
    }
    if (recordEnd === recordStart) {
      fields = batch.firstField[records] ?? 0;
      batch.emptyLines++;
    } else {
      if (records + 1 >= batch.start.length) growRecords(batch);
      batch.start[records] = recordStart;
      batch.end[records] = recordEnd;
      batch.next[records] = i;
      batch.line[records] = recordLine;
      batch.firstField[++records] = fields;
    }
    place.offset = i;
    place.line = line;
  }
  batch.count = records;
  return place;
}

/**
 * The records of some text.
 *
 * @param whole whether the text ends here; if not, an unfinished record at its end is left out
 * @param batch one that may be overwritten
 */
export function recordsIn(
  bytes: Uint8Array,
  format: RecordFormat,
  firstLine = 1,
  whole = true,
  batch: Batch = newBatch(),
): Batch {
  scan(batch, bytes, 0, firstLine, format, whole);
  batch.bytes = bytes;
  return batch;
}

/**
 * Splits text into records without making an object for any of them.
 *
 * Line ends are LF, CRLF or CR, also mixed; empty lines are skipped and counted. A field is quoted when its
 * first byte after spaces is a quote; a quote elsewhere, and text after a closing quote, are data.
 *
 * @param chunks the text, in UTF-8 or Windows-1252
 * @param format delimiter and quoting, as found by `sniff`
 * @param firstLine physical line on which the chunks begin
 * @param firstOffset offset of the chunks' first byte in the file
 * @returns batches of whole records; each is overwritten by the next
 * @throws InputError `csv/unclosed-quote` with the line on which the quote opened
 */
export async function* readRecords(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  format: RecordFormat,
  firstLine = 1,
  firstOffset = 0,
): AsyncGenerator<Batch> {
  const batch = newBatch();
  let rest: Uint8Array = new Uint8Array(0);
  let line = firstLine;
  let base = firstOffset;
  let wanted = 0;
  let waiting: Uint8Array[] = [];
  let waitingLength = 0;
  for await (const chunk of chunks) {
    waiting.push(chunk);
    waitingLength += chunk.length;
    // An unfinished record is scanned again only when as much again has arrived: the total stays linear.
    if (waitingLength < wanted) continue;
    const bytes = rest.length === 0 && waiting.length === 1 ? chunk : Buffer.concat([rest, ...waiting]);
    waiting = [];
    waitingLength = 0;
    const place = scan(batch, bytes, 0, line, format, false);
    batch.bytes = bytes;
    batch.base = base;
    if (batch.count > 0) yield batch;
    rest = bytes.subarray(place.offset);
    if (rest.length > LONGEST_RECORD)
      throw unclosedQuote(path, place.openQuote || place.line, place.openQuote > 0);
    wanted = batch.count > 0 ? 0 : rest.length;
    line = place.line;
    base += place.offset;
  }
  const bytes = waiting.length === 0 ? rest : Buffer.concat([rest, ...waiting]);
  if (bytes.length === 0) return;
  const place = scan(batch, bytes, 0, line, format, true);
  batch.bytes = bytes;
  batch.base = base;
  if (batch.count > 0) yield batch;
  if (place.openQuote > 0) throw unclosedQuote(path, place.openQuote, true);
}

function unclosedQuote(path: string, line: number, quote: boolean): InputError {
  return new InputError({
    code: quote ? 'csv/unclosed-quote' : 'csv/record-too-long',
    file: path,
    line,
    problem: quote
      ? { en: 'a quote opens here and never closes', fr: 'un guillemet s’ouvre ici et ne se ferme jamais' }
      : { en: 'a line of more than 64 MiB', fr: 'une ligne de plus de 64 Mio' },
    expected: { en: 'a closing " before the end of the field', fr: 'un " fermant avant la fin du champ' },
    remedy: {
      en: 'close or remove the quote on that line, or export the file again',
      fr: 'fermez ou supprimez le guillemet sur cette ligne, ou exportez à nouveau le fichier',
    },
  });
}
