import type { CallingDay } from '../../../law/calling-days.ts';
import { holidayName } from '../../../law/holidays.ts';
import type { Day, Instant, Lang } from '../../../model.ts';
import { isoDay } from '../../../time/days.ts';
import { fixedZone, isoInstant } from '../../../time/zones.ts';
import { isOneClock, spanAt, withinZone } from './clock.ts';
import type { WindowCalendar } from './model.ts';
import { windowWords } from './words.ts';

/** A property with its value: `['DTSTART;VALUE=DATE', '20240508']`. */
type Property = readonly [name: string, value: string];

/**
 * Calling windows as a calendar file: a window is an event in UTC, a holiday an event of the whole day. The same day
 * is the same event, byte for byte, whichever span it was asked for in.
 *
 * @returns RFC 5545 text
 */
export function calendarIcs(calendar: WindowCalendar, lang: Lang): string {
  const words = windowWords[lang];
  const events = calendar.days.flatMap((day) => dayEvents(day, calendar, lang));
  const properties: Property[] = [
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', `-//campaign-audit//window//${lang.toUpperCase()}`],
    ['CALSCALE', 'GREGORIAN'],
    ['X-WR-CALNAME', escaped(words.calendar(calendar.place.within[lang]))],
    // A calendar file must hold something: for a weekend, that nobody may be called.
    ...(events.length > 0 ? events : weekend(calendar, lang)),
    ['END', 'VCALENDAR'],
  ];
  return properties.map(([name, value]) => `${folded(`${name}:${value}`)}\r\n`).join('');
}

function dayEvents(one: CallingDay, calendar: WindowCalendar, lang: Lang): Property[] {
  const { day, closed, windows } = one;
  if (closed !== null) {
    if (closed.holiday === null) return [];
    const title = windowWords[lang].closed(calendar.place.within[lang], holidayName(closed.holiday)[lang]);
    return wholeDays(uid(calendar, day, 'holiday'), day, day, title);
  }
  return windows.flatMap((window, index) => {
    const { title, description } = windowTexts(one, index, calendar, lang);
    return event(uid(calendar, day, `${index + 1}`), day, [
      ['DTSTART', utc(window.start)],
      ['DTEND', utc(window.end)],
      ['SUMMARY', escaped(title)],
      ['DESCRIPTION', escaped(description)],
    ]);
  });
}

function windowTexts(one: CallingDay, index: number, calendar: WindowCalendar, lang: Lang) {
  const words = windowWords[lang];
  const { place, zone, centre } = calendar;
  const window = one.windows[index] ?? { start: 0, end: 0 };
  const within = place.within[lang];
  const there = one.unrestricted ? words.anyHour : spanAt(window, zone, one.day);
  const other = spanAt(window, centre, one.day);
  const isAlike = one.unrestricted || isOneClock({ ...calendar, days: [one] });
  const description = isAlike
    ? `${there} ${within}`
    : words.equals(there, within, other, withinZone(centre, lang));
  return { title: words.open(within, there), description };
}

function weekend(calendar: WindowCalendar, lang: Lang): Property[] {
  const [first, last] = [calendar.days.at(0)?.day ?? 0, calendar.days.at(-1)?.day ?? 0];
  const title = windowWords[lang].nothing(calendar.place.within[lang]);
  return wholeDays(uid(calendar, first, 'weekend'), first, last, title);
}

function wholeDays(id: string, first: Day, last: Day, title: string): Property[] {
  return event(id, first, [
    ['DTSTART;VALUE=DATE', compact(isoDay(first))],
    ['DTEND;VALUE=DATE', compact(isoDay(last + 1))],
    ['SUMMARY', escaped(title)],
  ]);
}

/** An event that leaves its time free; it is stamped with its own day, so that it is the same at each making. */
function event(id: string, day: Day, properties: readonly Property[]): Property[] {
  return [
    ['BEGIN', 'VEVENT'],
    ['UID', id],
    ['DTSTAMP', `${compact(isoDay(day))}T000000Z`],
    ...properties,
    ['TRANSP', 'TRANSPARENT'],
    ['END', 'VEVENT'],
  ];
}

/** A simulation is no newer version of what holds. */
function uid({ place, lawDay }: WindowCalendar, day: Day, what: string): string {
  const law = lawDay === null ? '' : `-law-${isoDay(lawDay)}`;
  return `${place.id}-${isoDay(day)}-${what}${law}@window.campaign-audit`;
}

const utcZone = fixedZone(0);

function utc(at: Instant): string {
  return `${compact(isoInstant(at, utcZone).slice(0, 19))}Z`;
}

function compact(iso: string): string {
  return iso.replace(/[-:]/g, '');
}

/** The value of a text property (RFC 5545, 3.3.11). */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\n/g, '\\n');
}

const longest = 75;

/** Breaks a line so that none has more than 75 octets, never inside a character (RFC 5545, 3.1). */
function folded(line: string): string {
  const lines = [''];
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > longest) {
      lines.push(' ');
      octets = 1;
    }
    lines[lines.length - 1] += character;
    octets += size;
  }
  return lines.join('\r\n');
}
