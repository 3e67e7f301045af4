import type { LawComparison, LawWorth, Report } from '../model.ts';
import type { ReportWords } from '../words/words.ts';
import { frequentFirst, type RuleCount } from './rule-counts.ts';

/** What is to be said of a list under two laws. */
export interface TwoLaws {
  title: string;
  /** Sentences, each with what belongs below it. */
  lines: { text: string; below: string[] }[];
  /** Rules with their counts, each under the law of an ISO day. */
  tables: { title: string; date: string; counts: RuleCount[] }[];
}

/** null where no comparison was asked for. */
export function twoLaws(report: Report, words: ReportWords): TwoLaws | null {
  if (report.on === 'calls' || report.lawComparison === undefined) return null;
  const { lawComparison, contacts } = report;
  const { from, to, lost, gained } = lawComparison;
  const change = [words.lost(lost, from.kept), ...(gained > 0 ? [words.gained(gained)] : [])];
  return {
    title: words.betweenLaws(from.date, to.date),
    lines: [
      ...change.map((text) => ({ text, below: [] })),
      ...[from, to].map((law) => worth(law, contacts.read, words)),
    ],
    tables: tablesOf(lawComparison, words).filter(({ counts }) => counts.length > 0),
  };
}

function worth({ date, regime, firstDay, kept, stoppedBy }: LawWorth, read: number, words: ReportWords) {
  const below = stoppedBy.length > 0 ? [words.stoppedUnder(stoppedBy.join(', '))] : [];
  return { text: words.keptUnder(date, regime, firstDay, kept, read), below };
}

function tablesOf({ from, to, lostByRule, gainedByRule }: LawComparison, words: ReportWords) {
  return [
    { title: words.lostByRule(to.date), date: to.date, counts: frequentFirst(lostByRule) },
    { title: words.gainedByRule(from.date), date: from.date, counts: frequentFirst(gainedByRule) },
  ];
}
