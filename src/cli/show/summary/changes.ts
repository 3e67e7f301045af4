import { frequentFirst } from '../../../report/figures/rule-counts.ts';
import { type ToldChanges, toldChanges } from '../../../report/figures/told-changes.ts';
import { changeWords } from '../../../report/words/change-words.ts';
import { paragraph, section } from '../../terminal/page.ts';
import type { SummaryPage } from './page.ts';
import { ruleCountTable } from './rule-table.ts';

/** What changed since the run that a list is held against: who went which way, and through what. */
export function changesSection(page: SummaryPage): string[] {
  const words = changeWords[page.lang];
  const { report } = page;
  const told = toldChanges(report, words);
  if (told === null || report.on === 'calls') return [];
  const lines = [
    ...told.ways.flatMap((way) => wayLines(page, way)),
    ...told.remarks.flatMap((remark) => paragraph(page, remark, 2)),
  ];
  const { droppedByRule = {}, returnedByRule = {} } = report.changes ?? {};
  return [
    ...section(page, told.sinceRun, lines),
    ...section(page, words.droppedByRule, ruleCountTable(page, frequentFirst(droppedByRule))),
    ...section(page, words.returnedByRule, ruleCountTable(page, frequentFirst(returnedByRule))),
  ];
}

function wayLines(page: SummaryPage, { title, rows, causes }: ToldChanges['ways'][number]): string[] {
  const { colon, n } = page.voice;
  return [
    ...paragraph(page, `${title}${colon}${n(rows)}`, 2),
    ...causes.flatMap((cause) => paragraph(page, cause, 4)),
  ];
}

/** The same in one sentence. */
export function changesInShort(page: SummaryPage): string[] {
  const told = toldChanges(page.report, changeWords[page.lang]);
  return told === null ? [] : paragraph(page, told.inShort);
}
