import { Readable, Writable } from 'node:stream';
import type { Host } from '../host/host.ts';
import type { Day } from '../model.ts';
import type { Chunks } from '../read/bytes/chunks.ts';

/**
 * The outside world of a run that a program asked for: nothing is printed or written, and no signal is listened to.
 *
 * @param contents what inputs hold that are no files, by their names
 */
export function outsideOf(today: Day, contents: ReadonlyMap<string, Chunks>): Host {
  return {
    today,
    now: () => new Date(),
    stdin: Readable.from([]),
    stdout: new Writable({ write: (_chunk, _encoding, done) => done() }),
    // Of what is no file the disk is not asked.
    located: (path) => (contents.has(path) ? '-' : path),
    content: (path) => contents.get(path) ?? null,
    inMemory: true,
    progress: () => undefined,
    note: () => undefined,
    onInterrupt: () => () => undefined,
  };
}
