import { withoutSurroundings } from './surroundings.ts';

/** Directional marks, zero-width spaces and the like, which mail and office tools leave around a number. */
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const ascii = /^[ -~]*$/;
const fullWidth = /[\uff01-\uff5e]/g;

/** Spaces of one line, dots, dashes, slashes: what stands between groups of digits. */
const gap = '[ \\t\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000.\\-\\u2010-\\u2015\\u2212/]';
const frenchCode = '(?:33|262|590|594|596|508)';
const shape = new RegExp(`^\\+? *\\d(?:${gap}*\\d)*\\.?$`);
const parenthesised = new RegExp(`^\\((\\+? *\\d(?:${gap}|\\d)*)\\)`);
const frenchTrunk = new RegExp(`^(\\+ *|00 *)?(${frenchCode})${gap}*\\(0\\)`);
const foreignTrunk = new RegExp(`^(\\+ *\\d|00)((?:${gap}|\\d)*)\\(0\\)`);
/** `+33 (1) 99 …`, as mail programs write an area. */
const area = /^(\+ *\d{1,3}|00 *\d{1,3}) *\(([1-9]\d{0,4})\)/;
/** Nine digits in one run, or grouped as people group them; a date with an hour is grouped otherwise. */
const nine = new RegExp(
  `^[1-9](?:\\d{8}|(?:${gap}+\\d\\d){4}|\\d\\d(?:(?:${gap}+\\d{3}){2}|(?:${gap}+\\d\\d){3}))\\.?$`,
);

/** Short numbers are grouped by spaces alone: with anything else they may be a day or hours. */
const few = /^[\d\s]+\.?$/;
/** A year at a slash: of the digits of a date nobody makes a number. */
export const year = /\/(?:19|20)\d\d(?!\d)|(?<!\d)(?:19|20)\d\d\//;
const float = /^([1-9]\d*)\.0+$/;
export const power = /^([1-9])(?:[.,](\d+))?e\+?(\d{1,2})$/i;

/** Longer texts are no number, however many spaces they have; remarks beside it may be as long again. */
const longest = 100;
const longestRemarked = 200;
/** Nothing but groups of digits: there is nothing around them. */
const bareGroups = /^\+?[\d\s.()/-]*$/;

/** The text without marks that nobody sees. */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, '');
}

/** Full-width characters as their ASCII ones; every character keeps its place. */
export function withoutFullWidth(text: string): string {
  return text.replace(fullWidth, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
}

/**
 * The digits that a written number means, before anybody asks whether it exists: what stands around it, groups and
 * the damage of spreadsheets are undone, `00` becomes `+`, and the `(0)` behind a French country code is dropped.
 *
 * @returns digits, with a leading + where they were written internationally; empty where the text is no number
 * @example dialled("'Tél. : 00 33 (0)6 12 34 56 78") // '+33612345678'
 * @example dialled('6,12345678E+08') // '612345678'
 */
export function dialled(text: string): string {
  const visible = plainText(text);
  const digits = /^[\d+(]/.test(visible) ? bareDigits(visible) : '';
  if (digits !== '' || bareGroups.test(visible) || visible.length > longestRemarked) return digits;
  return bareDigits(withoutSurroundings(visible));
}

/** The text as one would type it: no invisible marks, no full-width characters, composed letters. */
export function plainText(text: string): string {
  return (ascii.test(text) ? text : withoutFullWidth(withoutInvisible(text)).normalize('NFC')).trim();
}

function bareDigits(text: string): string {
  return text.length > longest ? '' : (fromSpreadsheet(text) ?? fromGroups(text));
}

/** A number that a spreadsheet or a data frame wrote as a float; empty where it cut digits off. */
function fromSpreadsheet(text: string): string | null {
  const whole = float.exec(text)?.[1];
  if (whole !== undefined) return whole;
  const parts = power.exec(text);
  if (!parts) return null;
  const [, first = '', rest = '', exponent] = parts;
  return rest.length === Number(exponent) ? first + rest : '';
}

function fromGroups(text: string): string {
  const flat = text.includes('(') ? withoutParentheses(text) : text;
  if (!shape.test(flat) || year.test(flat)) return '';
  const digits = flat.replace(/\D/g, '');
  if (flat.startsWith('+')) return `+${digits}`;
  if (digits.startsWith('00')) return `+${digits.slice(2)}`;
  if (digits.startsWith('0') || digits.length > 9) return digits;
  return (digits.length === 9 ? nine : few).test(flat) ? digits : '';
}

function withoutParentheses(text: string): string {
  return text
    .replace(parenthesised, '$1 ')
    .replace(frenchTrunk, '$1$2 ')
    .replace(foreignTrunk, '$1$20')
    .replace(area, '$1 $2 ');
}
