import { closeSync, fsync, fsyncSync, openSync } from 'node:fs';
import { promisify } from 'node:util';

/** Waits until a file is on the disk: a slow one takes seconds, in which signals are heard. */
export const synced: (descriptor: number) => Promise<void> = promisify(fsync);

/** Makes renames last through a power cut, where the system lets a folder be opened. */
export async function folderSynced(folder: string): Promise<void> {
  try {
    const descriptor = openSync(folder, 'r');
    await synced(descriptor).finally(() => closeSync(descriptor));
  } catch {
    // Windows and some network file systems refuse; the files themselves are on the disk.
  }
}

/** The same at once, where a run has hardly begun. */
export function syncFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, 'r');
    fsyncSync(descriptor);
    closeSync(descriptor);
  } catch {
    // As above.
  }
}
