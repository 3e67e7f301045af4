import type { ChalkInstance } from 'chalk';
import { campaignFindings } from '../../../report/figures/rule-counts.ts';
import { callsSentence, isPartial, uncheckedSentences } from '../../../report/words/decision.ts';
import { reportWords } from '../../../report/words/words.ts';
import { paragraph } from '../../terminal/page.ts';
import { displayWidth } from '../../terminal/width.ts';
import type { SummaryPage } from './page.ts';

/** The verdict on the list in one sentence; nothing where past calls were audited alone. */
export function listVerdictLines(page: SummaryPage): string[] {
  const { report, words, outputs, cleared } = page;
  if (report.on === 'calls') return [];
  const { kept, read, excluded } = report.contacts;
  const listed = outputs.some(({ name }) => name === 'cleaned.csv');
  const said = listed ? words.cleared(kept, read, excluded) : words.checked(kept, read, excluded);
  return inColor(page, cleared ? said : words.notCleared, listColor(page));
}

/** The verdict on past calls in one sentence, and below it what of them could not be checked. */
export function callsVerdictLines(page: SummaryPage): string[] {
  const { report, say, lang } = page;
  const words = reportWords[lang];
  const unchecked = uncheckedSentences({ report, say, words });
  return [
    ...inColor(page, callsSentence(report, words), callsColor(page)),
    ...unchecked.flatMap((sentence) => paragraph(page, sentence, 2)),
  ];
}

/** Both verdicts once more, in short: side by side where there is room. */
export function verdictsInShort(page: SummaryPage): string[] {
  const { report, words, lang, cleared } = page;
  const calls = callsSentence(report, reportWords[lang]);
  const ofCalls = isPartial(report) ? `${calls} ${words.notAllChecked}` : calls;
  if (report.on === 'calls') return inColor(page, ofCalls, callsColor(page));
  const { kept, read } = report.contacts;
  const ofList = cleared ? words.clearedInShort(kept, read) : words.notClearedInShort;
  return displayWidth(`${ofList} ${ofCalls}`) <= page.width
    ? [`${listColor(page)(ofList)} ${callsColor(page)(ofCalls)}`]
    : [...inColor(page, ofList, listColor(page)), ...inColor(page, ofCalls, callsColor(page))];
}

function inColor(page: SummaryPage, sentence: string, color: ChalkInstance): string[] {
  return paragraph(page, sentence).map((line) => color(line));
}

/** Green is what is clean and complete: no list that was cleared in spite of a gap. */
function listColor({ report, cleared, paint }: SummaryPage): ChalkInstance {
  if (!cleared) return paint.red.bold;
  const raised = campaignFindings(report);
  const isWhole = !report.accepted.some(({ rule }) => raised.has(rule));
  return isWhole ? paint.green.bold : paint.yellow.bold;
}

/** No green where nothing was audited, nor where the audit of calls itself stops. */
function callsColor({ report, cleared, paint }: SummaryPage): ChalkInstance {
  const { status, audited } = report.calls;
  const isGreen = audited > 0 && (cleared || report.on === 'list');
  const clean = isGreen ? paint.green.bold : paint.bold;
  return { clean, violations: paint.red.bold, incomplete: paint.yellow.bold }[status];
}
