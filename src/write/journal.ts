import { closeSync, lstatSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { z } from 'zod';
import { exists } from './place.ts';
import { synced, syncFolder } from './synced.ts';

export const journalName = '.campaign-audit.journal';

const shape = z.array(z.object({ from: z.string(), to: z.string(), file: z.string() }));

/** A rename that a run owes, with paths from its directory; `file` tells the file itself, under whatever name it is. */
export type Renaming = z.infer<typeof shape>[number];

/** A rename of a file that is there. */
export function stepOf(directory: string, from: string, to: string): Renaming {
  return { from: relative(directory, from), to: relative(directory, to), file: fileAt(from) ?? '' };
}

/** Writes down what is to be renamed, so that whoever comes after a kill can finish it; it holds once it has its name. */
export async function draftJournal(directory: string, steps: readonly Renaming[]): Promise<void> {
  const descriptor = openSync(draftIn(directory), 'w', 0o600);
  try {
    writeFileSync(descriptor, JSON.stringify(steps));
    await synced(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** From here on the renames are owed. */
export function nameJournal(directory: string): void {
  renameSync(draftIn(directory), join(directory, journalName));
}

function draftIn(directory: string): string {
  return join(directory, `${journalName}.${process.pid}`);
}

/** Does what of the steps is not done yet. */
export function carryOut(
  directory: string,
  steps: readonly Renaming[],
  done: (step: Renaming) => void,
): void {
  for (const step of steps) {
    if (!isDone(directory, step)) renameSync(resolve(directory, step.from), resolve(directory, step.to));
    done(step);
  }
}

export function removeJournal(directory: string): void {
  rmSync(join(directory, journalName), { force: true });
}

/** A journal that has no name yet owes nothing. */
export function removeDraft(directory: string): void {
  rmSync(draftIn(directory), { force: true });
}

/** How a directory was left: nothing is owed, or it can be finished, or files that are owed are not there any more. */
export type Left = 'whole' | 'unfinished' | 'torn';

/** Whether a run was killed between its renames. */
export function leftIn(directory: string): Left {
  const steps = stepsIn(directory);
  if (steps === null) return exists(join(directory, journalName)) ? 'torn' : 'whole';
  const isOwed = (step: Renaming) =>
    isDone(directory, step) || fileAt(resolve(directory, step.from)) === step.file;
  return steps.every(isOwed) ? 'unfinished' : 'torn';
}

/** Finishes what a killed run left; false where files that it owes are gone. */
export function finishLeft(directory: string): boolean {
  const steps = leftIn(directory) === 'unfinished' ? stepsIn(directory) : null;
  if (steps === null) return false;
  carryOut(directory, steps, () => undefined);
  for (const folder of new Set(steps.map(({ to }) => dirname(resolve(directory, to))))) syncFolder(folder);
  removeJournal(directory);
  return true;
}

function isDone(directory: string, { to, file }: Renaming): boolean {
  return fileAt(resolve(directory, to)) === file;
}

function stepsIn(directory: string): Renaming[] | null {
  try {
    return shape.parse(JSON.parse(readFileSync(join(directory, journalName), 'utf8')));
  } catch {
    return null;
  }
}

/** What stays the same of a file while it is renamed. */
function fileAt(path: string): string | null {
  const stats = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  return stats ? `${stats.dev}:${stats.ino}` : null;
}
