import { resolve } from 'node:path';
import { z } from 'zod';
import { inputPlace, outputPlace, type RunManifest } from './manifest.ts';
import type { Digest } from './state.ts';

const formats = z.object({ formats: z.array(z.object({ id: z.string(), file: z.string().nullable() })) });

/** Where the `report.json` of a run is, and how it was written; null where it went to standard output. */
export function reportOf(run: RunManifest): (Digest & { place: string }) | null {
  const places = run.outputs.map((output) => ({ ...output, place: outputPlace(run, output.path) }));
  const own = places.find(({ path }) => path === 'report.json');
  if (own) return own;
  const read = formats.safeParse(run.configuration);
  const asked = read.success ? read.data.formats : [];
  const files = asked.flatMap(({ id, file }) =>
    id === 'json' && file !== null && file !== '-' ? [file] : [],
  );
  const named = files.map((file) => resolve(inputPlace(run, file)));
  return places.find(({ path, place }) => path !== '-' && named.includes(resolve(place))) ?? null;
}
