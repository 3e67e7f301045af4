import { statSync } from 'node:fs';
import { hashOf } from '../bytes/hash.ts';

/** SHA-256 in hex and size of a file as it is. */
export async function digestNow(path: string): Promise<{ sha256: string; bytes: number }> {
  return { sha256: await hashOf(path), bytes: statSync(path).size };
}

/** Whether a file is there as it was recorded; what cannot be read is not. */
export async function isAsRecorded(path: string, file: { sha256: string; bytes: number }): Promise<boolean> {
  try {
    const stats = statSync(path);
    return stats.isFile() && stats.size === file.bytes && (await hashOf(path)) === file.sha256;
  } catch {
    return false;
  }
}
