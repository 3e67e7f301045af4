import type { Campaign } from './campaign.ts';
import { type ReadNumber, readCell, readNumber, zoneOf } from './numbers.ts';

/** Zones by the digits with which a postcode begins. */
const ZONES: [string, string][] = [
  ['971', 'America/Guadeloupe'],
  ['972', 'America/Martinique'],
  ['973', 'America/Cayenne'],
  ['974', 'Indian/Reunion'],
  ['975', 'America/Miquelon'],
  ['976', 'Indian/Mayotte'],
  ['977', 'America/Guadeloupe'],
  ['978', 'America/Guadeloupe'],
  ['986', 'Pacific/Wallis'],
  ['987', 'Pacific/Tahiti'],
  ['988', 'Pacific/Noumea'],
];
/** Postcodes that share the clock and not the territory: a number in both is contradicted. */
const APART = ['97133', '97150'];

/** Postcodes as they may stand in a list: what is written, and where it says that somebody is; '': nowhere. */
const READINGS: [written: RegExp, code: (digits: string) => string][] = [
  [/^(?:FR?-)?\d\d ?\d{3}(?:\.0| \D+)?$/, (digits) => digits.slice(0, 5)],
  [/^\d{4}$/, (digits) => `0${digits}`],
];

/** The place that a postcode says: a name for it, and its zone; null for what is no postcode. */
function placeOf(cell: string): { name: string; zone: string | null } | null {
  const reading = READINGS.find(([written]) => written.test(cell.trim()));
  if (reading === undefined) return null;
  const code = reading[1](cell.replace(/\D/g, ''));
  const zone = ZONES.find(([begin]) => code.startsWith(begin));
  const own = APART.includes(code) ? code : null;
  return zone === undefined ? { name: 'home', zone: null } : { name: own ?? zone[0], zone: zone[1] };
}

/** A mobile or 09 number of the national plan. */
const moves = (e164: string): boolean => /^(?:33|262|508|590|594|596)[679]\d{8}$/.test(e164);

/** Zones of the numbers that their rows' postcodes place, by E.164. */
function placedZones({ contacts, options }: Campaign): Map<string, string> {
  const said = new Map<string, Set<string>>();
  const zones = new Map<string, string>();
  const column = options.territoryFrom === 'postcode' ? contacts.postcodeColumn : null;
  for (const { cells } of column === null ? [] : contacts.rows) {
    const place = placeOf(cells[column ?? 0] ?? '');
    if (place === null) continue;
    const numbers = contacts.phoneColumns.flatMap((phone) => readCell(cells[phone] ?? '').parts);
    for (const { e164 } of numbers.map(({ number }) => number).filter(({ e164 }) => moves(e164))) {
      said.set(e164, (said.get(e164) ?? new Set()).add(place.name));
      if (place.zone !== null) zones.set(e164, place.zone);
    }
  }
  return new Map([...zones].filter(([e164]) => said.get(e164)?.size === 1));
}

/** Reads a number with the zone in which it is called. */
export type Placed = (written: string) => ReadNumber & { zone: string };

/** Reads numbers as a campaign's postcodes place them. */
export function placedNumbers(campaign: Campaign): Placed {
  const zones = placedZones(campaign);
  return (written) => {
    const number = readNumber(written);
    return { ...number, zone: zones.get(number.e164) ?? zoneOf(number) };
  };
}
