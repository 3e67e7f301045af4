import { maskedNumbers } from './masking/numbers.ts';
import { plainDigits } from './masking/plain-digits.ts';
import { gapsBetween, replaced } from './masking/spans.ts';
import { sureParts } from './masking/sure.ts';

const dot = '•';
/** Longest text of a cell that is shown. */
const longest = 60;
/** So much of it is looked at: what is not shown needs no mask. */
const looked = 1000;
/** Six digits and more, of any script, as people write numbers. */
const numberLike = /\p{N}(?:[\s\p{P}\p{Cf}+~|^`]{0,4}\p{N}){5,}/gu;

/**
 * What a report shows of a cell that holds no usable number: its letters; digits of any script are masked.
 *
 * @returns one line of at most 60 characters
 */
export function maskWords(text: string): string {
  return oneLine(maskDigits(text.slice(0, looked)));
}

/**
 * The name of an agent or a campaign: six digits and more are masked, unless they are surely a day or a moment.
 *
 * @returns one line of at most 60 characters
 * @example maskName('Agent 12, 06 00 45 11 66') // 'Agent 12, •• •• •• •• ••'
 */
export function maskName(whole: string): string {
  const text = whole.slice(0, looked);
  const sure = sureParts(plainDigits(text));
  const open = gapsBetween(sure, text.length);
  const hidden = replaced(text, open, (part) => part.replace(numberLike, maskDigits));
  return oneLine(maskedNumbers(hidden));
}

function maskDigits(text: string): string {
  return text.replace(/\p{N}/gu, dot);
}

function oneLine(text: string): string {
  const words = text.replace(/\s+/gu, ' ').replace(/\p{C}/gu, '').replace(/ {2,}/g, ' ').trim();
  const characters = Array.from(words);
  return characters.length <= longest ? words : `${characters.slice(0, longest - 1).join('')}…`;
}
