import { territories } from './territories.ts';

/** What a postcode says of where somebody is; any higher number is a territory, see `territoryOfPostcode`. */
export const Postcode = { none: 0, elsewhere: 1 } as const;

/** Codes that say a territory, by their first digits; longer ones go before shorter ones. */
const overseas: Readonly<Record<string, string>> = {
  '97133': 'BL',
  '97150': 'MF',
  '971': 'GP',
  '972': 'MQ',
  '973': 'GF',
  '974': 'RE',
  '975': 'PM',
  '976': 'YT',
  '977': 'BL',
  '978': 'MF',
  '986': 'WF',
  '987': 'PF',
  '988': 'NC',
};

/** Of the country, and of the territories that have one of their own. */
const country = /^(?:F|FR|FRA|BL|GF|GP|MF|MQ|NC|PF|PM|RE|WF|YT)[ -]*(?=\d)/i;
/** Four or five digits, one space or mark inside, a spreadsheet's decimals or the town behind. */
const written = /^(\d{1,2})[ .,]?(\d{3})(?:[.,]0+)?(?:[ ,-]+\D.*)?$/s;

/**
 * Reads a postcode as people and spreadsheets write it: `97400`, `97 400`, `97400.0`, `FR-97400`, `97400 Saint-Denis`,
 * `1000` for 01000.
 *
 * @returns `none` for what is no French postcode, `elsewhere` for one that is in no overseas territory with numbers of
 *   its own (Monaco, 980, is none), else 2 + the index of the territory
 * @example postcodeOf('97 400') // 6: La Réunion, 4 in `territories`
 */
export function postcodeOf(text: string): number {
  const plain = text
    .normalize('NFKC')
    .replace(/[\p{Cf}'’]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(country, '');
  const [, department, rest] = written.exec(plain) ?? [];
  if (department === undefined || rest === undefined) return Postcode.none;
  const code = department.padStart(2, '0') + rest;
  const id = overseas[code] ?? overseas[code.slice(0, 3)];
  return id === undefined ? Postcode.elsewhere : indexOf(id) + 2;
}

/** The territory that a postcode says, an index into `territories`; -1: none. */
export function territoryOfPostcode(postcode: number): number {
  return postcode > Postcode.elsewhere ? postcode - 2 : -1;
}

function indexOf(id: string): number {
  return territories.findIndex((territory) => territory.id === id);
}
