import { readZone } from '../../time/written-zone.ts';
import type { Zone } from '../../time/zones.ts';

/** The clock that the name of a date or time column says; null: something that cannot be read. */
export interface NamedClock {
  text: string;
  zone: Zone | 'local' | null;
}

/** What names a clock outside of brackets, too. */
const clocks =
  /(?<![\p{L}\d])(?:(?:[Uu][Tt][Cc]|[Gg][Mm][Tt])(?:\s*[-+±\u2010-\u2015\u2212]\s*\d{1,2}(?:[:h]?\d\d)?)?|[-+]\d\d:?\d\d|[Uu]niversal|[Uu]niversel|CES?T|[ECMP][SD]T|H[AN][CEPR]|HAEC|HNEC|T\.?U\.?|(?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc)\/[A-Z][\w+-]+(?:\/\w+)?|[Ll]ocale?s?)(?![\p{L}\d])|(?<=\s)Z$/gu;
const brackets = /\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^[\]]*\]/g;
/** `jj/mm/aaaa`, `hh:mm:ss`: how dates are written. */
const pattern = /^[jdmyahsn:/.\-' ]+$/i;
const words =
  /fuseau|\bzones?\b|\btime ?zone|\btz\b|d[ée]calage|\boffset\b|serveur|server|heure (?:d['’ ]?(?:été|hiver)|normale|avancée)|\b(?:pacific|eastern|central|mountain) time|\p{L}{2}\s*[-+\u2212]\s?\d|^[-+\u2212]\s?\d/iu;
const abbreviation = /^\p{Lu}{2,4}T$|^H[AN]\p{Lu}{1,2}$|^\p{Lu}\p{Ll}+\/\p{Lu}\p{L}*$/u;

/**
 * What the name of a column says of its clock: `Heure (UTC)`, `Date (GMT+02:00)`, `start_time_utc`, `Date (Europe/Paris)`.
 *
 * @returns null where it says nothing
 */
export function clockIn(name: string): NamedClock | null {
  const written = separated(name);
  const found = [
    ...(written.match(brackets) ?? []).map((group) => group.slice(1, -1)),
    outside(written),
  ].flatMap((part, i, all) => clockOf(part.trim(), i === all.length - 1));
  const [first, ...more] = found;
  if (!first) return null;
  return more.every(({ zone }) => zone === first.zone)
    ? first
    : { text: found.map(({ text }) => text).join(', '), zone: null };
}

function clockOf(part: string, isOutside: boolean): NamedClock[] {
  if (part === '' || (pattern.test(part) && !/^z$/i.test(part))) return [];
  const inside = isOutside ? [] : [part, ...part.split(/[,;]/)];
  const [whole, ...pieces] = inside.map((text) => readZone(text));
  if (whole) return [{ text: part, zone: whole }];
  const found = part.match(clocks) ?? [];
  const zones = new Set([...found.map((text) => readZone(text)), ...pieces.filter((zone) => zone !== null)]);
  const [zone = null, ...others] = zones;
  const text = isOutside ? found.join(' ') : part;
  if (zones.size > 0) return [{ text, zone: others.length === 0 ? zone : null }];
  return !isOutside && isLikeZone(part) ? [{ text: part, zone: null }] : [];
}

function isLikeZone(text: string): boolean {
  return words.test(text) || (abbreviation.test(text) && !/date|heure|time/i.test(text));
}

/** A name without what it says of its clock. */
export function withoutClock(name: string): string {
  return outside(separated(name)).replace(clocks, ' ');
}

function outside(name: string): string {
  return name.replace(brackets, ' ');
}

/** `start_time_utc` and `CallUniversalTime` as words. */
function separated(name: string): string {
  const spaced = /[A-Z][a-z]+\/[A-Z]/.test(name) ? name : name.replaceAll('_', ' ');
  return spaced.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').trim();
}
