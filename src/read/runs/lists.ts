import type { RunFile, RunManifest } from './manifest.ts';

/** The lists that a run wrote. */
export interface WrittenLists {
  cleaned: RunFile;
  excluded: RunFile;
}

/** null where it wrote none. */
export function writtenLists({ outputs }: RunManifest): WrittenLists | null {
  // What a run writes comes in its order: the cleaned list, then the excluded one.
  const [cleaned, excluded] = outputs;
  if (!cleaned || !excluded || cleaned.rows === null || excluded.rows === null) return null;
  return { cleaned, excluded };
}
