import { describe, expect, it, test } from 'vitest';
import { calendarIcs } from '../../../../src/cli/show/window/ics.ts';
import { calendarJson } from '../../../../src/cli/show/window/json.ts';
import { capital } from '../../../../src/cli/terminal/width.ts';
import { readIcs } from './ics-reader.ts';
import { type Asked, calendarOf } from './support.ts';

interface Day {
  date: string;
  holiday: string | null;
  windows: { start: string; end: string }[];
}

function made(name: string, from: string, to: string, asked: Asked = {}, lang: 'en' | 'fr' = 'en') {
  return calendarIcs(calendarOf(name, from, to, asked), lang);
}

function events(name: string, from: string, to: string, asked: Asked = {}, lang: 'en' | 'fr' = 'en') {
  return readIcs(made(name, from, to, asked, lang)).events;
}

/** An instant of JSON as calendar files write it. */
const utc = (text: string) => new Date(text).toISOString().replace(/[-:]|\.000/g, '');
const date = (text: string) => text.replaceAll('-', '');
const dayAfter = (text: string) => date(new Date(Date.parse(text) + 86_400_000).toISOString().slice(0, 10));

describe('a calendar file', () => {
  it('says whose it is', () => {
    expect(readIcs(made('RE', '2024-05-06', '2024-05-06')).calendar).toEqual({
      VERSION: '2.0',
      PRODID: '-//campaign-audit//window//EN',
      CALSCALE: 'GREGORIAN',
      'X-WR-CALNAME': 'Calling windows in Réunion',
    });
  });

  it('has an event for each window, in universal time', () => {
    expect(events('RE', '2024-05-06', '2024-05-06')).toEqual([
      {
        UID: 'RE-2024-05-06-1@window.campaign-audit',
        DTSTAMP: '20240506T000000Z',
        DTSTART: '20240506T060000Z',
        DTEND: '20240506T090000Z',
        SUMMARY: 'Calls in Réunion: 10:00–13:00 there',
        DESCRIPTION: '10:00–13:00 in Réunion = 08:00–11:00 in Paris',
        TRANSP: 'TRANSPARENT',
      },
      {
        UID: 'RE-2024-05-06-2@window.campaign-audit',
        DTSTAMP: '20240506T000000Z',
        DTSTART: '20240506T100000Z',
        DTEND: '20240506T160000Z',
        SUMMARY: 'Calls in Réunion: 14:00–20:00 there',
        DESCRIPTION: '14:00–20:00 in Réunion = 12:00–18:00 in Paris',
        TRANSP: 'TRANSPARENT',
      },
    ]);
  });

  it('has holidays as events of a whole day', () => {
    expect(events('FR', '2024-12-25', '2024-12-25', {}, 'fr')).toEqual([
      {
        UID: 'FR-2024-12-25-holiday@window.campaign-audit',
        DTSTAMP: '20241225T000000Z',
        'DTSTART;VALUE=DATE': '20241225',
        'DTEND;VALUE=DATE': '20241226',
        SUMMARY: 'Pas d’appels en France métropolitaine\u00a0: Noël',
        TRANSP: 'TRANSPARENT',
      },
    ]);
  });

  it('ends a day at the end of the year in the next one', () => {
    const [event] = events('RE', '2024-12-31', '2024-12-31', { law: '2022-01-01' });
    expect(event).toMatchObject({
      DTSTART: '20241230T200000Z',
      DTEND: '20241231T200000Z',
      SUMMARY: 'Calls in Réunion: any hour there',
      DESCRIPTION: 'any hour in Réunion',
    });
  });

  it('tells hours once where both clocks show the same', () => {
    const [event] = events('FR', '2024-05-06', '2024-05-06', { centre: 'Europe/Brussels' });
    expect(event?.DESCRIPTION).toBe('10:00–13:00 in metropolitan France');
  });

  it('is never empty, as none may be', () => {
    expect(events('RE', '2024-05-04', '2024-05-05')).toEqual([
      {
        UID: 'RE-2024-05-04-weekend@window.campaign-audit',
        DTSTAMP: '20240504T000000Z',
        'DTSTART;VALUE=DATE': '20240504',
        'DTEND;VALUE=DATE': '20240506',
        SUMMARY: 'No calls in Réunion: weekend',
        TRANSP: 'TRANSPARENT',
      },
    ]);
  });

  it('is the same at each making, and a day of it in any span', () => {
    expect(made('PM', '2026-03-02', '2026-04-03')).toBe(made('PM', '2026-03-02', '2026-04-03'));
    const [long, short] = [
      events('PM', '2026-03-02', '2026-04-03'),
      events('PM', '2026-03-09', '2026-03-13'),
    ];
    expect(short.length).toBe(10);
    for (const event of short) expect(long).toContainEqual(event);
  });

  it('is another where it is a simulation', () => {
    const [event] = events('FR', '2026-11-11', '2026-11-11', { law: '2022-01-01' });
    expect(event?.UID).toBe('FR-2026-11-11-1-law-2022-01-01@window.campaign-audit');
  });

  it('breaks its long lines', () => {
    const text = made('PM', '2024-07-01', '2024-07-01', { centre: 'Indian/Antananarivo' }, 'fr');
    expect(text).toContain('\r\n ');
    expect(readIcs(text).events[1]?.DESCRIPTION).toBe(
      '14:00–20:00 à Saint-Pierre-et-Miquelon = 19:00–01:00+1 à Antananarivo',
    );
  });
});

describe.each([
  ['RE', 'Europe/Paris'],
  ['PM', 'Africa/Casablanca'],
  ['PF', 'Pacific/Noumea'],
] as const)('three years of %s, seen from %s', (name, centre) => {
  const [from, to] = ['2025-01-01', '2027-12-31'];

  test.each(['en', 'fr'] as const)('hold the same in the calendar file as in JSON, %s', (lang) => {
    const asked = { centre, localHolidays: true };
    const days: Day[] = JSON.parse(calendarJson(calendarOf(name, from, to, asked), lang)).days;
    const found = events(name, from, to, asked, lang);
    const spans = found.map((event) => [
      event.DTSTART ?? event['DTSTART;VALUE=DATE'],
      event.DTEND ?? event['DTEND;VALUE=DATE'],
    ]);
    const expected = days.flatMap((day) =>
      day.holiday === null
        ? day.windows.map(({ start, end }) => [utc(start), utc(end)])
        : [[date(day.date), dayAfter(day.date)]],
    );
    expect(spans).toEqual(expected);
    expect(new Set(found.map(({ UID }) => UID)).size).toBe(found.length);
    const named = days.flatMap(({ holiday }) => (holiday === null ? [] : [holiday]));
    const closed = found.filter((event) => event.DTSTART === undefined);
    for (const [index, holiday] of named.entries())
      expect(capital(closed[index]?.SUMMARY?.split(': ').at(-1) ?? '')).toBe(holiday);
  });
});
