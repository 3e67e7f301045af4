import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CHUNK = 1 << 18;

/** A file without a name, readable by its owner alone; nothing of it remains, however the run ends. */
export class NamelessFile {
  private readonly descriptor: number;

  constructor() {
    const folder = mkdtempSync(join(tmpdir(), 'campaign-audit-'));
    this.descriptor = openSync(join(folder, 'bytes'), 'wx+', 0o600);
    rmSync(folder, { recursive: true });
  }

  write(chunk: Uint8Array): void {
    let done = 0;
    while (done < chunk.length) done += writeSync(this.descriptor, chunk, done);
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
