import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { copiesFolder, keptRuns, manifestName } from './manifest.ts';

/** Paths from a folder, with slashes. */
export interface Entries {
  /** Files, links and folders (with a slash behind) that are not known. */
  unknown: string[];
  /** Folders of which nothing is known, and which are runs. */
  runs: string[];
}

/**
 * What lies in a folder beside what is known. Links are not followed; a folder of which nothing is known is one entry, unless it
 * is one of the tool’s own, an empty one none.
 *
 * @param known paths of files from the folder, with slashes
 * @throws system errors where a folder cannot be read
 */
export function entriesBeside(home: string, known: ReadonlySet<string>): Entries {
  // The folders of the tool itself may hold what a killed run left.
  const folders = new Set([copiesFolder, keptRuns, ...[...known].flatMap(foldersOf)]);
  const found: Entries = { unknown: [], runs: [] };
  function look(folder: string): void {
    for (const entry of sorted(readdirSync(join(home, folder), { withFileTypes: true }))) {
      const path = `${folder}${entry.name}`;
      if (known.has(path)) continue;
      if (!entry.isDirectory()) found.unknown.push(path);
      else if (folders.has(path)) look(`${path}/`);
      else {
        const names = readdirSync(join(home, path));
        if (names.includes(manifestName)) found.runs.push(path);
        else if (names.length > 0) found.unknown.push(`${path}/`);
      }
    }
  }
  look('');
  return found;
}

function foldersOf(path: string): string[] {
  const names = path.split('/');
  return names.slice(1).map((_, at) => names.slice(0, at + 1).join('/'));
}

function sorted(entries: readonly Dirent[]): Dirent[] {
  return [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
}
