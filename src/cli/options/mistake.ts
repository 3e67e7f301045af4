import { InputError, type InputProblem } from '../../errors.ts';
import type { Text } from '../../model.ts';
import { nearValue } from './near-words.ts';

/** Where an option's value was written: on the command line, or at a key of the campaign file. */
export type WrittenPlace = { flag: string } | { file: string; line: number; column: number; key: string };

/** The option as the user knows it: `--basis`, or the key `basis`. */
function nameOf(at: WrittenPlace): string {
  return 'flag' in at ? at.flag : at.key;
}

/** A mistake at a place; the texts need not repeat the option's name. */
export function mistake(
  at: WrittenPlace,
  detail: Pick<InputProblem, 'code' | 'problem' | 'expected' | 'remedy'>,
) {
  const name = nameOf(at);
  const problem =
    name === ''
      ? detail.problem
      : { en: `${name}: ${detail.problem.en}`, fr: `${name}\u00a0: ${detail.problem.fr}` };
  const place = 'file' in at ? { file: at.file, line: at.line, column: String(at.column) } : {};
  return new InputError({ ...detail, ...place, problem });
}

/** A value that is none of those there are; names the nearest. */
export function unknownValue(at: WrittenPlace, given: string, names: readonly string[]): InputError {
  const { meant, remedy } = nearValue(given, names);
  const hint = didYouMean(meant);
  return mistake(at, {
    code: 'option/unknown-value',
    problem: {
      en: `"${given}" is unknown${hint.en}`,
      fr: `«\u00a0${given}\u00a0» est inconnu${hint.fr}`,
    },
    expected: oneOf(names),
    ...(remedy && { remedy }),
  });
}

/** @param name what is meant, as it is typed; empty: nothing is near */
export function didYouMean(name: string): Text {
  if (name === '') return { en: '', fr: '' };
  return { en: `, did you mean "${name}"?`, fr: `, vouliez-vous dire «\u00a0${name}\u00a0»\u00a0?` };
}

function oneOf(names: readonly string[]): Text {
  const list = names.join(', ');
  return { en: `one of ${list}`, fr: `l’une de ces valeurs\u00a0: ${list}` };
}
