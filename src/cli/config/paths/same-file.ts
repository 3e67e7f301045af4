import { realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** One file under two names: links followed, and hard links seen. */
export function isSame(one: string, other: string): boolean {
  const [first, second] = [identity(one), identity(other)];
  if (first.stats?.isFile() && second.stats?.isFile()) {
    return first.stats.dev === second.stats.dev && first.stats.ino === second.stats.ino;
  }
  return first.stats === null && second.stats === null && first.path === second.path;
}

function identity(path: string): { stats: Stats | null; path: string } {
  try {
    return { stats: statSync(path, { throwIfNoEntry: false }) ?? null, path: realPath(path) };
  } catch {
    return { stats: null, path: realPath(path) };
  }
}

/** The path without links, as far as it exists. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const above = dirname(resolve(path));
    return above === resolve(path) ? above : join(realPath(above), basename(path));
  }
}
