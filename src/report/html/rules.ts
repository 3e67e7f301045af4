import type { Severity } from '../../model.ts';
import { type RuleCount, ruleCounts } from '../figures/rule-counts.ts';
import { html, type Markup } from './markup.ts';
import { article, badge, certainty, figure, section, table } from './parts.ts';
import type { View } from './view.ts';

/** Kept and excluded by rule, each with its article and what it says. */
export function rules(view: View): Markup {
  const { words, callsOnly, report } = view;
  if (callsOnly) return html``;
  const barring = ruleCounts(report, 'contact', ['error']);
  const watched = ruleCounts(report, 'contact', ['warning', 'notice']);
  const content = [
    barring.length === 0 ? html`<p>${words.noExclusion}</p>` : chart(view, barring),
    watched.length === 0 ? null : ruleTable(view, words.remarks, watched, 'warning'),
  ];
  return section(view, 'rules', rulesTitle(view), content);
}

/** Without a decision nothing is called kept. */
export function rulesTitle({ words, cleared }: View): string {
  return cleared ? words.rules : words.barringRules;
}

function chart(view: View, counts: readonly RuleCount[]): Markup {
  const { words, charts, say } = view;
  const data = counts.map(({ rule, count }) => ({ name: say.rule(rule).title, value: count, over: false }));
  const list = data.map(({ name, value }) => `${name}${words.colon}${words.number(value)}`).join(', ');
  const drawn = charts?.lines(data, { text: words.ruleChart(list), figure: words.number }) ?? null;
  return html`${figure(view, drawn, words.ruleChartCaption, null)}${ruleTable(view, view.cleared ? words.excludedBy : words.barredBy, counts, 'error')}`;
}

/**
 * Rules with their texts and how often each found something.
 *
 * @param severity where the report shows none of their findings; null: each rule's own
 */
export function ruleTable(
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
  return table(
    caption,
    columns,
    counts.map((count) => row(view, count, severity)),
    'rules',
  );
}

function row(view: View, { rule, count }: RuleCount, fallback: Severity | null) {
  const { words, say, report } = view;
  const of = say.rule(rule);
  const found = report.findings.find((finding) => finding.rule === rule)?.severity;
  const severity = fallback === null ? of.severity : (found ?? fallback);
  return [
    html`${of.title}<p>${of.explains}</p><p>${words.resolve}${of.remedy}</p>`,
    words.number(count),
    article(view, of.article, of.url),
    badge(severity, words.severities[severity]),
    certainty(view, of.certainty),
  ];
}
