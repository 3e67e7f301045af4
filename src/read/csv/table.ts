import { encoderFor } from '../../encoding/encode.ts';
import { InputError } from '../../errors.ts';
import { type Encoding, openText, type TextStream } from '../bytes/encoding.ts';
import type { ByteSource } from '../bytes/source.ts';
import { FieldView } from './field.ts';
import { EncodingWatch } from './mixed.ts';
import { jsonIsNoCsv, looksLikeJson } from './not-csv.ts';
import { type Batch, readRecords, recordsIn } from './records.ts';
import { type Sniffed, sniff } from './sniff.ts';

/** A delimited file, opened and looked at once; its records are still to be read. */
export interface Table {
  path: string;
  /** First records as text, for finding out what the columns are; the header, if there is one, is the first. */
  sample: string[][];
  /** Physical line of each sample record. */
  sampleLines: number[];
  /** Byte order mark and `sep=` line, as they stood before the first record. */
  prefix: Uint8Array;
  delimiter: number;
  /** Offset of the first record in the file; only meaningful for plain files. */
  firstOffset: number;
  utf16: 'utf-16le' | 'utf-16be' | null;
  /** All records, the header included. */
  batches(options?: { quotes?: boolean }): AsyncGenerator<Batch>;
  /** Known once all batches were read. */
  encoding(): Encoding;
}

const SAMPLE_ROWS = 1000;
/** What is looked at before a file is read. */
const HEAD_BYTES = 65_536;
const LF = 0x0a;
const CR = 0x0d;

/**
 * Opens a delimited file: encoding, `sep=` hint, delimiter, first records.
 *
 * @throws InputError for what is no CSV, and for an empty file
 */
export async function openTable(source: ByteSource): Promise<Table> {
  const text = await openText(source);
  if (looksLikeJson(text.head)) throw jsonIsNoCsv(source.path);
  return delimitedTable(source.path, text);
}

/** @throws InputError for an empty text */
export async function delimitedTable(path: string, text: TextStream): Promise<Table> {
  const head = await takeHead(text.chunks);
  if (head.bytes.length === 0) throw emptyFile(path);
  const found = sniff(...looked(head));
  const hint = head.bytes.subarray(0, found.hintLength);
  const start = head.bytes.subarray(found.hintLength);
  const firstLine = found.hintLength > 0 ? 2 : 1;
  const firstOffset = text.bom.length + hint.length;
  const watch = new EncodingWatch(path);
  const [bytes, whole] = looked(head);
  const sample = sampleOf(bytes.subarray(found.hintLength), whole, found, firstLine);

  async function* all(): AsyncGenerator<Uint8Array> {
    yield start;
    yield* text.chunks;
  }
  async function* batches(options: { quotes?: boolean } = {}): AsyncGenerator<Batch> {
    const format = { delimiter: found.delimiter, quotes: options.quotes ?? true };
    for await (const batch of readRecords(path, all(), format, firstLine, firstOffset)) {
      watch.look(batch);
      yield batch;
    }
  }
  return {
    path,
    sample: sample.rows,
    sampleLines: sample.lines,
    prefix: Buffer.concat([text.bom, text.utf16 ? encoderFor(text.utf16)(hint.toString()) : hint]),
    delimiter: found.delimiter,
    firstOffset,
    utf16: text.utf16,
    batches,
    encoding: () => text.utf16 ?? watch.encoding,
  };
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

function sampleOf(head: Uint8Array, whole: boolean, found: Sniffed, firstLine: number): Sample {
  const batch = recordsIn(head, found, firstLine, whole);
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
