import type { AuditResult } from '../../../audit/run/result.ts';
import { isStopped } from '../../../report/figures/rule-counts.ts';
import type { Report } from '../../../report/model.ts';
import type { Say } from '../../../report/words/say.ts';
import type { FailOn, FindingGroup } from '../../../settings.ts';
import { visible } from '../../../words/visible.ts';
import { openPage, type Page } from '../../terminal/page.ts';
import type { TextOptions } from '../../terminal/text-options.ts';
import { type SummaryWords, summaryWords } from './words/words.ts';

export interface SummaryOptions extends TextOptions {
  /** As the user gave it; null where every report has its own place. */
  runDir: string | null;
  /** What was written: file name as in the documentation, path where it is, `-` for standard output. */
  outputs: readonly { name: string; path: string }[];
  /** What became of the run that lay in the run directory, and how many inputs are kept in it. */
  beside: Pick<AuditResult, 'aside' | 'overwrites' | 'replaced' | 'copies'>;
  /** What findings fail the run, from which severity on, and how `--fail-on` lets it pass. */
  failure: Failure;
}

export interface Failure {
  groups: readonly FindingGroup[];
  levels: FailOn;
  without: string;
}

/** What every section of the summary needs. */
export interface SummaryPage
  extends Page<SummaryWords>,
    Pick<SummaryOptions, 'runDir' | 'outputs' | 'beside' | 'failure'> {
  report: Report;
  say: Say;
  cleared: boolean;
}

export function openSummary(report: Report, say: Say, options: SummaryOptions): SummaryPage {
  return {
    ...openPage(summaryWords, options),
    report,
    say,
    runDir: options.runDir,
    outputs: options.outputs,
    beside: options.beside,
    failure: options.failure,
    cleared: !isStopped(report),
  };
}

/** Where an output is, for people. */
export function shownPath({ words, say }: SummaryPage, path: string): string {
  return path === '-' ? words.standardOutput : visible(say.text(path));
}
