import { join, resolve } from 'node:path';
import { reporters } from '../report/index.ts';
import type { Report } from '../report/model.ts';
import type { Reporter, Say } from '../report/say.ts';
import type { Settings } from '../settings.ts';
import { isoDay } from '../time/days.ts';
import { manifest } from '../write/manifest.ts';
import type { OutputFile } from '../write/output-file.ts';
import type { RunDirectory } from '../write/run-directory.ts';
import { stdoutSpool } from '../write/stdout-spool.ts';
import type { Audit } from './audit.ts';
import { writeBloctelRequest } from './bloctel-request.ts';
import type { Host } from './host.ts';
import type { Inputs } from './read-inputs.ts';
import { writeLists } from './write-lists.ts';

/** What the writing of a run needs. */
export interface RunResult {
  settings: Settings;
  host: Host;
  inputs: Inputs;
  audit: Audit;
  report: Report;
  say: Say;
  startedAt: string;
}

interface Written {
  name: string;
  path: string;
  sha256: string;
  bytes: number;
  rows: number | null;
}

/** Files that every run writes, by the reporter that makes them. */
const standardReports = { csv: 'violations.csv', json: 'report.json' } as const;

/**
 * Writes lists, reports and manifest into the run directory, under temporary names.
 *
 * @returns what was written, and `release`, which lets what waits for standard output go once the run is final
 */
export async function writeOutputs(run: RunDirectory, result: RunResult) {
  const { settings, host, report } = result;
  const spools: ReturnType<typeof stdoutSpool>[] = [];
  const written: Written[] = [];
  const open = (path: string): OutputFile => {
    if (path !== '-') return run.output(resolve(path));
    const spool = stdoutSpool(host.stdout);
    spools.push(spool);
    return spool;
  };
  const finish = (name: string, path: string, file: OutputFile, rows: number | null) => {
    file.close();
    written.push({ name, path, sha256: file.sha256, bytes: file.bytes, rows });
  };
  const inRun = (name: string) => join(settings.out, name);
  if (report.status === 'cleared') await lists(result, open, inRun, finish);
  else run.retire(earlierLists(settings));
  for (const { reporter, name, path } of reportsWanted(settings, inRun)) {
    const file = open(path);
    for (const chunk of reporter.render(report, result.say)) file.write(chunk);
    finish(name, path, file, null);
  }
  if (settings.bloctelRequest !== null) {
    const file = open(settings.bloctelRequest);
    finish('bloctel request', settings.bloctelRequest, file, writeBloctelRequest(file, result.inputs));
  }
  manifestFile(result, written, run.output('manifest.json'));
  return {
    named: [
      ...written.map(({ name, path }) => ({ name, path })),
      { name: 'manifest.json', path: inRun('manifest.json') },
    ],
    release: () => {
      for (const spool of spools) spool.release();
    },
  };
}

async function lists(
  { settings, inputs, audit, say }: RunResult,
  open: (path: string) => OutputFile,
  inRun: (name: string) => string,
  finish: (name: string, path: string, file: OutputFile, rows: number) => void,
): Promise<void> {
  const cleaned = settings.cleaned ?? inRun('cleaned.csv');
  const excluded = settings.excluded ?? inRun('excluded.csv');
  const places = { cleaned: open(cleaned), excluded: open(excluded) };
  const { rows, dialect } = inputs.contacts;
  const line = (row: number) => rows.line.get(row);
  const count = await writeLists(audit.contacts, audit.text, dialect, places, { line }, say);
  finish('cleaned.csv', cleaned, places.cleaned, count.cleaned);
  finish('excluded.csv', excluded, places.excluded, count.excluded);
}

/** Lists of an earlier run that would look like this one's, wherever they were put. */
function earlierLists({ cleaned, excluded }: Settings): string[] {
  const elsewhere = [cleaned, excluded].filter((path) => path !== null && path !== '-');
  return ['cleaned.csv', 'excluded.csv', ...elsewhere.map((path) => resolve(path ?? ''))];
}

/** The standard reports, each where `--format` puts it, and the further ones that were asked for. */
function reportsWanted(settings: Settings, inRun: (name: string) => string) {
  const table: Readonly<Record<string, Reporter>> = reporters;
  const wanted: { reporter: Reporter; name: string; path: string }[] = [];
  for (const [id, name] of Object.entries(standardReports)) {
    const reporter = table[id];
    if (reporter) wanted.push({ reporter, name, path: inRun(name) });
  }
  for (const { id, file } of settings.formats) {
    const reporter = table[id];
    const standard = wanted.find((other) => other.reporter === reporter);
    const path = file ?? '-';
    if (standard && file !== null) standard.path = path;
    else if (reporter && !standard) wanted.push({ reporter, name: `report.${reporter.extension}`, path });
  }
  return wanted;
}

function manifestFile(
  { settings, host, inputs, report, startedAt }: RunResult,
  written: Written[],
  file: OutputFile,
): void {
  const text = manifest(report, {
    configuration: configurationOf(settings),
    inputs: [...inputs.reports, ...inputs.furtherFiles],
    outputs: written,
    startedAt,
    endedAt: host.now().toISOString(),
  });
  file.write(text);
  file.close();
}

/** The effective configuration, days as ISO text. */
function configurationOf(settings: Settings): object {
  const { origins: _, ...all } = settings;
  const iso = (day: number | null | undefined) => (day === null || day === undefined ? null : isoDay(day));
  return {
    ...all,
    opposition: all.opposition.map((file) =>
      file.date === undefined ? file : { ...file, date: iso(file.date) },
    ),
    oppositionDate: iso(all.oppositionDate),
    start: iso(all.start),
    end: iso(all.end),
    law: iso(all.law),
    callsUntil: iso(all.callsUntil),
  };
}
