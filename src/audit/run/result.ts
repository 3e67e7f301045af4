import type { Report } from '../../report/model.ts';
import type { Say } from '../../report/words/say.ts';
import type { Settings } from '../../settings.ts';
import type { FindingCounts, Worst } from '../campaign/finding-counts.ts';
import type { Run } from './run.ts';

/** What an audit came to. */
export interface AuditResult<R extends Report = Report> {
  report: R;
  /** The highest severities among the findings that are not accepted. */
  worst: Worst;
  /** The words of the report, in the language of the settings. */
  say: Say;
  /** What was written: file name as in the documentation, path where it is, `-` for standard output. */
  outputs: readonly { name: string; path: string }[];
}

/** What a committed run came to. */
export function resultOf<R extends Report>(
  run: Run,
  { accept }: Pick<Settings, 'accept'>,
  report: R,
  say: Say,
  counts: FindingCounts,
): AuditResult<R> {
  return {
    report,
    worst: counts.worst(new Set(accept.map(({ rule }) => rule))),
    say,
    outputs: run.written.map(({ name, path }) => ({ name, path })),
  };
}
