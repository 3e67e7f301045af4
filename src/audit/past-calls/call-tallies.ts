import { Column, uint32 } from '../../store/column.ts';

/** Calls by a small number (an agent, a day) and by the set of rules that they break; most break none. */
export class CallTallies {
  /** Keys in the order of their first call. */
  readonly keys: number[] = [];
  private readonly totals = new Column(uint32);
  /** Of the calls of a key that break a rule, by set of rules. */
  private readonly broken = new Map<number, Map<number, number>>();

  add(key: number, mask: number): void {
    const total = this.totals.get(key);
    if (total === 0) this.keys.push(key);
    this.totals.set(key, total + 1);
    if (mask === 0) return;
    const masks = this.broken.get(key) ?? new Map<number, number>();
    this.broken.set(key, masks.set(mask, (masks.get(mask) ?? 0) + 1));
  }

  calls(key: number): number {
    return this.totals.get(key);
  }

  /** Calls that break a rule. */
  violating(key: number): number {
    return this.byMask(key).reduce((sum, [, calls]) => sum + calls, 0);
  }

  /** Calls that break a rule by the set of rules that they break. */
  byMask(key: number): [mask: number, calls: number][] {
    return [...(this.broken.get(key) ?? [])].sort(([a], [b]) => a - b);
  }
}
