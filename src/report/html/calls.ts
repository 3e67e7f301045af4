import { ruleCounts } from '../figures/rule-counts.ts';
import type { CallTally, Distribution } from '../model.ts';
import { heatmap } from './heatmap.ts';
import { html, type Markup, short } from './markup.ts';
import { section, table } from './parts.ts';
import { ruleTable } from './rules.ts';
import type { View } from './view.ts';

/** Past calls: when they were made, which rules they broke, and whose they are. */
export function calls(view: View): Markup {
  const { report, words } = view;
  if (!report.inputs.some(({ role }) => role === 'calls')) return html``;
  const { read, audited, ignored, joined, unreadable } = report.calls;
  const counts = ruleCounts(report, 'call', ['error', 'warning', 'notice']);
  const content = [
    html`<p>${words.callFigures(read, audited, ignored, joined, unreadable)}</p>`,
    report.distribution === null ? html`<p>${words.noCalls}</p>` : heatmap(view, report.distribution),
    counts.length === 0 ? null : ruleTable(view, words.callsByRule, counts, 'error'),
    ...(report.distribution === null ? [] : tallies(view, report.distribution)),
  ];
  return section(view, 'calls', words.calls, content);
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

function tallyTable({ words }: View, title: string, all: readonly CallTally[], total: number): Markup[] {
  if (all.length === 0) return [];
  const shown = all.slice(0, SHOWN);
  const columns = [
    { title: words.nameColumn },
    { title: words.callsColumn, number: true as const },
    { title: words.violatingColumn, number: true as const },
  ];
  const rows = shown.map(({ name, calls, violating }) => [
    short(name, 100),
    words.number(calls),
    words.number(violating),
  ]);
  const left = shown.length < total ? html`<p>${words.firstOf(shown.length, total)}</p>` : null;
  return [
    html`<details><summary>${title} (${words.number(total)})</summary>${table(title, columns, rows)}${left}</details>`,
  ];
}
