import { closeSync, fsyncSync, openSync, renameSync, rmdirSync } from 'node:fs';
import { dirname, join, parse, resolve } from 'node:path';
import { CommitError } from './commit-error.ts';
import { type OutputFile, PendingFile } from './output-file.ts';
import { checkFolder, checkOutputPlace, exists, makeFolder, samePlace } from './place.ts';

/** The outputs of one run: all of them get their final names at the end, or none does. */
export interface RunDirectory {
  /**
   * Opens an output.
   *
   * @param name of a file in the run directory, or an absolute path
   * @throws InputError where nothing can be put there; system errors pass with code and path
   */
  output(name: string): OutputFile;
  /** At commit, a list of an earlier run is renamed: `cleaned.csv` to `cleaned.previous.csv`. */
  retire(names: readonly string[]): void;
  /** Closes all outputs and gives them their final names, in the order in which they were opened. */
  commit(): void;
  /** Removes all that was written, synchronously; does nothing after a commit. */
  discard(): void;
}

/**
 * Begins a run. The directory is made (mode 0700) when the first output in it is opened.
 *
 * @param dir path of the run directory
 */
export function openRun(dir: string): RunDirectory {
  const home = resolve(dir);
  const outputs = new Map<string, PendingFile>();
  const retired = new Set<string>();
  let created: string | undefined;
  let state: 'open' | 'committed' | 'discarded' = 'open';

  function output(name: string): OutputFile {
    if (state !== 'open') throw new Error(`output ${name} of a run that is ${state}`);
    const path = resolve(home, name);
    if (dirname(path) === home) makeHome();
    const place = checkOutputPlace(path);
    if (outputs.has(place)) throw samePlace(path);
    const pending = new PendingFile(path);
    outputs.set(place, pending);
    return pending;
  }

  function makeHome(): void {
    checkFolder(home);
    created ??= makeFolder(home);
  }

  function commit(): void {
    if (state === 'committed') return;
    if (state === 'discarded') throw new Error('commit of a run that is discarded');
    for (const pending of outputs.values()) pending.settle();
    const own = new Set([...outputs.values()].map((pending) => pending.path));
    // First the lists that must not look like this run's, then what is new.
    for (const path of retired) if (!own.has(path) && exists(path)) renameSync(path, previous(path));
    place([...outputs.values()]);
    for (const folder of new Set([...own].map(dirname))) syncFolder(folder);
    state = 'committed';
  }

  function discard(): void {
    if (state !== 'open') return;
    state = 'discarded';
    for (const pending of outputs.values()) pending.discard();
    if (created !== undefined) removeEmpty(home, created);
  }

  return {
    output,
    retire(names) {
      for (const name of names) retired.add(resolve(home, name));
    },
    commit,
    discard,
  };
}

function place(outputs: readonly PendingFile[]): void {
  for (const [index, pending] of outputs.entries()) {
    try {
      pending.place();
    } catch (cause) {
      const paths = outputs.map((output) => output.path);
      throw new CommitError(paths.slice(0, index), paths.slice(index), cause);
    }
  }
}

function previous(path: string): string {
  const { dir, name, ext } = parse(path);
  return join(dir, `${name}.previous${ext}`);
}

/** Makes the renames last through a power cut, where the system lets a folder be opened. */
function syncFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, 'r');
    fsyncSync(descriptor);
    closeSync(descriptor);
  } catch {
    // Windows and some network file systems refuse; the files themselves are on the disk.
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
