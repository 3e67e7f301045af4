import type { Day, Direction, Instant, Outcome } from '../../model.ts';
import { zoneOfTerritory } from '../../phone/zone.ts';

/** Why a row is no attempt to reach a person. */
export type Ignored = 'inbound' | 'internal' | 'notPlaced' | 'notSubscriber' | 'totals' | 'blank';
export type IgnoredCounts = Record<Ignored, number>;

/** Counts the rows of a log by what they are, and the days that they cover. */
export class LogCounts {
  readonly ignored = noCounts();
  /** Those of `ignored` of which no call was kept. */
  readonly dropped = noCounts();
  readonly directions = { inbound: 0, outbound: 0, internal: 0 };
  /** Days in metropolitan France that have a readable row, and an outbound one. */
  readonly days = new Set<Day>();
  readonly calledDays = new Set<Day>();
  readable = 0;
  private earliest = Number.POSITIVE_INFINITY;
  private latest = Number.NEGATIVE_INFINITY;

  /** Instants of the first and last readable row. */
  get first(): Instant | null {
    return Number.isFinite(this.earliest) ? this.earliest : null;
  }

  get last(): Instant | null {
    return Number.isFinite(this.latest) ? this.latest : null;
  }

  /** Counts a row that can be read. */
  read(instant: Instant, direction: Direction): void {
    this.readable++;
    this.directions[direction]++;
    if (instant < this.earliest) this.earliest = instant;
    if (instant > this.latest) this.latest = instant;
    const day = zoneOfTerritory(0).dayAt(instant);
    this.days.add(day);
    if (direction === 'outbound') this.calledDays.add(day);
  }

  /** Counts a row that is no call. */
  drop(why: Ignored, rows = 1): void {
    this.ignored[why] += rows;
    this.dropped[why] += rows;
  }
}

function noCounts(): IgnoredCounts {
  return { inbound: 0, internal: 0, notPlaced: 0, notSubscriber: 0, totals: 0, blank: 0 };
}

/** Why a row is no attempt to reach a person, null where it is one. */
export function whyIgnored(direction: Direction, outcome: Outcome, isSomebody: boolean): Ignored | null {
  if (direction !== 'outbound') return direction;
  if (outcome === 'not-placed') return 'notPlaced';
  return isSomebody ? null : 'notSubscriber';
}
