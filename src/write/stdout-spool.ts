import { createHash } from 'node:crypto';
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OutputFile } from './output-file.ts';

/** An output that goes to standard output, but not before the whole run is decided. */
export interface StdoutSpool extends OutputFile {
  /** Copies what was written to standard output. */
  release(): void;
}

/** Opens a spool without a name, readable by its owner alone; nothing of it remains, however the run ends. */
export function stdoutSpool(stdout: NodeJS.WritableStream): StdoutSpool {
  const folder = mkdtempSync(join(tmpdir(), 'campaign-audit-'));
  const descriptor = openSync(join(folder, 'stdout'), 'wx+', 0o600);
  rmSync(folder, { recursive: true });
  const hash = createHash('sha256');
  let bytes = 0;
  let sha256 = '';
  return {
    path: '-',
    get sha256() {
      return sha256;
    },
    get bytes() {
      return bytes;
    },
    write(chunk) {
      const data = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      let done = 0;
      while (done < data.length) done += writeSync(descriptor, data, done);
      hash.update(data);
      bytes += data.length;
    },
    close() {
      if (sha256 === '') sha256 = hash.digest('hex');
    },
    release() {
      const buffer = Buffer.alloc(1 << 18);
      let at = 0;
      for (let read = readSync(descriptor, buffer, 0, buffer.length, at); read > 0; ) {
        stdout.write(Buffer.from(buffer.subarray(0, read)));
        at += read;
        read = readSync(descriptor, buffer, 0, buffer.length, at);
      }
      closeSync(descriptor);
    },
  };
}
