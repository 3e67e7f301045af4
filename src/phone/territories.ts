import type { PhoneNumber, Text } from '../model.ts';

/** A part of France with its own country code or its own clock. */
export interface Territory {
  /** ISO 3166 code. */
  readonly id: string;
  readonly callingCode: number;
  /** IANA name of its time zone. */
  readonly zone: string;
  readonly name: Text;
}

/** Territories with laws of their own: that the hours of the consumer code hold there is inferred, not read in a text. */
const inferredHours: ReadonlySet<string> = new Set(['NC', 'PF', 'WF']);

/** Whether it is only inferred that days and hours bind calls to a territory. */
export function areHoursInferred(territory: string): boolean {
  return inferredHours.has(territory);
}

/** Metropolitan France first; a territory is named by its index in this list. */
export const territories: readonly Territory[] = [
  {
    id: 'FR',
    callingCode: 33,
    zone: 'Europe/Paris',
    name: { en: 'metropolitan France', fr: 'France métropolitaine' },
  },
  {
    id: 'GP',
    callingCode: 590,
    zone: 'America/Guadeloupe',
    name: { en: 'Guadeloupe', fr: 'Guadeloupe' },
  },
  {
    id: 'GF',
    callingCode: 594,
    zone: 'America/Cayenne',
    name: { en: 'French Guiana', fr: 'Guyane' },
  },
  {
    id: 'MQ',
    callingCode: 596,
    zone: 'America/Martinique',
    name: { en: 'Martinique', fr: 'Martinique' },
  },
  {
    id: 'RE',
    callingCode: 262,
    zone: 'Indian/Reunion',
    name: { en: 'Réunion', fr: 'La Réunion' },
  },
  {
    id: 'YT',
    callingCode: 262,
    zone: 'Indian/Mayotte',
    name: { en: 'Mayotte', fr: 'Mayotte' },
  },
  {
    id: 'PM',
    callingCode: 508,
    zone: 'America/Miquelon',
    name: { en: 'Saint Pierre and Miquelon', fr: 'Saint-Pierre-et-Miquelon' },
  },
  {
    id: 'NC',
    callingCode: 687,
    zone: 'Pacific/Noumea',
    name: { en: 'New Caledonia', fr: 'Nouvelle-Calédonie' },
  },
  {
    id: 'PF',
    callingCode: 689,
    zone: 'Pacific/Tahiti',
    name: { en: 'French Polynesia', fr: 'Polynésie française' },
  },
  {
    id: 'WF',
    callingCode: 681,
    zone: 'Pacific/Wallis',
    name: { en: 'Wallis and Futuna', fr: 'Wallis-et-Futuna' },
  },
  // These two share the numbers of Guadeloupe: a postcode alone tells them apart.
  {
    id: 'BL',
    callingCode: 590,
    zone: 'America/St_Barthelemy',
    name: { en: 'Saint-Barthélemy', fr: 'Saint-Barthélemy' },
  },
  {
    id: 'MF',
    callingCode: 590,
    zone: 'America/Marigot',
    name: { en: 'Saint-Martin', fr: 'Saint-Martin' },
  },
];

/**
 * National prefixes overseas; every other number of the national plan is metropolitan.
 * Arcep, open numbering data, April 2026.
 */
const prefixes: Readonly<Record<string, string>> = {
  GP: '0590 05987 0690 0691 07005 07090 09015 09395 09475 09760 09761',
  GF: '0594 05988 0694 07006 070930 070931 070932 070933 09016 09396 09476 09764 09765',
  MQ: '0596 05989 0696 0697 07007 07091 09017 09397 09477 09766 09767',
  RE: '0262 0263 02688 0692 0693 07009 070920 070921 070922 09399 09479 09762 09763',
  YT: '02689 0269 0639 07008 070935 070936 070937 09398 09478 09769',
  PM: '0508 0708',
};

/** Digits after the 0 that decide: the longest prefix has six digits with it. */
const blockDigits = 5;
const byBlock = compile();

function compile(): Uint8Array {
  const table = new Uint8Array(10 ** blockDigits);
  const entries = Object.entries(prefixes).flatMap(([id, list]) =>
    list.split(' ').map((prefix) => ({ prefix, territory: territories.findIndex((t) => t.id === id) })),
  );
  // Short prefixes first, so that longer ones overwrite them.
  for (const { prefix, territory } of entries.sort((a, b) => a.prefix.length - b.prefix.length)) {
    const width = 10 ** (blockDigits + 1 - prefix.length);
    table.fill(territory, Number(prefix) * width, (Number(prefix) + 1) * width);
  }
  return table;
}

/**
 * Territory of a number of the national plan by its block, the five digits after the 0.
 *
 * @param block 0 to 99 999
 * @returns index into `territories`
 * @example territoryOfBlock(69212) // 4: 0692 12 is in La Réunion
 */
export function territoryOfBlock(block: number): number {
  return byBlock[block] ?? 0;
}

/**
 * Territory in which a number is called, by the national prefix table where its country code is one of that
 * plan, also for a number that kept +33.
 *
 * @returns index into `territories`, -1 where the number is not French
 * @example territoryOf(33612345678) // 0
 */
export function territoryOf(number: PhoneNumber): number {
  if (number >= 33e9 && number < 34e9) return byBlock[Math.floor((number - 33e9) / 1e4)] ?? 0;
  // A national number of five digits or more follows the country code in all French numbers.
  if (number < 1e7) return -1;
  let head = number;
  while (head >= 1e8) head = Math.floor(head / 10);
  const code = Math.floor(head / 1e5);
  if (Math.floor(code / 10) === 33) return byBlock[Math.floor(head / 10) % 1e5] ?? 0;
  const first = firstWithCode(code);
  if (first < 0) return -1;
  const inTable = byBlock[head % 1e5] ?? 0;
  return territories[inTable]?.callingCode === code ? inTable : first;
}

/** A switch and not a search through the list: this runs for every number of a file. */
function firstWithCode(code: number): number {
  switch (code) {
    case 590:
      return 1;
    case 594:
      return 2;
    case 596:
      return 3;
    case 262:
      return 4;
    case 508:
      return 6;
    case 687:
      return 7;
    case 689:
      return 8;
    case 681:
      return 9;
    default:
      return -1;
  }
}

/** Country codes of the national plan. */
const nationalPlan: ReadonlySet<number> = new Set([33, 262, 508, 590, 594, 596]);

/**
 * Whether a number may be anywhere in France, whatever its prefix says: a mobile or a 09 number of the national plan.
 *
 * @example isMovable(33612345678) // true
 * @example isMovable(33145123456) // false
 */
export function isMovable(number: PhoneNumber): boolean {
  const first = Math.floor(number / 1e8) % 10;
  return nationalPlan.has(Math.floor(number / 1e9)) && (first === 6 || first === 7 || first === 9);
}
