import { PhoneKind, type ReadNumber, readNumber } from '../number.ts';
import type { TextPart } from './spans.ts';

/** A part of a text that may be a number. */
export interface Candidate extends TextPart {
  /** 0 where no such number exists: it is masked all the same. */
  number: number;
  /** Nine digits without 0 or country code: it gives way to a number that has them. */
  bare: boolean;
}

/** Digits without anything between them. */
interface Group extends TextPart {
  digits: string;
}

/** Fifteen digits of E.164 behind a 00; a number of a machine has a digit less. */
const mostDigits = 17;
/** What may stand between the groups of one number: up to four signs that neither say nor close anything. */
const between = /^[\s\p{Cf}\p{Cc}\p{Pd}.,;:()[\]{}/\\_·*'’|~`^]{1,4}$/u;
/** What people put between the groups of nine digits that say nothing of themselves. */
const between9 = /[_:·*\p{Cf}]/gu;
const french = /^(?:(?:00)?33(?:0)?[1-9]\d{8}|0[1-9]\d{8}|(?:(?:00)?33)?0?700\d{9,10})$/;
const overseas = /^(?:00)?(?:(?:262|590|594|596|508)0?[1-9]\d{8}|5084\d{5}|68[179]\d{6,8})$/;
/** A number behind digits that somebody or some exchange put before it, or before such digits. */
const within = /0[1-9]\d{8}$|33[1-9]\d{8}$|^0[1-9]\d{8}|^33[67]\d{8}/;
/** So many digits in one are several numbers. */
const severalNumbers = 20;
const fewestForeign = 8;
const mostForeign = 15;
const plus = /\+[\s\p{Cf}]?[([]?[\s\p{Cf}]?$/u;

/**
 * All parts of a text that may be numbers, also those that overlap.
 *
 * @param text digits in ASCII
 * @param free where to look: no number goes beyond one of these parts
 */
export function candidates(text: string, free: readonly TextPart[]): Candidate[] {
  return free.flatMap((part) => runs(text, groupsIn(text, part)).flatMap((run) => inRun(text, run)));
}

function groupsIn(text: string, { start, end }: TextPart): Group[] {
  return Array.from(text.slice(start, end).matchAll(/\d+/g), ({ index, 0: digits }) => ({
    start: start + index,
    end: start + index + digits.length,
    digits,
  }));
}

/** Groups that may belong together: those of one number lie in one run. */
function runs(text: string, groups: readonly Group[]): Group[][] {
  const found: Group[][] = [];
  let last: Group | undefined;
  for (const group of groups) {
    const run = last && between.test(text.slice(last.end, group.start)) ? found.at(-1) : undefined;
    if (run) run.push(group);
    else found.push([group]);
    last = group;
  }
  return found;
}

function inRun(text: string, run: readonly Group[]): Candidate[] {
  return run.flatMap((group, at) => {
    const found = from(text, run, at);
    const isWhole = found.some(({ end }) => end === group.end);
    return hidden(group) && !isWhole ? [...found, { ...part(group, group), number: 0, bare: false }] : found;
  });
}

function hidden({ digits }: Group): boolean {
  return digits.length >= severalNumbers || (digits.length > 10 && within.test(digits));
}

function from(text: string, run: readonly Group[], at: number): Candidate[] {
  const first = run[at];
  if (!first) return [];
  const sign = plus.exec(text.slice(Math.max(0, first.start - 4), first.start))?.[0] ?? '';
  const start = { ...first, start: first.start - sign.length };
  const found: Candidate[] = [];
  let digits = '';
  for (let next = at; next < run.length; next++) {
    const last = run[next];
    if (!last || digits.length + last.digits.length > mostDigits) break;
    digits += last.digits;
    const read =
      digits.length < fewestForeign ? null : readAs(digits, sign !== '', text.slice(first.start, last.end));
    if (read) found.push({ ...part(start, last), ...read });
  }
  return sign === ''
    ? found
    : found
        .filter(({ number }) => number > 0)
        .slice(-1)
        .concat(found.slice(-1))
        .slice(0, 1);
}

function part({ start }: TextPart, { end }: TextPart): TextPart {
  return { start, end };
}

/** What some digits are if they are a number; null: they are none. */
function readAs(
  digits: string,
  international: boolean,
  written: string,
): Pick<Candidate, 'number' | 'bare'> | null {
  if (international && !digits.startsWith('0')) {
    return digits.length > mostForeign ? null : { number: numberOf(`+${digits}`), bare: false };
  }
  if (french.test(digits)) return { number: numberOf(digits), bare: false };
  if (overseas.test(digits))
    return { number: numberOf(digits.startsWith('00') ? digits : `+${digits}`), bare: false };
  if (/^00[1-9]/.test(digits)) return known(numberOf(digits), false);
  if (digits.length !== 9 || digits.startsWith('0')) return null;
  return known(numberOf(written.replace(between9, ' ')), true);
}

function known(number: number, bare: boolean): Pick<Candidate, 'number' | 'bare'> | null {
  return number === 0 ? null : { number, bare };
}

function numberOf(text: string): number {
  const { kind, number }: ReadNumber = readNumber(text);
  return kind === PhoneKind.invalid ? 0 : number;
}
