import type { Day } from '../../../model.ts';
import { isoDay } from '../../../time/days.ts';
import { mistake } from '../mistake.ts';
import type { Word } from '../option.ts';
import { asDay } from './days.ts';

/** Two days, the first not after the second. */
export interface DayRange {
  from: Day;
  to: Day;
}

/** Two days with `..` between them. */
export function asRange(word: Word): DayRange {
  const [first, second, ...more] = word.text.split('..');
  if (first === undefined || second === undefined || more.length > 0) throw noRange(word);
  const from = asDay({ ...word, text: first });
  const to = asDay({ ...word, text: second });
  if (to < from) throw backwards(word, from, to);
  return { from, to };
}

function noRange({ at, text }: Word) {
  return mistake(at, {
    code: 'option/bad-range',
    problem: { en: `"${text}" is not two days`, fr: `«\u00a0${text}\u00a0» n’est pas un couple de jours` },
    expected: {
      en: 'two days with .. between them, such as 2026-08-10..2026-08-11',
      fr: 'deux jours séparés par .., par exemple 2026-08-10..2026-08-11',
    },
  });
}

function backwards({ at }: Word, from: Day, to: Day) {
  return mistake(at, {
    code: 'option/end-before-start',
    problem: {
      en: `the second day comes before the first, ${isoDay(from)}`,
      fr: `le second jour précède le premier, ${isoDay(from)}`,
    },
    expected: {
      en: `the earlier day first: ${isoDay(to)}..${isoDay(from)}`,
      fr: `le jour le plus ancien d’abord\u00a0: ${isoDay(to)}..${isoDay(from)}`,
    },
  });
}
