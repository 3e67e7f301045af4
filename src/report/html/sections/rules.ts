import type { Severity } from '../../../model.ts';
import { withinSentence } from '../../../words/sentence.ts';
import { citedBy } from '../../figures/cited.ts';
import { severities } from '../../figures/gravest.ts';
import { type RuleCount, ruleCounts } from '../../figures/rule-counts.ts';
import type { Cited } from '../../words/say.ts';
import { type Markup, markup, withOptions } from '../markup.ts';
import { article, badge, figure, pageSection, pageTable, twoWidths } from '../parts.ts';
import type { View } from '../view.ts';

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
function rulesTitle({ words, cleared }: View): string {
  return cleared ? words.rules : words.barringRules;
}

function chart(view: View, counts: readonly RuleCount[]): Markup {
  const { words, voice, charts, say } = view;
  const data = counts.map(({ rule, count }) => ({ name: say.rule(rule).title, value: count, over: false }));
  const list = data
    .map(({ name, value }) => `${withinSentence(name)}${voice.colon}${voice.n(value)}`)
    .join(', ');
  const said = { text: words.ruleChart(list), figure: voice.n };
  const drawn = twoWidths((width) => charts?.lines(data, said, width));
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
  const rules = counts.map(({ rule, count }) => ({
    rule,
    count,
    severity: severityOf(view, rule, severity),
  }));
  // Where all are of one kind, the caption says so.
  const isMixed = new Set(rules.map((one) => one.severity)).size > 1;
  const columns = [
    { title: words.rule },
    { title: words.count, number: true as const },
    ...(isMixed ? [{ title: words.severity }] : []),
    { title: words.articleColumn },
  ];
  const rows = rules.map(({ rule, count, severity: of }) => [
    ruleName(view, rule),
    view.voice.n(count),
    ...(isMixed ? [badge(of, words.severities[of])] : []),
    ruleArticle(view, rule),
  ]);
  return pageTable(caption, columns, rows, 'rules');
}

/** The gravest of the findings that are shown. */
function severityOf({ say, report }: View, rule: string, fallback: Severity | null): Severity {
  if (fallback === null) return say.rule(rule).severity;
  const found = report.findings.filter((finding) => finding.rule === rule && finding.subject !== 'campaign');
  return severities.find((one) => found.some(({ severity }) => severity === one)) ?? fallback;
}

/** The title, and behind it what the rule says. */
function ruleName({ say, words }: View, rule: string): Markup {
  const { title, explains, remedy } = say.rule(rule);
  return markup`<details><summary>${title}</summary><p>${withOptions(explains)}</p><p>${words.resolve}${withOptions(remedy)}</p><p><code>${rule}</code></p></details>`;
}

/** The article, and how sure it is where it was not read in the text itself. */
function ruleArticle(view: View, rule: string): Markup {
  const cited = citedBy(view.report, view.say, rule);
  return markup`${cited.map((one, i) => markup`${i === 0 ? null : markup`<br>`}${citedArticle(view, one)}`)}`;
}

function citedArticle(view: View, { article: name, url, certainty }: Cited): Markup {
  const isDoubted = certainty !== null && certainty !== 'primary';
  const doubt = isDoubted ? markup` <small>${view.words.certainties[certainty]}</small>` : null;
  return markup`${article(view, name, url)}${doubt}`;
}
