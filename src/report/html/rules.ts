import type { Severity } from '../../model.ts';
import { type RuleCount, ruleCounts } from '../figures/rule-counts.ts';
import { type Markup, markup } from './markup.ts';
import { article, badge, certainty, figure, pageSection, pageTable } from './parts.ts';
import type { View } from './view.ts';

/** Kept and excluded by rule, each with its article and what it says. */
export function rulesPart(view: View): Markup {
  const { words, report } = view;
  if (report.on === 'calls') return markup``;
  const barring = ruleCounts(report, 'contact', ['error']);
  const watched = ruleCounts(report, 'contact', ['warning', 'notice']);
  const content = [
    barring.length === 0 ? markup`<p>${words.noExclusion}</p>` : chart(view, barring),
    watched.length === 0 ? null : tableOfRules(view, words.remarks, watched, 'warning'),
  ];
  return pageSection(view, 'rules', rulesTitle(view), content);
}

/** Without a decision nothing is called kept. */
export function rulesTitle({ words, cleared }: View): string {
  return cleared ? words.rules : words.barringRules;
}

function chart(view: View, counts: readonly RuleCount[]): Markup {
  const { words, voice, charts, say } = view;
  const data = counts.map(({ rule, count }) => ({ name: say.rule(rule).title, value: count, over: false }));
  const list = data.map(({ name, value }) => `${name}${voice.colon}${voice.n(value)}`).join(', ');
  const drawn = charts?.lines(data, { text: words.ruleChart(list), figure: voice.n }) ?? null;
  return markup`${figure(view, drawn, words.ruleChartCaption, null)}${tableOfRules(view, view.cleared ? words.excludedBy : words.barredBy, counts, 'error')}`;
}

/**
 * Rules with their texts and how often each found something.
 *
 * @param severity where the report shows none of their findings; null: each rule's own
 */
export function tableOfRules(
  view: View,
  caption: string,
  counts: readonly RuleCount[],
  severity: Severity | null,
): Markup {
  const { words } = view;
  const columns = [
    { title: words.rule },
    { title: words.count, number: true as const },
    { title: words.articleColumn },
    { title: words.severity },
    { title: words.certainty },
  ];
  return pageTable(
    caption,
    columns,
    counts.map((count) => row(view, count, severity)),
    'rules',
  );
}

function row(view: View, { rule, count }: RuleCount, fallback: Severity | null) {
  const { words, voice, say, report } = view;
  const of = say.rule(rule);
  const found = report.findings.find((finding) => finding.rule === rule)?.severity;
  const severity = fallback === null ? of.severity : (found ?? fallback);
  return [
    markup`${of.title}<p>${of.explains}</p><p>${words.resolve}${of.remedy}</p>`,
    voice.n(count),
    article(view, of.article, of.url),
    badge(severity, words.severities[severity]),
    certainty(view, of.certainty),
  ];
}
