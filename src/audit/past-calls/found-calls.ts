import type { CallId, NumberId } from '../../model.ts';
import type { CallBook } from '../../store/call-book.ts';
import { Column, uint32 } from '../../store/column.ts';

/** Marks the beginning of what is told of a call. */
const BEGIN = 0x8000_0000;

/** One thing that was found of a call. */
export interface FoundOfCall {
  call: CallId;
  id: NumberId;
  /** Id among `KnownBars`. */
  bar: number;
}

/** What was found of calls, kept when they are judged: in the order of the logs, they would have to be looked up and judged again. */
export class FoundCalls {
  private readonly calls: Pick<CallBook, 'row' | 'rowCount'>;
  /** One call after the other: the call, the id of its number, and what was found of it. */
  private readonly told = new Column(uint32);
  /** Where the calls begin in it, in the order of the logs' rows. */
  private places: Uint32Array | undefined;

  constructor(calls: Pick<CallBook, 'row' | 'rowCount'>) {
    this.calls = calls;
  }

  /** From here on, what is added was found of another call. */
  begin(call: CallId, id: NumberId): void {
    this.told.push(BEGIN + call);
    this.told.push(id);
  }

  /** @param bar id among `KnownBars` */
  add(bar: number): void {
    this.told.push(bar);
  }

  /** In the order of the logs' rows, and of one call in that in which it was added; one object serves for all. */
  *inFileOrder(): Generator<FoundOfCall> {
    const { told } = this;
    this.places ??= this.inOrder();
    const found: FoundOfCall = { call: 0, id: 0, bar: 0 };
    for (const place of this.places) {
      found.call = told.get(place) - BEGIN;
      found.id = told.get(place + 1);
      for (let next = place + 2; next < told.length && told.get(next) < BEGIN; next++) {
        found.bar = told.get(next);
        yield found;
      }
    }
  }

  private inOrder(): Uint32Array {
    const { told, calls } = this;
    // Of each row the place behind the beginning of its call, 0 for none.
    const ofRow = new Uint32Array(calls.rowCount);
    let count = 0;
    for (let place = 0; place < told.length; place++) {
      if (told.get(place) < BEGIN) continue;
      ofRow[calls.row(told.get(place) - BEGIN)] = place + 1;
      count++;
    }
    const places = new Uint32Array(count);
    let next = 0;
    for (const place of ofRow) if (place !== 0) places[next++] = place - 1;
    return places;
  }
}
