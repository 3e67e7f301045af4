import type { PhoneNumber } from '../model.ts';
import { callingCodeOf, frenchNumber } from './blocks.ts';

const NO_BREAK = 0xa0;
const NO_BREAK_LEAD = 0xc2;
const NARROW_LEAD = 0xe2;
const PLUS = 0x2b;
const ZERO = 0x30;
/** A number spread wider is left to the other reader. */
const widest = 90;

/**
 * Reads a phone cell in one of the common written shapes without decoding it: ten digits from 0, `+33`, `0033`,
 * `33` or nine digits that lost their 0, and overseas country codes behind a +, with spaces (no-break ones too),
 * dots or dashes between groups.
 *
 * @param start offset of the cell's first byte
 * @param end offset after its last byte
 * @returns the number, 0 where this reader is not sure: the cell then goes to `readCell`, which agrees wherever
 *   this one decides
 */
export function readNumberBytes(bytes: Uint8Array, start: number, end: number): PhoneNumber {
  let at = skipSpaces(bytes, start, end);
  if (bytes[at] === 0x27) at = skipSpaces(bytes, at + 1, end);
  const plus = bytes[at] === PLUS;
  if (plus) at++;
  const first = at;
  let value = 0;
  let digits = 0;
  let last = at;
  // The no-break space is A0 alone in Windows-1252 and C2 A0 in UTF-8: one cell cannot have both.
  let encodings = 0;
  while (at < end) {
    const byte = bytes[at] ?? 0;
    const digit = byte - ZERO;
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      digits++;
      last = ++at;
    } else if (at === first) {
      return 0;
    } else if (byte === 0x20 || byte === 0x2e || byte === 0x2d) {
      at++;
    } else if (byte === NO_BREAK) {
      encodings |= 1;
      at++;
    } else if (byte === NO_BREAK_LEAD && bytes[at + 1] === NO_BREAK) {
      encodings |= 2;
      at += 2;
    } else if (byte === NARROW_LEAD && bytes[at + 1] === 0x80 && bytes[at + 2] === 0xaf) {
      encodings |= 2;
      at += 3;
    } else {
      return 0;
    }
  }
  if (encodings === 3 || last - first > widest) return 0;
  if (skipSpaces(bytes, last, end) < end) return 0;
  if (plus) return international(value, digits);
  return bare(value, digits, (bytes[first] ?? 0) === ZERO, last - first === digits);
}

/** Plain spaces only around the number; anything rarer is left to the other reader. */
function skipSpaces(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end && bytes[at] === 0x20) at++;
  return at;
}

function international(value: number, digits: number): PhoneNumber {
  // Behind another code there is no such national number.
  if (digits === 11) return frenchNumber(value - 33e9);
  if (digits !== 12) return 0;
  const code = (value / 1e9) | 0;
  const national = value - code * 1e9;
  const isOverseas = code === 262 || code === 590 || code === 594 || code === 596;
  return isOverseas && callingCodeOf(national) === code ? frenchNumber(national) : 0;
}

function bare(value: number, digits: number, zero: boolean, contiguous: boolean): PhoneNumber {
  if (zero) {
    if (digits === 10) return frenchNumber(value);
    // Thirteen digits with a value of eleven begin with two zeros.
    return digits === 13 ? frenchNumber(value - 33e9) : 0;
  }
  // In groups, such digits may be a float or a date.
  if (!contiguous) return 0;
  if (digits === 9) return frenchNumber(value);
  return digits === 11 ? frenchNumber(value - 33e9) : 0;
}
