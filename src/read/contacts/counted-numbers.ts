import type { CellNumber } from '../../phone/cell.ts';
import { PhoneKind } from '../../phone/number.ts';
import { cellWords } from './cell-words.ts';

/**
 * Which numbers of a phone cell are judged: all, save that in a cell out of which an earlier run took a number, words
 * that may bar are what it left to say why, and no unusable number.
 *
 * @param isLeft whether the row has lost numbers
 */
export function countedNumbers(
  text: string,
  numbers: readonly CellNumber[],
  isLeft: boolean,
): readonly CellNumber[] {
  return isLeft && hasTellingWords(text) ? numbers.filter(isSomebodys) : numbers;
}

/** Whether a phone cell has words that bar its numbers, or may. */
export function hasTellingWords(text: string): boolean {
  return (cellWords(text)?.says ?? null) !== null;
}

/** Whether a number is somebody's, in France or abroad. */
export function isSomebodys({ kind }: CellNumber): boolean {
  return kind === PhoneKind.usable || kind === PhoneKind.foreign;
}
