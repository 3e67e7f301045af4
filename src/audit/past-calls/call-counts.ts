import type { CallCounts } from '../../report/model.ts';
import type { Evidence } from '../inputs/evidence.ts';
import type { Log } from '../inputs/read-logs.ts';
import type { PastCallFigures } from './past-calls.ts';

/**
 * What became of every row of the logs: audited, joined to another row, unreadable, or ignored and why.
 *
 * @param isReported whether a call falls into the period that is reported
 */
export function callCounts(
  logs: readonly Log[],
  { calls, numbers }: Evidence,
  isReported: (call: number) => boolean,
  past: PastCallFigures,
): CallCounts {
  const ignored = new Map<string, number>();
  const add = (why: string, count: number) => {
    if (count > 0) ignored.set(why, (ignored.get(why) ?? 0) + count);
  };
  for (const { summary } of logs) for (const [why, count] of Object.entries(summary.dropped)) add(why, count);
  for (let id = 0; id < numbers.size; id++) {
    if (!calls.hasCalls(id)) continue;
    const foreign = numbers.territory(id) < 0;
    const { from, to } = calls.of(id);
    for (let call = from; call < to; call++) {
      const why = calls.whyIgnored(call) ?? (foreign ? 'foreign' : isReported(call) ? null : 'outsidePeriod');
      if (why !== null) add(why, 1);
    }
  }
  const sum = (of: (log: Log) => number) => logs.reduce((total, log) => total + of(log), 0);
  return {
    read: sum(({ summary }) => summary.entries),
    audited: past.audited,
    ignored: [...ignored.values()].reduce((total, count) => total + count, 0),
    ignoredBy: Object.fromEntries([...ignored].sort(([a], [b]) => (a < b ? -1 : 1))),
    joined: calls.figures.joined,
    unreadable: sum(({ summary }) => summary.unreadable.count),
    violating: past.violating,
    withErrors: past.withErrors,
  };
}
