import type { Change } from '../../../changes/model.ts';
import { wayOf } from '../../figures/change-counts.ts';
import { frequentFirst } from '../../figures/rule-counts.ts';
import { type ToldChanges, toldChanges } from '../../figures/told-changes.ts';
import type { ListReport } from '../../model.ts';
import { type ChangeWords, changeSentence, changeWords } from '../../words/change-words.ts';
import { type Markup, markup } from '../markup.ts';
import { pageSection, pageTable } from '../parts.ts';
import type { View } from '../view.ts';
import { tableOfRules } from './rules.ts';

/** What changed since the run that the list is held against. */
export function changesPart(view: View): Markup {
  const { report } = view;
  const words = changeWords[view.lang];
  const told = toldChanges(report, words);
  if (report.on === 'calls' || told === null) return markup``;
  return pageSection(view, 'changes', words.changes, [
    markup`<p>${told.sinceRun}${told.shortWays.length === 0 ? null : markup`${view.voice.colon}<strong>${told.shortWays.join(', ')}</strong>`}</p>`,
    markup`<ul>${told.remarks.map((remark) => markup`<li>${remark}</li>`)}</ul>`,
    rulesOf(view, report, words),
    told.ways.map((way) => wayPart(view, report, way, words)),
  ]);
}

function rulesOf(view: View, { changes }: ListReport, words: ChangeWords): Markup[] {
  const tables = [
    { title: words.droppedByRule, counts: frequentFirst(changes?.droppedByRule ?? {}) },
    { title: words.returnedByRule, counts: frequentFirst(changes?.returnedByRule ?? {}) },
  ];
  return tables
    .filter(({ counts }) => counts.length > 0)
    .map(({ title, counts }) => tableOfRules(view, title, counts, null));
}

/** Who went one way, folded: their first ones, each with its cause. */
function wayPart(
  view: View,
  { changes }: ListReport,
  { way, title, rows, causes }: ToldChanges['ways'][number],
  words: ChangeWords,
): Markup {
  const first = (changes?.first ?? []).filter((change) => wayOf(change) === way);
  const columns = words.changeColumns.map((name, index) =>
    index < 2 ? { title: name, number: true as const } : { title: name },
  );
  const cells = first.map((change) => changeCells(view, change, words));
  const more = words.firstOf(first.length, rows);
  return markup`<details><summary>${title}${view.voice.colon}${view.voice.n(rows)}</summary>${list(causes)}${more === '' ? null : markup`<p>${more}</p>`}${pageTable(title, columns, cells, 'stacked')}</details>`;
}

function list(texts: readonly string[]): Markup | null {
  return texts.length === 0 ? null : markup`<ul>${texts.map((text) => markup`<li>${text}</li>`)}</ul>`;
}

function changeCells({ say }: View, change: Change, words: ChangeWords): string[] {
  const { lineBefore, line, number, cause } = change;
  return [
    lineBefore === 0 ? '–' : String(lineBefore),
    line === 0 ? '–' : String(line),
    number === 0 ? '' : say.number(number),
    words.causeNames[cause],
    changeSentence(change, say),
  ];
}
