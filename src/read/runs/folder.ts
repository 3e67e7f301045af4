import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The folders in a folder, as paths that begin with it, by name; none where it is no folder. */
export function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => join(folder, name))
      .sort();
  } catch {
    return [];
  }
}
