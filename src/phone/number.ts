import type { PhoneNumber } from '../model.ts';
import { callingCodeOf, frenchNumber } from './blocks.ts';
import { judge } from './judge.ts';
import { territoryOf } from './territories.ts';
import { dialled } from './written.ts';

/** What a written number turned out to be. */
export const PhoneKind = { usable: 0, invalid: 1, notCallable: 2, foreign: 3 } as const;
export type PhoneKind = (typeof PhoneKind)[keyof typeof PhoneKind];

export interface ReadNumber {
  kind: PhoneKind;
  /** 0 where it is invalid or a short number. */
  number: PhoneNumber;
  /** Index into `territories`, -1 where there is none. */
  territory: number;
}

const short = /^(?:1[578]|11\d|19[167]|10\d\d|3\d{3}|116\d{3}|118\d{3})$/;
/** 0700, with ten digits, or with thirteen or fourteen (Arcep's blocks of 2026 have both). */
const machine = /^700(?:\d{6}|\d{9,10})$/;
const overseas = /^(?:262|590|594|596|508)/;
const pacific = /^68[179]/;

/**
 * Reads one phone number as people and tools write it. An overseas number is routed to its country code first,
 * so that one line has one form; libphonenumber judges whether it can exist. Nothing is guessed.
 *
 * @param text one number, with its label and apostrophe
 * @example readNumber('0692 12 34 56') // { kind: PhoneKind.usable, number: 262692123456, territory: 4 }
 * @example readNumber('3975') // { kind: PhoneKind.notCallable, number: 0, territory: -1 }
 */
export function readNumber(text: string): ReadNumber {
  const digits = dialled(text);
  if (digits.startsWith('+')) return readInternational(digits.slice(1));
  if (digits.startsWith('0')) return readNational(digits.slice(1));
  if (digits.length === 9) return readNational(digits);
  if (short.test(digits)) return result(PhoneKind.notCallable, 0);
  // Eleven, twelve or, for machines, fifteen digits: a country code that lost its +.
  if (/^33(?:[1-9]\d{8}|700\d{9,10})$|^(?:262|590|594|596|508)[1-9]\d{8}$/.test(digits)) {
    return readInternational(digits);
  }
  return result(PhoneKind.invalid, 0);
}

/** Reads the digits after the 0 of the national plan. */
function readNational(rest: string): ReadNumber {
  if (machine.test(rest)) {
    return result(PhoneKind.notCallable, Number(`${callingCodeOf(Number(rest.slice(0, 9)))}${rest}`));
  }
  if (!/^[1-9]\d{8}$/.test(rest)) return result(PhoneKind.invalid, 0);
  if (rest.startsWith('8')) return result(PhoneKind.notCallable, Number(`33${rest}`));
  return usableOrInvalid(frenchNumber(Number(rest)));
}

function readInternational(digits: string): ReadNumber {
  if (digits.startsWith('33')) return readNational(withoutTrunk(digits.slice(2)));
  const [code] = overseas.exec(digits) ?? [];
  if (code !== undefined) return readOverseas(code, withoutTrunk(digits.slice(code.length)));
  const { number, service } = judge(digits);
  if (!pacific.test(digits)) return result(number > 0 ? PhoneKind.foreign : PhoneKind.invalid, number);
  return service ? result(PhoneKind.notCallable, number) : usableOrInvalid(number);
}

function readOverseas(code: string, rest: string): ReadNumber {
  if (code === '508' && rest.length === 6) return readNational(code + rest);
  if (/^8\d{8}$/.test(rest)) return result(PhoneKind.notCallable, Number(code + rest));
  const routed = callingCodeOf(Number(rest.slice(0, 9)));
  // 0508 is written with six digits behind its own code.
  if (routed === Number(code) && !rest.startsWith('508')) return readNational(rest);
  const { number } = judge(code + rest);
  // The library allows codes that the table does not: the line keeps the form of its national number.
  return usableOrInvalid(number > 0 ? frenchNumber(Number(rest)) || number : 0);
}

/** libphonenumber takes a 0 behind the country code for the national prefix, as people mean it. */
function withoutTrunk(rest: string): string {
  return /^0\d{9}$/.test(rest) ? rest.slice(1) : rest;
}

function usableOrInvalid(number: PhoneNumber): ReadNumber {
  return result(number > 0 ? PhoneKind.usable : PhoneKind.invalid, number);
}

function result(kind: PhoneKind, number: PhoneNumber): ReadNumber {
  return { kind, number, territory: territoryOf(number) };
}
