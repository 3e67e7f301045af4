import { hasLogs } from '../figures/inputs.ts';
import { ruleCounts } from '../figures/rule-counts.ts';
import type { CallTally, Distribution } from '../model.ts';
import { heatmap } from './heatmap.ts';
import { type Markup, markup, short } from './markup.ts';
import { pageSection, pageTable } from './parts.ts';
import { tableOfRules } from './rules.ts';
import type { View } from './view.ts';

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
    ...(report.distribution === null ? [] : tallies(view, report.distribution)),
  ];
  return pageSection(view, 'calls', words.calls, content);
}

/** Agents and campaigns that are shown of those in the report. */
const SHOWN = 20;

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
  const columns = [
    { title: words.nameColumn },
    { title: words.callsColumn, number: true as const },
    { title: words.violatingColumn, number: true as const },
  ];
  const rows = shown.map(({ name, calls, violating }) => [
    short(name, 100),
    voice.n(calls),
    voice.n(violating),
  ]);
  const left = shown.length < total ? markup`<p>${words.firstOf(shown.length, total)}</p>` : null;
  return [
    markup`<details><summary>${title} (${voice.n(total)})</summary>${pageTable(title, columns, rows)}${left}</details>`,
  ];
}
