import { Column, uint32 } from '../../store/column.ts';

/** Calls by a small number (an agent, a day) and by the set of rules that they break: arrays, since it is millions. */
export class CallTallies {
  /** Keys in the order of their first call. */
  readonly keys: number[] = [];
  private readonly masks: number;
  private readonly totals = new Column(uint32);
  private readonly counts = new Column(uint32);

  /** @param masks how many sets of rules there are; the first is the empty one */
  constructor(masks: number) {
    this.masks = masks;
  }

  add(key: number, mask: number): void {
    const total = this.totals.get(key);
    if (total === 0) this.keys.push(key);
    this.totals.set(key, total + 1);
    const place = key * this.masks + mask;
    this.counts.set(place, this.counts.get(place) + 1);
  }

  calls(key: number): number {
    return this.totals.get(key);
  }

  /** Calls that break a rule. */
  violating(key: number): number {
    return this.totals.get(key) - this.counts.get(key * this.masks);
  }

  /** Calls by the set of rules that they break. */
  byMask(key: number): [mask: number, calls: number][] {
    return Array.from({ length: this.masks }, (_, mask): [number, number] => [
      mask,
      this.counts.get(key * this.masks + mask),
    ]).filter(([, calls]) => calls > 0);
  }
}
