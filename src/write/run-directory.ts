import { renameSync, rmdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { CommitError } from './commit-error.ts';
import type { Holder } from './holder.ts';
import {
  carryOut,
  finishLeft,
  leftIn,
  type Renaming,
  removeJournal,
  stepOf,
  syncFolder,
  writeJournal,
} from './journal.ts';
import { type Lock, takeLock } from './lock.ts';
import { type OutputFile, PendingFile } from './output-file.ts';
import { checkFolder, checkOutputPlace, makeFolder, samePlace } from './place.ts';
import { sweepBeside, sweepDirectory } from './remains.ts';

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
  /** Closes all outputs and gives them their final names, in the order in which they were opened. */
  commit(): void;
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
  /** Folders that were made for files of the run, each with the first one above it that was. */
  const made: { innermost: string; first: string }[] = [];
  const taken = home === null ? nothingTaken : take(home, startedAt);
  let state: 'open' | 'committed' | 'discarded' = 'open';

  function make(innermost: string): void {
    const first = makeFolder(innermost);
    if (first !== undefined) made.push({ innermost, first });
  }

  function output(name: string): OutputFile {
    if (state !== 'open') throw new Error(`output ${name} of a run that is ${state}`);
    const path = resolve(home ?? '.', name);
    const folder = dirname(path);
    if (home !== null && dirname(folder) === home) make(folder);
    const place = checkOutputPlace(path);
    if (outputs.has(place)) throw samePlace(path);
    if (folder !== home) sweepBeside(path);
    const pending = new PendingFile(path);
    outputs.set(place, pending);
    return pending;
  }

  function commit(): void {
    if (state === 'committed') return;
    if (state === 'discarded') throw new Error('commit of a run that is discarded');
    for (const pending of outputs.values()) pending.settle();
    // What stood in the way before the first rename leaves everything as it was.
    for (const { path } of outputs.values()) checkOutputPlace(path);
    for (const { to } of aside) make(dirname(to));
    const renames = [
      ...aside,
      ...[...outputs.values()].map(({ temporary, path }) => ({ from: temporary, to: path })),
    ];
    if (home === null) for (const { from, to } of renames) renameSync(from, to);
    else inOneStep(home, renames);
    for (const folder of new Set(renames.map(({ to }) => dirname(to)))) syncFolder(folder);
    if (home !== null) removeJournal(home);
    state = 'committed';
    taken.lock?.release();
  }

  function discard(): void {
    if (state !== 'open') return;
    state = 'discarded';
    // What a journal names is not thrown away: the next run in the directory finishes it.
    const isOwed = home !== null && leftIn(home) !== 'whole';
    if (!isOwed) {
      for (const pending of outputs.values()) pending.discard();
      for (const { innermost, first } of made.reverse()) removeEmpty(innermost, first);
    }
    taken.lock?.release();
    if (home !== null && taken.created !== undefined) removeEmpty(home, taken.created);
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
  /** First of the folders that were made. */
  created: string | undefined;
  found: FoundDirectory;
}

const nothingTaken: Taken = { lock: null, created: undefined, found: { takenOver: null, left: 'whole' } };

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
      created,
      found: { takenOver, left: isFinished ? 'finished' : left === 'whole' ? left : 'torn' },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Renames all, or leaves behind what the next run in the directory needs to go on. */
function inOneStep(home: string, renames: readonly { from: string; to: string }[]): void {
  const steps = renames.map(({ from, to }) => stepOf(home, from, to));
  writeJournal(home, steps);
  const placed: Renaming[] = [];
  try {
    carryOut(home, steps, (step) => void placed.push(step));
  } catch (cause) {
    const paths = steps.map(({ to }) => resolve(home, to));
    throw new CommitError(paths.slice(0, placed.length), paths.slice(placed.length), cause);
  }
}

/** Takes away the folders that this run made, from the innermost to the first, while they are empty. */
function removeEmpty(innermost: string, first: string): void {
  try {
    for (let folder = innermost; folder.length >= first.length; folder = dirname(folder)) rmdirSync(folder);
  } catch {
    // Someone else has put something there meanwhile.
  }
}
