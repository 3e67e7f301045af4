import { lstatSync, mkdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { InputError, systemCode } from '../errors.ts';
import type { Text } from '../model.ts';

/**
 * Checks that an output may be renamed to a path: nothing, a file, or a link to one stands there.
 * A link itself is replaced, what it points at is never touched.
 *
 * @returns the path with its folder resolved, the same for every way to write it
 * @throws InputError for directories, devices, pipes, and folders that do not exist
 */
export function checkOutputPlace(path: string): string {
  if (!stats(dirname(path))?.isDirectory())
    throw refusal('output/no-directory', path, {
      en: `the folder ${dirname(path)} does not exist`,
      fr: `le dossier ${dirname(path)} n’existe pas`,
    });
  const found = stats(path);
  if (found?.isDirectory())
    throw refusal('output/is-directory', path, {
      en: `${path} is a directory, an output cannot replace it`,
      fr: `${path} est un dossier, une sortie ne peut pas le remplacer`,
    });
  if (found && !found.isFile())
    throw refusal('output/not-a-file', path, {
      en: `${path} is a device or a pipe; outputs are written beside their place and renamed`,
      fr: `${path} est un périphérique ou un tube\u00a0; les sorties sont écrites à côté de leur place, puis renommées`,
    });
  return join(realpathSync(dirname(path)), basename(path));
}

/** Checks that a run directory is a directory, or nothing yet beneath one. */
export function checkFolder(path: string): void {
  const nearest = nearestThere(path);
  if (stats(nearest)?.isDirectory() === false)
    throw refusal('output/not-a-directory', path, {
      en: `${nearest} is not a directory`,
      fr: `${nearest} n’est pas un dossier`,
    });
}

function nearestThere(path: string): string {
  return stats(path) !== undefined || dirname(path) === path ? path : nearestThere(dirname(path));
}

/**
 * Makes a folder and those above it, for their owner alone. Not by the recursion of Node, which never ends where the
 * system finds nothing beneath a folder that is there, as in /proc.
 *
 * @returns the first that was made; undefined: it was there
 */
export function makeFolder(path: string): string | undefined {
  if (stats(path)?.isDirectory()) return undefined;
  const first = makeFolder(dirname(path));
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    // Another run may have made it meanwhile.
    if (stats(path)?.isDirectory()) return first;
    throw error;
  }
  return first ?? path;
}

/** Two outputs with one final path. */
export function samePlace(path: string): InputError {
  return refusal('output/same-place', path, {
    en: `two outputs would be written to ${path}`,
    fr: `deux sorties seraient écrites dans ${path}`,
  });
}

/** Whether anything stands at a path, be it a link that leads nowhere. */
export function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** Beneath a file there is nothing. */
function stats(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (systemCode(error) === 'ENOTDIR') return undefined;
    throw error;
  }
}

function refusal(code: string, file: string, problem: Text): InputError {
  return new InputError({
    code,
    file,
    problem,
    remedy: { en: 'name another path', fr: 'indiquez un autre chemin' },
  });
}
