import type { Campaign } from './campaign.ts';
import { type ReadNumber, readCell, readNumber, zoneOf } from './numbers.ts';

interface Place {
  territory: string;
  zone: string;
}

/** Territories and zones by the digits with which a postcode begins, the longest first. */
const PLACES: [string, string, string][] = [
  ['97133', 'BL', 'America/St_Barthelemy'],
  ['97150', 'MF', 'America/Marigot'],
  ['971', 'GP', 'America/Guadeloupe'],
  ['972', 'MQ', 'America/Martinique'],
  ['973', 'GF', 'America/Cayenne'],
  ['974', 'RE', 'Indian/Reunion'],
  ['975', 'PM', 'America/Miquelon'],
  ['976', 'YT', 'Indian/Mayotte'],
  ['977', 'BL', 'America/St_Barthelemy'],
  ['978', 'MF', 'America/Marigot'],
  ['986', 'WF', 'Pacific/Wallis'],
  ['987', 'PF', 'Pacific/Tahiti'],
  ['988', 'NC', 'Pacific/Noumea'],
];

/** Postcodes as they may stand in a list: what is written, and where it says that somebody is; '': nowhere. */
const READINGS: [written: RegExp, code: (digits: string) => string][] = [
  [/^(?:FR?-)?\d\d ?\d{3}(?:\.0| \D+)?$/, (digits) => digits.slice(0, 5)],
  [/^\d{4}$/, (digits) => `0${digits}`],
];

/** The place that a postcode says, 'home' where the number itself tells it; null for what is no postcode. */
function placeOf(cell: string): Place | 'home' | null {
  const reading = READINGS.find(([written]) => written.test(cell.trim()));
  if (reading === undefined) return null;
  const code = reading[1](cell.replace(/\D/g, ''));
  const [, territory, zone] = PLACES.find(([begin]) => code.startsWith(begin)) ?? [];
  return territory === undefined || zone === undefined ? 'home' : { territory, zone };
}

/** A mobile or 09 number of the national plan. */
const moves = (e164: string): boolean => /^(?:33|262|508|590|594|596)[679]\d{8}$/.test(e164);

/** Places of the numbers that their rows' postcodes place, by E.164. */
function placesOf({ contacts, options }: Campaign): Map<string, Place> {
  const said = new Map<string, Set<string>>();
  const places = new Map<string, Place>();
  const column = options.territoryFrom === 'postcode' ? contacts.postcodeColumn : null;
  for (const { cells } of column === null ? [] : contacts.rows) {
    const place = placeOf(cells[column ?? 0] ?? '');
    if (place === null) continue;
    const numbers = contacts.phoneColumns.flatMap((phone) => readCell(cells[phone] ?? '').parts);
    for (const { e164 } of numbers.map(({ number }) => number).filter(({ e164 }) => moves(e164))) {
      said.set(e164, (said.get(e164) ?? new Set()).add(place === 'home' ? place : place.territory));
      if (place !== 'home') places.set(e164, place);
    }
  }
  return new Map([...places].filter(([e164]) => said.get(e164)?.size === 1));
}

/** Reads a number with the territory and the zone in which it is called. */
export type Placed = (written: string) => ReadNumber & { place: string; zone: string };

/** Reads numbers as a campaign's postcodes place them. */
export function placedNumbers(campaign: Campaign): Placed {
  const places = placesOf(campaign);
  return (written) => {
    const number = readNumber(written);
    const placed = places.get(number.e164);
    return { ...number, place: placed?.territory ?? number.territory, zone: placed?.zone ?? zoneOf(number) };
  };
}
