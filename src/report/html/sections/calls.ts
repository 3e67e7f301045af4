import { hasLogs } from '../../figures/inputs.ts';
import { ruleCounts } from '../../figures/rule-counts.ts';
import type { CallTally, Distribution } from '../../model.ts';
import { percentOf } from '../charts/heat.ts';
import { type Markup, markup, short } from '../markup.ts';
import { pageSection, pageTable } from '../parts.ts';
import type { View } from '../view.ts';
import { finesOfCalls } from './fines.ts';
import { heatmap } from './heatmap.ts';
import { tableOfRules } from './rules.ts';

/** Past calls: when they were made, which rules they broke, and whose they are. */
export function callsPart(view: View): Markup {
  const { report, words } = view;
  if (!hasLogs(report)) return markup``;
  const { read, audited, ignored, joined, unreadable } = report.calls;
  const counts = ruleCounts(report, 'call', ['error', 'warning', 'notice']);
  const content = [
    markup`<p>${words.callFigures(read, audited, ignored, joined, unreadable)}</p>`,
    report.distribution === null ? markup`<p>${words.noCalls}</p>` : heatmap(view, report.distribution),
    counts.length === 0 ? null : tableOfRules(view, words.callsByRule, counts, 'error'),
    finesOfCalls(view),
    ...(report.distribution === null ? [] : tallies(view, report.distribution)),
  ];
  return pageSection(view, 'calls', words.calls, content);
}

/** Agents and campaigns that are shown of those in the report. */
const SHOWN = 20;
/** So many need no fold. */
const FEW = 8;

function tallies(view: View, { agents, agentsTotal, campaigns, campaignsTotal }: Distribution): Markup[] {
  const { words } = view;
  return [
    ...tallyTable(view, words.agents, agents, agentsTotal),
    ...tallyTable(view, words.campaigns, campaigns, campaignsTotal),
  ];
}

function tallyTable(
  { words, voice }: View,
  title: string,
  all: readonly CallTally[],
  total: number,
): Markup[] {
  if (all.length === 0) return [];
  const shown = all.slice(0, SHOWN);
  const figures = [words.callsColumn, words.errorsColumn, words.shareColumn, words.warnedColumn];
  const columns = [
    { title: words.nameColumn },
    ...figures.map((title) => ({ title, number: true as const })),
  ];
  const rows = shown.map(({ name, calls, violating, withErrors }) => [
    short(name, 100),
    voice.n(calls),
    voice.n(withErrors),
    voice.percent(percentOf(withErrors, calls)),
    voice.n(violating - withErrors),
  ]);
  const left = shown.length < total ? markup`<p>${words.firstOf(shown.length, total)}</p>` : null;
  const open = total <= FEW ? markup` open` : null;
  return [
    markup`<details${open}><summary>${title} (${voice.n(total)})</summary>${pageTable(title, columns, rows, 'tallies')}${left}</details>`,
  ];
}
