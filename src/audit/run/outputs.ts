import { join, resolve } from 'node:path';
import type { Host } from '../../host/host.ts';
import { tellWork } from '../../host/work.ts';
import { reporters } from '../../report/index.ts';
import type { Reporter } from '../../report/words/say.ts';
import type { Settings } from '../../settings.ts';
import { manifest } from '../../write/manifest.ts';
import type { OutputFile } from '../../write/output-file.ts';
import type { RunDirectory } from '../../write/run-directory.ts';
import { stdoutSpool } from '../../write/stdout-spool.ts';
import { configurationOf } from './configuration.ts';
import type { Decided, Place } from './decided.ts';

interface Written {
  name: string;
  path: string;
  sha256: string;
  bytes: number;
  rows: number | null;
}

/** Bytes between two turns of the event loop. */
const TURN = 1 << 20;

/** Files that every run writes, by the reporter that makes them. */
const standardReports = {
  csv: 'violations.csv',
  json: 'report.json',
  html: 'report.html',
} as const;

/**
 * Writes lists, reports and manifest, under temporary names.
 *
 * @returns what was written, and `release`, which lets what waits for standard output go once the run is final
 */
export async function writeOutputs(
  run: RunDirectory,
  settings: Settings,
  host: Host,
  decided: Decided,
  startedAt: string,
) {
  const { report, say, lists } = decided;
  const spools: ReturnType<typeof stdoutSpool>[] = [];
  const written: Written[] = [];
  const place: Place = {
    open(path) {
      if (path !== '-') return run.output(resolve(path));
      const spool = stdoutSpool(host.stdout);
      spools.push(spool);
      return spool;
    },
    finish(name, path, file, rows) {
      file.close();
      written.push({ name, path, sha256: file.sha256, bytes: file.bytes, rows });
    },
  };
  if (lists === null || report.status !== 'cleared') run.retire(earlierLists(settings));
  else await lists.write(place, host);
  for (const { reporter, name, path } of reportsWanted(settings)) {
    const file = place.open(path);
    const whole = (await reporter.load?.()) ?? reporter;
    await rendered(whole.render(report, say), file, () =>
      tellWork(host, 'write', { file: name, bytes: file.bytes }),
    );
    place.finish(name, path, file, null);
  }
  lists?.writeRequest(place);
  const named = written.map(({ name, path }) => ({ name, path }));
  if (settings.out !== null) {
    const endedAt = host.now().toISOString();
    writeManifest(run.output('manifest.json'), settings, decided, written, { startedAt, endedAt });
    named.push({ name: 'manifest.json', path: join(settings.out, 'manifest.json') });
  }
  return {
    named,
    release: () => {
      for (const spool of spools) spool.release();
    },
  };
}

/** Writes a report, and lets signals through and tells how far it is now and then. */
async function rendered(
  chunks: Iterable<string | Buffer>,
  file: OutputFile,
  tell: () => void,
): Promise<void> {
  tell();
  let told = 0;
  for (const chunk of chunks) {
    file.write(chunk);
    if (file.bytes - told < TURN) continue;
    told = file.bytes;
    tell();
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Lists of an earlier run that would look like this one's, wherever they were put. */
function earlierLists({ out, cleaned, excluded }: Settings): string[] {
  if (out === null) return [];
  const elsewhere = [cleaned, excluded].filter((path) => path !== null && path !== '-');
  return ['cleaned.csv', 'excluded.csv', ...elsewhere.map((path) => resolve(path ?? ''))];
}

interface Wanted {
  reporter: Reporter;
  name: string;
  path: string;
}

/** Each report that was asked for, and the standard ones, in the run directory unless `--format` puts them elsewhere. */
function reportsWanted({ out, formats }: Settings): Wanted[] {
  const unasked = Object.keys(standardReports).filter((id) => !formats.some((format) => format.id === id));
  const standard = out === null ? [] : unasked.map((id) => ({ id, file: null }));
  const wanted = [...standard, ...formats].flatMap(({ id, file }) => wantedOf(id, file, out));
  // `--format csv` twice is the one of the run directory.
  return wanted.filter(({ path }, index) => index === wanted.findIndex((other) => other.path === path));
}

function wantedOf(id: string, file: string | null, out: string | null): Wanted[] {
  const table: Readonly<Record<string, Reporter>> = reporters;
  const names: Readonly<Record<string, string>> = standardReports;
  const reporter = table[id];
  if (!reporter) return [];
  const name = names[id] ?? `report.${reporter.extension}`;
  const inRun = file === null && out !== null && Object.hasOwn(names, id);
  return [{ reporter, name, path: inRun ? join(out, name) : (file ?? '-') }];
}

function writeManifest(
  file: OutputFile,
  settings: Settings,
  { report, inputs }: Decided,
  outputs: readonly Written[],
  times: { startedAt: string; endedAt: string },
): void {
  const read = [...inputs.reports, ...inputs.furtherFiles];
  file.write(manifest(report, { configuration: configurationOf(settings), inputs: read, outputs, ...times }));
  file.close();
}
