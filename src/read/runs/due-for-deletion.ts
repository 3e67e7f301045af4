import { existsSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { Day, Retention } from '../../model.ts';
import { isoDay } from '../../time/days.ts';
import { dayInParis } from '../../time/paris.ts';
import { parseRetention, retainedUntil } from '../../time/retention.ts';
import { foldersIn } from './folder.ts';
import { keptPlace } from './kept.ts';
import { copiesFolder, findManifest, homeOf, isKept, keptRuns, type RunManifest } from './manifest.ts';

/** What has been kept for as long as `retention` says; nothing is deleted. */
export interface DueForDeletion {
  /** A run; one in `previous/`; or the copies of inputs that a run keeps. */
  kind: 'run' | 'previous' | 'copies';
  /** Folder, as the run directory was named. */
  path: string;
  /** Names of the copies in it; empty: all of the folder is meant. */
  files: readonly string[];
  /** The first day on which it was due, ISO. */
  since: string;
}

/**
 * What of a run directory is due for deletion: the end of each run plus the retention that it was told. A run in `previous/` that was told
 * none goes by that of the run in its directory.
 */
export function dueForDeletion(run: RunManifest, today: Day): DueForDeletion[] {
  const retention = retentionOf(run);
  const before = keptIn(run).flatMap((kept) =>
    dueOf(kept, 'previous', retentionOf(kept) ?? retention, today),
  );
  return [...dueOf(run, 'run', retention ?? retentionAbove(run), today), ...before];
}

function retentionOf({ configuration: { retention } }: RunManifest): Retention | null {
  return typeof retention === 'string' ? parseRetention(retention) : null;
}

function retentionAbove(run: RunManifest): Retention | null {
  const above = isKept(run) ? findManifest(homeOf(run)) : null;
  return above && retentionOf(above);
}

/** The runs in `previous/`; where that leads out of the directory, none. */
function keptIn(run: RunManifest): RunManifest[] {
  const folders = foldersIn(join(run.directory, keptRuns));
  const inside = folders.filter((folder) => keptPlace(run.directory, relative(run.directory, folder)));
  return inside.flatMap((folder) => findManifest(folder) ?? []);
}

function dueOf(
  run: RunManifest,
  kind: 'run' | 'previous',
  retention: Retention | null,
  today: Day,
): DueForDeletion[] {
  const ended = new Date(run.endedAt);
  if (retention === null || Number.isNaN(ended.getTime())) return [];
  const day = retainedUntil(dayInParis(ended), retention);
  if (day > today) return [];
  const [since, files] = [isoDay(day), copiesOf(run)];
  const copies = { kind: 'copies', path: join(run.directory, copiesFolder), files, since } as const;
  return [{ kind, path: run.directory, files: [], since }, ...(files.length === 0 ? [] : [copies])];
}

/** Names of the copies that are there, also those that a run before it left. */
function copiesOf({ directory, inputs, earlier }: RunManifest): string[] {
  const all = [...inputs.flatMap(({ copy }) => copy ?? []), ...earlier].map(({ path }) => path);
  const own = [...new Set(all)].filter((path) => dirname(path) === copiesFolder);
  return own.filter((path) => existsSync(keptPlace(directory, path) ?? '')).map((path) => basename(path));
}
