import { expect, test } from 'vitest';
import { readZone } from '../../src/time/written-zone.ts';

function nameOf(text: string): string | null {
  const zone = readZone(text);
  return zone === null || zone === 'local' ? zone : zone.name;
}

test('every zone of the platform is known by its own name, in any case', () => {
  for (const zone of Intl.supportedValuesOf('timeZone')) expect(nameOf(zone.toUpperCase())).toBe(zone);
});

test.each([
  ['Noumea', 'Pacific/Noumea'],
  ['New York', 'America/New_York'],
  ['Ho Chi Minh', null],
  ['Buenos Aires', 'America/Buenos_Aires'],
  ['Pacific time TZ', 'America/Los_Angeles'],
  ['  UTC ', 'UTC'],
  ['( UTC )', 'UTC'],
  ['UTC±0', 'UTC'],
  ['UTC±2', null],
  ['UTC+05:59', '+05:59'],
  ['UTC+14:01', null],
  ['heure non locale', null],
  ['local storage', null],
  ['Fort-de - France', 'America/Martinique'],
  ['Paris +01:00', 'Europe/Paris'],
  ['Paris UTC + 1', 'Europe/Paris'],
  ['Paris (UTC+1)', 'Europe/Paris'],
  ['Paris (UTC+2)', 'Europe/Paris'],
  ['Paris (UTC+3)', null],
  ['Paris GMT+0100', 'Europe/Paris'],
  ['Paris UTC+15', null],
  ['(UTC+03:30) Tehran', 'Asia/Tehran'],
  ['(UTC+03:00) Tehran', null],
  ['(UTC+01:00) Europe/Paris', 'Europe/Paris'],
  ['heure locale (UTC+1)', null],
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
