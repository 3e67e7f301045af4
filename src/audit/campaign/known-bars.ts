import { ByData } from '../../report/figures/by-data.ts';
import type { Bar } from '../../rules/define.ts';

/** What is told of a bar. */
export type ToldBar = Pick<Bar, 'severity' | 'message' | 'data'>;

/** A rule and what it found; null: it has to be asked again. */
export interface KnownBar<R> {
  rule: R;
  bar: ToldBar | null;
}

/** What rules found, each different thing once: it is days and figures, of which millions of calls or contacts share a few. */
export class KnownBars<R> {
  private readonly rules: readonly R[];
  private readonly except: string | undefined;
  /** First each rule with nothing, by its place among the rules. */
  private readonly all: KnownBar<R>[];
  private readonly ids: readonly Map<string, ByData<number>>[];

  /** @param except a figure by which things are not told apart */
  constructor(rules: readonly R[], except?: string) {
    this.rules = rules;
    this.except = except;
    this.all = rules.map((rule) => ({ rule, bar: null }));
    this.ids = rules.map(() => new Map());
  }

  of(id: number): KnownBar<R> {
    const known = this.all[id];
    if (known === undefined) throw new Error(`no finding ${id}`);
    return known;
  }

  /**
   * @param rule its place among the rules
   * @returns that of the rule with nothing where too much is known already
   */
  idOf(rule: number, { severity, message, data }: ToldBar): number {
    const [judged, messages] = [this.rules[rule], this.ids[rule]];
    if (!judged || !messages) throw new Error(`no rule ${rule}`);
    const fillings = messages.get(message) ?? new ByData<number>();
    messages.set(message, fillings);
    const filling = fillings.of(data, severity, this.except);
    if (filling === null) return rule;
    filling.known ??= this.all.push({ rule: judged, bar: { severity, message, data } }) - 1;
    return filling.known;
  }
}
