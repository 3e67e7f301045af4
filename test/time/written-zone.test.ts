import { expect, test } from 'vitest';
import { readZone } from '../../src/time/written-zone.ts';

function nameOf(text: string): string | null {
  const zone = readZone(text);
  return zone === null || zone === 'local' ? zone : zone.name;
}

test.each([
  ['UTC', 'UTC'],
  ['Z', 'UTC'],
  ['gmt', 'UTC'],
  ['UTC+0', 'UTC'],
  ['UTC+2', '+02:00'],
  ['UTC-4', '-04:00'],
  ['UTC\u22124', '-04:00'],
  ['UTC+05:30', '+05:30'],
  ['GMT+0530', '+05:30'],
  ['(GMT+02:00)', '+02:00'],
  ['-02:30', '-02:30'],
  ['UTC+14', '+14:00'],
  ['UTC+14:30', null],
  ['UTC+02:60', null],
  ['Europe/Paris', 'Europe/Paris'],
  ['indian/reunion', 'Indian/Reunion'],
  ['Europe/Parys', null],
  ['CET', 'Europe/Paris'],
  ['CEST', '+02:00'],
  ['HNE', '-05:00'],
  ['HAE', '-04:00'],
  ['HAEC', '+02:00'],
  ['CST', '-06:00'],
  ['T.U.', 'UTC'],
  ['temps universel', 'UTC'],
  ['Pacific Time', 'America/Los_Angeles'],
  ['HNX', null],
  ['Paris', 'Europe/Paris'],
  ['heure de Paris', 'Europe/Paris'],
  ['La Réunion', 'Indian/Reunion'],
  ['Fort-de-France', 'America/Martinique'],
  ['Romance Standard Time', 'Europe/Paris'],
  ['(UTC+01:00) Bruxelles, Copenhague, Madrid, Paris', 'Europe/Paris'],
  ['Paris (UTC+5)', null],
  ['heure locale', 'local'],
  ['local time', 'local'],
  ['heure serveur', null],
  ['2', null],
  ['', null],
])('%j', (text, zone) => {
  expect(nameOf(text)).toBe(zone);
});
