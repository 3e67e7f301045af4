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
 * Why the verdict on a row that is in both lists is another: the first cause that gives the old one when it alone is taken back; where
 * none does, the first other than the list that differs. The list is named without proof only where nothing else is left.
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
  return (proven ?? likeliest(trials))?.cause ?? lastCause;
}

/** A row that is in both lists is as it was: what could not be tried is laid to the list last. */
function likeliest(trials: readonly Trial[]): Trial | undefined {
  const others = trials.filter(({ cause }) => cause !== 'input');
  const isListUntried = trials.some(({ cause, marks }) => cause === 'input' && marks === null);
  const isOtherUntried = others.some(({ marks }) => marks === null);
  return isListUntried && !isOtherUntried ? trials[0] : (others[0] ?? trials[0]);
}

/** Where nothing differs that is known of, something of the machine does. */
const lastCause = causes[3];
