import type { Lang } from '../../model.ts';
import type { Report } from '../model.ts';
import { english, type ReportWords } from './english.ts';
import { french } from './french.ts';

export type { ReportWords };

/** What reports say beside what the rules say. */
export function wordsIn(lang: Lang): ReportWords {
  return lang === 'fr' ? french : english;
}

/** Whether a report is on call logs alone. */
export function isOnCallsOnly({ inputs }: Report): boolean {
  return !inputs.some(({ role }) => role === 'contacts');
}

/** The decision in one sentence. */
export function decision(report: Report, words: ReportWords): string {
  const { status, contacts, calls } = report;
  const callsOnly = isOnCallsOnly(report);
  if (status === 'not-cleared') return callsOnly ? words.incomplete : words.notCleared;
  if (callsOnly) return words.callsOnly(calls.violating, calls.audited);
  return words.cleared(contacts.kept, contacts.read, contacts.excluded);
}
