const ascii = /^[\0-\x7f]*$/;
/** What is a digit to a reader: of any script, full-width, raised, in a circle. */
const anyDigit = /[\p{Nd}\p{No}]/gu;
const digit = /\p{Nd}/u;

/**
 * The text with its digits in ASCII; every UTF-16 unit keeps its place. What separates nothing is a format character.
 *
 * @example plainDigits('٠６¹') // '061'
 */
export function plainDigits(text: string): string {
  if (ascii.test(text)) return text;
  return text.replace(anyDigit, (found) => digitOf(found).padEnd(found.length, '\u2060'));
}

/** Whether a text has digits that are neither ASCII nor another width of it: it is masked without being read. */
export function hasOtherDigits(text: string): boolean {
  return !ascii.test(text) && /(?!\d)[\p{Nd}\p{No}]/u.test(text.normalize('NFKC'));
}

function digitOf(found: string): string {
  const plain = found.normalize('NFKC');
  if (/^\d$/.test(plain)) return plain;
  return digit.test(found) ? String(placeInBlock(found.codePointAt(0) ?? 0)) : found;
}

/** The digits of a script stand together, from 0 to 9; blocks may follow upon each other. */
function placeInBlock(code: number): number {
  let before = 0;
  while (digit.test(String.fromCodePoint(code - before - 1))) before++;
  return before % 10;
}
