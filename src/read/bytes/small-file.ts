import { closeSync, openSync, readSync } from 'node:fs';
import { pipedBytes, rememberPiped } from './pipes.ts';

const CHUNK = 1 << 16;

/**
 * All bytes of a file that should be small. It is read no further than that, since a device or a pipe tells no size; what came through
 * a pipe is given again to who asks again.
 *
 * @param most bytes that it may have
 * @returns null where it has more
 */
export function readSmallFile(path: string, most: number): Buffer | null {
  const known = pipedBytes(path);
  if (known !== null) return known.length > most ? null : known;
  const bytes = bytesOf(path, most);
  if (bytes !== null) rememberPiped(path, bytes);
  return bytes;
}

function bytesOf(path: string, most: number): Buffer | null {
  const descriptor = openSync(path, 'r');
  try {
    const chunks: Buffer[] = [];
    let bytes = 0;
    for (;;) {
      const chunk = Buffer.allocUnsafe(CHUNK);
      const length = readSync(descriptor, chunk, 0, CHUNK, null);
      if (length === 0) return Buffer.concat(chunks);
      chunks.push(chunk.subarray(0, length));
      bytes += length;
      if (bytes > most) return null;
    }
  } finally {
    closeSync(descriptor);
  }
}
