import type { InputError } from '../../errors.ts';
import type { Text } from '../../model.ts';
import { findManifest, manifestPlace, type RunManifest } from '../../read/runs/manifest.ts';
import { leftIn } from '../../write/journal.ts';
import { holderOf } from '../../write/lock.ts';
import { exists } from '../../write/place.ts';
import { traceIn } from '../../write/traces.ts';

/** Which run is asked for. */
export interface WantedRun {
  /** Why a run that is named is not good for it; null: it is. */
  problemOf(run: RunManifest): InputError | null;
  /** The campaign that it is of; null: any, as long as there is one alone. */
  campaign: string | null;
  /** Told what is passed over. */
  note(text: Text): void;
}

/** Why a run in a folder of runs is not taken; null: it may be. */
export function lackOf(run: RunManifest, { problemOf }: WantedRun): Text | null {
  const problem = problemOf(run)?.detail.problem ?? null;
  return problem ?? (run.status === 'cleared' ? null : notCleared);
}

const notCleared: Text = { en: 'that run was not cleared', fr: 'ce passage n’a pas été validé' };

/** What is said of a run that is newer than the one that is taken. */
export function newerPassedOver(run: RunManifest, wanted: WantedRun): Text {
  const { directory, endedAt } = run;
  const lack = lackOf(run, wanted);
  return {
    en: `${directory}, ended ${endedAt}, is newer and passed over${lack ? `: ${lack.en}` : ''}`,
    fr: `${directory}, terminé le ${endedAt}, est plus récent mais laissé de côté${lack ? `\u00a0: ${lack.fr}` : ''}`,
  };
}

/** The run in a folder of a folder of runs; null where there is none that can be looked at, which is said where something tells of one. */
export function usableRun(path: string, { note }: WantedRun): RunManifest | null {
  const run = findManifest(path);
  const why = unusable(path, run);
  if (why === null) return run;
  note({
    en: `${path} is passed over: ${why.en}`,
    fr: `${path} est laissé de côté\u00a0: ${why.fr}`,
  });
  return null;
}

/** What stands in the way of a run; null: nothing does, or there is none. */
function unusable(path: string, run: RunManifest | null): Text | null {
  if (holderOf(path) !== null)
    return { en: 'another run is at work in it', fr: 'un autre passage y est en cours' };
  if (leftIn(path) !== 'whole')
    return {
      en: 'a run was cut off between its files',
      fr: 'un passage y a été coupé entre ses fichiers',
    };
  if (run !== null) return null;
  if (exists(manifestPlace(path)))
    return {
      en: 'its manifest.json is not that of a run, or cannot be read',
      fr: 'son manifest.json n’est pas celui d’un passage, ou ne se lit pas',
    };
  if (traceIn(path) === null) return null;
  return {
    en: 'it holds files of a run, but no manifest.json',
    fr: 'il contient des fichiers d’un passage, mais pas de manifest.json',
  };
}
