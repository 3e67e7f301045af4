import { type Zone, zoneNamed } from '../time/zones.ts';
import { territories } from './territories.ts';

const zones: (Zone | null)[] = [];

/** Zone of a territory by its index; that of metropolitan France for a foreign number. */
export function zoneOfTerritory(territory: number): Zone {
  const index = Math.max(territory, 0);
  const zone = zones[index] ?? zoneNamed(territories[index]?.zone ?? 'Europe/Paris');
  if (!zone) throw new Error(`no time zone for territory ${index}`);
  zones[index] = zone;
  return zone;
}
