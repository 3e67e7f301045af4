import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { systemCode } from '../errors.ts';
import { copiesFolder, keptRuns } from '../read/runs/manifest.ts';
import { journalName } from './journal.ts';
import { lockName } from './lock.ts';
import { removeEmpty } from './new-folders.ts';

const temporary = /^\.(?<name>.+)\.(?<pid>\d+)-[0-9a-f]{12}\.tmp$/su;

/** Name of the file in which an output waits for its own: hidden, with the number of the process. */
export function temporaryName(path: string, token: string): string {
  return `.${stem(path)}.${process.pid}-${token}.tmp`;
}

// Cut, so that the name stays below the 255 bytes of the usual file systems.
function stem(path: string): string {
  return basename(path).slice(0, 60);
}

/** Drafts of the journal, which is written by who holds the lock, and of the lock itself. */
const draft = /^\.campaign-audit\.(?<kind>lock|journal)\.(?<pid>\d+)(?:\.left)?$/u;

/** Whether a file in a run directory is one that a run has while it is at work alone. */
export function isLeft(name: string): boolean {
  return name === lockName || name === journalName || draft.test(name) || temporary.test(basename(name));
}

/** The number of the process that made such a file; null: its name does not say. */
export function makerOf(name: string): number | null {
  const { pid } = (temporary.exec(basename(name)) ?? draft.exec(name))?.groups ?? {};
  return pid === undefined ? null : Number(pid);
}

/** Removes what killed runs left in a directory that this process holds. */
export function sweepDirectory(directory: string): void {
  sweep(directory, () => true);
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    if (entry.isDirectory()) sweepFolder(join(directory, entry.name));
    const { kind, pid } = draft.exec(entry.name)?.groups ?? {};
    if (kind === 'journal' || (kind === 'lock' && isGone(Number(pid))))
      rmSync(join(directory, entry.name), { force: true });
  }
  sweepKept(join(directory, keptRuns));
}

/** A folder for copies, or a run of its own, in which another process may be at work. */
function sweepFolder(folder: string): void {
  try {
    if (sweep(folder, (_, pid) => isGone(pid)) > 0) removeEmpty(folder, folder);
  } catch {
    // Somebody else's, in which this process may not look or remove: no file of its run lies there.
  }
}

/** What `previous/` gets before a run is moved there, which a killed one never was. */
function sweepKept(folder: string): void {
  if (!isFolder(folder)) return;
  const bare = readdirSync(folder).filter((name) => isLeftFolder(join(folder, name)));
  for (const name of bare) rmSync(join(folder, name), { recursive: true });
  if (bare.length > 0) removeEmpty(folder, folder);
}

/** Whether a folder is what a killed run made for an earlier one, and put nothing into. */
export function isLeftFolder(path: string): boolean {
  if (!ended.test(basename(path)) || !isFolder(path)) return false;
  const copies = join(path, copiesFolder);
  const isEmpty = (folder: string) => isFolder(folder) && readdirSync(folder).length === 0;
  return readdirSync(path).every((name) => name === copiesFolder && isEmpty(copies));
}

/** The end of a run, as the folder is named that it is moved to. */
const ended = /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.\d{3}Z(?:-\d+)?$/u;

/** A link is none. */
function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Removes what killed runs left of an output beside its place, in a folder that others may use, too. */
export function sweepBeside(path: string): void {
  sweep(dirname(path), (name, pid) => name === stem(path) && isGone(pid));
}

/** How many files it removed. */
function sweep(folder: string, isLeft: (name: string, pid: number) => boolean): number {
  const found = readdirSync(folder).filter((entry) => {
    const { name, pid } = temporary.exec(entry)?.groups ?? {};
    return name !== undefined && isLeft(name, Number(pid));
  });
  for (const entry of found) rmSync(join(folder, entry), { force: true });
  return found.length;
}

function isGone(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return systemCode(error) === 'ESRCH';
  }
}
