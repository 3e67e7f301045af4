import type { Report } from '../../../report/model.ts';
import type { Say } from '../../../report/words/say.ts';
import { openPage, type SummaryOptions } from '../../terminal/page.ts';
import { acceptedSection, obstacleSection, warningSection } from './campaign.ts';
import { contacts } from './contacts.ts';
import { decisionLines, head } from './head.ts';
import { inputs } from './inputs.ts';
import { betweenLaws } from './laws.ts';
import { pastCalls } from './past-calls.ts';
import { next } from './steps.ts';
import { when } from './when.ts';
import { validity, written } from './written.ts';

/**
 * What a run found, for a person at a terminal: the decision first, then what came in, what stands
 * in the way, what the rules found, and what to do next.
 *
 * @returns lines with a line end each, no control characters but those of colour
 */
export function summary(report: Report, say: Say, options: SummaryOptions): string {
  const page = openPage(report, say, options);
  const lines = [
    ...head(page),
    ...obstacleSection(page),
    ...inputs(page),
    ...contacts(page),
    ...betweenLaws(page),
    ...warningSection(page),
    ...acceptedSection(page),
    ...pastCalls(page),
    ...when(page),
    ...validity(page),
    ...written(page),
    ...next(page),
    '',
    page.words.disclaimer,
  ];
  return `${lines.join('\n')}\n`;
}

/**
 * What stands in the way of a run that is not cleared, and nothing else: the reason of its exit code, which is told also
 * where only errors are.
 *
 * @returns lines with a line end each
 */
export function whyNotCleared(report: Report, say: Say, options: SummaryOptions): string {
  const page = openPage(report, say, options);
  return `${[...decisionLines(page), ...obstacleSection(page)].join('\n')}\n`;
}
