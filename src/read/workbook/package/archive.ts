import type { Readable } from 'node:stream';
import * as zlib from 'node:zlib';
import { type Entry, fromFdPromise, type ZipFile } from 'yauzl';
import { InputError, systemCode } from '../../../errors.ts';
import { damaged, encrypted, tooLargePart } from '../problems.ts';
import { crc32 as crcByTable } from './crc32.ts';

/** Parts of a workbook; its sheets are few, its pictures may be many. */
const MOST_PARTS = 65_536;
const GIBIBYTE = 2 ** 30;
const CHUNK = 1 << 19;
/** Methods of packing. */
const STORED = 0;
const DEFLATED = 8;
/** A sheet of a million rows and forty columns has about two. */
const MOST_GIBIBYTES = 4;

const crc32: (bytes: Uint8Array, before: number) => number = zlib.crc32 ?? crcByTable;

/** The parts of a workbook: files in a zip archive. */
export interface Archive {
  path: string;
  names: readonly string[];
  /**
   * The bytes of a part; nothing where there is no such part.
   *
   * @throws InputError where they are damaged, encrypted, or more than the archive says
   */
  bytes(name: string): AsyncGenerator<Uint8Array>;
}

/**
 * Looks at the list of files of an archive.
 *
 * @param descriptor of the open file; it stays open
 * @throws InputError where there is none, or it contradicts itself
 */
export async function openArchive(path: string, descriptor: number): Promise<Archive> {
  return orDamaged(path, async () => {
    const zip = await fromFdPromise(descriptor, { lazyEntries: true, autoClose: false });
    const entries = new Map<string, Entry>();
    for await (const entry of zip.eachEntry()) {
      const { fileName } = entry;
      if (entries.has(fileName)) throw new Error(`${fileName} twice`);
      entries.set(fileName, entry);
      if (entries.size > MOST_PARTS) throw new Error('too many files');
    }
    return { path, names: [...entries.keys()], bytes: (name) => bytesOf(path, zip, entries.get(name)) };
  });
}

async function* bytesOf(path: string, zip: ZipFile, entry: Entry | undefined): AsyncGenerator<Uint8Array> {
  if (entry === undefined) return;
  if (entry.isEncrypted()) throw encrypted(path);
  if (entry.uncompressedSize > MOST_GIBIBYTES * GIBIBYTE)
    throw tooLargePart(path, entry.fileName, MOST_GIBIBYTES);
  const stream = await orDamaged(path, () => unpacked(zip, entry), entry.fileName);
  const chunks: AsyncIterator<Uint8Array> = stream[Symbol.asyncIterator]();
  let [crc, bytes] = [0, 0];
  try {
    for (;;) {
      const { value, done } = await orDamaged(path, () => chunks.next(), entry.fileName);
      if (done) break;
      crc = crc32(value, crc);
      bytes += value.length;
      if (bytes > entry.uncompressedSize) break;
      yield value;
    }
  } finally {
    stream.destroy();
  }
  if (crc >>> 0 !== entry.crc32 || bytes !== entry.uncompressedSize) throw damagedPart(path, entry.fileName);
}

/** In large chunks: each of them is a turn of another thread. */
async function unpacked(zip: ZipFile, entry: Entry): Promise<Readable> {
  const stored = await zip.openReadStreamPromise(entry, { decodeFileData: false });
  if (entry.compressionMethod === STORED) return stored;
  if (entry.compressionMethod !== DEFLATED) throw new Error(`packed by method ${entry.compressionMethod}`);
  const unpack = zlib.createInflateRaw({ chunkSize: CHUNK });
  stored.on('error', (error) => unpack.destroy(error));
  unpack.on('close', () => stored.destroy());
  return stored.pipe(unpack);
}

/** What the archive or its packing throws is told of the workbook; a failure of the machine stays one. */
async function orDamaged<T>(path: string, work: () => Promise<T>, part?: string): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = systemCode(error);
    if (error instanceof InputError || (code !== '' && !code.startsWith('Z_'))) throw error;
    throw part === undefined ? damaged(path, noList) : damagedPart(path, part);
  }
}

export function damagedPart(path: string, part: string): InputError {
  return damaged(path, { en: `${part} in it cannot be read`, fr: `${part} y est illisible` });
}

const noList = {
  en: 'this zip archive has no list of what is in it',
  fr: 'cette archive zip n’a pas la liste de son contenu',
};
