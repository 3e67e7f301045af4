import { inTurns } from '../../host/turns.ts';
import type { Day } from '../../model.ts';
import type { CallCounts, Distribution, FindingPart } from '../../report/model.ts';
import type { FindingCounts } from '../campaign/finding-counts.ts';
import type { Evidence } from '../inputs/evidence.ts';
import type { Log } from '../inputs/read-logs.ts';
import { callCounts } from './call-counts.ts';
import { distributionOf } from './distribution.ts';
import type { PastCallFigures, PastCalls } from './past-calls.ts';

/** What is told of past calls once all of them were judged. */
export interface JudgedCalls {
  readonly figures: PastCallFigures;
  /** What became of the rows of the logs. */
  readonly rowCounts: CallCounts;
  /** null where no call was audited. */
  readonly distribution: Distribution | null;
  /** Whether a day falls into the period that is reported. */
  covers(day: Day): boolean;
  /** Counts what was found, and keeps the first findings of each rule. */
  addTo(counts: FindingCounts): Promise<void>;
  /** All that was found, in the order of the logs' rows. */
  found(): FindingPart;
}

/** Judges past calls in this thread, in steps between which others may have their turn. */
export async function judgeHere(
  past: PastCalls,
  { logs, evidence }: { logs: readonly Log[]; evidence: Evidence },
  mask: boolean,
): Promise<JudgedCalls> {
  const figures = await inTurns(past.judgeAll());
  return {
    figures,
    rowCounts: callCounts(logs, evidence, (call) => past.isReported(call), figures),
    distribution: await inTurns(distributionOf(evidence.calls, evidence.numbers, past, mask)),
    covers: (day) => past.covers(day),
    addTo: (counts) => inTurns(past.count(counts)),
    found: () => past.findings(),
  };
}
