import { obstacles, ruleCounts } from '../../../report/figures/rule-counts.ts';
import { shellWord } from '../../../words/shell-word.ts';
import { visible } from '../../../words/visible.ts';
import { beside, section } from '../../terminal/page.ts';
import { type SummaryPage, shownPath } from './page.ts';

/** Numbered steps for the person who reads it. */
export function numberedSteps(page: SummaryPage): string[] {
  const lines = steps(page).flatMap((step, index) => beside(page, `  ${index + 1}. `, step, 5));
  return section(page, page.words.next, lines);
}

function steps(page: SummaryPage): string[] {
  const { words, outputs } = page;
  if (!page.cleared) return waysOn(page);
  if (page.report.on === 'calls') return afterCalls(page);
  const list = outputs.find(({ name }) => name === 'cleaned.csv');
  const past = page.report.calls.status === 'violations' ? review(page) : [];
  if (!list) return [listStands(page) ? words.listStands : words.clean, ...past, ...keep(page)];
  const { kept } = page.report.contacts;
  return [...(kept === 0 ? [] : [load(page, list.path)]), words.again, ...past, ...keep(page)];
}

function load(page: SummaryPage, path: string): string {
  return path === '-' ? page.words.importOutput : page.words.importList(shownPath(page, path));
}

/** Whether everybody in a list that was checked may be called, at every number of theirs. */
function listStands({ report }: SummaryPage): boolean {
  return report.on === 'list' && report.contacts.excluded === 0 && report.contacts.numbersRemoved === 0;
}

function waysOn(page: SummaryPage): string[] {
  const { report, say, words } = page;
  const found = obstacles(report);
  const forbidden = found.map(([rule]) => say.rule(rule).gap === 'forbidden');
  return [
    ...(forbidden.includes(true) ? [words.fixCampaign] : []),
    ...unknownResults(page),
    ...(forbidden.includes(false) ? [words.fixGaps] : []),
    page.report.on === 'calls' ? words.runCallsAgain : words.runAgain,
  ];
}

/** The logs with results that nobody knows, each with the command that writes the file to fill in. */
function unknownResults({ report, words, say }: SummaryPage): string[] {
  const rule = 'calls/unclassified-outcome';
  const findings = obstacles(report).flatMap(([id, list]) => (id === rule ? list : []));
  const files = findings.filter(({ message }) => message === 'unknown').map(({ data }) => String(data.file));
  const logs = [...new Set(files)].map((file) => visible(shellWord(say.text(file))));
  if (logs.length === 1) return logs.map((log) => words.mapResults(log));
  return logs.map((log, index) => words.mapResultsOf(log, index + 1));
}

/** What to do about past calls, by the kinds of rules that they broke. */
function afterCalls(page: SummaryPage): string[] {
  const { report, words } = page;
  const { audited, violating, status, unchecked } = report.calls;
  const whole = unchecked.length > 0 ? [words.checkWhole] : [];
  if (audited === 0) return [words.noCalls];
  if (violating === 0 && status !== 'violations')
    return [...(status === 'clean' ? [words.nothing] : whole), ...keep(page)];
  const families = ruleCounts(report, 'call', ['error', 'warning', 'notice']).map(({ rule }) =>
    familyOf(rule),
  );
  const advice = Object.entries(words.advice).filter(([family]) => families.includes(family));
  return [...review(page), ...advice.map(([, text]) => text), ...whole, ...keep(page)];
}

/** Where every finding on a call has its row. */
function review(page: SummaryPage): string[] {
  const all = page.outputs.find(({ name }) => name === 'violations.csv' || name === 'report.csv');
  if (!all) return [];
  return [all.path === '-' ? page.words.reviewOutput : page.words.reviewCalls(shownPath(page, all.path))];
}

function familyOf(rule: string): string {
  return rule.replace(/\/.*/, '');
}

function keep({ runDir, words, say }: SummaryPage): string[] {
  return runDir === null ? [] : [words.keep(visible(say.text(runDir)))];
}
