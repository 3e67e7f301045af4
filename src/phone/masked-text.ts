import { readCell } from './cell.ts';
import { formatNumber } from './mask.ts';

/** A hash or an id (left alone), an address, or nine digits and more as people write numbers. */
const telling =
  /(?<hash>\b[0-9a-f]{32,}\b)|(?<mail>[^\s@"'“”«»<>;,]+@[^\s@"'“”«»<>;,]+)|(?<digits>\+?\(?\d(?:[\s.()/-]{0,3}\d){8,})/gu;
/** A date with the beginning of its time has as many digits as a number. */
const date = /^(?:(?:19|20)\d\d([-./])\d\d\1\d\d|\d\d([-./])\d\d\2(?:19|20)\d\d)(?:\D|$)/;
/** Longest flag that is shown; what is longer is a remark. */
const longestFlag = 24;

/** A text of several words with the telephone numbers and mail addresses in it masked. */
export function maskedText(text: string, mask: boolean): string {
  if (!mask) return text;
  return text.replace(telling, (found, hash: string | undefined, mail: string | undefined) => {
    if (hash !== undefined) return found;
    if (mail !== undefined) return shapeOfWords(found);
    if (date.test(found)) return found;
    const known = numbersIn(found);
    const opening = found.startsWith('(') && !found.includes(')') ? '(' : '';
    return known.length > 0 ? opening + known.map((number) => formatNumber(number, true)).join(' / ') : found;
  });
}

/** The numbers in some digits, also where a bracket stands among them that is not theirs. */
function numbersIn(text: string): number[] {
  const readings = [text, text.replace(/[()]/g, ' ')].map((reading) =>
    readCell(reading).flatMap(({ number }) => (number > 0 ? [number] : [])),
  );
  return readings.find((numbers) => numbers.length > 0) ?? [];
}

/** `Xavier 12` as `xxxxxx ••`. */
export function shapeOfWords(text: string): string {
  return maskedLetters(text).replace(/\p{N}/gu, '•');
}

/**
 * What stands where a date should: words without capitals as they are, what may be somebody's name without its letters.
 *
 * @example maskedDate('le 31 avril') // 'le 31 avril'
 * @example maskedDate('Zoé, le 3') // 'xxx, xx 3'
 */
export function maskedDate(text: string): string {
  const tells = text.length > longestFlag || /[\p{Lu}@]/u.test(text);
  return maskedText(tells ? maskedLetters(text) : text, true);
}

function maskedLetters(text: string): string {
  return text.replace(/\p{L}\p{M}*/gu, 'x');
}

/**
 * What stands where yes or no should, so that people see what is wrong: a word or two as they are, names and whole
 * sentences as their shape.
 *
 * @example maskedFlag('sans doute') // 'sans doute'
 * @example maskedFlag('Paul Martin') // 'xxxx xxxxxx'
 */
export function maskedFlag(text: string): string {
  const capitals = text.match(/(?<![\p{L}\p{M}])\p{Lu}/gu) ?? [];
  const tells = capitals.length > 1 || text.length > longestFlag || /@|\d{3}/.test(text);
  return tells ? shapeOfWords(text) : text;
}
