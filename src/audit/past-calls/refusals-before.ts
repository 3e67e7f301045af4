import type { CallBook } from '../../store/call-book.ts';

type Calls = Pick<CallBook, 'count' | 'start' | 'isRefusal' | 'isObjection'>;

/** Calls to one number in which somebody refused, and such in which somebody objected. */
export interface NoCalls {
  refusals: Int32Array;
  objections: Int32Array;
}

/** The calls in which somebody refused or objected, found from any later call to the same number. */
export class RefusalsBefore {
  private readonly calls: Calls;
  private lists: { refusals: Int32Array; objections: Int32Array } | undefined;

  constructor(calls: Calls) {
    this.calls = calls;
  }

  /** The latest refusal or objection before a call to the number with that id, -1 for none. */
  before(call: number, id: number): number {
    const { refusals, objections } = this.list();
    return Math.max(this.latest(refusals, call, id), this.latest(objections, call, id));
  }

  /** The refusals and the objections in all calls to a number, in the order of the calls. */
  of(id: number): NoCalls {
    const { refusals, objections } = this.list();
    return { refusals: this.between(refusals, id), objections: this.between(objections, id) };
  }

  private between(list: Int32Array, id: number): Int32Array {
    const from = countBefore(list, this.calls.start(id));
    const end = this.calls.start(id + 1);
    let to = from;
    while ((list[to] ?? end) < end) to++;
    return list.subarray(from, to);
  }

  private list() {
    this.lists ??= {
      refusals: callsWhere(this.calls, (call) => this.calls.isRefusal(call)),
      objections: callsWhere(this.calls, (call) => this.calls.isObjection(call)),
    };
    return this.lists;
  }

  /** Calls to one number stand together, so that the last of a list before a call is one of the number's or none. */
  private latest(list: Int32Array, call: number, id: number): number {
    const found = list[countBefore(list, call) - 1] ?? -1;
    return found >= this.calls.start(id) ? found : -1;
  }
}

function callsWhere({ count }: Calls, holds: (call: number) => boolean): Int32Array {
  const found: number[] = [];
  for (let call = 0; call < count; call++) if (holds(call)) found.push(call);
  return Int32Array.from(found);
}

function countBefore(list: Int32Array, call: number): number {
  return countWhere(list.length, (i) => (list[i] ?? 0) < call);
}

/** How many of `length` sorted things come first for which something holds, found by halving. */
export function countWhere(length: number, holds: (index: number) => boolean): number {
  let from = 0;
  let to = length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(middle)) from = middle + 1;
    else to = middle;
  }
  return from;
}
