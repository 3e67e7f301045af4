import { createHash } from 'node:crypto';
import { NamelessFile } from './nameless-file.ts';
import type { OutputFile } from './output-file.ts';
import { StdoutError } from './stdout-error.ts';

/** An output that goes to standard output, but not before the whole run is decided. */
export interface StdoutSpool extends OutputFile {
  /**
   * Copies what was written to standard output.
   *
   * @throws StdoutError where not all of it is taken
   */
  release(): Promise<void>;
}

export function stdoutSpool(stdout: NodeJS.WritableStream): StdoutSpool {
  const file = new NamelessFile();
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
      file.write(data);
      hash.update(data);
      bytes += data.length;
    },
    close() {
      if (sha256 === '') sha256 = hash.digest('hex');
    },
    async release() {
      try {
        for (const chunk of file.chunks()) await taken(stdout, chunk);
      } finally {
        file.close();
      }
    },
  };
}

async function taken(stdout: NodeJS.WritableStream, chunk: Buffer): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    stdout.write(chunk, (error) => (error ? reject(new StdoutError(error, false)) : resolve()));
  });
}
