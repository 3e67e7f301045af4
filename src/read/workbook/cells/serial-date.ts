const DAY_SECONDS = 86_400;
/** 31 December 9999. */
const LAST_DAY = 2_958_465;
/** From 1 January 1900 to 1 January 1904. */
const DAYS_TO_1904 = 1462;
/** Excel counts a 29 February 1900 as its 60th day. */
const NO_DAY = 60;

/** What a cell with a date shows of it. */
export interface ShownTime {
  date: boolean;
  time: boolean;
  /** Whether hours go on beyond a day: `[h]:mm`. */
  elapsed: boolean;
}

/**
 * A serial date as ISO text: `2024-05-06`, `2024-05-06 11:00:00`, `11:00:00`, or a duration `26:30:00`; rounded to the second.
 *
 * @returns null where it is no date
 */
export function serialText(serial: number, from1904: boolean, shown: ShownTime): string | null {
  const seconds = Math.round((serial + (from1904 && shown.date ? DAYS_TO_1904 : 0)) * DAY_SECONDS);
  const [day, rest] = [Math.floor(seconds / DAY_SECONDS), seconds % DAY_SECONDS];
  if (!(seconds >= 0) || day > LAST_DAY) return null;
  if (shown.elapsed) return clock(seconds);
  return [...(shown.date ? [isoDate(day)] : []), ...(shown.time ? [clock(rest)] : [])].join(' ');
}

function isoDate(day: number): string {
  if (day === 0) return '1900-01-00';
  if (day === NO_DAY) return '1900-02-29';
  const from = Date.UTC(1899, 11, day < NO_DAY ? 31 : 30);
  return new Date(from + day * DAY_SECONDS * 1000).toISOString().slice(0, 10);
}

function clock(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
