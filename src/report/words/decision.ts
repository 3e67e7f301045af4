import { isStopped } from '../figures/rule-counts.ts';
import type { Report } from '../model.ts';
import type { ReportWords } from './words.ts';

/** The decision in one sentence. */
export function decisionSentence(report: Report, words: ReportWords): string {
  const { calls } = report;
  if (report.on === 'calls')
    return isStopped(report) ? words.incomplete : words.callsOnly(calls.violating, calls.audited);
  const { kept, read, excluded } = report.contacts;
  return report.status === 'cleared' ? words.cleared(kept, read, excluded) : words.notCleared;
}
