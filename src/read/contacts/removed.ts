import type { PhoneNumber } from '../../model.ts';
import { formatE164 } from '../../phone/mask.ts';
import { PhoneKind, readNumber } from '../../phone/number.ts';

/** Numbers that earlier runs removed from a row. */
export interface RemovedNumbers {
  numbers: readonly { kind: PhoneKind; number: PhoneNumber }[];
  /** Those that stand in it twice: they link no rows. */
  switchboards: readonly PhoneNumber[];
  /** Words that are nobody's number. */
  unreadable: number;
}

/**
 * Reads a cell of the column of removed numbers.
 *
 * @example readRemoved("'+33612345678 +33145000000 +33145000000") // two numbers, the second a switchboard's
 */
export function readRemoved(text: string): RemovedNumbers {
  const written = text.split(/\s+/).filter((word) => /\d/.test(word));
  const read = written.map(readNumber);
  const numbers = read.filter(({ kind }) => kind === PhoneKind.usable || kind === PhoneKind.foreign);
  const first = (wanted: PhoneNumber) => numbers.findIndex(({ number }) => number === wanted);
  return {
    numbers: numbers.filter(({ number }, index) => first(number) === index),
    switchboards: numbers.filter(({ number }, index) => first(number) < index).map(({ number }) => number),
    unreadable: written.length - numbers.length,
  };
}

/** The cell that `readRemoved` reads, its numbers in ascending order. */
export function removedCell(
  numbers: readonly PhoneNumber[],
  isSwitchboard: (number: PhoneNumber) => boolean,
): string {
  const ascending = [...numbers].sort((a, b) => a - b);
  const all = ascending.flatMap((number) => (isSwitchboard(number) ? [number, number] : [number]));
  return all.map((number) => formatE164(number, false)).join(' ');
}
