import { resolve, sep } from 'node:path';
import { keptRuns } from '../../read/runs/manifest.ts';
import type { Report } from '../../report/model.ts';
import type { Say } from '../../report/words/say.ts';
import type { Worst } from '../campaign/finding-counts.ts';
import type { PutAside, Run, WrittenOutput } from './run.ts';

/** What an audit came to. */
export interface AuditResult<R extends Report = Report> {
  report: R;
  /** The highest severities among the findings that are not accepted. */
  worst: Worst;
  /** The words of the report, in the language of the settings. */
  say: Say;
  /** What was written: file name as in the documentation, path where it is, `-` for standard output. */
  outputs: readonly { name: string; path: string }[];
  /** The same with their hashes, and where their bytes are while the run is on trial. */
  written: readonly WrittenOutput[];
  /** Files of earlier runs that have another name now. */
  aside: readonly PutAside[];
  /** Files outside the run directory whose place was taken, as they were named. */
  overwrites: readonly string[];
  /** Inputs of which a copy is kept in the run directory. */
  copies: number;
  /** The run whose evidence lay in the run directory: its end, ISO 8601, and whether it is still there; null: none did. */
  replaced: { endedAt: string; isKept: boolean } | null;
}

/** What a committed run came to. */
export function resultOf<R extends Report>(run: Run, report: R, say: Say, worst: Worst): AuditResult<R> {
  return {
    report,
    worst,
    say,
    written: run.written,
    outputs: run.written.map(({ name, path }) => ({ name, path })),
    aside: run.aside.filter(({ to }) => !isInPrevious(run, to)),
    overwrites: run.overwrites,
    copies: run.copies,
    replaced: replacedBy(run),
  };
}

function replacedBy({ before, aside }: Run): AuditResult['replaced'] {
  if (before === null) return null;
  const isKept = aside.some(({ from }) => from === resolve(before.path));
  return { endedAt: before.endedAt, isKept };
}

/** What is kept of a run as a whole is told as a whole. */
function isInPrevious({ before }: Run, to: string): boolean {
  return before !== null && to.startsWith(resolve(before.directory, keptRuns) + sep);
}
