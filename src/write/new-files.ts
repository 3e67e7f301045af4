import { join, resolve } from 'node:path';
import { InputError } from '../errors.ts';
import { checkFolder, exists } from './place.ts';
import { openRun } from './run-directory.ts';

/** Files that shall be written where none are yet. */
export interface NewFiles {
  /** Folder, made where it does not exist. */
  dir: string;
  files: readonly { name: string; content: string }[];
  /** Further names that must not stand there. */
  alsoFree: readonly string[];
}

/**
 * Checks that files can be written without harm to others.
 *
 * @throws InputError that names a file which is there already, or what is no folder
 */
export function checkNewFiles({ dir, files, alsoFree }: NewFiles): void {
  checkFolder(resolve(dir));
  for (const name of [...files.map((file) => file.name), ...alsoFree]) checkFree(join(dir, name));
}

/**
 * Writes files where none are yet: all of them or none, readable by their owner alone.
 *
 * @param onInterrupt registers what removes everything again; returns what takes it off
 * @throws InputError that names a file which is there already
 */
export async function writeNewFiles(
  wanted: NewFiles,
  onInterrupt: (cleanUp: () => void) => () => void,
): Promise<void> {
  checkNewFiles(wanted);
  const { dir, files } = wanted;
  const run = openRun(resolve(dir), new Date().toISOString());
  const forget = onInterrupt(() => run.discard());
  try {
    for (const { name, content } of files) run.output(name).write(content);
    for (const { name } of files) checkFree(join(dir, name));
    await run.commit();
  } catch (error) {
    run.discard();
    throw error;
  } finally {
    forget();
  }
}

function checkFree(path: string): void {
  if (!exists(path)) return;
  throw new InputError({
    code: 'output/exists',
    file: path,
    problem: {
      en: 'there is a file already; nothing was written',
      fr: 'il y a déjà un fichier\u00a0; rien n’a été écrit',
    },
    expected: { en: 'a folder without it', fr: 'un dossier où il n’est pas' },
    remedy: { en: 'name another folder', fr: 'indiquez un autre dossier' },
  });
}
