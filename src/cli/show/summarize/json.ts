import type { RunSummary } from '../../../summarize/model.ts';

/** Runs in short, for programs. */
export function summaryJson(runs: readonly RunSummary[]): string {
  const ordered = runs.map(({ directory, name, ...rest }) => ({ directory, name, ...rest }));
  return `${JSON.stringify({ runs: ordered }, null, 2)}\n`;
}
