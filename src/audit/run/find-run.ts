import { join } from 'node:path';
import { InputError } from '../../errors.ts';
import { runDirectory } from '../../read/runs/directory.ts';
import { foldersIn } from '../../read/runs/folder.ts';
import { findManifest, type RunManifest, readManifest } from '../../read/runs/manifest.ts';
import { journalName, leftIn } from '../../write/journal.ts';
import { holderOf, lockName } from '../../write/lock.ts';
import { RunInProgress } from '../../write/run-in-progress.ts';
import { lackOf, newerPassedOver, usableRun, type WantedRun } from './passed-over.ts';
import { checkBegun } from './unwritten.ts';

/**
 * The run of a directory; of a folder of runs, the newest that is finished, cleared and good for what is asked.
 *
 * @throws InputError where there is none; RunInProgress where another process is at work in the directory that is named
 */
export function findRun(named: string, wanted: WantedRun): RunManifest {
  const path = runDirectory(named);
  const isRun = findManifest(path) !== null || holderOf(path) !== null || leftIn(path) !== 'whole';
  return isRun ? namedRun(path, wanted) : newestRun(path, wanted);
}

function namedRun(path: string, { problemOf }: WantedRun): RunManifest {
  const holder = holderOf(path);
  if (holder !== null) throw new RunInProgress(join(path, lockName), holder);
  if (leftIn(path) !== 'whole') throw cutOff(join(path, journalName));
  const run = readManifest(path);
  const problem = problemOf(run);
  if (problem !== null) throw problem;
  return run;
}

function newestRun(folder: string, wanted: WantedRun): RunManifest {
  const runs = foldersIn(folder).flatMap((path) => usableRun(path, wanted) ?? []);
  const good = runs.filter((run) => lackOf(run, wanted) === null);
  const campaigns = [...new Set(good.map(campaignOf))].sort();
  if (wanted.campaign === null && campaigns.length > 1) throw severalCampaigns(folder, campaigns);
  const isWanted = (run: RunManifest) => wanted.campaign === null || campaignOf(run) === wanted.campaign;
  const [newest] = good.filter(isWanted).sort(byEnd);
  if (newest !== undefined) {
    const newer = runs.filter((run) => isWanted(run) && !good.includes(run) && run.endedAt >= newest.endedAt);
    for (const run of newer.sort(byEnd)) wanted.note(newerPassedOver(run, wanted));
    return newest;
  }
  // A folder that is none of runs is told as a directory that is none of a run.
  checkBegun(folder);
  if (runs.length === 0) return readManifest(folder);
  throw noneCleared(folder);
}

function byEnd(a: RunManifest, b: RunManifest): number {
  return a.endedAt < b.endedAt ? 1 : a.endedAt > b.endedAt ? -1 : 0;
}

/** The campaign of the campaign file that a run was of; empty for none. */
function campaignOf({ configuration: { campaignName } }: RunManifest): string {
  return typeof campaignName === 'string' ? campaignName : '';
}

function cutOff(file: string): InputError {
  return new InputError({
    code: 'run/cut-off',
    file,
    problem: {
      en: 'a run was cut off between its files: the directory may hold files of two runs',
      fr: 'un passage a été coupé entre ses fichiers\u00a0: le dossier peut contenir ceux de deux passages',
    },
    remedy: {
      en: 'run it again with the same options and the same --out, which puts that right; or name another run',
      fr: 'relancez-le avec les mêmes options et le même --out, ce qui remet tout en ordre\u00a0; ou désignez un autre passage',
    },
  });
}

function severalCampaigns(folder: string, campaigns: readonly string[]): InputError {
  const list = campaigns.map((name) => (name === '' ? '–' : name)).join(', ');
  return new InputError({
    code: 'run/several-campaigns',
    file: folder,
    problem: {
      en: `this folder holds runs of several campaigns: ${list}`,
      fr: `ce dossier contient des passages de plusieurs campagnes\u00a0: ${list}`,
    },
    remedy: {
      en: 'name the campaign with --name, or the directory of the run',
      fr: 'désignez la campagne avec --name, ou le dossier du passage',
    },
  });
}

function noneCleared(folder: string): InputError {
  return new InputError({
    code: 'run/none-cleared',
    file: folder,
    problem: {
      en: 'no run in this folder is finished, cleared and of the kind that is needed',
      fr: 'aucun passage de ce dossier n’est terminé, validé et du genre voulu',
    },
    remedy: {
      en: 'run clean first, or name the directory of a run',
      fr: 'lancez d’abord clean, ou désignez le dossier d’un passage',
    },
  });
}
