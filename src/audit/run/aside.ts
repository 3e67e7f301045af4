import { basename, dirname, join, parse, relative, resolve } from 'node:path';
import { digestNow } from '../../read/runs/digest.ts';
import {
  keptFolder,
  keptRuns,
  manifestName,
  outputPlace,
  type RunCopy,
  type RunFile,
  type RunManifest,
} from '../../read/runs/manifest.ts';
import type { Settings } from '../../settings.ts';
import { exists } from '../../write/place.ts';
import type { Run } from './run.ts';

const lists = ['cleaned.csv', 'excluded.csv'];

/**
 * Puts aside what would look like this run's: lists that it does not write, other outputs of the run whose place it takes, and with
 * `keepPrevious` all of that run.
 *
 * @param run all of whose outputs but the manifest are open
 */
export function putAside(run: Run, settings: Settings): void {
  const { out } = settings;
  if (out === null) return;
  const { before } = run;
  if (settings.keepPrevious && before !== null) keepRun(run, before);
  const places = run.places();
  for (const path of stale(settings, before)) {
    if (places.has(path) || run.aside.some(({ from }) => from === path) || !exists(path)) continue;
    run.putAside(path, freeName(path, run, settings));
  }
}

/** Absolute paths at which an earlier run's list or report may lie that this one does not replace. */
function stale({ out, cleaned, excluded }: Settings, before: RunManifest | null): Set<string> {
  const named = [cleaned, excluded].flatMap((path) => (path === null || path === '-' ? [] : [resolve(path)]));
  const inRun = lists.map((name) => resolve(out ?? '', name));
  const others = before === null ? [] : inDirectory(before.outputs).map(({ path }) => placeOf(before, path));
  return new Set([...inRun, ...named, ...others]);
}

/** Those of a run's files that lie in its directory itself. */
function inDirectory(files: readonly RunFile[]): RunFile[] {
  return files.filter(({ path }) => path !== '-' && dirname(path) === '.');
}

/** Absolute path of a file of a run. */
function placeOf(run: RunManifest, path: string): string {
  return resolve(outputPlace(run, path));
}

/** `cleaned.previous.csv`, where that is free or another list that was put aside; else with a number. */
function freeName(path: string, { before, aside }: Run, { out }: Settings): string {
  const { dir, name, ext } = parse(path);
  const isTaken = (to: string) => {
    const isOurs = dir === resolve(out ?? '') && before?.earlier.some((file) => file.path === basename(to));
    return (exists(to) && !isOurs) || aside.some((other) => other.to === to);
  };
  let to = join(dir, `${name}.previous${ext}`);
  for (let i = 2; isTaken(to); i++) to = join(dir, `${name}.previous-${i}${ext}`);
  return to;
}

/** Moves all files of a run into `previous/<its end>/`. */
function keepRun(run: Run, before: RunManifest): void {
  const folder = freeFolder(join(before.directory, keptRuns, keptFolder(before)));
  const copies = before.inputs.flatMap(({ copy }) => (copy === null ? [] : [copy.path]));
  const own = inDirectory(before.outputs).map(({ path }) => path);
  for (const path of new Set([...own, ...copies, manifestName])) {
    const from = placeOf(before, path);
    if (exists(from)) run.putAside(from, resolve(folder, path));
  }
}

function freeFolder(wanted: string): string {
  let folder = wanted;
  for (let i = 2; exists(folder); i++) folder = `${wanted}-${i}`;
  return folder;
}

/** Evidence of all files of earlier runs that stay in the run directory, as their own run recorded them; paths from there. */
export async function earlierFiles(run: Run, { out }: Settings): Promise<RunCopy[]> {
  if (out === null) return [];
  const known = run.before === null ? new Map<string, Digest>() : recordedBy(run.before);
  const places = run.places();
  const staying = [...known].filter(([path]) => !places.has(path) && exists(path));
  const files = new Map(staying.filter(([path]) => run.aside.every(({ from }) => from !== path)));
  for (const { from, to } of run.aside) files.set(to, known.get(from) ?? (await digestNow(from)));
  const home = resolve(out);
  return [...files].flatMap(([path, digest]) => {
    const inRun = relative(home, path);
    return inRun.startsWith('..') || inRun === manifestName ? [] : [{ path: inRun, ...digest }];
  });
}

type Digest = Omit<RunCopy, 'path'>;

/** All files of a run in its directory, by absolute path: its own, copies of its inputs, and what it found of earlier ones. */
function recordedBy(before: RunManifest): Map<string, Digest> {
  const { path, sha256, bytes, outputs, inputs, earlier } = before;
  const copies = inputs.flatMap(({ copy }) => (copy === null ? [] : [copy]));
  const files: RunCopy[] = [...inDirectory(outputs), ...copies, ...earlier];
  const recorded = files.map((file): [string, Digest] => [
    placeOf(before, file.path),
    { sha256: file.sha256, bytes: file.bytes },
  ]);
  return new Map([...recorded, [resolve(path), { sha256, bytes }]]);
}
