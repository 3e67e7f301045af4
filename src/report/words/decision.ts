import type { Report } from '../model.ts';
import type { ReportWords } from './words.ts';

/** The decision in one sentence. */
export function decisionSentence(report: Report, words: ReportWords): string {
  const { status, calls } = report;
  if (report.on === 'calls')
    return status === 'cleared' ? words.callsOnly(calls.violating, calls.audited) : words.incomplete;
  const { kept, read, excluded } = report.contacts;
  return status === 'cleared' ? words.cleared(kept, read, excluded) : words.notCleared;
}
