import { InputError } from '../../errors.ts';
import { kindOf, notCsv } from '../csv/not-csv.ts';
import type { ByteSource } from './source.ts';

export type Encoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';

/** The text of an input as bytes of UTF-8 or Windows-1252, without its byte order mark. */
export interface TextStream {
  /** UTF-16 comes out as UTF-8; whether the rest is UTF-8 or Windows-1252 is known at the end. */
  utf16: 'utf-16le' | 'utf-16be' | null;
  /** Byte order mark as it stood in the input. */
  bom: Uint8Array;
  /** Bytes of the whole text as it comes out, byte order mark included; null: that is not known before its end. */
  size: number | null;
  /** Its first bytes: some thousands, or all that there are. */
  head: Uint8Array;
  /** Whether it is a sheet of a workbook, written as CSV: a record is a row, whatever line ends stand in it. */
  isSheet: boolean;
  /** The text, its head included. */
  chunks: AsyncGenerator<Uint8Array>;
}

/**
 * Recognises the byte order mark and what is no text at all.
 *
 * @throws InputError for files that are not CSV (archives, PDF, HTML, binary) and for broken UTF-16
 */
export async function openText(source: ByteSource): Promise<TextStream> {
  const chunks = atLeast(source.chunks(), 4096);
  const first = await chunks.next();
  const head = first.done ? new Uint8Array(0) : first.value;
  const utf16 =
    head[0] === 0xff && head[1] === 0xfe
      ? 'utf-16le'
      : head[0] === 0xfe && head[1] === 0xff
        ? 'utf-16be'
        : null;
  const utf8 = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
  const bom = head.subarray(0, utf16 ? 2 : utf8 ? 3 : 0);
  if (source.sheet === null && (!utf16 || kindOf(head))) notCsv(source.path, head);
  const rest = follow(head.subarray(bom.length), chunks);
  const text = utf16 ? fromUtf16(source.path, utf16, rest) : rest;
  const start = await text.next();
  const bytes = start.done ? new Uint8Array(0) : start.value;
  const size = utf16 === null && source.plain ? source.size : null;
  const isSheet = source.sheet !== null;
  return { utf16, bom, size, head: bytes, isSheet, chunks: follow(bytes, text) };
}

/** Joins small first chunks, so that marks and magic numbers are whole. */
async function* atLeast(chunks: AsyncGenerator<Uint8Array>, size: number): AsyncGenerator<Uint8Array> {
  let head = new Uint8Array(0);
  for await (const chunk of chunks) {
    if (head.length >= size) {
      yield chunk;
      continue;
    }
    head = Uint8Array.from(Buffer.concat([head, chunk]));
    if (head.length >= size) yield head;
  }
  if (head.length > 0 && head.length < size) yield head;
}

async function* follow(head: Uint8Array, rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (head.length > 0) yield head;
  yield* rest;
}

async function* fromUtf16(
  path: string,
  encoding: 'utf-16le' | 'utf-16be',
  chunks: AsyncGenerator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  try {
    for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }), 'utf8');
    const last = decoder.decode();
    if (last) yield Buffer.from(last, 'utf8');
  } catch (error) {
    throw error instanceof TypeError ? brokenUtf16(path) : error;
  }
}

function brokenUtf16(path: string): InputError {
  return new InputError({
    code: 'input/broken-utf-16',
    file: path,
    problem: { en: 'the UTF-16 text is damaged or cut short', fr: 'le texte UTF-16 est abîmé ou tronqué' },
    remedy: { en: 'export the file again, as CSV UTF-8', fr: 'exportez à nouveau le fichier, en CSV UTF-8' },
  });
}
