import type { PhoneNumber } from '../model.ts';
import { territories, territoryOf } from './territories.ts';

const dot = '•';
const onlyInternational = new Set(['NC', 'PF', 'WF']);

/** Country codes of two digits (ITU-T E.164); 1 and 7 have one, all others three. */
const twoDigits = /^(?:2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/;

/**
 * A number as people read it: French ones as they are dialled in France, all others internationally.
 *
 * @param mask hides what tells people apart: in French numbers all but the first four and the last two digits,
 *   in others all but the country code and the last two
 * @returns empty for 0
 * @example formatNumber(33612345678, true) // '06 12 •• •• 78'
 * @example formatNumber(687231234, true) // '+687 •• •• 34'
 */
export function formatNumber(number: PhoneNumber, mask: boolean): string {
  if (number === 0) return '';
  const afterCode = number - 33_000_000_000;
  if (afterCode >= 0 && afterCode < 1_000_000_000) return metropolitan(afterCode, mask);
  const digits = String(number);
  const code = codeLength(digits);
  const national = nationalDigits(number, digits, code);
  if (national !== '') return pairs(mask ? hide(national, 4) : national);
  const rest = digits.slice(code);
  return `+${digits.slice(0, code)} ${pairs(mask ? hide(rest, 0) : rest)}`;
}

/**
 * A number in E.164, with a +.
 *
 * @param mask hides the same digits as in `formatNumber`
 * @returns empty for 0
 * @example formatE164(33612345678, true) // '+33612••••78'
 */
export function formatE164(number: PhoneNumber, mask: boolean): string {
  if (number === 0) return '';
  const digits = String(number);
  if (!mask) return `+${digits}`;
  const code = codeLength(digits);
  const national = nationalDigits(number, digits, code);
  // Where the national form has no more than a 0 before the same digits, three of them are shown.
  const shown = national.length === digits.length - code + 1 ? code + 3 : code;
  return `+${hide(digits, shown)}`;
}

/** The digits dialled in France, empty where a number has no such form. */
function nationalDigits(number: PhoneNumber, digits: string, code: number): string {
  const territory = territories[territoryOf(number)];
  if (territory === undefined || onlyInternational.has(territory.id)) return '';
  return digits.length === 9 && territory.id === 'PM' ? `0${digits}` : `0${digits.slice(code)}`;
}

function codeLength(digits: string): number {
  if (digits.startsWith('33')) return 2;
  if (/^[17]/.test(digits)) return 1;
  return twoDigits.test(digits) ? 2 : 3;
}

/** Masks all digits but the first `shown` and the last two. */
function hide(digits: string, shown: number): string {
  return digits.replace(/\d/g, (digit, at: number) => (at < shown || at >= digits.length - 2 ? digit : dot));
}

const pairTexts = Array.from({ length: 100 }, (_, pair) => String(pair).padStart(2, '0'));

/** The nine digits after +33: by far the commonest, and millions of findings name one. */
function metropolitan(nine: number, mask: boolean): string {
  const pair = (unit: number) => pairTexts[Math.floor(nine / unit) % 100] ?? '';
  const middle = mask ? '•• ••' : `${pair(10_000)} ${pair(100)}`;
  return `${pair(100_000_000)} ${pair(1_000_000)} ${middle} ${pair(1)}`;
}

/** Groups of two from the right. */
function pairs(digits: string): string {
  return digits.replace(/(?<=.)(?=(?:..)+$)/g, ' ');
}
