import type { Text } from '../model.ts';
import { territories } from './territories.ts';

/** A part of France that one calendar and one clock hold for. */
export interface Place {
  /** ISO 3166 code: `RE`, `FR-57`. */
  readonly id: string;
  /** IANA name of its time zone. */
  readonly zone: string;
  readonly name: Text;
  /** The name as it follows a verb: `in Réunion`. */
  readonly within: Text;
  /** Territory or department under which the law lists its own holidays. */
  readonly holidays: string;
}

/** What is said of a place: its names beside the two official ones, and codes of ISO 3166 or departments. */
interface Entry {
  id: string;
  within: Text;
  also: readonly string[];
  /** Only where it is none of the territories. */
  own?: { zone: string; name: Text; holidays: string };
}

const regions = 'ARA BFC BRE CVL GES HDF IDF NOR NAQ OCC PDL PAC 20R 69D 69M 75C';

/** A name that is the same in both languages. */
const alike = (name: string): Text => ({ en: name, fr: name });
const inside = (en: string, fr: string): Text => ({ en: `in ${en}`, fr });

/** The territories, and departments with holidays of their own. */
const entries: readonly Entry[] = [
  {
    id: 'FR',
    within: inside('metropolitan France', 'en France métropolitaine'),
    also: [
      'FRA',
      'FX',
      'France',
      'Métropole',
      'mainland France',
      'Corse',
      'Corsica',
      ...regions.split(' ').map((code) => `FR-${code}`),
    ],
  },
  { id: 'GP', within: inside('Guadeloupe', 'en Guadeloupe'), also: ['GLP', '971'] },
  { id: 'MQ', within: inside('Martinique', 'en Martinique'), also: ['MTQ', '972'] },
  {
    id: 'GF',
    within: inside('French Guiana', 'en Guyane'),
    also: ['GUF', '973', 'Guyane française', 'Guiana', 'French Guyana'],
  },
  { id: 'RE', within: inside('Réunion', 'à La Réunion'), also: ['REU', '974'] },
  {
    id: 'PM',
    within: inside('Saint Pierre and Miquelon', 'à Saint-Pierre-et-Miquelon'),
    also: ['SPM', '975', 'Saint-Pierre', 'Miquelon'],
  },
  { id: 'YT', within: inside('Mayotte', 'à Mayotte'), also: ['MYT', '976'] },
  {
    id: 'BL',
    within: inside('Saint-Barthélemy', 'à Saint-Barthélemy'),
    also: ['BLM', '977', 'Saint-Barth', 'St Barts', 'Saint Bartholomew'],
  },
  { id: 'MF', within: inside('Saint-Martin', 'à Saint-Martin'), also: ['MAF', '978'] },
  {
    id: 'WF',
    within: inside('Wallis and Futuna', 'à Wallis-et-Futuna'),
    also: ['WLF', '986', 'Wallis', 'Futuna'],
  },
  {
    id: 'PF',
    within: inside('French Polynesia', 'en Polynésie française'),
    also: ['PYF', '987', 'Polynésie', 'Polynesia', 'Tahiti'],
  },
  { id: 'NC', within: inside('New Caledonia', 'en Nouvelle-Calédonie'), also: ['NCL', '988'] },
  department('57', 'Moselle', 'en Moselle'),
  department('67', 'Bas-Rhin', 'dans le Bas-Rhin'),
  department('68', 'Haut-Rhin', 'dans le Haut-Rhin'),
  {
    id: 'FR-6AE',
    within: inside('Alsace', 'en Alsace'),
    also: ['6AE', 'Collectivité européenne d’Alsace'],
    own: { zone: 'Europe/Paris', name: alike('Alsace'), holidays: '67' },
  },
];

function department(code: string, name: string, fr: string): Entry {
  const own = { zone: 'Europe/Paris', name: alike(name), holidays: code };
  return { id: `FR-${code}`, within: inside(name, fr), also: [code], own };
}

/** Every place that can be asked for, metropolitan France first. */
export const places: readonly Place[] = entries.map(({ id, within, own }) => {
  const known = own ?? territories.find((territory) => territory.id === id);
  if (known === undefined) throw new Error(`there is no territory ${id}`);
  return { holidays: id, ...own, id, within, zone: known.zone, name: known.name };
});

/** Words that names are written with and without. */
const littleWords = /^(?:and|et|la|le|les|l|the|of|de|d|du|des|ile|iles|island|islands)$/;

/** Places by every name and code, folded. */
const byName: ReadonlyMap<string, Place> = new Map(
  entries.flatMap(({ id, also }) => {
    const place = placeWithId(id);
    return [id, place.name.en, place.name.fr, ...also].map((name) => [foldPlaceName(name), place] as const);
  }),
);

/** Names and codes of all places as `placeNamed` compares them, for a hint. */
export const placeNames: readonly string[] = [...byName.keys()];

/**
 * A name as it is compared: `Île de La Réunion` and `reunion` are one.
 *
 * @example foldPlaceName('St-Pierre & Miquelon') // 'saint pierre miquelon'
 */
export function foldPlaceName(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
  const words = plain.split(/[^a-z0-9]+/).filter((word) => word !== '' && !littleWords.test(word));
  return words.map((word) => (word === 'st' ? 'saint' : word)).join(' ');
}

/** Codes of metropolitan departments, which share one calendar but for those that have an entry. */
const metropolitanDepartment = /^(?:0[1-9]|[1-8]\d|9[0-5]|2[ab])$/;

/**
 * A part of France by what people call it: an ISO 3166 code, also of a department, or a name in either language.
 *
 * @returns null where no place has that name
 * @example placeNamed('FR-974')?.id // 'RE'
 * @example placeNamed('saint pierre et miquelon')?.id // 'PM'
 */
export function placeNamed(name: string): Place | null {
  const whole = foldPlaceName(name);
  const code = whole.replace(/^fr /, '');
  const found = byName.get(whole) ?? byName.get(code);
  if (found !== undefined) return found;
  return metropolitanDepartment.test(code) ? placeWithId('FR') : null;
}

/**
 * The place of a territory that a number belongs to.
 *
 * @param territory index into `territories`
 */
export function placeOfTerritory(territory: number): Place {
  return placeWithId(territories[territory]?.id ?? '');
}

function placeWithId(id: string): Place {
  const place = places.find((candidate) => candidate.id === id);
  if (place === undefined) throw new Error(`there is no place ${id}`);
  return place;
}
