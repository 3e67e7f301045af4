import { maskedAddresses } from './masking/addresses.ts';
import { maskedNumbers } from './masking/numbers.ts';
import { shapeOfWords, withoutLetters } from './masking/shape.ts';

/** No number has fewer digits. */
const fewestDigits = 6;
/** Longest flag that is shown; what is longer is a remark. */
const longestFlag = 24;
/** What an address may be spelt with, where it has no sign. */
const speltSign = /arobas|[([{<] ?(?:at|a|à|chez) ?[)\]}>]|\bat\b/i;

/**
 * A text with the telephone numbers and mail addresses in it masked, however they are written; dates, hours, hashes and
 * ids of calls stay. In doubt a number is one.
 *
 * @example maskedText('rappeler 14h30 0612345678', true) // 'rappeler 14h30 06 12 •• •• 78'
 */
export function maskedText(text: string, mask: boolean): string {
  if (!mask) return text;
  const open = mayHoldAddress(text) ? maskedAddresses(text) : text;
  return mayHoldNumber(open) ? maskedNumbers(open) : open;
}

/** Most texts hold neither: they are millions. */
function mayHoldNumber(text: string): boolean {
  let digits = 0;
  for (let i = 0; i < text.length && digits < fewestDigits; i++) {
    const code = text.charCodeAt(i);
    // Beyond the letters of Europe any sign may be a digit.
    if (code >= 0x660 ? isDigit(code) : (code >= 0x30 && code <= 0x39) || raised.has(code)) digits++;
  }
  return digits >= fewestDigits;
}

const raised = new Set([0xb2, 0xb3, 0xb9]);

/** Halves of characters count, too. */
function isDigit(code: number): boolean {
  return (code >= 0xd800 && code <= 0xdbff) || /\p{N}/u.test(String.fromCharCode(code));
}

function mayHoldAddress(text: string): boolean {
  return text.includes('@') || text.includes('\uff20') || text.includes('\ufe6b') || speltSign.test(text);
}

/**
 * What stands where a date should: words without capitals as they are, what may be somebody's name without its letters.
 *
 * @example maskedDate('le 31 avril') // 'le 31 avril'
 * @example maskedDate('Zoé, le 3') // 'xxx, xx 3'
 */
export function maskedDate(text: string): string {
  const identifies = text.length > longestFlag || /[\p{Lu}@]/u.test(text);
  return maskedText(identifies ? withoutLetters(text) : text, true);
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
