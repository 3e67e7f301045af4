import { readCell } from './cell.ts';
import { formatNumber } from './mask.ts';

/** A hash (left alone), an address, or nine digits and more as people, file names and other scripts write numbers. */
const telling =
  /(?<hash>\b(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64})\b)|(?<mail>[^\s@"'“”«»<>;,]+@[^\s@"'“”«»<>;,]+)|(?<digits>\+?\(?\p{Nd}(?:[\s.()/_·\p{Pd}\p{Cf}]{0,3}\p{Nd}){8,})/gu;
/** A date with the beginning of its time has as many digits as a number. */
const date = /^(?:(?:19|20)\d\d([-./_])\d\d\1\d\d|\d\d([-./_])\d\d\2(?:19|20)\d\d)(?:\D|$)/;
const dayLength = 10;
/** So many digits are several numbers in a row, if they are any; moments and ids have fewer. */
const severalNumbers = 20;
/** Longest flag that is shown; what is longer is a remark. */
const longestFlag = 24;

/** A text of several words with the telephone numbers and mail addresses in it masked. */
export function maskedText(text: string, mask: boolean): string {
  if (!mask) return text;
  return text.replace(telling, (found, hash: string | undefined, mail: string | undefined) => {
    if (hash !== undefined) return found;
    if (mail !== undefined) return shapeOfWords(found);
    // What follows a day may be a number as well as its time.
    if (date.test(found)) return found.slice(0, dayLength) + maskedText(found.slice(dayLength), true);
    return maskedDigits(found);
  });
}

function maskedDigits(found: string): string {
  const known = numbersIn(found);
  const opening = found.startsWith('(') && !found.includes(')') ? '(' : '';
  if (known.length > 0) return opening + known.map((number) => formatNumber(number, true)).join(' / ');
  if (/\b(?:\d{32}|\d{40}|\d{64})\b/.test(found)) return found;
  const identifies = found.replace(/\P{Nd}/gu, '').length >= severalNumbers || /(?!\d)\p{Nd}/u.test(found);
  return identifies ? shapeOfWords(found) : found;
}

/** The numbers in some digits, also where brackets or marks stand among them that are in no number. */
function numbersIn(text: string): number[] {
  const plain = text.normalize('NFKC').replace(/[()]/g, ' ');
  const readings = [text, plain, plain.replace(/[_·\p{Pd}\p{Cf}]/gu, ' ')].map((reading) =>
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
  const identifies = text.length > longestFlag || /[\p{Lu}@]/u.test(text);
  return maskedText(identifies ? maskedLetters(text) : text, true);
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
  const identifies = capitals.length > 1 || text.length > longestFlag || /@|\d{3}/.test(text);
  return identifies ? shapeOfWords(text) : text;
}
