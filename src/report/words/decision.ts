import { withinSentence } from '../../words/sentence.ts';
import { hasLogs } from '../figures/inputs.ts';
import type { Report } from '../model.ts';
import type { Rendering } from './rendering.ts';
import type { ReportWords } from './words.ts';

type Told = Pick<Rendering, 'report' | 'say' | 'words'>;

/** The verdict on the list and that on past calls, and what of those could not be checked: a sentence each. */
export function verdictSentences(rendering: Told): string[] {
  const { report, words } = rendering;
  return [...listSentence(report, words), callsSentence(report, words), ...uncheckedSentences(rendering)];
}

/** The verdict on a list; nothing where past calls were audited alone. */
export function listSentence(report: Report, words: ReportWords): string[] {
  if (report.on === 'calls') return [];
  const { kept, read, excluded } = report.contacts;
  return [report.status === 'cleared' ? words.cleared(kept, read, excluded) : words.notCleared];
}

/** The verdict on past calls. */
export function callsSentence(report: Report, words: ReportWords): string {
  const { status, audited, withErrors } = report.calls;
  if (status === 'violations')
    return withErrors > 0 ? words.callsViolating(withErrors) : words.callersViolating;
  if (status === 'incomplete') return lacksLog(report) ? words.noLog : words.callsIncomplete;
  return hasLogs(report) ? words.callsClean(audited) : words.nobodyCalled;
}

/** What of past calls could not be checked, and why. */
export function uncheckedSentences({ report, say, words }: Told): string[] {
  const { unchecked, gaps } = report.calls;
  const accepted = new Set(report.accepted.map(({ rule }) => rule));
  const byLack = new Map<string, string[]>();
  for (const rule of unchecked) {
    const { lacks } = say.rule(rule);
    byLack.set(lacks, [...(byLack.get(lacks) ?? []), rule]);
  }
  const told = gaps.filter((rule) => rule !== noLogRule);
  return [
    ...Array.from(byLack, ([lack, rules]) => words.unchecked(rules, lack)),
    ...told.map((rule) =>
      (accepted.has(rule) ? words.acceptedCallsGap : words.callsGap)(
        rule,
        withinSentence(say.rule(rule).title),
      ),
    ),
  ];
}

/** Whether past calls were checked in part, and broke rules. */
export function isPartial({ calls: { status, unchecked, gaps } }: Report): boolean {
  return status === 'violations' && unchecked.length + gaps.length > 0;
}

/** Its sentence says that no log was given. */
const noLogRule = 'calls/missing';

function lacksLog({ calls }: Report): boolean {
  return calls.gaps.includes(noLogRule);
}
