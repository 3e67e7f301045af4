import { plainLetters } from './plain-letters.ts';
import { fixedZone, type Zone, zoneNamed } from './zones.ts';

/** Abbreviations that mean one offset, in hours; in winter CET is what CEST is not, so it is read as a place's clock. */
const abbreviations: Readonly<Record<string, number>> = {
  cest: 2,
  mesz: 2,
  haec: 2,
  eest: 3,
  bst: 1,
  west: 1,
  edt: -4,
  est: -5,
  cdt: -5,
  cst: -6,
  mdt: -6,
  mst: -7,
  pdt: -7,
  pst: -8,
  hae: -4,
  hne: -5,
  hac: -5,
  hnc: -6,
  har: -6,
  hnr: -7,
  hap: -7,
  hnp: -8,
  'central european summer': 2,
  wat: 1,
  cat: 2,
  eat: 3,
  sast: 2,
  msk: 3,
  jst: 9,
};

/** Names that zones have besides their own, by the zone; folded. Those of Windows end in "standard time". */
const names: Readonly<Record<string, readonly string[]>> = {
  UTC: [
    'z',
    'utc',
    'gmt',
    'ut',
    'tu',
    't u',
    'temps universel',
    'zulu',
    'universal',
    'universel',
    'greenwich',
    'coordinated universal',
  ],
  'Europe/Paris': [
    'cet',
    'hnec',
    'mez',
    'romance',
    'france',
    'francaise',
    'metropole',
    'europe centrale',
    'central european',
  ],
  'Europe/Berlin': ['w europe'],
  'Europe/Budapest': ['central europe'],
  'Europe/London': ['londres'],
  'Europe/Brussels': ['bruxelles'],
  'Europe/Zurich': ['geneve', 'suisse'],
  'Europe/Lisbon': ['wet', 'lisbonne'],
  'Europe/Athens': ['eet'],
  'Indian/Reunion': ['la reunion'],
  'Indian/Mayotte': ['mamoudzou'],
  'America/Martinique': ['fort de france'],
  'America/Guadeloupe': ['pointe a pitre'],
  'Pacific/Tahiti': ['papeete'],
  'America/Cayenne': ['guyane'],
  'America/New_York': ['eastern'],
  'America/Chicago': ['central'],
  'America/Denver': ['mountain'],
  'America/Los_Angeles': ['pacific'],
  'Africa/Casablanca': ['morocco', 'maroc'],
  'Africa/Tunis': ['tunisie'],
  'Africa/Algiers': ['alger'],
  'Indian/Mauritius': ['maurice'],
  'Indian/Antananarivo': ['madagascar'],
};

const offset = /^(?:utc|gmt|ut)?\s*(?:([-+±])\s*(\d{1,2})(?:[:h]?(\d\d))?)$/i;
const farthest = 14 * 3600;
/** What stands around the name of a place. */
const around =
  /^(?:(?:heure|fuseau|zone|time ?zone|horaire|tz|in|en|of|de|d|du|la|l|time)\s+)+|\s+(?:standard time|time|tz)$/g;

/**
 * The clock that a text names: `UTC`, `Z`, `UTC+2`, `GMT-04:30`, `+02:00`, `Europe/Paris`, `CEST`, `Paris`, `heure de
 * Paris`, `(UTC+01:00) Bruxelles, Copenhague, Madrid, Paris`; `local` for words such as "heure locale".
 *
 * @returns null for what names none, or more than one
 * @example readZone('GMT+05:30')?.offsetAt(0) // 19800
 */
export function readZone(text: string): Zone | 'local' | null {
  const written = plain(text);
  return whole(written) ?? placeWithOffset(written);
}

function plain(text: string): string {
  const written = text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .trim();
  const inner = /^[([]([^()[\]]*)[)\]]$/.exec(written)?.[1];
  return (inner ?? written).trim();
}

function whole(written: string): Zone | 'local' | null {
  const found = offset.exec(written);
  if (found !== null) return offsetZone(found);
  if (/^[a-z_]+\/[a-z\d_/+-]+$/i.test(written))
    return zoneNamed(zoneNames().get(written.toLowerCase()) ?? written);
  const name = folded(written);
  if (/^(?:(?:heure|time|date) )?local(?:e|es)?(?: time)?$/.test(name)) return 'local';
  return named(name.replace(around, '').replace(around, ''));
}

function offsetZone([, sign, hours, minutes = '0']: RegExpExecArray): Zone | null {
  const seconds = Number(hours) * 3600 + Number(minutes) * 60;
  if (seconds > farthest || Number(minutes) > 59 || (sign === '±' && seconds > 0)) return null;
  if (seconds === 0) return zoneNamed('UTC');
  return fixedZone(sign === '-' ? -seconds : seconds);
}

function named(name: string): Zone | null {
  const hours = abbreviations[name];
  if (hours !== undefined) return fixedZone(hours * 3600);
  const zone = zoneNames().get(name);
  return zone === undefined ? null : zoneNamed(zone);
}

let known: Map<string, string> | undefined;

/** Zones by their own name, by their city and by what else they are called. */
function zoneNames(): ReadonlyMap<string, string> {
  if (known) return known;
  known = new Map();
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    known.set(zone.toLowerCase(), zone);
    known.set(folded(zone.split('/').at(-1) ?? ''), zone);
  }
  for (const [zone, all] of Object.entries(names)) for (const name of all) known.set(name, zone);
  return known;
}

/** A place that says its offset too; where both are known they must agree, since an offset alone knows no summer. */
function placeWithOffset(written: string): Zone | null {
  const said = /(?:utc|gmt)?\s{0,20}[-+±]\s{0,20}\d{1,2}(?::?\d\d)?/i.exec(written)?.[0];
  const fixed = said === undefined ? null : whole(said.trim());
  if (said === undefined || fixed === null || fixed === 'local') return null;
  const rest = written.replace(said, ' ').split(/[,;()[\]]/);
  const zones = rest.flatMap((part) => {
    const zone = whole(part.trim());
    return zone === null || zone === 'local' ? [] : [zone];
  });
  const winter = Date.UTC(2024, 0, 15) / 1000;
  const offsets = (zone: Zone) => [zone.offsetAt(winter), zone.offsetAt(winter + 182 * 86_400)];
  return zones.findLast((zone) => offsets(zone).includes(fixed.offsetAt(0))) ?? null;
}

function folded(text: string): string {
  return plainLetters(text)
    .replace(/[^a-z\d]+/g, ' ')
    .trim();
}
