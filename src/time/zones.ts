import type { Day, Instant } from '../model.ts';
import { isoDay } from './days.ts';
import { firstInstant, lastInstant, type Offsets, offsetsOf, stride } from './transitions.ts';

/** Of a day of the calendar on which no clock changes. */
export const secondsPerDay = 86_400;

/** The clock of a place. Every method is integer arithmetic on a table and may be called per row. */
export interface Zone {
  /** IANA name as it was asked for, or an offset such as `+02:00`. */
  readonly name: string;
  /** Seconds east of UTC at an instant; outside 1990–2050, those of the nearer end. */
  offsetAt(instant: Instant): number;
  /** The local date at an instant. */
  dayAt(instant: Instant): Day;
  /**
   * The instant at which local clocks show `localSeconds`, counted from 1970-01-01T00:00 local time. Where
   * they show it twice (autumn), the earlier one; where they skip it (spring), moved forward by the gap.
   */
  instantOf(localSeconds: number): Instant;
}

class OffsetTable implements Zone {
  readonly name: string;
  private readonly offsets: Int32Array;
  /** Instants from which each offset holds, closed by Infinity. */
  private readonly starts: Float64Array;
  /** The same on the local clock: past a gap or an overlap. */
  private readonly localStarts: Float64Array;
  /** Index of the offset in force at the start of each stride of the table's span. */
  private readonly inStride: Uint16Array;

  constructor(name: string, { starts, offsets }: Offsets) {
    this.name = name;
    this.offsets = Int32Array.from(offsets);
    this.starts = Float64Array.from([...starts, Number.POSITIVE_INFINITY]);
    this.localStarts = this.starts.map(
      (start, index) => start + Math.max(offsets[index - 1] ?? 0, offsets[index] ?? 0),
    );
    this.inStride = offsets.length === 1 ? new Uint16Array(1) : strideIndex(this.starts);
  }

  offsetAt(instant: Instant): number {
    return this.offsets[this.indexAt(instant, this.starts)] ?? 0;
  }

  dayAt(instant: Instant): Day {
    return Math.floor((instant + this.offsetAt(instant)) / secondsPerDay);
  }

  instantOf(localSeconds: number): Instant {
    return localSeconds - (this.offsets[this.indexAt(localSeconds, this.localStarts)] ?? 0);
  }

  private indexAt(seconds: number, starts: Float64Array): number {
    const place = ((seconds - firstInstant) / stride) | 0;
    const last = this.inStride.length - 1;
    let index = this.inStride[place < 0 ? 0 : place > last ? last : place] ?? 0;
    while (seconds < (starts[index] ?? 0)) index -= 1;
    while (seconds >= (starts[index + 1] ?? 0)) index += 1;
    return index;
  }
}

function strideIndex(starts: Float64Array): Uint16Array {
  let index = 0;
  return Uint16Array.from({ length: Math.ceil((lastInstant - firstInstant) / stride) }, (_, place) => {
    while ((starts[index + 1] ?? 0) <= firstInstant + place * stride) index += 1;
    return index;
  });
}

const named = new Map<string, Zone | null>();
const fixed = new Map<number, Zone>();

/**
 * The zone of an IANA name such as `Indian/Reunion`. The table is built on the first call, in a few
 * milliseconds, from the platform's zone data.
 *
 * @returns null where no zone has that name
 * @example zoneNamed('Indian/Reunion')?.offsetAt(0) // 14400
 */
export function zoneNamed(name: string): Zone | null {
  const known = named.get(name);
  if (known !== undefined) return known;
  const offsets = offsetsOf(name);
  const zone = offsets === null ? null : new OffsetTable(name, offsets);
  named.set(name, zone);
  return zone;
}

/**
 * A zone that keeps one offset for ever.
 *
 * @param offsetSeconds seconds east of UTC
 */
export function fixedZone(offsetSeconds: number): Zone {
  const known = fixed.get(offsetSeconds);
  if (known !== undefined) return known;
  const offsets = { starts: [Number.NEGATIVE_INFINITY], offsets: [offsetSeconds] };
  const zone = new OffsetTable(isoOffset(offsetSeconds), offsets);
  fixed.set(offsetSeconds, zone);
  return zone;
}

/**
 * An instant as ISO 8601 with the zone's offset.
 *
 * @example isoInstant(1_714_982_400, zone) // '2024-05-06T10:00:00+02:00' in Europe/Paris
 */
export function isoInstant(instant: Instant, zone: Zone): string {
  const offset = zone.offsetAt(instant);
  const local = instant + offset;
  const day = Math.floor(local / secondsPerDay);
  const second = local - day * secondsPerDay;
  const minute = Math.floor(second / 60);
  return `${dayText(day)}${minuteTexts[minute] ?? ''}${secondTexts(offset)[second - minute * 60] ?? ''}`;
}

/** Millions of instants share few days, minutes and offsets: their texts are made once. */
const dayTexts = new Map<Day, string>();
const minuteTexts = Array.from({ length: 1440 }, (_, minute) => `T${hourMinute(minute * 60)}:`);
const secondTextsOf = new Map<number, readonly string[]>();

function dayText(day: Day): string {
  const known = dayTexts.get(day);
  if (known !== undefined) return known;
  const text = isoDay(day);
  if (dayTexts.size < 100_000) dayTexts.set(day, text);
  return text;
}

/** Seconds with what follows them. */
function secondTexts(offset: number): readonly string[] {
  const known = secondTextsOf.get(offset);
  if (known) return known;
  const texts = Array.from({ length: 60 }, (_, second) => twoDigits(second) + isoOffset(offset));
  secondTextsOf.set(offset, texts);
  return texts;
}

function isoOffset(offset: number): string {
  return offset < 0 ? `-${hourMinute(-offset)}` : `+${hourMinute(offset)}`;
}

function hourMinute(seconds: number): string {
  return `${twoDigits(Math.floor(seconds / 3600))}:${twoDigits(Math.floor(seconds / 60) % 60)}`;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}
