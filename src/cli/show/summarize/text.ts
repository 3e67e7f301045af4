import type { Day } from '../../../model.ts';
import type { RunSummary } from '../../../summarize/model.ts';
import { isoDay } from '../../../time/days.ts';
import { visible } from '../../../words/visible.ts';
import { openPage, type Page, paragraph, printed, section } from '../../terminal/page.ts';
import { table } from '../../terminal/table.ts';
import type { TextOptions } from '../../terminal/text-options.ts';
import { deletionWords, dueInAll } from '../deletion.ts';
import { howMany, type RunGroup, runsByGroup } from './groups.ts';
import { type SummarizeWords, summarizeWords } from './words.ts';

type SummarizePage = Page<SummarizeWords>;

/**
 * Runs in short as a table: what is overdue, what is due next, what is not due, what is damaged.
 *
 * @returns lines with a line end each, no control characters but those of colour
 */
export function summaryText(runs: readonly RunSummary[], today: Day, options: TextOptions): string {
  const page = openPage(summarizeWords, options);
  return printed([
    ...paragraph(page, page.words.head(howMany(runs), isoDay(today))),
    ...runsByGroup(runs).flatMap(([group, members]) => groupLines(page, group, members)),
    ...deletionLines(page, runs),
    '',
    ...paragraph(page, page.words.verify),
    page.words.disclaimer,
  ]);
}

function groupLines(page: SummarizePage, group: RunGroup, runs: readonly RunSummary[]): string[] {
  const { words, paint } = page;
  const title = words.sections[group];
  if (group === 'damaged') {
    const rows = runs.map(({ directory, damaged }) => [
      visible(directory),
      damaged === null ? '' : words.damages[damaged],
    ]);
    return section(page, paint.red(title), table(page, rows));
  }
  const { due, list, kept, calls, run } = words.columns;
  const rows = runs.map((row) => cells(page, row));
  const [head = '', ...lines] = table(page, [[due, list, kept, calls, run], ...rows], [2]);
  return section(page, group === 'overdue' || group === 'blocked' ? paint.red(title) : title, [
    paint.dim(head),
    ...lines,
  ]);
}

function deletionLines(page: SummarizePage, runs: readonly RunSummary[]): string[] {
  const words = deletionWords[page.lang];
  const due = dueInAll(runs);
  if (due.length === 0) return [];
  const { since, what, path } = words.columns;
  const rows = due.map((row) => [row.since, words.what(row), visible(row.path)]);
  const [head = '', ...lines] = table(page, [[since, what, path], ...rows]);
  return section(page, words.title, [page.paint.dim(head), ...lines]);
}

function cells({ words }: SummarizePage, run: RunSummary): string[] {
  const { due, kept, read } = run;
  return [
    due ?? '',
    listCell(words, run),
    read === null ? '' : words.of(kept, read),
    callsCell(words, run),
    about(words, run),
  ];
}

/** The state of the list in a word or two. */
export function listCell(words: SummarizeWords, { list, reserved }: RunSummary): string {
  if (list === null) return words.noList;
  return reserved ? words.reserved : words.lists[list];
}

/** The state of past calls in a word. */
export function callsCell(words: SummarizeWords, { calls, callsWithErrors }: RunSummary): string {
  if (calls === null) return '';
  return calls === 'violations' ? words.errors(callsWithErrors ?? 0) : words.callStates[calls];
}

function about(words: SummarizeWords, { directory, name, settled, worstAgent }: RunSummary): string {
  return [
    visible(directory),
    ...(name === null ? [] : [visible(name)]),
    ...(settled === null ? [] : [words.settled[settled]]),
    ...(worstAgent === null
      ? []
      : [words.agent(visible(worstAgent.name), worstAgent.withErrors, worstAgent.calls)]),
  ].join(', ');
}
