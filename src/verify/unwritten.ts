import { InputError } from '../errors.ts';
import type { Text } from '../model.ts';
import { manifestPlace } from '../read/runs/manifest.ts';
import { leftIn } from '../write/journal.ts';
import { holderOf, lockPath } from '../write/lock.ts';
import { exists } from '../write/place.ts';
import { RunInProgress } from '../write/run-in-progress.ts';

/**
 * A first run that is at work has no manifest yet; one that was killed before its manifest got its name has none at all.
 *
 * @throws RunInProgress, InputError
 */
export function checkBegun(directory: string): void {
  if (exists(manifestPlace(directory))) return;
  const holder = holderOf(directory);
  if (holder !== null) throw new RunInProgress(lockPath(directory), holder);
  if (leftIn(directory) === 'whole') return;
  throw new InputError({ code: 'run/torn', file: manifestPlace(directory), problem: torn, remedy: runAgain });
}

const torn: Text = {
  en: 'there is no such file: the run was killed while it gave its files their names',
  fr: 'ce fichier n’existe pas\u00a0: le passage a été interrompu pendant qu’il nommait ses fichiers',
};
const runAgain: Text = {
  en: 'run again into this directory: that run is finished first, or thrown away where files of it are gone',
  fr: 'relancez dans ce dossier\u00a0: ce passage est d’abord achevé, ou écarté si des fichiers lui manquent',
};
