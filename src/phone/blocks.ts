import type { PhoneNumber } from '../model.ts';
import { judge } from './judge.ts';
import { territories, territoryOfBlock } from './territories.ts';

/**
 * Beginnings of valid metropolitan numbers after the 0, so that most lists are read without libphonenumber's
 * metadata. Overseas blocks inside are left out by the table of territories; a test compares all with the library.
 */
const metropolitan =
  '1 20 21 22 23 24 25 27 28 29 3 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 ' +
  '60 61 62 630 631 632 633 634 635 636 637 638 64 65 66 67 68 695 698 699 73 74 75 76 77 78 79 9';

/** Not asked yet, and no line: the first two entries of a block's state; the others are country codes. */
const unknown = 0;
const none = 1;
const codes = [0, 0, 33, 262, 590, 594, 596, 508];
const metropolitanState = codes.indexOf(33);

const states = compile();

function compile(): Uint8Array {
  const table = new Uint8Array(100_000);
  for (const prefix of metropolitan.split(' ')) {
    const width = 10 ** (5 - prefix.length);
    const from = Number(prefix) * width;
    for (let block = from; block < from + width; block++) {
      if (territoryOfBlock(block) === 0) table[block] = metropolitanState;
    }
  }
  // No number begins with two zeros; 0700 is for machines, 08 for services.
  table.fill(none, 0, 10_000);
  table.fill(none, 70_000, 70_100);
  table.fill(none, 80_000, 90_000);
  return table;
}

/**
 * The one form of a French line that somebody can answer. In the metadata of libphonenumber the first five
 * digits decide whether a French number is valid, so each block of them is asked once.
 *
 * @param national the nine digits after the 0, as a number
 * @returns 0 where there is no such line
 * @example frenchNumber(692123456) // 262692123456
 * @example frenchNumber(508412233) // 508412233
 */
export function frenchNumber(national: number): PhoneNumber {
  const block = (national / 1e4) | 0;
  const state = states[block] ?? none;
  if (state === metropolitanState) return 33e9 + national;
  if (state === none) return 0;
  if (state === unknown) {
    states[block] = codes.indexOf(askCode(national), none);
    return frenchNumber(national);
  }
  return withCode(codes[state] ?? 0, national);
}

const beginnings = new Map<number, string>();

/**
 * The shortest beginning of a number that exists nowhere in France with which no other begins either.
 *
 * @param national the nine digits after the 0, as a number, of which `frenchNumber` makes none
 * @returns two to six digits with the 0
 * @example emptyBeginning(710123456) // '071'
 */
export function emptyBeginning(national: number): string {
  const block = Math.floor(national / 1e4);
  const known = beginnings.get(block) ?? findBeginning(block);
  beginnings.set(block, known);
  return known;
}

function findBeginning(block: number): string {
  let width = 1;
  while (width < 1e4 && isEmpty(block, width * 10)) width *= 10;
  return `0${Math.floor(block / width)}`;
}

/** Whether nobody has a number in the blocks that begin like one of them; of services and machines nobody asks. */
function isEmpty(block: number, width: number): boolean {
  const from = block - (block % width);
  for (let one = from; one < from + width; one++) {
    if (frenchNumber(one * 1e4) > 0) return false;
  }
  return true;
}

/** The country code under which a national number is valid: its territory's first, then +33, else 0. */
function askCode(national: number): number {
  const code = callingCodeOf(national);
  if (judge(String(withCode(code, national))).number > 0) return code;
  return judge(`33${national}`).number > 0 ? 33 : 0;
}

/** Country code to which the table routes a national number. */
export function callingCodeOf(national: number): number {
  return territories[territoryOfBlock((national / 1e4) | 0)]?.callingCode ?? 33;
}

/** 0508 keeps its last six digits: they follow the country code 508, which the nine digits begin with. */
function withCode(code: number, national: number): PhoneNumber {
  return code === 508 && national < 509e6 ? national : code * 1e9 + national;
}
