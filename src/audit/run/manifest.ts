import { join, relative, resolve } from 'node:path';
import type { Host } from '../../host/host.ts';
import { manifestName, type RunManifest } from '../../read/runs/manifest.ts';
import type { Report } from '../../report/model.ts';
import type { Settings } from '../../settings.ts';
import { manifest } from '../../write/manifest.ts';
import type { Worst } from '../campaign/finding-counts.ts';
import type { EvidenceInputs } from '../inputs/read-inputs.ts';
import { earlierFiles, putAside } from './aside.ts';
import { endingOf, endings } from './ending.ts';
import { keepInputs } from './kept-inputs.ts';
import type { Run } from './run.ts';

/** What a run has come to. */
export interface Audited {
  report: Report;
  inputs: EvidenceInputs;
  worst: Worst;
  /** The run that this one was held against; absent, null: none. */
  baseline?: Pick<RunManifest, 'directory' | 'sha256'> | null;
  /** SHA-256 of the manifest of the run that was made again; absent: of the one that this replaces. */
  previous?: string | null;
}

/**
 * Writes the evidence of a run into its directory, as the last of its outputs, and puts aside what is not of this run; nothing where
 * it has no directory.
 */
export async function writeManifest(
  run: Run,
  settings: Settings,
  { report, inputs, worst, baseline = null, previous = run.before?.sha256 ?? null }: Audited,
  host: Host,
): Promise<void> {
  const { out } = settings;
  if (out === null || run.isTrial) return;
  const home = resolve(out);
  const all = [...inputs.reports, ...inputs.furtherFiles];
  const read = await keepInputs(run, settings, all, host.located);
  putAside(run, settings);
  const earlier = await earlierFiles(run, settings);
  const path = join(out, manifestName);
  const file = run.open(path);
  const extra = {
    command: settings.command ?? null,
    configuration: settings.configuration,
    origins: settings.origins,
    workingDirectory: relative(home, resolve('.')) || '.',
    inputs: read,
    outputs: run.written.map((output) => ({ ...output, path: fromHome(home, output.path) })),
    earlier,
    previous,
    baseline: baseline && { path: baseline.directory, sha256: baseline.sha256 },
    exitCode: endings[endingOf(report, worst, settings.failOn)],
    startedAt: run.startedAt,
    endedAt: host.now().toISOString(),
  };
  file.write(manifest(report, extra));
  run.finish(manifestName, path, file, null);
}

function fromHome(home: string, path: string): string {
  return path === '-' ? path : relative(home, resolve(path));
}
