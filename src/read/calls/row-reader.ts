import type { LogLayout } from '../../formats/layout.ts';
import type { Outcome } from '../../model.ts';
import type { CallRows } from '../../store/call-rows.ts';
import type { NumberTable } from '../../store/number-table.ts';
import type { Zone } from '../../time/zones.ts';
import { CallCallers } from './columns/callers.ts';
import { CallLegs } from './columns/legs.ts';
import { CallMoments } from './columns/moments.ts';
import { CallNumbers } from './columns/numbers.ts';
import { CallLengths } from './columns/placed.ts';
import { CallWords } from './columns/words.ts';
import type { OpenLog } from './open.ts';

/** What the user said of a log. */
export interface LogReading {
  /** Zone of times without an offset; null: the log's own, else `fallbackZone`. */
  zone: Zone | null;
  fallbackZone: Zone;
  dialPrefix: string;
  mapping: ReadonlyMap<string, Outcome> | null;
}

/** Reads one call of each row; a format that holds several calls in a row has a reader for each. */
export class RowReader {
  readonly layout: LogLayout;
  readonly moments: CallMoments;
  readonly people: CallNumbers;
  readonly words: CallWords;
  readonly callers: CallCallers;
  readonly legs: CallLegs;
  readonly lengths: CallLengths;

  constructor({ layout, account }: OpenLog, options: LogReading, numbers: NumberTable, rows: CallRows) {
    this.layout = layout;
    this.moments = new CallMoments(layout, options, numbers);
    this.people = new CallNumbers(layout, options.dialPrefix, numbers);
    this.words = new CallWords(layout, options.mapping, account);
    this.callers = new CallCallers(layout, numbers);
    this.legs = new CallLegs(layout, rows);
    this.lengths = new CallLengths(layout.columns);
  }
}
