import { lstatSync, type Stats, statSync } from 'node:fs';
import { systemCode } from '../../errors.ts';
import { hashOf } from '../bytes/hash.ts';

/** How a file is now, held against what was recorded of it. */
export type FileState = 'same' | 'changed' | 'missing' | 'unreadable';

/** SHA-256 in hex, and size. */
export interface Digest {
  sha256: string;
  bytes: number;
}

/**
 * Holds a file against its record.
 *
 * @param links whether a link is the file that it leads to; else it is none
 */
export async function stateOf(path: string, wanted: Digest, links: 'followed' | 'none'): Promise<FileState> {
  try {
    const stats = links === 'followed' ? statSync(path) : lstatSync(path);
    if (!isOfSize(stats, wanted)) return 'changed';
    return (await hashOf(path)) === wanted.sha256 ? 'same' : 'changed';
  } catch (error) {
    return ['ENOENT', 'ENOTDIR'].includes(systemCode(error)) ? 'missing' : 'unreadable';
  }
}

/** Nothing else is opened: a pipe would wait for ever. */
function isOfSize(stats: Stats, { bytes }: Digest): boolean {
  return stats.isFile() && stats.size === bytes;
}
