import type { Cause, Change, ChangeBar, ChangeCount, Changes, ContactStanding } from '../../changes/model.ts';
import { excludedMark, type RecognisedRows } from '../../changes/rows.ts';
import type { PhoneNumber } from '../../model.ts';
import { type ChangeWay, wayOf } from '../../report/figures/change-counts.ts';
import type { RowVerdict } from '../contacts/judge.ts';
import { type ChangedRows, nobody } from './changed-rows.ts';
import type { EarlierRows } from './earlier-rows.ts';
import type { JudgedRun } from './trials.ts';
import { numbersLeft } from './variant.ts';

/** Changes that reports for people show of each way. */
const SHOWN = 20;

type Counted = Pick<Changes, 'counts' | 'droppedByRule' | 'returnedByRule' | 'lost' | 'first'>;

/** Says of changed rows what is to be said. */
export class ChangeTeller {
  private readonly earlier: EarlierRows;
  private readonly later: RecognisedRows;
  private readonly now: JudgedRun;

  constructor(earlier: EarlierRows, later: RecognisedRows, now: JudgedRun) {
    this.earlier = earlier;
    this.later = later;
    this.now = now;
  }

  *all(rows: ChangedRows): Generator<Change> {
    for (let at = 0; at < rows.count; at++)
      yield this.change(rows.before.get(at), rows.after.get(at), rows.causeAt(at));
  }

  counted(rows: ChangedRows): Counted {
    const counts = new Map<string, ChangeCount>();
    const byRule: Partial<Record<ChangeWay, Map<string, number>>> = {
      dropped: new Map(),
      returned: new Map(),
    };
    const shown = new Map<ChangeWay, number>();
    const first: Change[] = [];
    let lost = 0;
    for (const change of this.all(rows)) {
      const way = wayOf(change);
      countIn(counts, change);
      for (const rule of change.rules) byRule[way]?.set(rule, (byRule[way].get(rule) ?? 0) + 1);
      if (isLost(change)) lost++;
      const before = shown.get(way) ?? 0;
      shown.set(way, before + 1);
      if (before < SHOWN) first.push(change);
    }
    return {
      counts: [...counts.values()],
      droppedByRule: sorted(byRule.dropped),
      returnedByRule: sorted(byRule.returned),
      lost,
      first,
    };
  }

  private change(before: number, after: number, cause: Cause): Change {
    const { earlier, later } = this;
    const verdict = after === nobody ? null : this.now.audit.contacts.verdict(after);
    const was = before === nobody ? '' : standing(earlier.marks.get(before) !== excludedMark);
    const is = verdict === null ? '' : standing(verdict.kept);
    const { removed, restored } = this.numbers(before, after, verdict);
    const bars = verdict === null ? [] : this.bars(after, verdict, removed);
    const known = after === nobody ? earlier.rows.numbers.of(before) : later.numbers.of(after);
    return {
      lineBefore: before === nobody ? 0 : earlier.rows.line.get(before),
      line: after === nobody ? 0 : later.line.get(after),
      number: [...removed, ...restored, ...known][0] ?? 0,
      ...{ was, is, cause, bars, removed, restored },
      rules: this.rules(bars, before, is === '' || was === 'excluded' || restored.length > 0),
    };
  }

  /** Of a row that is kept as before: numbers that may no longer be called, and those that now may. */
  private numbers(
    before: number,
    after: number,
    verdict: RowVerdict | null,
  ): Pick<Change, 'removed' | 'restored'> {
    const isKept = verdict?.kept === true && before !== nobody;
    if (!isKept || this.earlier.marks.get(before) === excludedMark) return { removed: [], restored: [] };
    const then = this.earlier.left.of(before);
    const now = numbersLeft(verdict, after, this.now.inputs);
    return {
      removed: then.filter((number) => !now.includes(number)),
      restored: now.filter((number) => !then.includes(number)),
    };
  }

  /** What bars a row; of one that is kept, what bars the numbers that are gone from it. */
  private bars(row: number, { bars, kept }: RowVerdict, removed: readonly PhoneNumber[]): ChangeBar[] {
    const { audit, inputs } = this.now;
    const { contacts, evidence } = inputs;
    const isMeant = (entry: number) => {
      const id = entry < 0 ? -1 : contacts.rows.id.get(entry);
      return !kept || (id >= 0 && removed.includes(evidence.numbers.number(id)));
    };
    return bars
      .filter(({ bar, entry }) => bar.severity === 'error' && isMeant(entry))
      .map((found) => audit.contacts.finding(row, found));
  }

  /** Of what bars now; where nothing does, of what barred before, if that is what tells. */
  private rules(bars: readonly ChangeBar[], before: number, isBefore: boolean): string[] {
    const now = [...new Set(bars.map(({ rule }) => rule))].sort();
    return now.length > 0 || before === nobody || !isBefore ? now : this.earlier.rulesOf(before);
  }
}

function standing(isKept: boolean): ContactStanding {
  return isKept ? 'kept' : 'excluded';
}

/** Whether something that could be called may not be called any more. */
function isLost({ was, is, removed }: Change): boolean {
  return was === 'kept' && (is !== 'kept' || removed.length > 0);
}

function countIn(counts: Map<string, ChangeCount>, { was, is, cause }: Change): void {
  const key = `${was} ${is} ${cause}`;
  counts.set(key, { was, is, cause, rows: (counts.get(key)?.rows ?? 0) + 1 });
}

function sorted(counts: ReadonlyMap<string, number> = new Map()): Record<string, number> {
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
