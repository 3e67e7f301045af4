import type { Report } from '../../../report/model.ts';
import type { Say } from '../../../report/words/say.ts';
import { printed } from '../../terminal/page.ts';
import { acceptedGapLines, obstacleSection, warningSection } from './campaign.ts';
import { changesSection } from './changes.ts';
import { closing } from './closing.ts';
import { contactSection } from './contacts.ts';
import { judgedBy, summaryHead, verdictLines } from './head.ts';
import { inputSection } from './inputs.ts';
import { betweenLaws } from './laws.ts';
import { openSummary, type SummaryOptions } from './page.ts';
import { pastCalls } from './past-calls.ts';
import { numberedSteps } from './steps.ts';
import { worstTimes } from './when.ts';
import { validity, writtenFiles } from './written.ts';

/**
 * What a run found, for a person at a terminal: the verdicts first, then what stands in the way, what came in, what the
 * rules found, what to do next, and the verdicts again, since the first lines have left the screen by then.
 *
 * @returns lines with a line end each, no control characters but those of colour
 */
export function summary(report: Report, say: Say, options: SummaryOptions): string {
  const page = openSummary(report, say, options);
  const lines = [
    ...summaryHead(page),
    ...obstacleSection(page),
    ...changesSection(page),
    ...inputSection(page),
    ...contactSection(page),
    ...betweenLaws(page),
    ...warningSection(page),
    ...acceptedGapLines(page),
    ...pastCalls(page),
    ...worstTimes(page),
    ...judgedBy(page),
    ...validity(page),
    ...writtenFiles(page),
    ...numberedSteps(page),
    '',
    page.words.disclaimer,
    ...closing(page),
  ];
  return printed(lines);
}

/**
 * What stands in the way of a run that is not cleared, and nothing else: the reason of its exit code, which is printed
 * also where only errors are.
 *
 * @returns lines with a line end each
 */
export function whyNotCleared(report: Report, say: Say, options: SummaryOptions): string {
  const page = openSummary(report, say, options);
  return printed([...verdictLines(page), ...obstacleSection(page)]);
}
