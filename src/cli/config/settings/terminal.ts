import type { TerminalOptions } from '../../../settings.ts';
import { terminal } from '../../options/audit/terminal.ts';
import { mistake } from '../../options/mistake.ts';
import type { Read } from './choose.ts';
import { valuesOf } from './values.ts';

/**
 * What is said to all commands of language and terminal.
 *
 * @throws InputError for a run that is both quiet and verbose
 */
export function terminalMeant(read: Read): TerminalOptions {
  const wishes = valuesOf(terminal, read);
  if (wishes.quiet && wishes.verbose) throw quietAndVerbose();
  return wishes;
}

function quietAndVerbose() {
  return mistake(
    { flag: '--quiet' },
    {
      code: 'option/conflict',
      problem: { en: 'contradicts --verbose', fr: 'contredit --verbose' },
      expected: { en: 'one of the two', fr: 'l’une des deux' },
    },
  );
}
