import type { LogColumns } from '../../../formats/layout.ts';
import { FieldView, isPositive } from '../../csv/field.ts';
import type { Batch } from '../../csv/records.ts';
import type { OutcomeValue } from './outcome-column.ts';

/** Finds calls whose result says that they were never placed and whose length says that they were. */
export class CallLengths {
  /** Rows by result. */
  readonly contradictory = new Map<string, number>();
  private readonly columns: readonly number[];
  private readonly view = new FieldView();

  constructor({ lengths }: LogColumns) {
    this.columns = lengths;
  }

  /** Whether a row that says by its result that it was never placed was; such rows are counted. */
  wasPlaced(batch: Batch, record: number, { value, said }: OutcomeValue): boolean {
    // A telephone system counts the seconds in which it found no line, too.
    if (said === 'system') return false;
    const placed = this.columns.some((column) => this.isPositive(batch, record, column));
    if (placed) this.contradictory.set(value, (this.contradictory.get(value) ?? 0) + 1);
    return placed;
  }

  private isPositive(batch: Batch, record: number, column: number): boolean {
    const { view } = this;
    view.at(batch, record, column);
    return isPositive(view);
  }
}

/** Rows by result, the most frequent first. */
export function contradictoryResults(readers: readonly CallLengths[]): { value: string; count: number }[] {
  const sums = new Map<string, number>();
  for (const { contradictory } of readers)
    for (const [value, count] of contradictory) sums.set(value, (sums.get(value) ?? 0) + count);
  return [...sums].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}
