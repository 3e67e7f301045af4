import { InputError, type InputProblem } from '../../errors.ts';
import { manifestPlace } from '../../read/runs/manifest.ts';
import { holderOf, lockPath } from '../../write/lock.ts';
import { exists } from '../../write/place.ts';
import { RunInProgress } from '../../write/run-in-progress.ts';
import { type Trace, traceIn } from '../../write/traces.ts';

/**
 * A first run that is at work has no manifest yet; one that was killed before its manifest got its name has none at all.
 *
 * @throws RunInProgress, InputError
 */
export function checkBegun(directory: string): void {
  if (exists(manifestPlace(directory))) return;
  const trace = traceIn(directory);
  if (trace === null) return;
  if (trace === 'at-work') throw new RunInProgress(lockPath(directory), holderOf(directory));
  throw new InputError({ ...told[trace], file: manifestPlace(directory) });
}

type Told = Pick<InputProblem, 'code' | 'problem' | 'remedy'>;

const told: Readonly<Record<Exclude<Trace, 'at-work'>, Told>> = {
  torn: {
    code: 'run/torn',
    problem: {
      en: 'there is no such file: the run was killed while it gave its files their names',
      fr: 'ce fichier n’existe pas\u00a0: le passage a été interrompu pendant qu’il nommait ses fichiers',
    },
    remedy: {
      en: 'run again into this directory: that run is finished first, or thrown away where files of it are gone',
      fr: 'relancez dans ce dossier\u00a0: ce passage est d’abord achevé, ou écarté si des fichiers lui manquent',
    },
  },
  'cut-off': {
    code: 'run/cut-off',
    problem: {
      en: 'there is no such file: the run was killed before its files were in place',
      fr: 'ce fichier n’existe pas\u00a0: le passage a été interrompu avant que ses fichiers soient en place',
    },
    remedy: {
      en: 'run again into this directory: what that run left is cleared away first',
      fr: 'relancez dans ce dossier\u00a0: ce que ce passage a laissé est d’abord enlevé',
    },
  },
  files: {
    code: 'run/no-manifest',
    problem: {
      en: 'there is no such file, although files of a run lie beside it: nothing tells any more how they were written',
      fr: 'ce fichier n’existe pas, alors que des fichiers d’un passage sont à côté\u00a0: plus rien ne dit comment ils ont été écrits',
    },
    remedy: {
      en: 'put the manifest.json of that run back beside its files, or run again',
      fr: 'remettez le manifest.json de ce passage à côté de ses fichiers, ou relancez',
    },
  },
};
