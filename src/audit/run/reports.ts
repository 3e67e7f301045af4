import { join } from 'node:path';
import type { Host } from '../../host/host.ts';
import { reportStep } from '../../host/progress.ts';
import { pace } from '../../host/turns.ts';
import { reporters } from '../../report/index.ts';
import type { Report } from '../../report/model.ts';
import type { Reporter, Say } from '../../report/words/say.ts';
import type { Settings } from '../../settings.ts';
import type { OutputFile } from '../../write/output-file.ts';
import type { CallsLane } from '../lanes/calls-lane.ts';
import type { Run } from './run.ts';

/** Files that every run writes, by the reporter that makes them. */
const standardReports = {
  csv: 'violations.csv',
  json: 'report.json',
  html: 'report.html',
} as const;

/**
 * Writes every report that a run owes: the standard ones and those that were asked for.
 *
 * @param lane the other thread, which writes lines of `violations.csv`; null: there is none
 */
export async function writeReports(
  run: Run,
  settings: Settings,
  report: Report,
  say: Say,
  host: Host,
  lane: Pick<CallsLane, 'written'> | null = null,
): Promise<void> {
  const wanted = reportsWanted(settings).map((one) => ({ ...one, file: run.open(one.path) }));
  // The other thread may still be at work on its lines.
  const isLast = ({ reporter }: Wanted) => lane !== null && reporter.id === 'csv';
  for (const { reporter, name, file } of [
    ...wanted.filter((one) => !isLast(one)),
    ...wanted.filter(isLast),
  ]) {
    if (reporter.id === 'csv') await lane?.written();
    const whole = (await reporter.load?.()) ?? reporter;
    await rendered(whole.render(report, say), file, () =>
      reportStep(host, 'write', { file: name, bytes: file.bytes }),
    );
  }
  for (const { name, path, file } of wanted) run.finish(name, path, file, null);
}

/** Writes a report; now and then it lets signals through and reports how far it is. */
async function rendered(
  chunks: Iterable<string | Buffer>,
  file: OutputFile,
  progress: () => void,
): Promise<void> {
  progress();
  const others = pace();
  for (const chunk of chunks) {
    file.write(chunk);
    if (!others.isDue()) continue;
    progress();
    await others.turn();
  }
}

interface Wanted {
  reporter: Reporter;
  name: string;
  path: string;
}

/** Each report that was asked for, and the standard ones in the run directory unless `--format` names a file for them. */
function reportsWanted({ out, format: formats }: Settings): Wanted[] {
  const named = formats.filter(({ file }) => file !== null && file !== '-').map(({ id }) => id);
  const standard = Object.entries(standardReports).filter(([id]) => !named.includes(id));
  const wanted = [
    ...(out === null ? [] : standard.flatMap(([id, name]) => wantedAt(id, join(out, name)))),
    ...formats.flatMap(({ id, file }) => wantedAt(id, file ?? '-')),
  ];
  // A format that is asked for twice in one place is written once.
  return wanted.filter(({ path }, index) => index === wanted.findIndex((other) => other.path === path));
}

function wantedAt(id: string, path: string): Wanted[] {
  const table: Readonly<Record<string, Reporter>> = reporters;
  const names: Readonly<Record<string, string>> = standardReports;
  const reporter = table[id];
  return reporter ? [{ reporter, name: names[id] ?? `report.${reporter.extension}`, path }] : [];
}
