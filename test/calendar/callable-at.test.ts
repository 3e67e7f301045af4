import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { callableAt } from '../../src/calendar/callable-at.ts';
import { zoneOf } from '../../src/law/calling-days.ts';
import { compileLaw } from '../../src/law/compile.ts';
import { type Place, places } from '../../src/phone/places.ts';
import { isoInstant } from '../../src/time/zones.ts';
import { nowOf } from '../cli/show/window/support.ts';
import { dose } from '../dose.ts';

interface Answer {
  lawful: boolean;
  until: string | null;
  from: string | null;
}

/** The answer at a local moment, its instants in the place's own time. */
function answer(name: string, at: string, asked: Parameters<typeof nowOf>[2] = {}): Answer {
  const { answer, zone } = nowOf(name, at, asked);
  const iso = (instant: number | null) => (instant === null ? null : isoInstant(instant, zone));
  return { lawful: answer.lawful, until: iso(answer.until), from: iso(answer.from) };
}

const yes = (until: string | null): Answer => ({ lawful: true, until, from: null });
const no = (from: string | null): Answer => ({ lawful: false, until: null, from });

/** A Monday between two lawful days, in winter and in summer. */
const mondays = [
  ['FR', '2024-05-13', '+02:00'],
  ['FR', '2024-01-15', '+01:00'],
  ['RE', '2024-05-13', '+04:00'],
  ['YT', '2024-05-13', '+03:00'],
  ['GP', '2024-05-13', '-04:00'],
  ['GF', '2024-05-13', '-03:00'],
  ['PM', '2024-05-13', '-02:00'],
  ['PM', '2024-01-15', '-03:00'],
  ['NC', '2024-05-13', '+11:00'],
  ['PF', '2024-05-13', '-10:00'],
  ['WF', '2024-05-13', '+12:00'],
  ['MF', '2024-05-13', '-04:00'],
] as const;

describe.each(mondays)('%s on %s', (name, date, offset) => {
  const at = (time: string) => `${date}T${time}${offset}`;
  const tomorrow = `${date.slice(0, 8)}${Number(date.slice(8)) + 1}T10:00:00${offset}`;

  test.each([
    ['00:00:00', no(at('10:00:00'))],
    ['09:59:59', no(at('10:00:00'))],
    ['10:00:00', yes(at('13:00:00'))],
    ['12:59:59', yes(at('13:00:00'))],
    ['13:00:00', no(at('14:00:00'))],
    ['13:59:59', no(at('14:00:00'))],
    ['14:00:00', yes(at('20:00:00'))],
    ['19:59:59', yes(at('20:00:00'))],
    ['20:00:00', no(tomorrow)],
    ['23:59:59', no(tomorrow)],
  ])('at %s', (time, expected) => {
    expect(answer(name, at(time))).toEqual(expected);
  });
});

describe('may I call now?', () => {
  test.each([
    ['Friday at its end', 'FR', '2024-05-03T20:00:00+02:00', no('2024-05-06T10:00:00+02:00')],
    ['Saturday at ten', 'FR', '2024-05-04T10:00:00+02:00', no('2024-05-06T10:00:00+02:00')],
    ['Sunday at its last second', 'FR', '2024-05-05T23:59:59+02:00', no('2024-05-06T10:00:00+02:00')],
    ['two holidays in a row', 'FR', '2024-05-07T20:00:00+02:00', no('2024-05-10T10:00:00+02:00')],
    ['the last second before them', 'FR', '2024-05-07T19:59:59+02:00', yes('2024-05-07T20:00:00+02:00')],
    [
      'a holiday in the middle of its day',
      'FR',
      '2024-05-08T11:00:00+02:00',
      no('2024-05-10T10:00:00+02:00'),
    ],
    ['over the start of summer time', 'FR', '2024-03-29T20:00:00+01:00', no('2024-04-02T10:00:00+02:00')],
    ['over its end', 'FR', '2024-10-25T20:00:00+02:00', no('2024-10-28T10:00:00+01:00')],
    ['over it in Saint-Pierre', 'PM', '2024-03-08T20:00:00-03:00', no('2024-03-11T10:00:00-02:00')],
    [
      'Monday in Paris, still Sunday in Tahiti',
      'PF',
      '2024-05-06T10:00:00+02:00',
      no('2024-05-06T10:00:00-10:00'),
    ],
    [
      'Friday in Paris, already Saturday in Wallis',
      'WF',
      '2024-05-03T18:00:00+02:00',
      no('2024-05-06T10:00:00+12:00'),
    ],
    ['the last second without hours', 'FR', '2023-02-28T23:59:59+01:00', yes('2023-03-01T00:00:00+01:00')],
    ['long before', 'RE', '2020-01-01T03:00:00+04:00', yes('2023-03-01T00:00:00+04:00')],
    ['the first second of hours', 'FR', '2023-03-01T00:00:00+01:00', no('2023-03-01T10:00:00+01:00')],
    ['the last second of opt-out', 'FR', '2026-08-10T23:59:59+02:00', no('2026-08-11T10:00:00+02:00')],
    ['opt-in', 'FR', '2026-08-11T10:00:00+02:00', yes('2026-08-11T13:00:00+02:00')],
  ])('%s', (_, name, at, expected) => {
    expect(answer(name, at)).toEqual(expected);
  });

  it('counts local holidays where that is asked for', () => {
    const at = '2024-12-20T11:00:00+04:00';
    expect(answer('RE', at)).toEqual(yes('2024-12-20T13:00:00+04:00'));
    expect(answer('RE', at, { localHolidays: true })).toEqual(no('2024-12-23T10:00:00+04:00'));
  });

  it('has no end under a law without hours', () => {
    expect(answer('FR', '2026-11-11T03:00:00+01:00', { law: '2022-01-01' })).toEqual(yes(null));
  });

  it('has no beginning under a law that closes every day', () => {
    const law = compileLaw({ lawDay: 20_000 });
    const closed = { ...law.on(0), hours: { weekdays: [], windows: [], holidays: [], localHolidays: {} } };
    const place = places.find(({ id }) => id === 'FR');
    if (place === undefined) throw new Error('no place');
    const query = { place, law: { ...law, on: () => closed }, localHolidays: false };
    expect(callableAt(query, 1_700_000_000)).toMatchObject({ lawful: false, until: null, from: null });
  });
});

describe('at any second', () => {
  const law = compileLaw({ lawDay: null });
  const [from, until] = ['2023-03-01T12:00:00Z', '2030-12-31T00:00:00Z'].map(
    (text) => Date.parse(text) / 1000,
  );
  const moment = fc.integer({ min: from ?? 0, max: until ?? 0 });

  /** The clock of the place says whether the hour is one of the nine. */
  function isHour({ zone }: Place, at: number): boolean {
    const format = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', weekday: 'short' });
    const parts = Object.fromEntries(format.formatToParts(at * 1000).map(({ type, value }) => [type, value]));
    const hour = Number(parts.hour);
    return !/^S/.test(parts.weekday ?? '') && ((hour >= 10 && hour < 13) || (hour >= 14 && hour < 20));
  }

  test.each(places.map((place) => [place.id, place] as const))('the answer of %s holds', (_, place) => {
    const query = { place, law, localHolidays: true };
    const isLawful = (at: number) => callableAt(query, at).lawful;
    fc.assert(
      fc.property(moment, fc.double({ min: 0, max: 1, noNaN: true }), (at, share) => {
        const { lawful, until: end, from: start, today } = callableAt(query, at);
        expect(lawful).toBe(isHour(place, at) && today.closed?.reason !== 'public-holiday');
        const change = end ?? start ?? Number.NaN;
        expect(change).toBeGreaterThan(at);
        expect([isLawful(change - 1), isLawful(change)]).toEqual([lawful, !lawful]);
        expect(isLawful(at + Math.floor((change - 1 - at) * share))).toBe(lawful);
        expect(zoneOf(place).dayAt(at)).toBe(today.day);
      }),
      { numRuns: dose(50, 500) },
    );
  });
});
