import type { NumberId, PhoneNumber } from '../model.ts';
import { territoryOf } from '../phone/territories.ts';
import { Column, type ColumnOf, float64, uint8 } from './column.ts';
import { inShared } from './shared.ts';

/** Slots to begin with at the most: 32 million numbers. */
const LARGEST_START = 1 << 26;

/** Stands in a list of ids for one that is still to be looked up. */
const UNSEEN = -2;

/** Small consecutive ids for the telephone numbers of all inputs, so that what is known of them fits in arrays. */
export class NumberTable {
  private readonly numbers: ColumnOf<PhoneNumber, NumberId> = new Column(float64);
  private slots: Int32Array;
  /** Territory of each number that was placed in one, counted from 1; 0: its prefix says where it is. */
  private readonly places: ColumnOf<number, NumberId> = new Column(uint8);
  /** Id that is lent; -1 as long as none is. */
  private lent: NumberId = -1;

  /** @param expected about how many numbers will come; more are welcome */
  constructor(expected = 2048) {
    let slots = 4096;
    while (slots < expected * 2 && slots < LARGEST_START) slots *= 2;
    this.slots = new Int32Array(slots).fill(-1);
  }

  get size(): number {
    return this.numbers.length;
  }

  /** Id of a number, given on its first sight. */
  add(number: PhoneNumber): NumberId {
    let slot = this.slotOf(number);
    const known = this.slots[slot] ?? -1;
    if (known >= 0) return known;
    if (this.numbers.length * 2 >= this.slots.length) {
      this.grow();
      slot = this.slotOf(number);
    }
    if (this.lent >= 0) throw new Error('numbers are asked about: no input may follow');
    const id = this.numbers.length;
    this.numbers.push(number);
    this.slots[slot] = id;
    return id;
  }

  /**
   * Ids of many numbers, given in their order on first sight; 0 is no number and gets -1. First slots are all fetched
   * before any is looked at: their waits for memory overlap, where the table is larger than the caches.
   */
  addAll(wanted: Float64Array, count: number, ids: Int32Array): void {
    const { slots } = this;
    const mask = slots.length - 1;
    for (let i = 0; i < count; i++) ids[i] = slots[hash(wanted[i] ?? 0) & mask] ?? -1;
    const numbers = this.numbers.values;
    for (let i = 0; i < count; i++) {
      const id = ids[i] ?? -1;
      if (id < 0 || numbers[id] !== wanted[i]) ids[i] = UNSEEN;
    }
    for (let i = 0; i < count; i++) {
      if (ids[i] !== UNSEEN) continue;
      const number = wanted[i] ?? 0;
      ids[i] = number === 0 ? -1 : this.add(number);
    }
  }

  /** Id of a number, -1 if no input has it. */
  find(number: PhoneNumber): NumberId {
    return this.slots[this.slotOf(number)] ?? -1;
  }

  /**
   * Id of a number that somebody asks about: one that no input has gets the id of the last such number, so that the
   * table does not grow with the questions.
   */
  lend(number: PhoneNumber): NumberId {
    const known = this.find(number);
    if (known >= 0) return known;
    if (this.lent < 0) this.lent = this.numbers.length;
    this.numbers.set(this.lent, number);
    return this.lent;
  }

  /** Every number, by its id, in memory that threads share. */
  share(): Float64Array {
    return inShared(Float64Array, this.numbers.values, this.size);
  }

  number(id: NumberId): PhoneNumber {
    return this.numbers.get(id);
  }

  /** Places a number in another territory than its prefix does, by its index in `territories`. */
  place(id: NumberId, territory: number): void {
    this.places.set(id, territory + 1);
  }

  /** Whether something else than its prefix says where a number is. */
  isPlaced(id: NumberId): boolean {
    return this.places.get(id) > 0;
  }

  /** Territory in which a number is called, an index into `territories`; -1 where the number is not French. */
  territory(id: NumberId): number {
    const placed = this.places.get(id);
    return placed > 0 ? placed - 1 : territoryOf(this.number(id));
  }

  /** The slot that holds the number, or the free one where it belongs. */
  private slotOf(number: PhoneNumber): number {
    const mask = this.slots.length - 1;
    const numbers = this.numbers.values;
    let slot = hash(number) & mask;
    for (;;) {
      const id = this.slots[slot] ?? -1;
      if (id < 0 || numbers[id] === number) return slot;
      slot = (slot + 1) & mask;
    }
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 2).fill(-1);
    for (let id = 0; id < this.numbers.length; id++) this.slots[this.slotOf(this.numbers.get(id))] = id;
  }
}

function hash(number: PhoneNumber): number {
  const low = number | 0;
  const high = (number / 4294967296) | 0;
  const mixed = Math.imul(low ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
