import { dirname, join, resolve } from 'node:path';
import { foldersIn } from './folder.ts';
import { findManifest, homeOf, keptRuns, type RunManifest } from './manifest.ts';

/** A run that went before another; null where it is not to be found. */
export interface Link {
  /** Of its manifest. */
  sha256: string;
  directory: string | null;
  endedAt: string | null;
}

/**
 * The runs before a run, the newest first: each manifest names the one before by its hash. They are looked for in `previous/` of its
 * directory, in the folders beside that, and in their `previous/`; the first that is not there is the last.
 */
export function chainOf(run: RunManifest): Link[] {
  const links: Link[] = [];
  const known = run.previous === null ? new Map<string, RunManifest>() : runsAround(homeOf(run));
  for (let sha256 = run.previous; sha256 !== null; ) {
    const before = known.get(sha256);
    links.push({ sha256, directory: before?.directory ?? null, endedAt: before?.endedAt ?? null });
    sha256 = before?.previous ?? null;
  }
  return links;
}

/** The runs in a folder, in its `previous/`, and in the folders beside it, by the hash of their manifests. */
export function runsAround(home: string): Map<string, RunManifest> {
  const beside = foldersIn(dirname(resolve(home)) === resolve(home) ? home : join(home, '..'));
  const folders = [home, ...beside].flatMap((folder) => [...foldersIn(join(folder, keptRuns)), folder]);
  const runs = folders.flatMap((folder) => findManifest(folder) ?? []);
  return new Map(runs.reverse().map((found) => [found.sha256, found]));
}
