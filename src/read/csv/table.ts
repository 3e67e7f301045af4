import { encoderFor } from '../../encoding/encode.ts';
import { InputError } from '../../errors.ts';
import { type Encoding, openText, type TextStream } from '../bytes/encoding.ts';
import type { ByteSource } from '../bytes/source.ts';
import { FieldView } from './field.ts';
import { EncodingWatch } from './mixed.ts';
import { jsonIsNoCsv, looksLikeJson } from './not-csv.ts';
import { type Batch, type RecordFormat, readRecords, recordsIn } from './records.ts';
import { sniff } from './sniff.ts';

/** A delimited file, opened and looked at once; its records are still to be read. */
export interface Table {
  path: string;
  /** First records as text, for finding out what the columns are; the header, if there is one, is the first. */
  sample: string[][];
  /** Physical line of each sample record. */
  sampleLines: number[];
  /** Byte order mark, `sep=` line and lines before the header, as they stood before the first record. */
  prefix: Uint8Array;
  delimiter: number;
  /** Whether the user says on which line the header is. */
  headerNamed: boolean;
  /** Offset of the first record in the file; only meaningful for plain files. */
  firstOffset: number;
  utf16: 'utf-16le' | 'utf-16be' | null;
  /** How much of it was read, from 0 to 1, where a batch ends; 0 where that is not known. */
  readSoFar(batch: Batch): number;
  /** All records, the header included. */
  batches(options?: { quotes?: boolean }): AsyncGenerator<Batch>;
  /** Known once all batches were read. */
  encoding(): Encoding;
}

const SAMPLE_ROWS = 1000;
/** What is looked at before a file is read. */
const HEAD_BYTES = 65_536;
/** In characters. */
const LONGEST_NAME = 4096;
const SEMICOLON = 0x3b;
const LF = 0x0a;
const CR = 0x0d;

/**
 * Opens a delimited file: encoding, `sep=` hint, delimiter, first records.
 *
 * @param delimiter where it is known; 0: the file that it is left of had one column
 * @throws InputError for what is no CSV, and for an empty file
 */
export async function openTable(source: ByteSource, headerLine?: number, delimiter?: number): Promise<Table> {
  const text = await openText(source);
  if (!text.isSheet && looksLikeJson(text.head)) throw jsonIsNoCsv(source.path);
  return delimitedTable(source.path, text, headerLine, delimiter);
}

/** @throws InputError for an empty text, and where there is no such line for the header */
export async function delimitedTable(
  path: string,
  text: TextStream,
  headerLine?: number,
  delimiter?: number,
): Promise<Table> {
  const head = await takeHead(text.chunks);
  if (head.bytes.length === 0) throw emptyFile(path);
  const [bytes, whole] = looked(head);
  const { found, skipped, firstLine } = text.isSheet
    ? beginningOfSheet(path, bytes, headerLine)
    : beginning(path, bytes, whole, headerLine, delimiter);
  const before = head.bytes.subarray(0, skipped);
  const start = head.bytes.subarray(skipped);
  const firstOffset = text.bom.length + skipped;
  const first = recordsIn(bytes.subarray(skipped), found, firstLine, whole);
  const sample = sampleOf(first);
  const watch = new EncodingWatch(path, sample.rows[0]);
  watch.refuseNul(first);
  refuseLongNames(path, sample);

  async function* all(): AsyncGenerator<Uint8Array> {
    yield start;
    yield* text.chunks;
  }
  async function* batches(options: { quotes?: boolean } = {}): AsyncGenerator<Batch> {
    const quotes = text.isSheet || (options.quotes ?? true);
    const format = { ...found, quotes };
    for await (const batch of readRecords(path, all(), format, firstLine, firstOffset)) {
      watch.look(batch);
      yield batch;
    }
  }
  // Nothing to look at: the reader says why, such as a quote that opens first and never closes.
  if (whole && sample.rows.length === 0) for await (const _ of batches());
  return {
    path,
    sample: sample.rows,
    sampleLines: sample.lines,
    prefix: Buffer.concat([text.bom, text.utf16 ? encoderFor(text.utf16)(before.toString()) : before]),
    headerNamed: headerLine !== undefined,
    delimiter: found.delimiter,
    firstOffset,
    utf16: text.utf16,
    readSoFar: ({ base, bytes }) => (text.size === null ? 0 : (base + bytes.length) / text.size),
    batches,
    encoding: () => (text.isSheet ? 'utf-8' : (text.utf16 ?? watch.encoding)),
  };
}

/** What stands before the header: a hint of the delimiter, or the lines before the one that the user names. */
function beginning(
  path: string,
  bytes: Uint8Array,
  whole: boolean,
  headerLine?: number,
  delimiter?: number,
): Beginning {
  const seen = sniff(bytes, whole);
  const firstLine = seen.hintLength > 0 ? 2 : 1;
  const formatOf = (sniffed: { delimiter: number }) => ({
    delimiter: delimiter || sniffed.delimiter,
    quotes: true,
  });
  if (headerLine === undefined || headerLine <= firstLine)
    return { found: formatOf(seen), skipped: seen.hintLength, firstLine };
  const skipped = offsetOfLine(bytes, headerLine);
  if (skipped >= bytes.length) throw noSuchLine(path, headerLine);
  const below = seen.hintLength > 0 ? seen : sniff(bytes.subarray(skipped), whole);
  return { found: formatOf(below), skipped, firstLine: headerLine };
}

interface Beginning {
  found: RecordFormat;
  /** Bytes before the first record. */
  skipped: number;
  firstLine: number;
}

/** The same of a sheet that was written as CSV: nothing in it is to be found out. */
function beginningOfSheet(path: string, bytes: Uint8Array, headerLine = 1): Beginning {
  const found = { delimiter: SEMICOLON, quotes: true, rows: true };
  const { count, line, start } = recordsIn(bytes, found, 1, false);
  const record = line.subarray(0, count).findIndex((number) => number >= headerLine);
  if (headerLine > 1 && record < 0) throw noSuchLine(path, headerLine);
  if (headerLine <= 1) return { found, skipped: 0, firstLine: 1 };
  return { found, skipped: start[record] ?? 0, firstLine: line[record] ?? headerLine };
}

/** Where a physical line begins. */
function offsetOfLine(bytes: Uint8Array, line: number): number {
  let at = 0;
  for (let n = 1; n < line; n++) {
    while (at < bytes.length && bytes[at] !== LF && bytes[at] !== CR) at++;
    at += bytes[at] === CR && bytes[at + 1] === LF ? 2 : 1;
  }
  return at;
}

interface Sample {
  rows: string[][];
  lines: number[];
}

/** The first bytes of a text, with at least one whole record, and whether they are all of it. */
async function takeHead(chunks: AsyncGenerator<Uint8Array>) {
  const taken: Uint8Array[] = [];
  let length = 0;
  let lineEnd = false;
  for (;;) {
    const next = await chunks.next();
    if (next.done) return { bytes: Buffer.concat(taken), whole: true };
    taken.push(next.value);
    length += next.value.length;
    lineEnd ||= next.value.includes(LF) || next.value.includes(CR);
    if (lineEnd && length >= HEAD_BYTES) return { bytes: Buffer.concat(taken), whole: false };
  }
}

/** What is looked at: the same bytes, however they arrive. */
function looked({ bytes, whole }: { bytes: Uint8Array; whole: boolean }): [Uint8Array, boolean] {
  if (bytes.length <= HEAD_BYTES) return [bytes, whole];
  const first = bytes.findIndex((byte) => byte === LF || byte === CR);
  return [bytes.subarray(0, Math.max(HEAD_BYTES, first + 1)), false];
}

function sampleOf(batch: Batch): Sample {
  const sample: Sample = { rows: [], lines: [] };
  for (let i = 0; i < Math.min(batch.count, SAMPLE_ROWS); i++) {
    sample.rows.push(recordTexts(batch, i));
    sample.lines.push(batch.line[i] ?? 0);
  }
  return sample;
}

/** Fields of its longest row, as far as was looked. */
export function fieldsOf({ sample }: Pick<Table, 'sample'>): number {
  return Math.max(0, ...sample.map((row) => row.length));
}

/** All fields of one record as text. */
export function recordTexts(batch: Batch, record: number): string[] {
  const view = new FieldView();
  const texts: string[] = [];
  for (let f = batch.firstField[record] ?? 0; f < (batch.firstField[record + 1] ?? 0); f++) {
    view.over(batch.bytes, batch.fieldStart[f] ?? 0, batch.fieldEnd[f] ?? 0, batch.quotes);
    texts.push(view.text());
  }
  return texts;
}

/** No column has such a name, and to look for words in it takes for ever. */
function refuseLongNames(path: string, { rows, lines }: Sample): void {
  const long = rows[0]?.findIndex((name) => name.length > LONGEST_NAME) ?? -1;
  if (long < 0) return;
  throw new InputError({
    code: 'csv/name-too-long',
    file: path,
    line: lines[0] ?? 1,
    problem: {
      en: `cell ${long + 1} of the first line has more than ${LONGEST_NAME} characters; no column is called like that`,
      fr: `la cellule ${long + 1} de la première ligne a plus de ${LONGEST_NAME} caractères\u00a0; aucune colonne ne porte un tel nom`,
    },
    expected: { en: 'a first line of short names', fr: 'une première ligne de noms courts' },
    remedy: {
      en: 'shorten the name there, or name the line of the header with --header-line',
      fr: 'raccourcissez ce nom, ou indiquez la ligne de l’en-tête avec --header-line',
    },
  });
}

function noSuchLine(path: string, line: number): InputError {
  return new InputError({
    code: 'csv/no-such-line',
    file: path,
    line,
    problem: {
      en: `there is no line ${line} near the beginning that could hold the header`,
      fr: `il n’y a pas, près du début, de ligne ${line} qui puisse contenir l’en-tête`,
    },
    expected: { en: 'the line of the column names', fr: 'la ligne des noms de colonnes' },
    remedy: {
      en: 'correct --header-line, or headerLine in the campaign file',
      fr: 'corrigez --header-line, ou headerLine dans le fichier de campagne',
    },
  });
}

function emptyFile(path: string): InputError {
  return new InputError({
    code: 'input/empty',
    file: path,
    line: 1,
    problem: { en: 'the file is empty', fr: 'le fichier est vide' },
    expected: { en: 'at least one line', fr: 'au moins une ligne' },
    remedy: {
      en: 'check that the export has finished, and give the right file',
      fr: 'vérifiez que l’export est terminé et donnez le bon fichier',
    },
  });
}
