import type { CallingWindow } from '../../../law/calling-days.ts';
import type { Day, Instant, Lang } from '../../../model.ts';
import { places } from '../../../phone/places.ts';
import { isoInstant, type Zone } from '../../../time/zones.ts';
import type { WindowCalendar } from './model.ts';

/** `10:00`, as the clocks of a zone show it. */
export function clockAt(at: Instant, zone: Zone): string {
  return isoInstant(at, zone).slice(11, 16);
}

/**
 * A window on the clock of a zone: `08:00–11:00`, up to `24:00`. A time that falls on another date than `day` is
 * marked: `22:00–01:00+1`.
 *
 * @param day local date of the people called
 */
export function spanAt({ start, end }: CallingWindow, zone: Zone, day: Day): string {
  const from = `${clockAt(start, zone)}${shift(zone.dayAt(start) - day)}`;
  const isMidnight = clockAt(end, zone) === '00:00';
  const time = isMidnight ? '24:00' : clockAt(end, zone);
  return `${from}–${time}${shift(zone.dayAt(end) - (isMidnight ? 1 : 0) - day)}`;
}

function shift(days: number): string {
  return days === 0 ? '' : days > 0 ? `+${days}` : `−${-days}`;
}

/** Whether both clocks show the same in all windows. */
export function isOneClock({ days, zone, centre }: WindowCalendar): boolean {
  const ends = days.flatMap(({ windows }) => windows.flatMap(({ start, end }) => [start, end]));
  if (ends.length === 0) return zone.name === centre.name;
  return ends.every((at) => zone.offsetAt(at) === centre.offsetAt(at));
}

/** Cities of call centres that are called otherwise in French. */
const frenchCities: Readonly<Record<string, string>> = {
  Algiers: 'Alger',
  Athens: 'Athènes',
  Beirut: 'Beyrouth',
  Brussels: 'Bruxelles',
  Bucharest: 'Bucarest',
  Lisbon: 'Lisbonne',
  London: 'Londres',
  Luxembourg: 'Luxembourg',
  Mauritius: 'Maurice',
  Montreal: 'Montréal',
  Warsaw: 'Varsovie',
};

const inCity = {
  en: (city: string) => `in ${city}`,
  fr: (city: string) => `à ${frenchCities[city] ?? city}`,
} as const;
const onClock = { en: inCity.en, fr: (zone: string) => `en ${zone}` } as const;

/** Where a clock stands: `in Paris`, `in Réunion`; the zone's own name where it names no place. */
export function withinZone({ name }: Zone, lang: Lang): string {
  const place = places.find(({ id, zone }) => zone === name && zone !== 'Europe/Paris' && id.length === 2);
  if (place !== undefined) return place.within[lang];
  const city = (name.split('/').at(-1) ?? name).replaceAll('_', ' ');
  return (name.includes('/') && !name.startsWith('Etc/') ? inCity : onClock)[lang](city);
}
