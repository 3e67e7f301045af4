import { findingsTotal } from '../../figures/rule-counts.ts';
import { type Markup, markup } from '../markup.ts';
import { badge, bilingual, both, labels, sayings } from '../parts.ts';
import type { View } from '../view.ts';
import { controls } from './controls.ts';
import { type FoldedFindings, groupsOf } from './finding-groups.ts';
import { type FindingColumn, findingRow, tablesOf } from './finding-row.ts';
import { nothingFits } from './nothing-fits.ts';
import { shownWithin } from './shown.ts';

/** Bytes for the rows of all findings: more of them take a browser over a second to open, and the page over 1.5 MB. */
const ROOM = 350_000;
/** Findings of a rule that are printed on paper. */
const PRINTED = 10;

/** The first findings of each rule, folded by rule, to be filtered; in both languages at once. */
export function* findingsPart(views: readonly [View, View]): Generator<string> {
  const [{ report, words }] = views;
  const tableOf = tablesOf(report.findings);
  const shown = shownWithin(report.findings, ROOM, (finding, place) =>
    findingRow(views, finding, tableOf(finding), place >= PRINTED),
  );
  yield markup`<section id="findings" aria-label="${words.findings}"${labels(views, (view) => view.words.findings)}>${intro(views, shown.length)}`
    .text;
  if (shown.length > 0) {
    const groups = groupsOf(report, shown);
    yield markup`${controls(views, groups)}${nothingFits(views, groups)}`.text;
    for (const group of groups) {
      const [first] = group.shown;
      if (first) yield* folded(views, group, tableOf(first.finding).columns);
    }
  }
  yield '</section>\n';
}

function intro(views: readonly View[], shown: number): Markup {
  return bilingual(views, ({ words, report }) => {
    const total = findingsTotal(report);
    const text = total === 0 ? words.noFindings : words.shownOf(shown, total);
    const cut = shown > PRINTED ? markup` <span class="paper">${words.printed(PRINTED)}</span>` : null;
    return markup`<h2>${words.findings}</h2><p>${text}${cut}</p>`;
  });
}

/** The findings of one rule, behind a line with its title and its true total. */
function* folded(
  views: readonly View[],
  group: FoldedFindings,
  columns: readonly FindingColumn[],
): Generator<string> {
  const { rule, subject, severity, shown, total } = group;
  const kind = badge(
    severity,
    both(views, ({ words }) => words.severities[severity]),
  );
  const title = both(views, ({ say }) => say.rule(rule).title);
  const count = both(views, ({ words }) => words.countOf(shown.length, total));
  const fitting = sayings(views, ({ words }) => words.fitting(shown.length, total));
  const head = columns.map(
    (column) => markup`<th scope="col">${both(views, ({ words }) => words[column])}</th>`,
  );
  yield markup`<details class="group" data-r="${rule}" data-o="${subject}"><summary>${kind} <strong>${title}</strong> <small>${both(views, ({ words }) => words.subjects[subject])}</small> <span class="count"><span>${count}</span><span${fitting}></span></span></summary><table class="findings"><caption>${title}</caption><thead><tr>${head}</tr></thead><tbody>\n`
    .text;
  for (const { row } of shown) yield row;
  yield '</tbody></table></details>\n';
}
