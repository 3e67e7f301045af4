import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { copiesFolder, keptRuns } from './manifest.ts';

/** Folders below each other that are looked through. */
const DEEP = 2;

/** Folders of a run that hold no runs, or those that are history. */
const parts = [keptRuns, copiesFolder];

/**
 * The run directories in a folder, itself and those up to two levels below it; what lies in `previous/` only where that folder is
 * named itself. Links are not followed.
 *
 * @param isRun whether a folder is one
 * @returns null where there is no such folder
 */
export function runsIn(folder: string, isRun: (folder: string) => boolean): string[] | null {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return null;
  return found(folder, isRun, DEEP);
}

function found(folder: string, isRun: (folder: string) => boolean, deep: number): string[] {
  const own = isRun(folder) ? [folder] : [];
  if (deep === 0) return own;
  const inside = readdirSync(folder, { withFileTypes: true }).filter(isFolder);
  return [
    ...own,
    ...inside
      .map(({ name }) => name)
      .sort()
      .flatMap((name) => found(join(folder, name), isRun, deep - 1)),
  ];
}

function isFolder(entry: Dirent): boolean {
  return entry.isDirectory() && !entry.name.startsWith('.') && !parts.includes(entry.name);
}
