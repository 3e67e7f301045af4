import { formatInTimeZone } from 'date-fns-tz/formatInTimeZone';
import { fromZonedTime } from 'date-fns-tz/fromZonedTime';
import Holidays from 'date-holidays';
import { describe, expect, it, test } from 'vitest';
import { calendarJson, nowJson } from '../../../../src/cli/show/window/json.ts';
import { type Asked, calendarOf, nowOf } from './support.ts';

interface Day {
  date: string;
  lawful: boolean;
  reason: string | null;
  holiday: string | null;
  windows: { start: string; end: string }[];
  centreWindows: { start: string; end: string }[];
}

/** The eleven legal holidays as the other calendar writes their rules. */
const legal: Readonly<Record<string, string>> = {
  '01-01': 'Jour de l’An',
  'easter 1': 'Lundi de Pâques',
  '05-01': 'Fête du Travail',
  '05-08': 'Victoire de 1945',
  'easter 39': 'Ascension',
  'easter 50': 'Lundi de Pentecôte',
  '07-14': 'Fête nationale',
  '08-15': 'Assomption',
  '11-01': 'Toussaint',
  '11-11': 'Armistice de 1918',
  '12-25': 'Noël',
};

const [first, last] = ['2023-03-01', '2030-12-31'];
const calendar = new Holidays('FR');

/** Names by date. */
const holidays = new Map(
  [2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030].flatMap((year) =>
    calendar
      .getHolidays(year)
      .flatMap(({ date, rule }) => (legal[rule] ? [[date.slice(0, 10), legal[rule]] as const] : [])),
  ),
);

function* dates(): Generator<string> {
  for (let at = Date.parse(first); at <= Date.parse(last); at += 86_400_000) {
    yield new Date(at).toISOString().slice(0, 10);
  }
}

/** Local time of a zone as ISO 8601 with its offset, by another library. */
function instant(date: string, time: string, zone: string): string {
  const local = `${date}T${time}:00`;
  const at = fromZonedTime(local, zone);
  const minutes = (Date.parse(`${local}Z`) - at.getTime()) / 60_000;
  const offset = new Date(Math.abs(minutes) * 60_000).toISOString().slice(11, 16);
  return `${local}${minutes < 0 ? '-' : '+'}${offset}`;
}

function expectedDay(date: string, zone: string): Omit<Day, 'centreWindows'> {
  const isWeekend = [0, 6].includes(new Date(date).getUTCDay());
  const holiday = isWeekend ? null : (holidays.get(date) ?? null);
  const lawful = !isWeekend && holiday === null;
  const spans = lawful ? [['10:00', '13:00'] as const, ['14:00', '20:00'] as const] : [];
  return {
    date,
    lawful,
    reason: isWeekend ? 'weekend' : holiday === null ? null : 'public-holiday',
    holiday,
    windows: spans.map(([start, end]) => ({
      start: instant(date, start, zone),
      end: instant(date, end, zone),
    })),
  };
}

function read(name: string, from: string, to: string, asked: Asked = {}) {
  return JSON.parse(calendarJson(calendarOf(name, from, to, asked), 'fr'));
}

/** Zones as tzdata has them for these codes, links among them followed. */
const zones = {
  FR: 'Europe/Paris',
  GP: 'America/Puerto_Rico',
  MQ: 'America/Martinique',
  GF: 'America/Cayenne',
  RE: 'Asia/Dubai',
  YT: 'Africa/Nairobi',
  PM: 'America/Miquelon',
  NC: 'Pacific/Noumea',
  PF: 'Pacific/Tahiti',
  WF: 'Pacific/Tarawa',
  BL: 'America/Puerto_Rico',
  MF: 'America/Puerto_Rico',
  '57': 'Europe/Paris',
};

describe('every day of eight years against another calendar', () => {
  it('which knows eleven holidays a year', () => {
    expect(holidays.size).toBe(88);
  });

  test.each(Object.entries(zones))('%s', (id, zone) => {
    const days: Day[] = read(id, first, last).days;
    const expected = [...dates()].map((date) => expectedDay(date, zone));
    expect(days.length).toBe(2863);
    const told = days.map(({ date, lawful, reason, holiday, windows }) => ({
      date,
      lawful,
      reason,
      holiday,
      windows,
    }));
    expect(told).toEqual(expected);
  });

  test.each([
    ['RE', 'Europe/Paris'],
    ['PF', 'Europe/Paris'],
    ['PM', 'Africa/Casablanca'],
    ['NC', 'Indian/Antananarivo'],
    ['FR', 'America/Miquelon'],
  ])('%s as a call centre in %s sees it', (id, zone) => {
    const days: Day[] = read(id, first, last, { centre: zone }).days;
    const there = (text: string) => formatInTimeZone(text, zone, "yyyy-MM-dd'T'HH:mm:ssxxx");
    const expected = days.map(({ windows }) =>
      windows.map(({ start, end }) => ({ start: there(start), end: there(end) })),
    );
    expect(days.map(({ centreWindows }) => centreWindows)).toEqual(expected);
  });
});

describe('the calendar as JSON', () => {
  it('has the keys that programs rely on first, in their order', () => {
    const all = read('RE', '2024-05-06', '2024-05-12');
    expect(Object.keys(all).slice(0, 3)).toEqual(['territory', 'timezone', 'days']);
    for (const day of all.days) {
      expect(Object.keys(day).slice(0, 5)).toEqual(['date', 'lawful', 'reason', 'holiday', 'windows']);
      for (const window of day.windows) expect(Object.keys(window)).toEqual(['start', 'end']);
    }
    expect(all).toMatchObject({ territory: 'RE', timezone: 'Indian/Reunion' });
    expect(all.days[0]).toEqual({
      date: '2024-05-06',
      lawful: true,
      reason: null,
      holiday: null,
      windows: [
        { start: '2024-05-06T10:00:00+04:00', end: '2024-05-06T13:00:00+04:00' },
        { start: '2024-05-06T14:00:00+04:00', end: '2024-05-06T20:00:00+04:00' },
      ],
      centreWindows: [
        { start: '2024-05-06T08:00:00+02:00', end: '2024-05-06T11:00:00+02:00' },
        { start: '2024-05-06T12:00:00+02:00', end: '2024-05-06T18:00:00+02:00' },
      ],
      unrestricted: false,
      localHoliday: null,
      regime: 'opt-out',
    });
  });

  it('says what it was made for', () => {
    const { days: _, law, ...all } = read('PM', '2026-03-07', '2026-03-30', { law: '2024-01-01' });
    expect(law).toEqual({ date: '2024-01-01', hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(all).toEqual({
      territory: 'PM',
      timezone: 'America/Miquelon',
      name: 'Saint-Pierre-et-Miquelon',
      centreTimezone: 'Europe/Paris',
      localHolidays: false,
      certainty: 'primary',
      clockChanges: [
        {
          timezone: 'America/Miquelon',
          date: '2026-03-08',
          at: '2026-03-08T03:00:00-02:00',
          before: '-03:00',
          after: '-02:00',
        },
        {
          timezone: 'Europe/Paris',
          date: '2026-03-29',
          at: '2026-03-29T03:00:00+02:00',
          before: '+01:00',
          after: '+02:00',
        },
      ],
    });
  });

  it('gives holidays in the language asked for', () => {
    const english = JSON.parse(calendarJson(calendarOf('FR', '2024-05-20', '2024-05-20'), 'en'));
    expect(english.days[0].holiday).toBe('Whit Monday');
  });

  const day = (name: string, date: string, asked: Asked = {}) => read(name, date, date, asked).days[0];
  const any = { lawful: true, reason: null, holiday: null, unrestricted: true };

  it('gives one window of the whole day where the law sets no hours', () => {
    expect(day('FR', '2023-02-26')).toMatchObject({
      ...any,
      windows: [{ start: '2023-02-26T00:00:00+01:00', end: '2023-02-27T00:00:00+01:00' }],
    });
    expect(day('PF', '2023-02-28')).toMatchObject({
      ...any,
      windows: [{ start: '2023-02-28T00:00:00-10:00', end: '2023-03-01T00:00:00-10:00' }],
    });
    expect(day('PF', '2023-03-01')).toMatchObject({ lawful: true, unrestricted: false });
    // A day of 23 hours.
    expect(day('FR', '2022-03-27').windows).toEqual([
      { start: '2022-03-27T00:00:00+01:00', end: '2022-03-28T00:00:00+02:00' },
    ]);
  });

  it('judges by the law of another day where that is asked for', () => {
    expect(day('FR', '2026-11-11', { law: '2023-02-28' })).toMatchObject(any);
    expect(day('FR', '2022-11-11', { law: '2023-03-01' })).toMatchObject({
      lawful: false,
      reason: 'public-holiday',
      holiday: 'Armistice de 1918',
      windows: [],
      unrestricted: false,
    });
  });

  test.each([
    ['Moselle', 'FR-57', '2024-03-29', 'Vendredi saint'],
    ['Bas-Rhin', '67', '2024-12-26', 'Saint-Étienne'],
    ['Haut-Rhin', '68', '2024-12-26', 'Saint-Étienne'],
    ['Alsace', 'Alsace', '2024-03-29', 'Vendredi saint'],
    ['Réunion', 'RE', '2024-12-20', 'Abolition de l’esclavage à La Réunion'],
    ['Saint-Barthélemy', 'BL', '2024-10-09', 'Abolition de l’esclavage à Saint-Barthélemy'],
    ['Saint-Martin', 'MF', '2024-05-28', 'Abolition de l’esclavage à Saint-Martin'],
    ['Guadeloupe', 'GP', '2024-05-27', 'Abolition de l’esclavage en Guadeloupe'],
  ])('closes a local holiday of %s only where that is asked for', (_, name, date, holiday) => {
    expect(day(name, date)).toMatchObject({ lawful: true, holiday: null, localHoliday: holiday });
    expect(day(name, date, { localHolidays: true })).toMatchObject({
      lawful: false,
      reason: 'public-holiday',
      holiday,
      localHoliday: holiday,
      windows: [],
    });
    expect(day('FR', date, { localHolidays: true })).toMatchObject({ lawful: true, localHoliday: null });
  });

  it('gives the regime of each day', () => {
    expect(read('FR', '2026-08-10', '2026-08-11').days).toMatchObject([
      { regime: 'opt-out' },
      { regime: 'opt-in' },
    ]);
  });
});

describe('the answer of a moment as JSON', () => {
  const ask = (name: string, at: string, asked: Asked = {}) =>
    JSON.parse(nowJson(nowOf(name, at, asked), 'fr'));

  test.each([
    [
      'yes',
      'RE',
      '2024-05-06T10:00:00+04:00',
      { lawful: true, reason: null, until: '2024-05-06T13:00:00+04:00', from: null },
    ],
    [
      'no, too early',
      'RE',
      '2024-05-06T09:59:59+04:00',
      { lawful: false, reason: 'outside-window', until: null, from: '2024-05-06T10:00:00+04:00' },
    ],
    [
      'no, a weekend',
      'FR',
      '2024-05-04T11:00:00+02:00',
      { lawful: false, reason: 'weekend', holiday: null, from: '2024-05-06T10:00:00+02:00' },
    ],
    [
      'no, a holiday',
      'FR',
      '2024-05-08T11:00:00+02:00',
      {
        lawful: false,
        reason: 'public-holiday',
        holiday: 'Victoire de 1945',
        from: '2024-05-10T10:00:00+02:00',
      },
    ],
  ])('%s', (_, name, at, expected) => {
    expect(ask(name, at)).toMatchObject({ territory: name, now: at, ...expected });
  });

  it('is told on the clock of the call centre, too', () => {
    expect(ask('PF', '2024-05-07T10:30:00-10:00', { centre: 'Africa/Tunis' })).toMatchObject({
      timezone: 'Pacific/Tahiti',
      now: '2024-05-07T10:30:00-10:00',
      centreTimezone: 'Africa/Tunis',
      centre: { now: '2024-05-07T21:30:00+01:00', until: '2024-05-08T00:00:00+01:00', from: null },
    });
  });
});
