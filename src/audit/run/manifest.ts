import { join } from 'node:path';
import type { Host } from '../../host/host.ts';
import type { Report } from '../../report/model.ts';
import type { Settings } from '../../settings.ts';
import { manifest } from '../../write/manifest.ts';
import type { EvidenceInputs } from '../inputs/read-inputs.ts';
import type { Run } from './run.ts';

/** Writes the evidence of a run into its directory, as the last of its outputs; nothing where it has no directory. */
export function writeManifest(
  run: Run,
  settings: Settings,
  report: Report,
  inputs: EvidenceInputs,
  host: Pick<Host, 'now'>,
): void {
  if (settings.out === null) return;
  const path = join(settings.out, 'manifest.json');
  const file = run.open(path);
  const times = { startedAt: run.startedAt, endedAt: host.now().toISOString() };
  const read = [...inputs.reports, ...inputs.furtherFiles];
  const { configuration } = settings;
  file.write(manifest(report, { configuration, inputs: read, outputs: run.written, ...times }));
  run.finish('manifest.json', path, file, null);
}
