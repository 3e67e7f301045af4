import { createReadStream, type Stats, statSync } from 'node:fs';

/** What came through pipes and was small, by the pipe: who comes for it again gets the same. */
const remembered = new Map<string, Buffer>();

/** Whether a path leads to what can be read once: a pipe or a device, such as `<(…)` in a shell; not `-`. */
export function isPipe(path: string): boolean {
  return path !== '-' && statsOf(path)?.isFile() === false;
}

/** What was read of a pipe in this process; null: nothing yet, or it is a file. */
export function pipedBytes(path: string): Buffer | null {
  return remembered.get(keyOf(path)) ?? null;
}

/** Keeps what was read of a pipe; of a file that is not needed. */
export function rememberPiped(path: string, bytes: Buffer): void {
  if (isPipe(path)) remembered.set(keyOf(path), bytes);
}

/** The bytes of a pipe, once: those that were read of it already, or what comes through it now. */
export async function* pipeChunks(path: string): AsyncGenerator<Uint8Array> {
  const known = pipedBytes(path);
  if (known !== null) yield known;
  else for await (const chunk of createReadStream(path)) yield chunk;
}

/** A pipe has a number of its own as long as it is there. */
function keyOf(path: string): string {
  const stats = statsOf(path);
  return stats === null || stats.isFile() ? '' : `${stats.dev}:${stats.ino}`;
}

/** null for a folder, and where nothing is. */
function statsOf(path: string): Stats | null {
  try {
    const stats = statSync(path);
    return stats.isDirectory() ? null : stats;
  } catch {
    return null;
  }
}
