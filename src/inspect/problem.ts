import type { InputProblem } from '../errors.ts';
import type { Text } from '../model.ts';
import { maskedText } from '../phone/masked-text.ts';

/** A problem without the telephone numbers that its words may quote. */
export function maskedProblem(problem: InputProblem, mask: boolean): InputProblem {
  const shown = (text: Text): Text => ({ en: maskedText(text.en, mask), fr: maskedText(text.fr, mask) });
  return {
    ...problem,
    ...(problem.file !== undefined && { file: maskedText(problem.file, mask) }),
    ...(problem.column !== undefined && { column: maskedText(problem.column, mask) }),
    problem: shown(problem.problem),
    ...(problem.expected && { expected: shown(problem.expected) }),
    ...(problem.remedy && { remedy: shown(problem.remedy) }),
  };
}
