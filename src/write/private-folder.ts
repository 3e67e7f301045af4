import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A temporary folder that its owner alone can look into. */
export interface PrivateFolder {
  path: string;
  /** Writes a file into it, and gives its path. */
  file(name: string, chunks: AsyncIterable<Uint8Array>): Promise<string>;
  /** Removes all of it, synchronously; once is enough. */
  remove(): void;
}

/** @param onInterrupt registers what removes it on a signal; returns what takes that off again */
export function privateFolder(onInterrupt: (cleanUp: () => void) => () => void): PrivateFolder {
  const path = mkdtempSync(join(tmpdir(), 'campaign-audit-'));
  const forget = onInterrupt(remove);
  function remove(): void {
    forget();
    rmSync(path, { recursive: true, force: true });
  }
  return {
    path,
    async file(name, chunks) {
      const place = join(path, name);
      await written(place, chunks);
      return place;
    },
    remove,
  };
}

async function written(path: string, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  const descriptor = openSync(path, 'wx', 0o600);
  try {
    for await (const chunk of chunks)
      for (let done = 0; done < chunk.length; ) done += writeSync(descriptor, chunk, done);
  } finally {
    closeSync(descriptor);
  }
}
