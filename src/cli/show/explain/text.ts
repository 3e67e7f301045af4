import type { Explanation } from '../../../explain/model.ts';
import { openPage, printed } from '../../terminal/page.ts';
import type { TextOptions } from '../../terminal/text-options.ts';
import { verdictHead } from './head.ts';
import { explainedCalls, explainedConsents, hasLine, inputsRead, personSection } from './person.ts';
import { foundRules, otherRules, ownNumbers } from './rules.ts';
import { explainWords } from './words/words.ts';

/**
 * An explanation for a person who has to answer a complaint: the verdict, why, what was looked at besides, and what
 * the logs and registers hold of the person.
 *
 * @returns lines with a line end each, no control characters but those of colour
 */
export function explanationText(explanation: Explanation, options: TextOptions): string {
  const page = { ...openPage(explainWords, options), explanation };
  const lines = [
    ...verdictHead(page),
    ...ownNumbers(page),
    ...foundRules(page),
    ...otherRules(page),
    ...(hasLine(explanation)
      ? [...personSection(page), ...explainedCalls(page), ...explainedConsents(page)]
      : []),
    ...inputsRead(page),
    '',
    page.words.disclaimer,
  ];
  return printed(lines);
}
