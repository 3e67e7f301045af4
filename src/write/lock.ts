import { constants, copyFileSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemCode } from '../errors.ts';
import { type Holder, holderShape } from './holder.ts';
import { isThere, ownIdentity } from './process-identity.ts';
import { RunInProgress } from './run-in-progress.ts';

export const lockName = '.campaign-audit.lock';

export interface Lock {
  /** The process that had it and is gone; null: nobody had. */
  takenOver: Holder | null;
  /** Gives it back, once. */
  release(): void;
}

/**
 * Takes a run directory for one process.
 *
 * @param startedAt ISO 8601
 * @throws RunInProgress where another process has it
 */
export function takeLock(directory: string, startedAt: string): Lock {
  const path = lockPath(directory);
  const own = `${path}.${process.pid}`;
  writeFileSync(own, JSON.stringify({ ...ownIdentity(), startedAt }), { mode: 0o600 });
  try {
    const takenOver = acquire(path, own);
    return { takenOver, release: () => rmSync(path, { force: true }) };
  } finally {
    rmSync(own, { force: true });
  }
}

/** Where the lock of a run directory lies. */
export function lockPath(directory: string): string {
  return join(directory, lockName);
}

/** The process at work in a directory; null: none is. */
export function holderOf(directory: string): Holder | null {
  const holder = holderIn(lockPath(directory));
  return holder !== null && isThere(holder) ? holder : null;
}

/** The process that is gone and had it, null for none. */
function acquire(path: string, own: string): Holder | null {
  if (isPut(own, path)) return null;
  const holder = holderIn(path);
  if (holder !== null && isThere(holder)) throw new RunInProgress(path, holder);
  const left = `${own}.left`;
  if (!isMoved(path, left)) throw new RunInProgress(path, holderIn(path));
  // Between the look and the grip another process may have taken it over.
  const taken = holderIn(left);
  if (taken !== null && isThere(taken)) isPut(left, path);
  rmSync(left, { force: true });
  if (!isPut(own, path)) throw new RunInProgress(path, holderIn(path));
  return holder;
}

/** Puts a whole file under a name, unless the name is taken. */
function isPut(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    const code = systemCode(error);
    if (code === 'EEXIST') return false;
    if (!withoutLinks.includes(code)) throw error;
  }
  try {
    copyFileSync(from, to, constants.COPYFILE_EXCL);
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** What file systems answer that know no second name of a file. */
const withoutLinks = ['EPERM', 'ENOTSUP', 'ENOSYS', 'EMLINK'];

function isMoved(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false;
    throw error;
  }
}

/** null where there is none, or one that was cut short. */
function holderIn(path: string): Holder | null {
  try {
    const read = holderShape.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
