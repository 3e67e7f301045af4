import type { CallableAt } from '../../../calendar/callable-at.ts';
import type { CallingDay } from '../../../law/calling-days.ts';
import type { Day } from '../../../model.ts';
import type { Place } from '../../../phone/places.ts';
import type { ClockChange } from '../../../time/clock-changes.ts';
import type { Zone } from '../../../time/zones.ts';

/** Whose windows are shown, to whom, and under what law. */
interface Shown {
  place: Place;
  /** The clock of the people called. */
  zone: Zone;
  /** The clock of the call centre. */
  centre: Zone;
  /** Day under whose law all days are judged; null: each under its own. */
  lawDay: Day | null;
  /** SHA-256 of the law's data. */
  lawHash: string;
  /** Whether holidays of the place alone bar. */
  localHolidays: boolean;
}

/** The calling windows of a place from a first to a last day. */
export interface WindowCalendar extends Shown {
  days: readonly CallingDay[];
  /** Of both clocks, in their order. */
  changes: readonly ClockChange[];
}

/** The answer to "may I call now?". */
export interface WindowNow extends Shown {
  answer: CallableAt;
}
