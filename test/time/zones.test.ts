import { formatInTimeZone } from 'date-fns-tz/formatInTimeZone';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseIsoDay } from '../../src/time/days.ts';
import { fixedZone, isoInstant, type Zone, zoneNamed } from '../../src/time/zones.ts';
import { dose } from '../dose.ts';

const frenchZones = [
  'Europe/Paris',
  'America/Miquelon',
  'Indian/Reunion',
  'Indian/Mayotte',
  'America/Guadeloupe',
  'America/Martinique',
  'America/Cayenne',
  'Pacific/Noumea',
  'Pacific/Tahiti',
  'Pacific/Wallis',
  'Africa/Tunis',
  'Africa/Casablanca',
];
/** Changes at odd minutes, of half an hour, of a whole day, and for one week only. */
const oddZones = [
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Pacific/Kwajalein',
  'Pacific/Apia',
  'America/Noronha',
  'Asia/Gaza',
  'Africa/Cairo',
  'America/Argentina/Tucuman',
  'Asia/Kathmandu',
  'UTC',
];

const instant = (text: string) => Date.parse(text) / 1000;
const from = instant('1990-01-01T00:00:00Z');
const until = instant('2051-01-01T00:00:00Z');
const anyInstant = fc.integer({ min: from, max: until - 1 });

function zone(name: string): Zone {
  const found = zoneNamed(name);
  if (found === null) throw new Error(`no zone ${name}`);
  return found;
}

describe.each([...frenchZones, ...oddZones])('%s', (name) => {
  it('shows the same clock, offset and date as date-fns-tz', () => {
    fc.assert(
      fc.property(anyInstant, (at) => {
        const expected = formatInTimeZone(at * 1000, name, "yyyy-MM-dd'T'HH:mm:ssxxx");
        expect(isoInstant(at, zone(name))).toBe(expected);
        expect(zone(name).dayAt(at)).toBe(parseIsoDay(expected.slice(0, 10)));
      }),
      { numRuns: dose(100, 1000) },
    );
  });

  it('agrees with the platform around every change, and knows them all', () => {
    const { format } = new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      weekday: 'narrow',
      timeZoneName: 'longOffset',
    });
    const label = (at: number) => format(at * 1000).slice(6) || '+00:00';
    // Sixty-three hours and a minute: the samples fall elsewhere than the table's own.
    for (let at = from; at < until; at += 63 * 3600 + 60) {
      if (isoInstant(at, zone(name)).slice(19) !== label(at)) throw new Error(`${name} at ${at}`);
    }
    for (const change of changesOf(zone(name))) {
      for (const at of [change - 1, change]) expect(isoInstant(at, zone(name)).slice(19)).toBe(label(at));
    }
  });

  it('finds the instant of a wall clock, the earlier of two', () => {
    const table = zone(name);
    const near = changesOf(table).flatMap((change) => [change - 5400, change - 1, change, change + 1800]);
    const instants = fc.oneof(anyInstant, fc.constantFrom(...near, from + 86_400));
    fc.assert(
      fc.property(instants, (at) => {
        const local = at + table.offsetAt(at);
        const found = table.instantOf(local);
        expect(found).toBeLessThanOrEqual(at);
        expect(found + table.offsetAt(found)).toBe(local);
      }),
      { numRuns: dose(150, 2000) },
    );
  });
});

/** Instants at which the offset changes, to the second. */
function changesOf(table: Zone): number[] {
  const changes: number[] = [];
  for (let low = from; low < until; low += 86_400) {
    let [before, after] = [low, low + 86_400];
    if (table.offsetAt(before) === table.offsetAt(after)) continue;
    while (after - before > 1) {
      const middle = Math.floor((before + after) / 2);
      if (table.offsetAt(middle) === table.offsetAt(low)) before = middle;
      else after = middle;
    }
    changes.push(after);
  }
  return changes;
}

describe('the hour that is there twice or not at all', () => {
  const local = (text: string) => instant(`${text}Z`);
  test.each([
    ['before the spring gap', 'Europe/Paris', '2024-03-31T01:59:59', '2024-03-31T01:59:59+01:00'],
    ['the start of the gap', 'Europe/Paris', '2024-03-31T02:00:00', '2024-03-31T03:00:00+02:00'],
    ['inside the gap', 'Europe/Paris', '2024-03-31T02:30:00', '2024-03-31T03:30:00+02:00'],
    ['after the gap', 'Europe/Paris', '2024-03-31T03:00:00', '2024-03-31T03:00:00+02:00'],
    ['before the autumn overlap', 'Europe/Paris', '2024-10-27T01:59:59', '2024-10-27T01:59:59+02:00'],
    ['the start of the overlap', 'Europe/Paris', '2024-10-27T02:00:00', '2024-10-27T02:00:00+02:00'],
    ['the end of the overlap', 'Europe/Paris', '2024-10-27T02:59:59', '2024-10-27T02:59:59+02:00'],
    ['after the overlap', 'Europe/Paris', '2024-10-27T03:00:00', '2024-10-27T03:00:00+01:00'],
    ['west of Greenwich, the gap', 'America/Miquelon', '2024-03-10T02:30:00', '2024-03-10T03:30:00-02:00'],
    ['west, the overlap', 'America/Miquelon', '2024-11-03T01:30:00', '2024-11-03T01:30:00-02:00'],
    ['west, after the overlap', 'America/Miquelon', '2024-11-03T02:00:00', '2024-11-03T02:00:00-03:00'],
    ['a day that was left out', 'Pacific/Apia', '2011-12-30T10:00:00', '2011-12-31T10:00:00+14:00'],
  ])('%s', (_, name, wall, expected) => {
    expect(isoInstant(zone(name).instantOf(local(wall)), zone(name))).toBe(expected);
  });
});

describe('local dates', () => {
  test.each([
    ['Europe/Paris', '2024-05-06T21:59:59Z', '2024-05-06'],
    ['Europe/Paris', '2024-05-06T22:00:00Z', '2024-05-07'],
    ['Indian/Reunion', '2024-05-06T19:59:59Z', '2024-05-06'],
    ['Indian/Reunion', '2024-05-06T20:00:00Z', '2024-05-07'],
    ['Pacific/Tahiti', '2024-05-06T09:59:59Z', '2024-05-05'],
    ['Pacific/Tahiti', '2024-05-06T10:00:00Z', '2024-05-06'],
    ['America/Cayenne', '1969-12-31T02:59:59Z', '1969-12-30'],
  ])('%s at %s', (name, at, expected) => {
    expect(zone(name).dayAt(instant(at))).toBe(parseIsoDay(expected));
  });
});

describe('names', () => {
  test.each(['Europe/Pariss', 'Mars/Olympus', '', '+02:00', '-0300'])('%j is no zone', (name) => {
    expect(zoneNamed(name)).toBeNull();
    expect(zoneNamed(name)).toBeNull();
  });

  it('builds a zone once', () => {
    expect(zoneNamed('Europe/Paris')).toBe(zoneNamed('Europe/Paris'));
    expect(zoneNamed('Europe/Paris')?.name).toBe('Europe/Paris');
  });
});

describe('outside the table', () => {
  test.each([
    ['before 1990', '1985-07-01T00:00:00Z', 3600],
    ['after 2050', '2060-07-01T00:00:00Z', 3600],
  ])('%s the nearer end goes on', (_, at, offset) => {
    expect(zone('Europe/Paris').offsetAt(instant(at))).toBe(offset);
    expect(zone('Europe/Paris').instantOf(instant(at) + offset)).toBe(instant(at));
  });
});

describe('fixed zones', () => {
  test.each([
    [7200, '+02:00', '2024-05-06T10:00:00+02:00'],
    [-12_600, '-03:30', '2024-05-06T04:30:00-03:30'],
    [0, '+00:00', '2024-05-06T08:00:00+00:00'],
  ])('%i seconds east', (offset, name, expected) => {
    const table = fixedZone(offset);
    expect(table.name).toBe(name);
    expect(isoInstant(instant('2024-05-06T08:00:00Z'), table)).toBe(expected);
    expect(table.instantOf(instant(`${expected.slice(0, 19)}Z`))).toBe(instant('2024-05-06T08:00:00Z'));
    expect(fixedZone(offset)).toBe(table);
  });
});
