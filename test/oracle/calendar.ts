import { formatInTimeZone, fromZonedTime } from 'date-fns-tz';

/** A day since 1970-01-01. */
export type Day = number;

const MILLISECONDS = 86_400_000;

export const dayOf = (iso: string): Day => Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / MILLISECONDS;
export const isoOf = (day: Day): string => new Date(day * MILLISECONDS).toISOString().slice(0, 10);

/** The same date some years on; 29 February becomes 1 March. */
export function yearsOn(day: Day, years: number): Day {
  const date = new Date(day * MILLISECONDS);
  return Date.UTC(date.getUTCFullYear() + years, date.getUTCMonth(), date.getUTCDate()) / MILLISECONDS;
}

const weekday = (day: Day): number => new Date(day * MILLISECONDS).getUTCDay();

/** Easter Sunday (Meeus, Jones and Butcher). */
function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return Date.UTC(year, Math.floor(f / 31) - 1, (f % 31) + 1) / MILLISECONDS;
}

/** Whether the day is one of the eleven holidays of C. trav. L3133-1. */
export function isHoliday(day: Day): boolean {
  const date = new Date(day * MILLISECONDS);
  const monthAndDate = (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
  if ([101, 501, 508, 714, 815, 1101, 1111, 1225].includes(monthAndDate)) return true;
  const sunday = easter(date.getUTCFullYear());
  return [sunday + 1, sunday + 39, sunday + 50].includes(day);
}

export const isSunday = (day: Day): boolean => weekday(day) === 0;
export const isWeekend = (day: Day): boolean => isSunday(day) || weekday(day) === 6;

export type Regime = 'before-hours' | 'opt-out' | 'opt-in';

const FIRST_HOURS = dayOf('2023-03-01');
const FIRST_CONSENT = dayOf('2026-08-11');

/** The day under whose law a day is judged; with `law`, every day is judged under that one's. */
export const lawDay = (day: Day, law: string | null): Day => (law === null ? day : dayOf(law));

/** The regime of a day. */
export function regimeOf(day: Day, law: string | null): Regime {
  const judged = lawDay(day, law);
  if (judged < FIRST_HOURS) return 'before-hours';
  return judged < FIRST_CONSENT ? 'opt-out' : 'opt-in';
}

/** What a cell of a date says: a bare day, or an instant in seconds. */
export interface Moment {
  day: Day | null;
  instant: number | null;
}

const NOTHING: Moment = { day: null, instant: null };

function real(year: string, month: string, date: string): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? null : iso;
}

/** Reads a written date, day first. Text without an offset is on the clock of `zone`. */
export function readMoment(written: string, zone: string): Moment {
  const text = written.trim();
  const parts =
    /^(?:(\d{4})-(\d\d)-(\d\d)|(\d{1,2})\/(\d{1,2})\/(\d{4}))(?:[T ](\d{1,2})[:h](\d\d)(?::(\d\d))?(Z|[+-]\d\d:\d\d)?)?$/.exec(
      text,
    );
  if (parts === null) return NOTHING;
  const [, y1, m1, d1, d2, m2, y2, hour, minute, second, offset] = parts;
  const iso = real(y1 ?? y2 ?? '', m1 ?? m2 ?? '', d1 ?? d2 ?? '');
  if (iso === null) return NOTHING;
  if (hour === undefined) return { day: dayOf(iso), instant: null };
  const clock = `${iso}T${hour.padStart(2, '0')}:${minute ?? '00'}:${second ?? '00'}`;
  if (offset !== undefined) return { day: null, instant: Date.parse(clock + offset) / 1000 };
  return { day: null, instant: earlierOfTwo(fromZonedTime(clock, zone).getTime() / 1000, zone) };
}

/** The hour that the clock shows twice in autumn is taken to be the first one. */
function earlierOfTwo(instant: number, zone: string): number {
  const hourBefore = instant - 3600;
  return localClock(hourBefore, zone) === localClock(instant, zone) ? hourBefore : instant;
}

/** Local date of an instant. */
export const localDay = (instant: number, zone: string): Day =>
  dayOf(formatInTimeZone(new Date(instant * 1000), zone, 'yyyy-MM-dd'));

/** Local clock of an instant, `HH:mm:ss`. */
export const localClock = (instant: number, zone: string): string =>
  formatInTimeZone(new Date(instant * 1000), zone, 'HH:mm:ss');

/** ISO 8601 with the offset of the zone. */
export const localIso = (instant: number, zone: string): string =>
  formatInTimeZone(new Date(instant * 1000), zone, "yyyy-MM-dd'T'HH:mm:ssxxx");

/** The day of a moment for a person in `zone`; a bare day is taken as it is. */
export function dayIn(moment: Moment, zone: string): Day | null {
  if (moment.day !== null) return moment.day;
  return moment.instant === null ? null : localDay(moment.instant, zone);
}

/** Whether somebody may be called at all on that day: hours do not exist before 2023-03-01 and not between businesses. */
export function isLawfulDay(day: Day, law: string | null, audience: string): boolean {
  if (audience === 'b2b' || regimeOf(day, law) === 'before-hours') return true;
  return !isWeekend(day) && !isHoliday(day);
}

/** First lawful day on or after `start`. */
export function firstLawfulDay(start: Day, law: string | null, audience: string): Day {
  let day = start;
  while (!isLawfulDay(day, law, audience)) day += 1;
  return day;
}
