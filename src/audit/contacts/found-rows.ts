import type { Day, RowIndex } from '../../model.ts';
import type { NumberRule, PersonRule } from '../../rules/define.ts';
import { numberRules, personRules } from '../../rules/index.ts';
import { Column, uint32 } from '../../store/column.ts';
import { KnownBars, type ToldBar } from '../campaign/known-bars.ts';
import type { RowBar } from './judge.ts';

type RowRule = NumberRule | PersonRule;

/** What is told of something that a rule found of a row, or of one of its numbers. */
export type ToldRowBar = Pick<RowBar, 'rule' | 'entry' | 'from'> & { bar: ToldBar };

const rules: readonly RowRule[] = [...numberRules, ...personRules];
const placeOf = new Map(rules.map((rule, place) => [rule, place] as const));
/** Figures that are kept of each thing found. */
const FIGURES = 4;

/**
 * What was found of contact rows, kept when they are decided: lists and reports tell it again. Not kept is what the words of a
 * cell say, which are looked up only to be shown.
 */
export class FoundRows {
  private readonly known = new KnownBars(rules, 'line');
  /** Rows of which something is kept, in their order, and where that begins. */
  private readonly rows = new Column(uint32);
  private readonly starts = new Column(uint32);
  /** Of each thing: its id among the known bars, its entry and one more, the line in it, and the day from which it bars; 0 for none. */
  private readonly figures = new Column(uint32);

  /** To be called with rows in their order. */
  keep(row: RowIndex, bars: readonly RowBar[]): void {
    const ids = bars.map(({ rule, bar, isWorded }) =>
      isWorded ? 0 : this.known.idOf(placeOf.get(rule) ?? -1, bar),
    );
    if (ids.some((id) => id < rules.length)) return;
    this.rows.push(row);
    this.starts.push(this.figures.length);
    for (const [i, { bar, entry, from = 0 }] of bars.entries()) {
      this.figures.push(ids[i] ?? 0);
      this.figures.push(entry + 1);
      this.figures.push(lineIn(bar) ?? 0);
      this.figures.push(from);
    }
  }

  /** What was found of a row; null: it has to be judged again. */
  of(row: RowIndex): ToldRowBar[] | null {
    const place = this.placeOf(row);
    if (place < 0) return null;
    const bars: ToldRowBar[] = [];
    const end = place + 1 < this.starts.length ? this.starts.get(place + 1) : this.figures.length;
    for (let at = this.starts.get(place); at < end; at += FIGURES) bars.push(this.told(at));
    return bars;
  }

  private told(at: number): ToldRowBar {
    const { rule, bar } = this.known.of(this.figures.get(at));
    if (bar === null) throw new Error(`nothing is known of ${rule.id}`);
    const line = this.figures.get(at + 2);
    const from: Day = this.figures.get(at + 3);
    return {
      rule,
      bar: lineIn(bar) === undefined ? bar : { ...bar, data: { ...bar.data, line } },
      entry: this.figures.get(at + 1) - 1,
      ...(from > 0 && { from }),
    };
  }

  private placeOf(row: RowIndex): number {
    let from = 0;
    let to = this.rows.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (this.rows.get(middle) < row) from = middle + 1;
      else to = middle;
    }
    return from < this.rows.length && this.rows.get(from) === row ? from : -1;
  }
}

function lineIn({ data: { line } }: ToldBar): number | undefined {
  return typeof line === 'number' ? line : undefined;
}
