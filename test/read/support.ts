import { InputError, type InputProblem } from '../../src/errors.ts';
import type { ByteSource } from '../../src/read/bytes/source.ts';
import { FieldView } from '../../src/read/csv/field.ts';
import type { Batch, RecordFormat } from '../../src/read/csv/records.ts';
import { readRecords } from '../../src/read/csv/records.ts';
import { openTable, recordTexts, type Table } from '../../src/read/csv/table.ts';
import { openTableOrJson } from '../../src/read/json/table.ts';

export function bytesOf(text: string | Uint8Array): Buffer {
  return typeof text === 'string' ? Buffer.from(text, 'utf8') : Buffer.from(text);
}

/** Bytes cut into pieces of `size`, each a buffer of its own. */
export async function* inChunks(bytes: Uint8Array, size = bytes.length || 1): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield Uint8Array.from(bytes.subarray(at, at + size));
}

/** An input that is nowhere on the disk. */
export function sourceOf(text: string | Uint8Array, size?: number, path = 'list.csv'): ByteSource {
  const bytes = bytesOf(text);
  return {
    path,
    size: bytes.length,
    plain: true,
    sheet: null,
    chunks: () => inChunks(bytes, size),
    taken: () => bytes.length,
    digest: () => ({ bytes: bytes.length, sha256: '' }),
  };
}

export async function tableOf(text: string | Uint8Array, path?: string): Promise<Table> {
  return openTable(sourceOf(text, undefined, path));
}

/** As `tableOf`, of a call log, which may be JSON. */
export async function logTableOf(text: string | Uint8Array, path?: string): Promise<Table> {
  return openTableOrJson(sourceOf(text, undefined, path));
}

/** A record as a test looks at it. */
export interface Seen {
  line: number;
  raw: string;
  fields: string[];
  offset: number;
}

export interface Reading {
  records: Seen[];
  /** 0 where there is no record: then there is no batch to ask. */
  emptyLines: number;
  /** Line of the quote that never closes. */
  unclosed: number | null;
}

export function seen(batch: Batch, record: number): Seen {
  const [start = 0, end = 0] = [batch.start[record], batch.end[record]];
  return {
    line: batch.line[record] ?? 0,
    raw: Buffer.from(batch.bytes.subarray(start, end)).toString('latin1'),
    fields: recordTexts(batch, record),
    offset: batch.base + start,
  };
}

/** All records of a text that arrives in chunks of `size` bytes. */
export async function readAll(bytes: Uint8Array, format: RecordFormat, size?: number): Promise<Reading> {
  const reading: Reading = { records: [], emptyLines: 0, unclosed: null };
  let last: Batch | null = null;
  try {
    for await (const batch of readRecords('list.csv', inChunks(bytes, size), format)) {
      for (let i = 0; i < batch.count; i++) reading.records.push(seen(batch, i));
      last = batch;
    }
  } catch (error) {
    if (!(error instanceof InputError) || error.detail.code !== 'csv/unclosed-quote') throw error;
    reading.unclosed = error.detail.line ?? 0;
  }
  // The batch is the same object throughout, so it also knows of empty lines behind the last record.
  return { ...reading, emptyLines: last?.emptyLines ?? 0 };
}

/** What was wrong; fails where nothing was, or where the error has no remedy or French. */
export async function problemOf(action: () => unknown): Promise<InputProblem> {
  try {
    await action();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { problem, remedy } = error.detail;
    if (!remedy || remedy.fr === remedy.en || problem.fr === problem.en)
      throw new Error(`${error.detail.code}: no remedy, or one language only`);
    return error.detail;
  }
  throw new Error('no error');
}

/** A view over one field as written. */
export function viewOf(text: string | Uint8Array): FieldView {
  const bytes = bytesOf(text);
  const view = new FieldView();
  view.over(bytes, 0, bytes.length);
  return view;
}

export const noProgress = (): void => {};
