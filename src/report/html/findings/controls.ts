import type { Finding } from '../../../findings.ts';
import { type Markup, markup } from '../markup.ts';
import { both, labels, sayings } from '../parts.ts';
import type { View } from '../view.ts';
import type { FoldedFindings } from './finding-groups.ts';

/** What filters the findings; hidden until the script of the page is there to serve it. */
export function controls(views: readonly View[], groups: readonly FoldedFindings[]): Markup {
  const findings = groups.flatMap(({ shown }) => shown.map(({ finding }) => finding));
  const rules = counted(findings, ({ rule }) => rule);
  const severities = counted(findings, ({ severity }) => severity);
  const subjects = counted(findings, ({ subject }) => subject);
  return markup`<form id="filter" class="controls" hidden>${[
    select(
      views,
      'r',
      'filterRule',
      [...rules].map(([rule, count]) => [rule, count, (view) => view.say.rule(rule).title]),
    ),
    select(
      views,
      's',
      'filterSeverity',
      [...severities].map(([one, count]) => [one, count, ({ words }) => words.severities[one]]),
    ),
    select(
      views,
      'o',
      'filterSubject',
      [...subjects].map(([one, count]) => [one, count, ({ words }) => words.subjects[one]]),
    ),
    markup`<label>${both(views, ({ words }) => words.filterText)}<input type="search" name="q" autocomplete="off" spellcheck="false"></label>`,
    markup`<button type="reset">${both(views, ({ words }) => words.reset)}</button>`,
    markup`<p>${both(views, ({ words }) => words.filterHint)}</p>`,
  ]}</form><p id="showing" role="status" class="controls"${sayings(views, ({ words }) => words.showing)}></p>`;
}

type Choice = readonly [value: string, count: number, name: (view: View) => string];

/** An option holds text alone, so that the script changes it with the language. */
function select(
  views: readonly View[],
  name: string,
  label: 'filterRule' | 'filterSeverity' | 'filterSubject',
  choices: readonly Choice[],
): Markup {
  const option = (value: string, text: (view: View) => string) =>
    markup`<option value="${value}"${labels(views, text)}></option>`;
  const options = choices.map(([value, count, text]) =>
    option(value, (view) => `${text(view)} (${view.voice.n(count)})`),
  );
  return markup`<label>${both(views, ({ words }) => words[label])}<select name="${name}">${option('', ({ words }) => words.all)}${options}</select></label>`;
}

function counted<K extends string>(
  findings: readonly Finding[],
  of: (finding: Finding) => K,
): Map<K, number> {
  const counts = new Map<K, number>();
  for (const finding of findings) counts.set(of(finding), (counts.get(of(finding)) ?? 0) + 1);
  return counts;
}
