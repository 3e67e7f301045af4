import type { Explanation } from '../../../explain/model.ts';
import type { TextOptions } from '../../terminal/text-options.ts';
import { head } from './head.ts';
import { openExplainPage } from './page.ts';
import { calls, consents, inputs, person } from './person.ts';
import { findings, others, ownNumbers } from './rules.ts';

/**
 * An explanation for a person who has to answer a complaint: the verdict, why, what was looked at besides, and what
 * the logs and registers hold of the person.
 *
 * @returns lines with a line end each, no control characters but those of colour
 */
export function explanationText(explanation: Explanation, options: TextOptions): string {
  const page = openExplainPage(explanation, options);
  const lines = [
    ...head(page),
    ...ownNumbers(page),
    ...findings(page),
    ...others(page),
    ...(hasLine(explanation) ? [...person(page), ...calls(page), ...consents(page)] : []),
    ...inputs(page),
    '',
    page.words.disclaimer,
  ];
  return `${lines.join('\n')}\n`;
}

/** Whether there is a number that anybody could have been called on. */
function hasLine({ e164, numbers }: Explanation): boolean {
  return [{ e164 }, ...(numbers ?? [])].some((number) => number.e164 !== null);
}
