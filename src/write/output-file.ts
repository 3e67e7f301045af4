import { createHash, randomBytes } from 'node:crypto';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryName } from './remains.ts';
import { synced } from './synced.ts';

const bufferSize = 256 * 1024;

/** An output on its way: bytes go to a temporary file beside the final place. */
export interface OutputFile {
  /** Final path. */
  readonly path: string;
  /** Text is written as UTF-8. */
  write(chunk: Uint8Array | string): void;
  /** Ends the writing, idempotent; from here on `sha256` and `bytes` hold. */
  close(): void;
  /** SHA-256 of the whole file in hex; empty until it is closed. */
  readonly sha256: string;
  /** Bytes taken so far. */
  readonly bytes: number;
}

/** An output with what its run alone uses; system errors pass with their code and path. */
export class PendingFile implements OutputFile {
  readonly path: string;
  readonly temporary: string;
  readonly #descriptor: number;
  readonly #buffer = Buffer.allocUnsafe(bufferSize);
  readonly #hash = createHash('sha256');
  #used = 0;
  #bytes = 0;
  #sha256 = '';
  #open = true;

  constructor(path: string) {
    this.path = path;
    this.temporary = join(dirname(path), temporaryName(path, randomBytes(6).toString('hex')));
    // wx: an existing file or link is never written through.
    this.#descriptor = openSync(this.temporary, 'wx', 0o600);
  }

  get sha256(): string {
    return this.#sha256;
  }

  get bytes(): number {
    return this.#bytes;
  }

  write(chunk: Uint8Array | string): void {
    if (this.#sha256 !== '') throw new Error(`write to ${this.path} after it was closed`);
    if (typeof chunk !== 'string') this.#writeBytes(chunk);
    // A UTF-16 unit takes at most three bytes of UTF-8.
    else if (chunk.length * 3 > bufferSize) this.#writeBytes(Buffer.from(chunk));
    else {
      if (this.#used + chunk.length * 3 > bufferSize) this.#flush();
      const written = this.#buffer.write(chunk, this.#used);
      this.#used += written;
      this.#bytes += written;
    }
  }

  close(): void {
    if (this.#sha256 !== '') return;
    this.#flush();
    this.#sha256 = this.#hash.digest('hex');
  }

  /** Closes it and waits until it is on the disk; a signal is heard meanwhile, and may discard it. */
  async settle(): Promise<void> {
    this.close();
    if (!this.#open) return;
    await synced(this.#descriptor).catch((error) => this.#named(error));
    this.#release();
  }

  /** Closes it for good where it is of no use after a power cut: nobody waits for the disk. */
  shut(): void {
    this.close();
    this.#release();
  }

  /** Removes the temporary file. */
  discard(): void {
    this.#release();
    rmSync(this.temporary, { force: true });
  }

  #writeBytes(chunk: Uint8Array): void {
    if (this.#used + chunk.length > bufferSize) this.#flush();
    if (chunk.length > bufferSize) this.#take(chunk);
    else {
      this.#buffer.set(chunk, this.#used);
      this.#used += chunk.length;
    }
    this.#bytes += chunk.length;
  }

  #flush(): void {
    this.#take(this.#buffer.subarray(0, this.#used));
    this.#used = 0;
  }

  #take(chunk: Uint8Array): void {
    try {
      let done = 0;
      while (done < chunk.length) done += writeSync(this.#descriptor, chunk, done, chunk.length - done);
    } catch (error) {
      this.#named(error);
    }
    this.#hash.update(chunk);
  }

  #release(): void {
    if (!this.#open) return;
    this.#open = false;
    closeSync(this.#descriptor);
  }

  /** Errors of open files carry no path; the user needs one. */
  #named(error: unknown): never {
    if (error instanceof Error && !('path' in error)) Object.assign(error, { path: this.path });
    throw error;
  }
}
