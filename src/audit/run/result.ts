import type { Severity } from '../../model.ts';
import type { Report } from '../../report/model.ts';
import type { Say } from '../../report/words/say.ts';

/** What a run of `clean` came to. */
export interface CleanResult {
  report: Report;
  /** The highest severity among the findings that are not accepted. */
  worst: Severity | null;
  /** The words of the report, in the language of the settings. */
  say: Say;
  /** What was written: file name as in the documentation, path where it is, `-` for standard output. */
  outputs: readonly { name: string; path: string }[];
}
