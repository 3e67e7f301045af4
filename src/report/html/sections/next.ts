import type { Finding } from '../../../findings.ts';
import { goodUntil, keptUntil } from '../../figures/kept-until.ts';
import { campaignFindings, obstacles } from '../../figures/rule-counts.ts';
import type { Report } from '../../model.ts';
import { type Markup, markup, short, type Value, withOptions } from '../markup.ts';
import { article, badge, pageSection } from '../parts.ts';
import type { View } from '../view.ts';
import type { PageWords } from '../words/words.ts';

/** Messages of one rule that are shown here. */
const SHOWN = 10;

/** What stands in the way, what is to be watched, and the steps from here. */
export function nextPart(view: View): Markup {
  const { words } = view;
  const stops = obstacles(view.report);
  const content = [
    ...block(
      words.obstacles,
      stops.map(([rule, findings]) => obstacle(view, rule, findings)),
    ),
    markup`<h3>${words.steps}</h3><ol>${steps(view).map((step) => markup`<li>${withOptions(step)}</li>`)}</ol>`,
    ...block(words.warnings, warnings(view)),
  ];
  return pageSection(view, 'next', words.next, content);
}

function block(title: string, items: readonly Markup[]): Markup[] {
  return items.length === 0 ? [] : [markup`<h3>${title}</h3><ul class="cards">${items}</ul>`];
}

function obstacle(view: View, rule: string, findings: readonly Finding[]): Markup {
  const { words } = view;
  const { gap, remedy } = view.say.rule(rule);
  const isGap = gap === 'gap';
  const wayOn = isGap
    ? markup`${words.accept}<code class="option">--accept</code> <code>${rule}</code>`
    : words.change;
  return markup`<li class="bad">${head(view, rule, badge('error', isGap ? words.gap : words.forbidden))}${messages(view, findings)}<p>${words.resolve}${withOptions(remedy)}</p><p>${wayOn}</p></li>\n`;
}

function warnings(view: View): Markup[] {
  const accepted = new Set(view.report.accepted.map(({ rule }) => rule));
  return [...campaignFindings(view.report)].flatMap(([rule, findings]) => {
    const [first] = findings;
    if (!first || accepted.has(rule) || findings.some(({ severity }) => severity === 'error')) return [];
    const { remedy } = view.say.rule(rule);
    const kind = badge(first.severity, view.words.severities[first.severity]);
    return [
      markup`<li>${head(view, rule, kind)}${messages(view, findings)}<p>${view.words.resolve}${withOptions(remedy)}</p></li>\n`,
    ];
  });
}

function head(view: View, rule: string, kind: Markup): Markup {
  const { title, article: name, url } = view.say.rule(rule);
  const page = name === '' ? null : markup` <span class="muted">${article(view, name, url)}</span>`;
  return markup`<h4>${title} ${kind}${page}</h4>`;
}

function messages({ say, words }: View, findings: readonly Finding[]): Value[] {
  const lines = findings
    .slice(0, SHOWN)
    .map((finding) => markup`<p>${withOptions(short(say.message(finding)))}</p>`);
  const left = findings.length - SHOWN;
  return left > 0 ? [...lines, markup`<p>${words.more(left)}</p>`] : lines;
}

function steps({ report, words, cleared }: View): string[] {
  const { step } = words;
  if (!cleared) return [step.resolve];
  const calls = callSteps(report.calls, step);
  if (report.on === 'calls') return [...calls, step.keep];
  const { contacts, first } = keptUntil(report);
  const day = goodUntil(report);
  const again = day === null ? [] : [step.again(day)];
  const lapsing = first === null ? [] : [step.lapsing(contacts, first)];
  const load = report.contacts.kept === 0 ? [] : [step.import];
  return [...load, ...again, ...lapsing, ...calls, step.keep];
}

function callSteps({ violating, unchecked, gaps }: Report['calls'], step: PageWords['step']): string[] {
  const review = violating > 0 ? [step.reviewCalls] : [];
  return unchecked.length + gaps.length > 0 ? [...review, step.completeCalls] : review;
}
