import { findManifest } from '../../read/runs/manifest.ts';

const spared = new WeakSet<object>();

/** Notes of an error that it struck a run before that had touched the files of an earlier one in its directory, if there is one. */
export function noteSpared(error: unknown, out: string | null): void {
  if (out === null || typeof error !== 'object' || error === null) return;
  if (findManifest(out) !== null) spared.add(error);
}

/** Whether an error left the files of an earlier run untouched. */
export function hasSpared(error: object): boolean {
  return spared.has(error);
}
