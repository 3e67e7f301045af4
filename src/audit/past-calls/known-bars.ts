import { ByData } from '../../report/figures/by-data.ts';
import type { Bar, CallRule } from '../../rules/define.ts';
import { callRules } from '../../rules/index.ts';

/** What is told of a bar. */
export type ToldBar = Pick<Bar, 'severity' | 'message' | 'data'>;

/** A rule and what it found; null: it has to be asked again. */
export interface KnownBar {
  rule: CallRule;
  bar: ToldBar | null;
}

/** What call rules found, each different thing once: it is days and figures, of which millions of calls share a few. */
export class KnownBars {
  /** First each rule with nothing, by its place among the rules. */
  private readonly all: KnownBar[] = callRules.map((rule) => ({ rule, bar: null }));
  private readonly ids = callRules.map(() => new Map<string, ByData<number>>());

  of(id: number): KnownBar {
    const known = this.all[id];
    if (known === undefined) throw new Error(`no finding ${id}`);
    return known;
  }

  /**
   * @param rule its place among the call rules
   * @returns that of the rule with nothing where too much is known already
   */
  idOf(rule: number, { severity, message, data }: ToldBar): number {
    const [judged, messages] = [callRules[rule], this.ids[rule]];
    if (!judged || !messages) throw new Error(`no rule ${rule}`);
    const fillings = messages.get(message) ?? new ByData<number>();
    messages.set(message, fillings);
    const filling = fillings.of(data, severity);
    if (filling === null) return rule;
    filling.known ??= this.all.push({ rule: judged, bar: { severity, message, data } }) - 1;
    return filling.known;
  }
}
