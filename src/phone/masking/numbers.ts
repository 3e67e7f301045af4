import { formatNumber } from '../mask.ts';
import { type Candidate, candidates } from './candidates.ts';
import { numbersOfLibrary } from './library.ts';
import { hasOtherDigits, plainDigits } from './plain-digits.ts';
import { shapeOfWords } from './shape.ts';
import { gapsBetween, inOrder, outermost, overlapsWith, replaced, type TextPart } from './spans.ts';
import { likelyParts, sureParts } from './sure.ts';

/** A number that a spreadsheet wrote as a power of ten, whole or cut short. */
const power = /(?<![\p{L}\d])\d{1,12}[.,]?\d{4,17} ?[eE] ?\+? ?(?:0?[5-9]|1\d)(?![\p{L}\d])/gu;

/** A part of a text that is masked. */
interface Masked extends TextPart {
  /** 0: its shape alone is shown. */
  number: number;
}

/**
 * The text with everything masked in it that may be a telephone number; what surely is a day, an hour, a hash or the id
 * of a call stays.
 *
 * @example maskedNumbers('poste 2 0647832915, 13/05/2024') // 'poste 2 06 47 •• •• 15, 13/05/2024'
 */
export function maskedNumbers(text: string): string {
  const plain = plainDigits(text);
  const sure = sureParts(plain);
  const own = ownNumbers(plain, sure);
  const free = gapsBetween([...own, ...sure].sort(inOrder), plain.length);
  return replaced(text, [...own, ...numbersOfLibrary(plain, free)].sort(inOrder), shown);
}

function shown(part: string, { number }: Masked): string {
  return number === 0 || hasOtherDigits(part) ? shapeOfWords(part) : formatNumber(number, true);
}

function ownNumbers(plain: string, sure: readonly TextPart[]): Masked[] {
  const powers = Array.from(plain.matchAll(power), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
    number: 0,
  }));
  const free = gapsBetween([...powers, ...sure].sort(inOrder), plain.length);
  const numbers = chosen(plain, candidates(plain, free));
  return [...powers, ...numbers].sort(inOrder).map((part) => opened(plain, part));
}

/** An opening bracket of which only the closing one stands in a number belongs to it. */
function opened(plain: string, part: Masked): Masked {
  const written = plain.slice(part.start, part.end);
  const isHalf = plain[part.start - 1] === '(' && written.includes(')') && !written.includes('(');
  return isHalf ? { ...part, start: part.start - 1 } : part;
}

/** Of the parts that may be numbers those that are masked, joined where they overlap. */
function chosen(plain: string, found: readonly Candidate[]): Masked[] {
  if (found.length === 0) return [];
  const likely = overlapsWith(likelyParts(plain));
  const numbers = found.filter((one) => !isTimes(plain, one, likely(one)));
  const [timed, untimed] = [true, false].map((is) =>
    outermost(numbers.filter((one) => !one.bare && likely(one).length > 0 === is)),
  );
  const [meetsTimed, meetsUntimed] = [overlapsWith(timed ?? []), overlapsWith(untimed ?? [])];
  const whole = [
    ...(timed ?? []).filter((one) => meetsUntimed(one).length === 0),
    // Which of the two it is stays open: no digit of it is shown.
    ...(untimed ?? []).map((one) => (meetsTimed(one).length > 0 ? { ...one, number: 0 } : one)),
  ].sort(inOrder);
  const meetsWhole = overlapsWith(outermost(whole));
  const bare = numbers.filter((one) => one.bare && meetsWhole(one).length === 0);
  return joined([...whole, ...bare].sort(inOrder));
}

/** Hours in a row: no digit stands outside them. */
function isTimes(plain: string, { start, end }: TextPart, likely: readonly TextPart[]): boolean {
  if (likely.length < 2) return false;
  const inside = likely.map((span) => ({ start: span.start - start, end: span.end - start }));
  return gapsBetween(inside, end - start).every(
    (gap) => !/\d/.test(plain.slice(start + gap.start, start + gap.end)),
  );
}

function joined(sorted: readonly Masked[]): Masked[] {
  const found: Masked[] = [];
  for (const one of sorted) {
    const last = found.at(-1);
    if (!last || one.start >= last.end) found.push({ start: one.start, end: one.end, number: one.number });
    else if (one.end > last.end) found.splice(-1, 1, { start: last.start, end: one.end, number: 0 });
  }
  return found;
}
