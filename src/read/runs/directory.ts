import { statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { InputError, systemCode } from '../../errors.ts';
import { findManifest, manifestName } from './manifest.ts';

/**
 * The directory of a run, or a folder of runs, by what was named: itself, or the directory of a manifest that was named.
 *
 * @throws InputError for any other file
 */
export function runDirectory(named: string): string {
  if (!isFile(named)) return named;
  const folder = dirname(named);
  if (basename(named) === manifestName) return folder;
  const isInRun = findManifest(folder) !== null;
  throw new InputError({
    code: 'run/is-file',
    file: named,
    problem: {
      en: 'this is a file, not the directory of a run',
      fr: 'c’est un fichier, non le dossier d’un passage',
    },
    remedy: isInRun
      ? { en: `give its folder: ${join(folder)}`, fr: `donnez son dossier\u00a0: ${join(folder)}` }
      : {
          en: 'give the directory that clean wrote its results to',
          fr: 'donnez le dossier où clean a écrit ses résultats',
        },
  });
}

/** Whether something that is no folder stands there; what cannot be looked at is told by who opens it. */
function isFile(path: string): boolean {
  try {
    return !statSync(path).isDirectory();
  } catch (error) {
    if (systemCode(error) !== '') return false;
    throw error;
  }
}
