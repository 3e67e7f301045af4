import { findManifest } from '../../read/runs/manifest.ts';
import { addSpared } from './spared.ts';

/** Notes of an error that it struck a run before that had touched the files of an earlier one in its directory, if there is one. */
export function noteSpared(error: unknown, out: string | null): void {
  if (out === null || typeof error !== 'object' || error === null) return;
  if (findManifest(out) !== null) addSpared(error);
}
