import { InputError } from '../../errors.ts';
import { maskedDate } from '../../phone/masked-text.ts';

/** A date that does not exist, or is none. */
export function unreadableDate(path: string, line: number, column: string, text: string): InputError {
  const shown = maskedDate(text);
  return new InputError({
    code: 'columns/unreadable-date',
    file: path,
    line,
    column,
    problem: {
      en: `“${shown}” is not a date that exists`,
      fr: `«\u00a0${shown}\u00a0» n’est pas une date qui existe`,
    },
    expected: {
      en: 'a day such as 2026-09-01 or 01/09/2026, with or without a time',
      fr: 'un jour tel que 2026-09-01 ou 01/09/2026, avec ou sans heure',
    },
    remedy: {
      en: 'correct the cell, or empty it if the day is not known',
      fr: 'corrigez la cellule, ou videz-la si le jour n’est pas connu',
    },
  });
}
