import fc from 'fast-check';
import type { Dialect } from './campaign.ts';
import { readNumber } from './numbers.ts';
import { PREFIXES, TERRITORIES } from './territories.ts';

/** A made-up number: E.164 digits, and its ten national digits or null where only the international form exists. */
export interface MadeNumber {
  e164: string;
  national: string | null;
  zone: string;
}

const METROPOLITAN = ['0612', '0145', '0674', '0756', '0492', '0970', '0623', '0388'];
const OVERSEAS = Object.values(PREFIXES)
  .flat()
  .filter((prefix) => !prefix.startsWith('0700'));
const PACIFIC = ['68726', '68775', '68940', '68987', '68172', '68182'];
const KNOWN: MadeNumber = { e164: '33612345678', national: '0612345678', zone: 'Europe/Paris' };

const zoneOfTerritory = (territory: string): string => TERRITORIES[territory]?.zone ?? 'Europe/Paris';

/** The first usable number with this prefix, counting on from the wished digits. */
function makeNumber(prefix: string, digits: number): MadeNumber {
  const pacific = /^68[179]/.test(prefix);
  const length = prefix.startsWith('681') ? 9 : prefix.startsWith('687') ? 9 : pacific ? 11 : 10;
  const room = 10 ** (length - prefix.length);
  for (let step = 0; step < 60; step += 1) {
    const tail = String((digits + step * 7919) % room).padStart(length - prefix.length, '0');
    const written = `${prefix}${tail}`;
    const read = readNumber(pacific ? `+${written}` : written);
    if (read.kind === 'usable')
      return { e164: read.e164, national: pacific ? null : written, zone: zoneOfTerritory(read.territory) };
  }
  return KNOWN;
}

const prefixes = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...METROPOLITAN) },
  { weight: 6, arbitrary: fc.constantFrom(...OVERSEAS) },
  { weight: 2, arbitrary: fc.constantFrom(...PACIFIC) },
);

/** Numbers of every territory. */
export const madeNumbers = fc
  .tuple(prefixes, fc.integer({ min: 0, max: 99_999_999 }))
  .map(([prefix, digits]) => makeNumber(prefix, digits));

const grouped = (digits: string, separator: string): string =>
  digits.match(/^\d(?=(?:\d\d)+$)|\d\d/g)?.join(separator) ?? digits;
const wide = (digits: string): string =>
  [...digits].map((digit) => String.fromCharCode(0xff10 + Number(digit))).join('');

/** The ways of writing a ten-digit national number that stand in lists and logs, without commas or labels. */
const BARE: ((national: string, e164: string) => string)[] = [
  (national) => national,
  (national) => grouped(national, ' '),
  (national) => grouped(national, '.'),
  (national) => grouped(national, '-'),
  (_, e164) => `+${e164}`,
  (_, e164) => `00${e164}`,
  (_, e164) => `${e164}`,
  (national) => national.slice(1),
  // An overseas number behind the metropolitan code.
  (national) => `+33${national.slice(1)}`,
];

/** Ways that may also stand beside another number in one cell. */
const CELL: typeof BARE = [
  ...BARE,
  (national) => grouped(national, '\u00a0'),
  (national) => `+33 ${grouped(national.slice(1), ' ')}`,
  (national) => `+33 (0)${grouped(national.slice(1), ' ')}`,
  (_, e164) => `tel:+${e164}`,
  (national) => `Tél. : ${grouped(national, ' ')}`,
  (national) => `'${national}`,
  (national) => `(${national.slice(0, 2)}) ${grouped(national.slice(2), ' ')}`,
];

/** Ways with a separator inside, or left by a spreadsheet: alone in their cell. */
const ALONE: typeof BARE = [
  ...CELL,
  (national) => grouped(national, '/'),
  (national) => `${national.slice(1)}.0`,
  (national) => `${national[1] ?? ''},${national.slice(2)}E+08`,
];

/** Ways with characters that Windows-1252 lacks. */
const UNICODE: typeof BARE = [
  (national) => grouped(national, '\u202f'),
  (national) => wide(national),
  (national) => `\u202a${grouped(national, ' ')}\u202c`,
];

function write(ways: typeof BARE, number: MadeNumber, choice: number): string {
  if (number.national === null) {
    const { e164 } = number;
    const forms = [`+${e164}`, `00${e164}`, `+${e164.slice(0, 3)} ${grouped(e164.slice(3), ' ')}`];
    return forms[choice % forms.length] ?? e164;
  }
  return ways[choice % ways.length]?.(number.national, number.e164) ?? number.national;
}

/** Writes a number as lists, registers and logs do. */
export const writeBare = (number: MadeNumber, choice: number): string => write(BARE, number, choice);

const SPECIAL = [
  'REJETE PAR BLOCTEL',
  '055573016',
  '06123456789',
  '0612',
  '6,1235E+08',
  'contact@exemple.fr',
  '06 12 34 AB 78',
  '3975',
  '0 800 08 33 46',
  '0892 70 12 34',
  '118 218',
  '07 00 51 23 45',
  '+44 20 7946 0958',
  '0032 2 555 12 12',
  '+493012345678',
];

const SEPARATORS = [' / ', '/', ' ; ', ';', ', ', '|', ' ou ', '\n'];

/** What a phone cell holds: indexes into the pool of numbers, and how they are written. */
export interface CellPlan {
  kind: 'one' | 'several' | 'empty' | 'special';
  numbers: number[];
  choice: number;
}

const plan = (kind: CellPlan['kind'], most: number): fc.Arbitrary<CellPlan> =>
  fc.record({
    kind: fc.constant(kind),
    numbers: fc.array(fc.nat({ max: 30 }), { minLength: most > 1 ? 2 : 1, maxLength: most }),
    choice: fc.nat({ max: 999 }),
  });

/** Plans of phone cells. */
export const cellPlans = fc.oneof(
  { weight: 10, arbitrary: plan('one', 1) },
  { weight: 3, arbitrary: plan('several', 3) },
  { weight: 2, arbitrary: plan('empty', 1) },
  { weight: 2, arbitrary: plan('special', 1) },
);

/** Writes a planned cell in characters that the encoding has. */
export function writeCell(
  { kind, numbers, choice }: CellPlan,
  pool: MadeNumber[],
  encoding: Dialect['encoding'],
): string {
  const pick = (index: number): MadeNumber => pool[index % pool.length] ?? KNOWN;
  const extra = encoding === 'windows-1252' ? [] : UNICODE;
  if (kind === 'empty') return '';
  if (kind === 'special') return SPECIAL[choice % SPECIAL.length] ?? '';
  if (kind === 'one') return write([...ALONE, ...extra], pick(numbers[0] ?? 0), choice);
  const separator = SEPARATORS[choice % SEPARATORS.length] ?? '/';
  return numbers.map((n, at) => write([...CELL, ...extra], pick(n), choice + at * 7)).join(separator);
}
