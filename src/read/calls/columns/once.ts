import { fingerprint } from '../../../store/dictionary.ts';
import { FieldView } from '../../csv/field.ts';
import type { Batch } from '../../csv/records.ts';

/** Finds out whether any person of a log stands in it twice; where none does, it may be a list of persons. */
export class OncePerPerson {
  private readonly column: number | null;
  private readonly view = new FieldView();
  private seen: Set<number> | null = new Set();

  constructor(column: number | null) {
    this.column = column;
  }

  look(batch: Batch, record: number): void {
    if (this.column === null || this.seen === null) return;
    const { view } = this;
    view.at(batch, record, this.column);
    const id = fingerprint(view.bytes, view.start, view.end);
    if (this.seen.has(id)) this.seen = null;
    else this.seen.add(id);
  }

  get isList(): boolean {
    return this.column !== null && this.seen !== null;
  }
}
