import { createHash } from 'node:crypto';
import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { InputError, systemCode } from '../../errors.ts';
import type { SheetFacts } from '../workbook/model.ts';
import { noWorkbook } from '../workbook/no-workbook.ts';
import type { StoredBook } from '../workbook/workbook.ts';
import type { Chunks } from './chunks.ts';
import { asNamed } from './located.ts';
import { fileOf, sheetPath } from './sheet-path.ts';
import { readSmallFile } from './small-file.ts';

const CHUNK = 1 << 20;

/** What was read of an input, known once all of its chunks were taken. */
export interface SourceDigest {
  /** Bytes as stored, before unpacking. */
  bytes: number;
  sha256: string;
}

/** The unpacked bytes of one input, hashed while they are read; of a workbook, one of its sheets as CSV. */
export interface ByteSource {
  path: string;
  /** Size as stored, null for standard input. */
  size: number | null;
  /** Whether the stored bytes are the text itself, so that a row can be found again by its offset. */
  plain: boolean;
  /** Of a workbook, whose sheet is the text; null: it is none, or nothing was read yet. */
  sheet: SheetFacts | null;
  chunks(): AsyncGenerator<Uint8Array>;
  /** Bytes as stored that were taken so far. */
  taken(): number;
  digest(): SourceDigest;
}

/**
 * Opens an input for one reading from its beginning.
 *
 * @param path file path, or `-` for standard input; messages name it
 * @param stdin what `-` stands for
 * @param limit bytes that it may have when unpacked
 * @param at where its bytes lie, if that is elsewhere
 * @throws InputError when it is larger, or when its gzip data or its workbook is damaged
 */
export function openSource(
  path: string,
  stdin: Chunks,
  limit: number,
  at: string = fileOf(path),
): ByteSource {
  const hash = createHash('sha256');
  const size = sizeOf(at);
  let bytes = 0;
  const source: ByteSource = {
    path,
    size,
    plain: size !== null,
    sheet: null,
    chunks,
    taken: () => bytes,
    digest: () => ({ bytes, sha256: hash.digest('hex') }),
  };
  async function* stored(): AsyncGenerator<Uint8Array> {
    for await (const chunk of size === null
      ? fromStream(at === '-' ? stdin : createReadStream(at))
      : storedBytes(at)) {
      hash.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
  }
  async function* chunks(): AsyncGenerator<Uint8Array> {
    let unpacked = 0;
    for await (const chunk of unpack(path, stored(), source, size === null ? null : at)) {
      unpacked += chunk.length;
      if (unpacked > limit) throw tooLarge(path, limit);
      yield chunk;
    }
  }
  return source;
}

/** Bytes of a file as stored; null for a pipe, a device or `-`, standard input. */
export function sizeOf(path: string): number | null {
  if (path === '-') return null;
  const stats = statSync(path);
  return stats.isFile() ? stats.size : null;
}

/** A file’s bytes as stored, in chunks; each chunk is a buffer of its own. */
export async function* storedBytes(path: string): AsyncGenerator<Uint8Array> {
  const descriptor = openSync(path, 'r');
  try {
    for (;;) {
      const buffer = Buffer.allocUnsafeSlow(CHUNK);
      const length = readSync(descriptor, buffer, 0, CHUNK, null);
      if (length === 0) return;
      yield buffer.subarray(0, length);
      // A signal is seen only between turns of the event loop.
      await new Promise((resolve) => setImmediate(resolve));
    }
  } catch (error) {
    // Node names no file where reading fails.
    throw error instanceof Error && 'syscall' in error ? Object.assign(error, { path }) : error;
  } finally {
    closeSync(descriptor);
  }
}

async function* fromStream(stream: Chunks): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

async function* unpack(
  path: string,
  stored: AsyncGenerator<Uint8Array>,
  source: ByteSource,
  at: string | null,
): AsyncGenerator<Uint8Array> {
  const first = await firstBytes(stored);
  const rest = prepend(first, stored);
  if (first[0] !== 0x1f || first[1] !== 0x8b) {
    yield* textIn({ path, at, bytes: rest }, source);
    return;
  }
  source.plain = false;
  try {
    yield* textIn({ path, at: null, bytes: gunzip(rest) }, source);
  } catch (error) {
    throw isZlibError(error) ? damagedGzip(path) : error;
  }
}

/** The bytes themselves, or those of a sheet where they are a workbook. */
async function* textIn(stored: StoredBook, source: ByteSource): AsyncGenerator<Uint8Array> {
  const first = await firstBytes(stored.bytes);
  if (first.length === 0) return;
  const bytes = prepend(first, stored.bytes);
  const { sheet } = sheetPath(stored.path);
  if (isBook(first)) {
    source.plain = false;
    yield* sheetOf({ ...stored, bytes }, source);
  } else if (sheet === null) yield* bytes;
  else throw noWorkbook(stored.path, sheet);
}

/** First bytes of a zip archive, and of a file of the old Office. */
const books: readonly string[] = ['PK\x03\x04', '\xd0\xcf\x11\xe0'];

function isBook(first: Uint8Array): boolean {
  return books.includes(Buffer.from(first.subarray(0, 4)).toString('latin1'));
}

/** What reads workbooks is loaded with the first of them. */
async function* sheetOf(stored: StoredBook, source: ByteSource): AsyncGenerator<Uint8Array> {
  const { workbookText } = await import('../workbook/workbook.ts');
  yield* workbookText(stored, (sheet) => {
    source.sheet = sheet;
  });
}

/** The first chunk, with the four bytes that tell a workbook at the least. */
async function firstBytes(stored: AsyncGenerator<Uint8Array>): Promise<Uint8Array> {
  let first: Uint8Array = new Uint8Array(0);
  while (first.length < 4) {
    const next = await stored.next();
    if (next.done) break;
    first = first.length === 0 ? next.value : Buffer.concat([first, next.value]);
  }
  return first;
}

async function* prepend(first: Uint8Array, rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (first.length > 0) yield first;
  yield* rest;
}

async function* gunzip(packed: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { Readable } = await import('node:stream');
  const unzip = createGunzip({ chunkSize: CHUNK });
  const input = Readable.from(packed, { objectMode: false });
  input.on('error', (error) => unzip.destroy(error));
  for await (const chunk of input.pipe(unzip)) yield chunk;
}

export function isZlibError(error: unknown): boolean {
  return systemCode(error).startsWith('Z_');
}

export function damagedGzip(path: string): InputError {
  return new InputError({
    code: 'input/damaged-gzip',
    file: path,
    problem: {
      en: 'the gzip data is damaged or cut short',
      fr: 'les données gzip sont abîmées ou tronquées',
    },
    expected: { en: 'a complete gzip file', fr: 'un fichier gzip complet' },
    remedy: {
      en: 'copy the file again, or unpack it with gunzip and give the result',
      fr: 'recopiez le fichier, ou décompressez-le avec gunzip et donnez le résultat',
    },
  });
}

function tooLarge(path: string, limit: number): InputError {
  return new InputError({
    code: 'input/too-large',
    file: path,
    problem: {
      en: `the file has more than ${limit} bytes when unpacked`,
      fr: `le fichier dépasse ${limit} octets une fois décompressé`,
    },
    remedy: {
      en: 'raise --max-input if the file is what you think it is',
      fr: 'augmentez --max-input si le fichier est bien celui que vous croyez',
    },
  });
}

/** Evidence of a small file that was read as a whole. */
export interface FileDigest extends SourceDigest {
  role: string;
  path: string;
  rows: null;
}

/** Digest of a small file, none where none was given; `located` says where its bytes lie. */
export function digestOf(role: string, path: string | null, located = asNamed): FileDigest[] {
  if (path === null) return [];
  const content = readSmallFile(located(path), Number.POSITIVE_INFINITY) ?? Buffer.alloc(0);
  const sha256 = createHash('sha256').update(content).digest('hex');
  return [{ role, path, bytes: content.length, sha256, rows: null }];
}
