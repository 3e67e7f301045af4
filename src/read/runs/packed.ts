import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import type { Digest } from './state.ts';

/**
 * The bytes of an input out of its packed copy, at most one chunk more than it had.
 *
 * @throws Error where the copy is damaged or cannot be read
 */
export async function* unpackedBytes(path: string, { bytes }: Digest): AsyncGenerator<Uint8Array> {
  const unzip = createGunzip();
  const stored = createReadStream(path);
  stored.on('error', (error) => unzip.destroy(error));
  let taken = 0;
  for await (const chunk of stored.pipe(unzip)) {
    yield chunk;
    taken += chunk.length;
    if (taken > bytes) break;
  }
  stored.destroy();
}

/** Whether a packed copy holds an input as it was read. */
export async function holds(path: string, input: Digest): Promise<boolean> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of unpackedBytes(path, input)) hash.update(chunk);
  } catch {
    return false;
  }
  return hash.digest('hex') === input.sha256;
}
