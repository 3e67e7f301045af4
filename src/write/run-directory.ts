import { renameSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { CommitError } from './commit-error.ts';
import type { Holder } from './holder.ts';
import {
  carryOut,
  draftJournal,
  finishLeft,
  leftIn,
  nameJournal,
  type Renaming,
  removeDraft,
  removeJournal,
  stepOf,
} from './journal.ts';
import { type Lock, takeLock } from './lock.ts';
import { type NewFolders, newFolders, removeEmpty } from './new-folders.ts';
import { type OutputFile, PendingFile } from './output-file.ts';
import { checkFolder, checkOutputPlace, makeFolder, samePlace } from './place.ts';
import { sweepBeside, sweepDirectory } from './remains.ts';
import { folderSynced } from './synced.ts';

/** How a run directory was found. */
export interface FoundDirectory {
  /** The killed run whose lock was taken over; null: none. */
  takenOver: Holder | null;
  /** What of a run that was killed between its renames could be finished. */
  left: 'whole' | 'finished' | 'torn';
}

/** The outputs of one run: all of them get their final names at the end, or none does. */
export interface RunDirectory {
  readonly found: FoundDirectory;
  /**
   * Opens an output.
   *
   * @param name of a file in the run directory, or an absolute path
   * @throws InputError where nothing can be put there; system errors pass with code and path
   */
  output(name: string): OutputFile;
  /** Absolute paths of the outputs. */
  places(): ReadonlySet<string>;
  /** At commit, a file that is there is renamed before the outputs get their places. */
  putAside(from: string, to: string): void;
  /**
   * Closes all outputs and gives them their final names, in the order in which they were opened. Signals are heard
   * until the first gets its name, not between the names.
   */
  commit(): Promise<void>;
  /** Removes all that was written, synchronously; does nothing after a commit. */
  discard(): void;
}

/**
 * Begins a run: the directory is made (mode 0700) and taken for this process, what killed runs left in it is finished or removed.
 *
 * @param dir path of the run directory; null: every output has a place elsewhere
 * @param startedAt ISO 8601
 * @throws RunInProgress where another process is at work in it
 */
export function openRun(dir: string | null, startedAt: string): RunDirectory {
  const home = dir === null ? null : resolve(dir);
  const outputs = new Map<string, PendingFile>();
  const aside: { from: string; to: string }[] = [];
  const folders = newFolders();
  const taken = home === null ? nothingTaken : take(home, startedAt);
  /** `placed`: its files have their names. */
  let state: 'open' | 'placed' | 'committed' | 'discarded' = 'open';

  function output(name: string): OutputFile {
    checkOpen(`output ${name}`);
    const path = resolve(home ?? '.', name);
    const folder = dirname(path);
    if (home !== null && dirname(folder) === home) folders.make(folder);
    const place = checkOutputPlace(path);
    if (outputs.has(place)) throw samePlace(path);
    if (folder !== home) sweepBeside(path);
    const pending = new PendingFile(path);
    outputs.set(place, pending);
    return pending;
  }

  async function commit(): Promise<void> {
    if (state === 'committed') return;
    checkOpen('commit');
    for (const pending of outputs.values()) await pending.settle();
    checkOpen('commit');
    const renames = renamesOf([...outputs.values()], aside, folders);
    const steps = home === null ? [] : await drafted(home, renames);
    checkOpen('commit');
    if (home === null) for (const { from, to } of renames) renameSync(from, to);
    else inOneStep(home, steps);
    state = 'placed';
    for (const folder of new Set(renames.map(({ to }) => dirname(to)))) await folderSynced(folder);
    finish();
  }

  function finish(): void {
    if (home !== null) removeJournal(home);
    state = 'committed';
    taken.lock?.release();
  }

  function discard(): void {
    if (state === 'placed') finish();
    if (state !== 'open') return;
    state = 'discarded';
    if (home !== null) removeDraft(home);
    // What a journal names is not thrown away: the next run in the directory finishes it.
    const isOwed = home !== null && leftIn(home) !== 'whole';
    for (const thing of isOwed ? [] : [...outputs.values(), folders]) thing.discard();
    taken.leave();
  }

  /** A signal may have come while the disk was waited for. */
  function checkOpen(action: string): void {
    if (state !== 'open') throw new Error(`${action} of a run that is ${state}`);
  }

  return {
    found: taken.found,
    output,
    places: () => new Set([...outputs.values()].map(({ path }) => path)),
    putAside: (from, to) => void aside.push({ from, to }),
    commit,
    discard,
  };
}

interface Taken {
  lock: Lock | null;
  /** Gives the lock back, and takes away the folders that were made for the run. */
  leave(): void;
  found: FoundDirectory;
}

const nothingTaken: Taken = { lock: null, leave: () => {}, found: { takenOver: null, left: 'whole' } };

function take(home: string, startedAt: string): Taken {
  checkFolder(home);
  const created = makeFolder(home);
  const lock = takeLock(home, startedAt);
  try {
    const left = leftIn(home);
    const isFinished = left === 'unfinished' && finishLeft(home);
    sweepDirectory(home);
    const { takenOver } = lock;
    return {
      lock,
      leave() {
        lock.release();
        if (created !== undefined) removeEmpty(home, created);
      },
      found: { takenOver, left: isFinished ? 'finished' : left === 'whole' ? left : 'torn' },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function drafted(home: string, renames: readonly { from: string; to: string }[]): Promise<Renaming[]> {
  const steps = renames.map(({ from, to }) => stepOf(home, from, to));
  await draftJournal(home, steps);
  return steps;
}

/** Renames all without a turn between, or leaves behind what the next run in the directory needs to go on. */
function inOneStep(home: string, steps: readonly Renaming[]): void {
  nameJournal(home);
  const placed: Renaming[] = [];
  try {
    carryOut(home, steps, (step) => void placed.push(step));
  } catch (cause) {
    const paths = steps.map(({ to }) => resolve(home, to));
    throw new CommitError(paths.slice(0, placed.length), paths.slice(placed.length), cause);
  }
}

/** What stood in the way before the first rename leaves everything as it was. */
function renamesOf(
  outputs: readonly PendingFile[],
  aside: readonly { from: string; to: string }[],
  folders: NewFolders,
): { from: string; to: string }[] {
  for (const { path } of outputs) checkOutputPlace(path);
  for (const { to } of aside) folders.make(dirname(to));
  return [...aside, ...outputs.map(({ temporary, path }) => ({ from: temporary, to: path }))];
}
