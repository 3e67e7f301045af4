import { type Cause, causes } from '../../changes/model.ts';
import { Column, int32, uint8 } from '../../store/column.ts';

/** The place of a row that is not in a list. */
export const nobody = -1;

/** Rows whose verdict is not what it was, by their places in both lists; -1: it is not in that one. */
export class ChangedRows {
  readonly before = new Column(int32);
  readonly after = new Column(int32);
  /** By its place among `causes`. */
  private readonly cause = new Column(uint8);

  get count(): number {
    return this.before.length;
  }

  push(before: number, after: number): void {
    this.before.push(before);
    this.after.push(after);
    // A row that is new or gone is so by the list; of others it is found out later.
    this.cause.push(causes.indexOf('input'));
  }

  /** Whether a row is in both lists. */
  isInBoth(at: number): boolean {
    return this.before.get(at) !== nobody && this.after.get(at) !== nobody;
  }

  setCause(at: number, cause: Cause): void {
    this.cause.set(at, causes.indexOf(cause));
  }

  causeAt(at: number): Cause {
    return causes[this.cause.get(at)] ?? 'input';
  }
}
