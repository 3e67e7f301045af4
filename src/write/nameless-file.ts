import { randomBytes } from 'node:crypto';
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { namelessFile } from '../read/bytes/nameless.ts';
import { temporaryName } from './remains.ts';

const CHUNK = 1 << 18;

/** A file without a name, readable by its owner alone; nothing of it remains, however the run ends. */
export class NamelessFile {
  readonly descriptor: number;

  /** @param run run directory in which it lies; absent: the folder for temporary files */
  constructor(run?: string) {
    this.descriptor = run === undefined ? namelessFile() : inRunDirectory(run);
  }

  write(chunk: Uint8Array): void {
    appendTo(this.descriptor, chunk);
  }

  /** All that was written, from its beginning. */
  *chunks(): Generator<Buffer> {
    for (let at = 0; ; ) {
      const buffer = Buffer.allocUnsafeSlow(CHUNK);
      const read = readSync(this.descriptor, buffer, 0, CHUNK, at);
      if (read === 0) return;
      yield buffer.subarray(0, read);
      at += read;
    }
  }

  close(): void {
    closeSync(this.descriptor);
  }
}

/**
 * Writes at the end of a file that may have been opened by another thread.
 *
 * @param path what an error names, since the file has no name
 */
export function appendTo(descriptor: number, chunk: Uint8Array, path?: string): void {
  try {
    let done = 0;
    while (done < chunk.length) done += writeSync(descriptor, chunk, done);
  } catch (error) {
    throw error instanceof Error && path !== undefined ? Object.assign(error, { path }) : error;
  }
}

/** Where this process is killed before the name is gone, the next run removes the file by that name. */
function inRunDirectory(run: string): number {
  const place = join(run, temporaryName('lines', randomBytes(6).toString('hex')));
  const descriptor = openSync(place, 'wx+', 0o600);
  rmSync(place);
  return descriptor;
}
