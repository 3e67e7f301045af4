import { join, relative, resolve, sep } from 'node:path';
import { entriesBeside } from '../read/runs/entries.ts';
import { inputPlace, keptRuns, manifestName, type RunManifest } from '../read/runs/manifest.ts';
import type { Holder } from '../write/holder.ts';
import { isLeft, isLeftFolder, makerOf } from '../write/remains.ts';
import type { VerifiedFile } from './model.ts';

/** What lies in a run directory although the manifest does not know it. */
export interface Others {
  files: VerifiedFile[];
  /** Folders that are runs of their own. */
  runsInside: string[];
}

/**
 * @param recorded what the manifest knows
 * @param atWork whose unfinished files are no difference
 */
export function othersIn(run: RunManifest, recorded: readonly VerifiedFile[], atWork: Holder | null): Others {
  const home = resolve(run.directory);
  const places = [
    ...recorded.map(({ place }) => place),
    ...run.inputs.map(({ path }) => inputPlace(run, path)),
  ];
  const known = new Set([manifestName, ...places.flatMap((place) => pathsFrom(home, place))]);
  const { unknown, runs } = entriesBeside(home, known);
  const isInKept = (path: string) => path.startsWith(`${keptRuns}/`);
  const files = [...unknown, ...runs.filter(isInKept).map((path) => `${path}/`)].filter(
    (path) => !isOf(path, atWork),
  );
  return {
    files: files.map((path) => otherOf(home, path)),
    runsInside: runs.filter((path) => !isInKept(path)),
  };
}

/** A path from a folder, with slashes; none where it leads out of it. */
function pathsFrom(home: string, place: string): string[] {
  if (place === '' || place === '-') return [];
  const path = relative(home, resolve(place));
  return path === '' || path.startsWith('..') ? [] : [path.split(sep).join('/')];
}

function isOf(path: string, atWork: Holder | null): boolean {
  if (atWork === null || !isLeft(path)) return false;
  const maker = makerOf(path);
  return maker === null || maker === atWork.pid;
}

function otherOf(home: string, path: string): VerifiedFile {
  return {
    kind: 'other',
    role: '',
    path,
    place: path,
    state: 'unrecorded',
    copy: 'none',
    differs: true,
    elsewhere: false,
    left: isLeft(path) || isLeftFolder(join(home, path)),
  };
}
