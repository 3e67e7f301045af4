import { ruleCounts } from '../../../report/figures/rule-counts.ts';
import { beside, paragraph, section } from '../../terminal/page.ts';
import { padStart, widest } from '../../terminal/width.ts';
import type { SummaryPage } from './page.ts';
import { ruleCountTable } from './rule-table.ts';

/** What the logs hold and which rules past calls broke. */
export function pastCalls(page: SummaryPage): string[] {
  const { report, words } = page;
  if (!report.inputs.some(({ role }) => role === 'calls')) return [];
  const { read, audited, ignored, joined, unreadable, violating, withErrors } = report.calls;
  const rules = ruleCountTable(page, ruleCounts(report, 'call', ['error', 'warning', 'notice']));
  if (page.report.on === 'calls')
    return [...section(page, words.calls, rows(page)), ...section(page, words.callsByRule(violating), rules)];
  return section(page, words.calls, [
    ...paragraph(page, words.callFigures(read, audited, ignored, joined, unreadable), 2),
    ...paragraph(page, words.violating(violating, withErrors), 2),
    ...rules,
  ]);
}

/** What became of every row that was read. */
function rows(page: SummaryPage): string[] {
  const { report, words, voice } = page;
  const { read, audited, ignored, ignoredBy, joined, unreadable } = report.calls;
  const reasons = Object.entries(ignoredBy)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([why, count]) => words.ignoredBy(why, count));
  const figures: [number, string][] = [
    [audited, words.rowsAudited(audited)],
    [ignored, words.rowsIgnored(ignored, reasons)],
    [joined, words.rowsJoined(joined)],
    [unreadable, words.rowsUnreadable(unreadable)],
  ];
  const width = widest(figures.map(([count]) => voice.n(count)));
  return [
    ...paragraph(page, words.rowsRead(read), 2),
    ...figures.flatMap(([count, text]) => beside(page, `    ${padStart(voice.n(count), width)}  `, text)),
    ...extremes(page),
  ];
}

/** What the spread of the calls tells beside their findings. */
function extremes(page: SummaryPage): string[] {
  const { distribution } = page.report;
  if (distribution === null) return [];
  const { attempts, withoutTime } = distribution;
  const most = attempts.numbers.at(-1);
  const texts = [
    ...(most ? [page.words.mostAttempts(attempts.windowDays, most.attempts, most.numbers)] : []),
    ...(withoutTime > 0 ? [page.words.withoutTime(withoutTime)] : []),
  ];
  return texts.flatMap((text) => paragraph(page, text, 2));
}
