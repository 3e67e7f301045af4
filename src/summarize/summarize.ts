import { InputError } from '../errors.ts';
import type { Day } from '../model.ts';
import { runDirectory } from '../read/runs/directory.ts';
import { dueForDeletion } from '../read/runs/due-for-deletion.ts';
import { runsIn } from '../read/runs/folders.ts';
import { manifestPlace, ownManifest, type RunManifest } from '../read/runs/manifest.ts';
import { readReportHead } from '../read/runs/report-head.ts';
import { reportOf } from '../read/runs/report-place.ts';
import { leftIn } from '../write/journal.ts';
import { exists } from '../write/place.ts';
import { traceIn } from '../write/traces.ts';
import { byDue, dueOf } from './due.ts';
import type { Damage, RunSummary } from './model.ts';
import { damagedRun, undecidedRun, withReport } from './run-summary.ts';

/**
 * Runs in short, what is due first in front; a folder that is named and holds none is told as such.
 *
 * @param folders run directories, and folders of them
 * @throws InputError where a folder is not there, or none of them holds a run
 */
export async function summarize(folders: readonly string[], today: Day): Promise<RunSummary[]> {
  const named = new Map(folders.map(runDirectory).map((folder) => [folder, directoriesIn(folder)]));
  const directories = [...new Set([...named.values()].flat())];
  if (directories.length === 0) throw noRuns(folders);
  const runs = directories.map(runIn);
  // Where the later run was not cleared, the list of the earlier one is the one that there is.
  const followed = new Set(
    runs.flatMap(({ run }) => (run?.status === 'cleared' ? (run.previous ?? []) : [])),
  );
  const empty = [...named].filter(([, found]) => found.length === 0);
  const summaries = empty.map(([folder]) => damagedRun(folder, 'no-run'));
  for (const { directory, run, damaged } of runs)
    summaries.push(
      run === null ? damagedRun(directory, damaged) : await summaryOf(run, followed.has(run.sha256), today),
    );
  return summaries.sort(byDue);
}

function runIn(directory: string): { directory: string; run: RunManifest | null; damaged: Damage } {
  try {
    const damaged = exists(manifestPlace(directory)) ? 'manifest' : (traceIn(directory) ?? 'no-run');
    return { directory, run: ownManifest(directory), damaged };
  } catch {
    return { directory, run: null, damaged: 'unreadable' };
  }
}

function directoriesIn(folder: string): string[] {
  const found = runsIn(folder, isRun);
  if (found !== null) return found;
  throw new InputError({
    code: 'run/no-folder',
    file: folder,
    problem: { en: 'there is no such folder', fr: 'ce dossier n’existe pas' },
    remedy: {
      en: 'give run directories, or folders that hold them',
      fr: 'donnez des dossiers de passages, ou des dossiers qui en contiennent',
    },
  });
}

/** Also what a run that was killed left: nothing that tells of a run is passed over. */
function isRun(folder: string): boolean {
  return exists(manifestPlace(folder)) || traceIn(folder) !== null;
}

function noRuns(folders: readonly string[]): InputError {
  return new InputError({
    code: 'run/no-runs',
    ...(folders[0] === undefined ? {} : { file: folders[0] }),
    problem: {
      en: 'there is no run in it, nor two levels below it',
      fr: 'il n’y a aucun passage ici, ni deux niveaux plus bas',
    },
    remedy: {
      en: 'give the directories that clean, check or calls wrote their results to',
      fr: 'donnez les dossiers où clean, check ou calls ont écrit leurs résultats',
    },
  });
}

async function summaryOf(run: RunManifest, isFollowed: boolean, today: Day): Promise<RunSummary> {
  const known = { ...undecidedRun(run), dueForDeletion: dueForDeletion(run, today) };
  if (leftIn(run.directory) !== 'whole') return { ...known, damaged: 'torn' };
  const report = reportOf(run);
  const head = report && (await readReportHead(report.place, report));
  if (head === null) return { ...known, damaged: 'report' };
  const told = withReport(known, head);
  return { ...told, ...dueOf(told, head.goodUntil, run, { isFollowed, today }) };
}
