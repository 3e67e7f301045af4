import { foundIn } from '../judge.ts';
import type { TextPart } from './spans.ts';

/** Digits with what may stand between them. */
const run = /\+?\(?\d(?:[\s\p{P}\p{Cf}]{0,4}\d){8,}/gu;
/** Longest run that is looked at whole: no number is longer. */
const longest = 60;

/** A number by its place. */
export interface NumberPart extends TextPart {
  number: number;
}

/**
 * The numbers that libphonenumber sees, where the tool's own reader sees none.
 *
 * @param text digits in ASCII
 * @param free where to look
 */
export function numbersOfLibrary(text: string, free: readonly TextPart[]): NumberPart[] {
  return free.flatMap(({ start, end }) =>
    Array.from(text.slice(start, end).matchAll(run)).flatMap(({ index, 0: digits }) =>
      foundIn(digits.slice(0, longest)).map((found) => ({
        start: start + index + found.start,
        end: start + index + found.end,
        number: found.number,
      })),
    ),
  );
}
