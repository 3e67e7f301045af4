import { InputError } from '../errors.ts';
import { type Encoding, openText } from './encoding.ts';
import { FieldView } from './field.ts';
import { EncodingWatch } from './mixed.ts';
import { type Batch, readRecords } from './records.ts';
import { firstBatch, sniff } from './sniff.ts';
import type { ByteSource } from './source.ts';

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

/**
 * Opens a delimited file: encoding, `sep=` hint, delimiter, first records.
 *
 * @throws InputError for what is no CSV, and for an empty file
 */
export async function openTable(source: ByteSource): Promise<Table> {
  const text = await openText(source);
  const first = await text.chunks.next();
  if (first.done) throw emptyFile(source.path);
  const found = await sniff(first.value);
  const hint = first.value.subarray(0, found.hintLength);
  const head = first.value.subarray(found.hintLength);
  const firstLine = found.hintLength > 0 ? 2 : 1;
  const firstOffset = text.bom.length + hint.length;
  const watch = new EncodingWatch(source.path);
  const sample = await takeSample(source.path, head, text.chunks, found, firstLine);

  async function* batches(options: { quotes?: boolean } = {}): AsyncGenerator<Batch> {
    const format = { delimiter: found.delimiter, quotes: options.quotes ?? true };
    for await (const batch of readRecords(source.path, sample.chunks, format, firstLine, firstOffset)) {
      watch.look(batch);
      yield batch;
    }
  }
  return {
    path: source.path,
    sample: sample.rows,
    sampleLines: sample.lines,
    prefix: Buffer.concat([text.bom, hint]),
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
  chunks: AsyncGenerator<Uint8Array>;
}

/** The first records; where the first chunk holds none whole, more of the file is taken. */
async function takeSample(
  path: string,
  head: Uint8Array,
  chunks: AsyncGenerator<Uint8Array>,
  format: { delimiter: number; quotes: boolean },
  firstLine: number,
): Promise<Sample> {
  const taken = [head];
  let batch = await firstBatch(path, head, format, firstLine);
  while (!batch) {
    const more = await chunks.next();
    if (more.done) break;
    taken.push(more.value);
    batch = await firstBatch(path, Buffer.concat(taken), format, firstLine);
  }
  const rows: string[][] = [];
  const lines: number[] = [];
  for (let i = 0; batch && i < Math.min(batch.count, SAMPLE_ROWS); i++) {
    rows.push(recordTexts(batch, i));
    lines.push(batch.line[i] ?? 0);
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    yield* taken;
    yield* chunks;
  }
  return { rows, lines, chunks: all() };
}

/** All fields of one record as text. */
export function recordTexts(batch: Batch, record: number): string[] {
  const view = new FieldView();
  const texts: string[] = [];
  for (let f = batch.firstField[record] ?? 0; f < (batch.firstField[record + 1] ?? 0); f++) {
    view.over(batch.bytes, batch.fieldStart[f] ?? 0, batch.fieldEnd[f] ?? 0);
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
