import { hasLogs } from '../../figures/inputs.ts';
import { campaignFindings, obstacles } from '../../figures/rule-counts.ts';
import { type Markup, markup } from '../markup.ts';
import type { View } from '../view.ts';

/** Points that are named beside a verdict; the section on what to do next has all of them. */
const SHOWN = 4;

/** What a verdict leaves open, to stand beside it; null: nothing. */
export const openPoints = { ofList, ofCalls, ofCallers };

/** What stops a list, else what was accepted though it could not be screened. */
function ofList(view: View): Markup | null {
  const { words, report } = view;
  const stops = obstacles(report).map(([rule]) => rule);
  if (stops.length > 0) return points(view, words.stoppedBy, stops.map(titleIn(view)));
  const raised = campaignFindings(report);
  const accepted = report.accepted.filter(({ rule }) => raised.has(rule)).map(({ rule }) => rule);
  return points(view, words.acceptedGaps, accepted.map(titleIn(view)));
}

/** The rules that past calls could not be judged by, and the gaps that leave calls unchecked. */
function ofCalls(view: View): Markup | null {
  const { words, report, say } = view;
  // Without a log the verdict says all that is to be said.
  if (!hasLogs(report)) return null;
  const { unchecked, gaps } = report.calls;
  const accepted = new Set(report.accepted.map(({ rule }) => rule));
  const rules = unchecked.map((rule) => {
    const { title, lacks } = say.rule(rule);
    return markup`${title} <span class="muted">(${lacks})</span>`;
  });
  const others = gaps.map((rule) => {
    const isAccepted = accepted.has(rule) ? markup` <span class="muted">(${words.acceptedGap})</span>` : null;
    return markup`${say.rule(rule).title}${isAccepted}`;
  });
  return points(view, words.notChecked, [...others, ...rules]);
}

/** What stops an audit of past calls alone beside what could not be checked: a caller number that may not be shown, say. */
function ofCallers(view: View): Markup | null {
  const { report, words } = view;
  if (report.on === 'list') return null;
  const stops = obstacles(report).map(([rule]) => rule);
  return points(
    view,
    words.stoppedBy,
    stops.filter((rule) => !report.calls.gaps.includes(rule)).map(titleIn(view)),
  );
}

function titleIn({ say }: View): (rule: string) => Markup {
  return (rule) => markup`${say.rule(rule).title}`;
}

function points({ words, lang }: View, title: string, all: readonly Markup[]): Markup | null {
  if (all.length === 0) return null;
  const shown = all.slice(0, SHOWN).map((one) => markup`<li>${one}</li>`);
  const left = all.length - shown.length;
  const more = left > 0 ? markup`<li><a href="#next-${lang}">${words.others(left)}</a></li>` : null;
  return markup`<p class="open">${title}</p><ul>${shown}${more}</ul>`;
}
