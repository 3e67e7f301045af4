import type { CallRows, RowPlaces } from './call-rows.ts';
import type { NumberTable } from './number-table.ts';
import { inShared } from './shared.ts';

/** The calls of a book, those to one number together, in the order in which they were made. */
export interface CallEntries {
  /** Calls of number id n stand from `first[n]` to `first[n + 1]`. */
  first: Int32Array;
  instants: Uint32Array;
  /** Local day of the called person. */
  days: Uint16Array;
  marks: Uint8Array;
  /** Row of the call's earliest leg. */
  rowOf: Uint32Array;
  /** Attempts to the same number before each call. */
  attemptsBefore: Uint32Array;
}

/** The calls of a book in memory that threads share. */
export interface SharedBook {
  entries: CallEntries;
  places: RowPlaces;
}

/** Room for as many calls as there are rows. */
export function roomFor({ count }: CallRows, { size }: NumberTable): CallEntries {
  return {
    first: new Int32Array(size + 1),
    instants: new Uint32Array(count),
    days: new Uint16Array(count),
    marks: new Uint8Array(count),
    rowOf: new Uint32Array(count),
    attemptsBefore: new Uint32Array(count),
  };
}

/** The same calls in memory that threads share, of their exact size. */
export function sharedEntries({ first, ...of }: CallEntries): CallEntries {
  const count = first[first.length - 1] ?? 0;
  return {
    first: inShared(Int32Array, first, first.length),
    instants: inShared(Uint32Array, of.instants, count),
    days: inShared(Uint16Array, of.days, count),
    marks: inShared(Uint8Array, of.marks, count),
    rowOf: inShared(Uint32Array, of.rowOf, count),
    attemptsBefore: inShared(Uint32Array, of.attemptsBefore, count),
  };
}
