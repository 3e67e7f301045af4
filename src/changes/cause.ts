import { type Cause, causes } from './model.ts';
import type { StandingMark } from './rows.ts';

/** What is known of a cause that differs between two runs. */
export interface Trial {
  cause: Cause;
  /**
   * How a row stands where that alone is taken back: rows of the earlier list for `input`, of the later one for all others; null: it
   * could not be tried.
   */
  marks: Float64Array | null;
}

/**
 * Why the verdict on a row is another: the first cause that gives the old one when it alone is taken back; where none does, the first
 * that differs.
 *
 * @param trials in the order of `causes`
 * @param mark how the row stood
 */
export function causeOf(
  trials: readonly Trial[],
  { before, after }: { before: number; after: number },
  mark: StandingMark,
): Cause {
  const proven = trials.find(
    ({ cause, marks }) => marks !== null && marks[cause === 'input' ? before : after] === mark,
  );
  return (proven ?? trials[0])?.cause ?? lastCause;
}

/** Where nothing differs that is known of, something of the machine does. */
const lastCause = causes[3];
