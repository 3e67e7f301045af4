import type { Direction, Outcome } from '../../model.ts';
import type { UnclearDirection } from './columns/directions.ts';
import type { OutcomeValue } from './columns/outcome-column.ts';

/** Whose line a number is; `nobody`: a number that is no line of anybody. */
export const PersonState = { somebody: 0, nobody: 1, unreadable: 2 } as const;

/**
 * What is read of many calls, one column after another: the loops of a column stay short, and look-ups of numbers do
 * not wait for each other. The arrays are filled again for the next ones; an index in them is a call's place in it.
 */
export class CallColumns {
  count = 0;
  /** The record of each call in its batch. */
  records = new Int32Array(0);
  readonly outcomes: Outcome[] = [];
  readonly directions: Direction[] = [];
  /** The value that decided the outcome. */
  readonly decided: (OutcomeValue | undefined)[] = [];
  /** What a column says of the direction, where nobody understands it. */
  readonly unclear: (UnclearDirection | null)[] = [];
  /** Number of the person, 0 for none. */
  numbers = new Float64Array(0);
  states = new Uint8Array(0);
  /** Id of the number, -1 for none. */
  ids = new Int32Array(0);
  /** When each call began; NaN: its date or time cannot be read. */
  instants = new Float64Array(0);
  precisions = new Uint8Array(0);

  /** Empties it, with room for so many calls. */
  clear(room: number): void {
    this.count = 0;
    if (this.records.length >= room) return;
    this.records = new Int32Array(room);
    this.numbers = new Float64Array(room);
    this.states = new Uint8Array(room);
    this.ids = new Int32Array(room);
    this.instants = new Float64Array(room);
    this.precisions = new Uint8Array(room);
  }

  add(record: number): void {
    this.records[this.count++] = record;
  }
}
