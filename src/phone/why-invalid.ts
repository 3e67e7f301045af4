import { emptyBeginning, frenchNumber } from './blocks.ts';
import { maskWords } from './masked-words.ts';
import { PhoneKind } from './number.ts';
import { speaksOfFax } from './segments.ts';
import { withoutSurroundings } from './surroundings.ts';
import { dialled, plainText, power, year } from './written.ts';

/** What is shown of a text that is no usable number. */
export interface UnusableText {
  /** Its letters; digits are masked. */
  words: string;
  /** Null where the number exists, and where nobody asks. */
  why: WhyInvalid | null;
}

/** Why a text is no number; the figures are digits of the number itself. */
export type WhyInvalid =
  | {
      id:
        | 'words'
        | 'mail'
        | 'fax'
        | 'spreadsheet'
        | 'date'
        | 'letters'
        | 'signs'
        | 'oneMissing'
        | 'oneMore'
        | 'abroad';
    }
  | { id: 'few' | 'many' | 'beginning' | 'behindCode'; count: number }
  | { id: 'block'; block: string };

/** What is shown of a text that `readCell` gave as a piece of some kind. */
export function unusableText(text: string, kind: PhoneKind): UnusableText {
  return { words: maskWords(text), why: kind === PhoneKind.invalid ? whyInvalid(text) : null };
}

/** The digits of a number of the national plan behind its 0 or its country code. */
const nationalDigits = 9;
/** So many digits among letters may be a number that somebody mistyped. */
const mistyped = 8;
/** What a report shows of the beginning of a French number. */
const shownDigits = 4;
const hours = /\d\s*h(?!\p{L})|\d:\d\d/iu;
const day =
  /(?<!\d)(?:\d{1,2}[-./ ]+\d{1,2}[-./ ]+(?:19|20)\d\d|(?:19|20)\d\d-\d\d?-\d\d?)(?!\d)|^(?:19|20)\d\d$/;
const withCode = /^\+(33|262|508|590|594|596)0?(\d*)$/;

/**
 * Says why a text is no number that can exist.
 *
 * @param text what `readCell` gave as one invalid piece
 * @example whyInvalid('055573016') // { id: 'oneMissing' }
 * @example whyInvalid('06 12 34 56 78 90') // { id: 'many', count: 12 }
 */
export function whyInvalid(text: string): WhyInvalid {
  const written = plainText(text);
  return whyNoDigits(written) ?? whyDigits(dialled(written) || written.replace(/[^\d+]/g, ''));
}

function whyNoDigits(written: string): WhyInvalid | null {
  if (written.includes('@')) return { id: 'mail' };
  if (speaksOfFax(written)) return { id: 'fax' };
  if (!/\p{N}/u.test(written)) return { id: 'words' };
  const bare = withoutSurroundings(written) || written;
  if (power.test(bare)) return { id: 'spreadsheet' };
  if (year.test(bare) || day.test(bare) || hours.test(bare)) return { id: 'date' };
  const count = bare.replace(/\D/g, '').length;
  if (/\p{L}/u.test(bare)) return { id: count < mistyped ? 'words' : 'letters' };
  if (/(?!\d)\p{N}/u.test(bare)) return { id: 'signs' };
  return dialled(written) === '' && looksWhole(bare, count) ? { id: 'signs' } : null;
}

/** Whether the count of digits is right, so that what stands among them is wrong. */
function looksWhole(bare: string, count: number): boolean {
  const digits = bare.replace(/\D/g, '');
  return digits.startsWith('0') ? count === nationalDigits + 1 : /^33[1-9]/.test(digits) && count === 11;
}

function whyDigits(digits: string): WhyInvalid {
  const [, code, rest = ''] = withCode.exec(digits) ?? [];
  if (code !== undefined) return whyBehindCode(rest);
  if (digits.startsWith('+')) return { id: 'abroad' };
  const count = digits.length;
  if (count < nationalDigits) return { id: 'few', count };
  if (!digits.startsWith('0') && count > nationalDigits) return { id: 'beginning', count };
  if (digits.startsWith('0') && count === nationalDigits) return { id: 'oneMissing' };
  if (count === nationalDigits + 2) return { id: 'oneMore' };
  if (count > nationalDigits + 1) return { id: 'many', count };
  return whyNational(Number(digits));
}

function whyBehindCode(rest: string): WhyInvalid {
  return rest.length === nationalDigits
    ? whyNational(Number(rest))
    : { id: 'behindCode', count: rest.length };
}

/** A number that another country code would have made one is wrong for its own. */
function whyNational(national: number): WhyInvalid {
  if (frenchNumber(national) > 0) return { id: 'abroad' };
  const block = emptyBeginning(national);
  const shown = block.slice(0, shownDigits) + '•'.repeat(Math.max(0, block.length - shownDigits));
  return { id: 'block', block: shown.replace(/(?<=^(?:..)+)(?=.)/g, ' ') };
}
