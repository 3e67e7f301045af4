import { expect, test } from 'vitest';
import { clockIn } from '../../../src/formats/lexicon/clock-words.ts';
import { columnsFor } from '../../../src/formats/lexicon/columns.ts';

/** `undefined`: the name says nothing of a clock; null: it says something that cannot be read. */
function zoneIn(name: string): string | null | undefined {
  const clock = clockIn(name);
  if (clock === null) return undefined;
  return clock.zone === null || clock.zone === 'local' ? clock.zone : clock.zone.name;
}

test.each([
  ['Date (UTC)', 'UTC'],
  ['Date UTC', 'UTC'],
  ['start_time_utc', 'UTC'],
  ['CallUniversalTime', 'UTC'],
  ['Date (Z)', 'UTC'],
  ['Date Z', 'UTC'],
  ['Heure (GMT+02:00)', '+02:00'],
  ['Date (UTC-4)', '-04:00'],
  ['UTC+05:30 date', '+05:30'],
  ['Date (Europe/Paris)', 'Europe/Paris'],
  ['Date (Paris)', 'Europe/Paris'],
  ['Date ((UTC+01:00) Paris)', 'Europe/Paris'],
  ['Date (format ISO, UTC)', 'UTC'],
  ['Date [heure locale]', 'local'],
  ['Heure locale', 'local'],
  ['Date et heure TU', 'UTC'],
  ['Date (HNE)', '-05:00'],
  ['Heure HAE', '-04:00'],
  ['Start Time PST', '-08:00'],
  ['Date (heure d’été)', null],
  ['Heure (heure normale de l’Est)', null],
  ['Time (Pacific Time (US & Canada))', null],
  ['Heure (HNT)', null],
  ['Montant (TTC)', undefined],
  ['Prix (HT)', undefined],
  ['Statut', undefined],
  ['Date (UTC, Paris)', null],
  ['Date (UTC+25)', null],
  ['Date (XYZ+2)', null],
  ['Date (AEDT)', null],
  ['Date (heure serveur)', null],
  ['Date (Mars/Phobos)', null],
  ['Date', undefined],
  ['Date (jj/mm/aaaa)', undefined],
  ['Heure (hh:mm)', undefined],
  ['Date (heure de début)', undefined],
  ['Date (Date/Heure)', undefined],
])('%j', (name, zone) => {
  expect(zoneIn(name)).toBe(zone);
});

test.each(['Date UTC', 'Date (UTC)', 'UTC+2 date', 'Date Europe/Paris', 'Date locale'])(
  '%s is a date',
  (name) => {
    expect(columnsFor('date', [name])).toEqual([0]);
  },
);
