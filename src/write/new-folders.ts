import { rmdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from './place.ts';

/** Folders that a run makes for its files. */
export interface NewFolders {
  make(folder: string): void;
  /** Takes those away again that are empty. */
  discard(): void;
}

export function newFolders(): NewFolders {
  /** Each with the first that was made of those around it. */
  const made = new Map<string, string>();
  return {
    make(folder) {
      const first = makeFolder(folder);
      if (first !== undefined) made.set(folder, first);
    },
    discard() {
      for (const [folder, first] of [...made].reverse()) removeEmpty(folder, first);
    },
  };
}

/** Takes away folders from the innermost to the first, while they are empty. */
export function removeEmpty(innermost: string, first: string): void {
  try {
    for (let folder = innermost; folder.length >= first.length; folder = dirname(folder)) rmdirSync(folder);
  } catch {
    // Someone else has put something there meanwhile.
  }
}
