import { realpathSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';

/**
 * The absolute place of a file that a run keeps in its directory.
 *
 * @param path as the manifest has it, from the run directory
 * @returns null where it leads out of the directory, by itself or through a linked folder: nobody follows it there
 */
export function keptPlace(directory: string, path: string): string | null {
  const home = resolve(directory);
  const place = resolve(home, path);
  if (isAbsolute(path) || !isWithin(place, home)) return null;
  return isWithin(realFolder(dirname(place)), realFolder(home)) ? place : null;
}

/** Whether a path lies in a folder, both absolute. */
function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return !isAbsolute(way) && way.split(sep)[0] !== '..';
}

/** With its links followed, as far as it is there. */
function realFolder(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return dirname(path) === path ? path : resolve(realFolder(dirname(path)), relative(dirname(path), path));
  }
}
