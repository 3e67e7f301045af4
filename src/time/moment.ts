import { monthNamed, weekdayNamed } from './written-month.ts';

/** A date as a file writes it: wall-clock time, and the offset where it is written too. */
export interface Moment {
  /** Seconds of the wall clock since 1970-01-01T00:00. */
  local: number;
  /** Seconds east of UTC; null: not written. */
  offset: number | null;
  precision: 'day' | 'minute' | 'second';
}

/** What comes first in a date that ends with its year; the third: the month where the clock says am or pm. */
export type DateOrder = 'day-first' | 'month-first' | 'month-first-with-am-pm';

const firstYear = 1990;
const lastYear = 2100;
/** Longest text that is a date or a time. */
const longest = 100;
const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;
const named =
  /^(?:(\p{L}{3,9})\.?(?:,\s*|\s+))?(\d{1,2})(?:er)?(?:\s+|-)(\p{L}{3,9}\.?)(?:\s+|-)(\d{4}|\d{2})(?!\d)/iu;
const monthBefore =
  /^(?:(\p{L}{3,9})\.?,?\s+)?(\p{L}{3,9}\.?)\s+(\d{1,2})(?:st|nd|rd|th)?(?:,\s*|\s+)(\d{4})(?!\d)/iu;
const dayBefore = /^(\p{L}{3,9})\.?,?\s+(?=\d)/u;
const compact = /^(\d{4})(\d\d)(\d\d)(?:[Tt ]?(\d\d):?(\d\d)(?::?(\d\d))?)?(?=$|\s*[-+zZ])/;
const compactClock = /^(\d\d)(\d\d)(\d\d)$/;
const epoch = /^([1-9]\d{9})(?:[.,]\d+)?$|^([1-9]\d{12})$/;
const halves = /\d\s*[ap]\.?m\b/i;
const between = /^(?:\s*[Tt]\s*|\s*,\s*|\s+à\s+|\s+)(?=\d)/;
const colonClock = /^(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?(?:\s*([ap])\.?m\.?)?(?!\d)/i;
const letterClock = /^(\d{1,2})\s?h(?:\s?(\d\d)(?:\s?(?:min|mn|m|:)\s?(?:(\d\d)\s?s?)?)?)?(?!\d)/i;
const zone = /^\s*(?:(z|utc|gmt)|([-+])(\d\d)(?::?(\d\d))?)$/i;

/**
 * A date, with its time and offset where they are written: ISO, `yyyy/mm/dd`, `d/m/yyyy`, `d.m.yy`, `yyyymmdd`,
 * `yyyymmddhhmmss`, `yyyymmdd hh:mm:ss`, epoch seconds (10 digits) and milliseconds (13 digits); times as `10:05`, `10:05:30`, `9h05`,
 * `9h05m10`, `9:05 am`. The month may be a name or its abbreviation in English or French: `Thu, 27 Feb 2020 13:01:17
 * +0000`, `27 février 2020 à 13:01`, `Feb 27, 2020 1:01 PM`. A day of the week before figures must be that of the date: `Tue 05/07/2024`. A year of two digits is one of 2000 to 2099; fractions of a second are dropped.
 *
 * @param order what comes first in a date that ends with its year
 * @returns null for an impossible date or hour (`24:00` too), a year outside 1990–2100, or anything else
 * @example readMoment('6/5/2024 9h05') // { local: 1714986300, offset: null, precision: 'minute' }
 */
export function readMoment(text: string, order: DateOrder = 'day-first'): Moment | null {
  const written = text.replace(/[\u00a0\u202f]/g, ' ').trim();
  if (written.length > longest) return null;
  return readEpoch(written) ?? readCompact(written) ?? readSeparated(written, order) ?? readNamed(written);
}

/** Seconds since midnight of a time in a column of its own (`120530`, too), or null. */
export function readTime(text: string): number | null {
  const written = text.replace(/[\u00a0\u202f]/g, ' ').trim();
  if (written.length > longest) return null;
  const clock = readClock(written);
  if (clock !== null) return clock.rest === '' ? clock.seconds : null;
  const found = compactClock.exec(written);
  const seconds = found ? clockSeconds(Number(found[1]), Number(found[2]), Number(found[3])) : Number.NaN;
  return Number.isNaN(seconds) ? null : seconds;
}

function readEpoch(text: string): Moment | null {
  const found = epoch.exec(text);
  if (found === null) return null;
  const seconds = found[1] === undefined ? Math.floor(Number(found[2]) / 1000) : Number(found[1]);
  // Ten digits begin in 2001.
  if (new Date(seconds * 1000).getUTCFullYear() > lastYear) return null;
  return { local: seconds, offset: 0, precision: 'second' };
}

function readCompact(text: string): Moment | null {
  const found = compact.exec(text);
  if (found === null) return null;
  const [all, year, month, day, hour, minute, second] = found;
  const midnight = midnightOf(Number(year), Number(month), Number(day));
  const rest = text.slice(all.length);
  if (hour === undefined) return withDay(midnight, rest);
  const seconds = clockSeconds(Number(hour), Number(minute), Number(second ?? 0));
  return withClock(midnight, { seconds, exact: second !== undefined, rest });
}

function readSeparated(text: string, order: DateOrder): Moment | null {
  const day = dayBefore.exec(text);
  const written = day ? text.slice(day[0].length) : text;
  const iso = yearFirst.exec(written);
  const found = iso ?? yearLast.exec(written);
  if (found === null) return null;
  const [all, first, , second, third] = found;
  const monthFirst = order === 'month-first' || (order === 'month-first-with-am-pm' && halves.test(text));
  const midnight = iso
    ? midnightOf(Number(first), Number(second), Number(third))
    : midnightOf(
        fullYear(third ?? ''),
        Number(monthFirst ? first : second),
        Number(monthFirst ? second : first),
      );
  if (day && weekdayNamed(day[1] ?? '') !== weekdayOf(midnight)) return null;
  return withRest(midnight, written.slice(all.length));
}

/** Sunday is 0; NaN for no day. */
function weekdayOf(midnight: number): number {
  return (midnight / 86_400 + 4) % 7;
}

/** `Thu, 27 Feb 2020 13:01:17 +0000`, `27 février 2020 à 13:01`, `27-Feb-20`, `Feb 27, 2020 1:01 PM`. */
function readNamed(text: string): Moment | null {
  const composed = text.normalize();
  const dayFirst = named.exec(composed);
  const found = dayFirst ?? monthBefore.exec(composed);
  if (found === null) return null;
  const [all, weekday, first = '', second = '', year = ''] = found;
  const [day, month] = dayFirst ? [first, second] : [second, first];
  if (weekday !== undefined && weekdayNamed(weekday) < 0) return null;
  return withRest(midnightOf(fullYear(year), monthNamed(month), Number(day)), composed.slice(all.length));
}

function withRest(midnight: number, rest: string): Moment | null {
  const gap = between.exec(rest)?.[0];
  if (gap === undefined) return withDay(midnight, rest);
  const clock = readClock(rest.slice(gap.length));
  return clock === null ? null : withClock(midnight, clock);
}

function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function withDay(midnight: number, rest: string): Moment | null {
  return Number.isNaN(midnight) || rest !== '' ? null : { local: midnight, offset: null, precision: 'day' };
}

interface Clock {
  /** NaN: impossible. */
  seconds: number;
  exact: boolean;
  /** What follows. */
  rest: string;
}

function withClock(midnight: number, { seconds, exact, rest }: Clock): Moment | null {
  const offset = rest === '' ? null : readOffset(rest);
  const local = midnight + seconds;
  if (Number.isNaN(local) || Number.isNaN(offset)) return null;
  return { local, offset, precision: exact ? 'second' : 'minute' };
}

function readClock(text: string): Clock | null {
  const found = colonClock.exec(text) ?? letterClock.exec(text);
  if (found === null) return null;
  const [all, hour, minute, second, half] = found;
  const hours = half === undefined ? Number(hour) : hoursOfHalf(Number(hour), half);
  const seconds = clockSeconds(hours, Number(minute ?? 0), Number(second ?? 0));
  if (Number.isNaN(seconds)) return null;
  return { seconds, exact: second !== undefined, rest: text.slice(all.length) };
}

function hoursOfHalf(hour: number, half: string): number {
  if (hour < 1 || hour > 12) return Number.NaN;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

/** Seconds east of UTC of `Z`, `+01:00`, `-0530`; NaN for anything else. */
export function readOffset(text: string): number {
  const found = zone.exec(text);
  if (found === null) return Number.NaN;
  const [, name, sign, hours, minutes = '0'] = found;
  if (name !== undefined) return 0;
  const seconds = Number(hours) * 3600 + Number(minutes) * 60;
  if (seconds > 14 * 3600 || Number(minutes) > 59) return Number.NaN;
  return sign === '-' && seconds > 0 ? -seconds : seconds;
}

/** NaN unless it is a time of one day. */
export function clockSeconds(hour: number, minute: number, second: number): number {
  return hour < 24 && minute < 60 && second < 60 ? hour * 3600 + minute * 60 + second : Number.NaN;
}

/** Seconds of the wall clock at which a day begins; NaN for a day that is in no calendar, or too far. */
export function midnightOf(year: number, month: number, day: number): number {
  if (!(year >= firstYear && year <= lastYear && day >= 1)) return Number.NaN;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (day > (monthDays[month - 1] ?? 0) + (leap && month === 2 ? 1 : 0)) return Number.NaN;
  return daysTo(year, month, day) * 86_400;
}

/** Days since 1970-01-01, for years from 1: years begin in March, so that a leap day ends its year. */
function daysTo(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - 719_468;
}

const colon = 0x3a;
const slash = 0x2f;
const dash = 0x2d;
const space = 0x20;
const letterT = 0x54;

/**
 * Fast reading of the commonest shapes, without allocation: `yyyy-mm-dd hh:mm:ss` (or `T`) and
 * `dd/mm/yyyy hh:mm[:ss]`, day first. Says what `readMoment` says of the same text, or nothing.
 *
 * @returns seconds of the wall clock since 1970-01-01T00:00; NaN: read the text with `readMoment`
 */
export function readMomentBytes(bytes: Uint8Array, start: number, end: number): number {
  const length = end - start;
  if (length === 19 && bytes[start + 4] === dash) return isoSeconds(bytes, start);
  if ((length !== 19 && length !== 16) || bytes[start + 2] !== slash) return Number.NaN;
  if (bytes[start + 5] !== slash || bytes[start + 10] !== space || bytes[start + 13] !== colon)
    return Number.NaN;
  if (length === 19 && bytes[start + 16] !== colon) return Number.NaN;
  const year = pair(bytes, start + 6) * 100 + pair(bytes, start + 8);
  const midnight = midnightOf(year, pair(bytes, start + 3), pair(bytes, start));
  const second = length === 19 ? pair(bytes, start + 17) : 0;
  return midnight + clockSeconds(pair(bytes, start + 11), pair(bytes, start + 14), second);
}

function isoSeconds(bytes: Uint8Array, start: number): number {
  const gap = bytes[start + 10];
  if (bytes[start + 7] !== dash || (gap !== space && gap !== letterT)) return Number.NaN;
  if (bytes[start + 13] !== colon || bytes[start + 16] !== colon) return Number.NaN;
  const year = pair(bytes, start) * 100 + pair(bytes, start + 2);
  const midnight = midnightOf(year, pair(bytes, start + 5), pair(bytes, start + 8));
  const second = pair(bytes, start + 17);
  return midnight + clockSeconds(pair(bytes, start + 11), pair(bytes, start + 14), second);
}

/** Two digits as a number; NaN for anything else. */
function pair(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] ?? 0) - 48;
  const ones = (bytes[at + 1] ?? 0) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}
