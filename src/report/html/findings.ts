import type { Finding } from '../../findings.ts';
import { isoDay } from '../../time/days.ts';
import { severities } from '../figures/gravest.ts';
import { findingsTotal } from '../figures/rule-counts.ts';
import { becauseWords } from '../words/because.ts';
import { controls } from './controls.ts';
import { Markup, markup, short } from './markup.ts';
import { bilingual, both, labels } from './parts.ts';
import { shownWithin } from './shown.ts';
import type { View } from './view.ts';

/** Bytes for the rows of all findings: more of them take a browser over a second to open, and the page over 1.5 MB. */
const ROOM = 350_000;
/** Findings of a rule that are printed on paper. */
const PRINTED = 10;

/** The first findings of each rule, to be filtered and sorted; one table for both languages. */
export function* findingsPart(views: readonly [View, View]): Generator<string> {
  const [{ report }] = views;
  const total = findingsTotal(report);
  const shown = shownWithin(report.findings, ROOM, (finding, place) => row(views, finding, place));
  const intro = bilingual(views, ({ words, lang }) => {
    const text = total === 0 ? words.noFindings : words.shownOf(shown.length, total);
    const cut = shown.length > PRINTED ? markup` <span class="paper">${words.printed(PRINTED)}</span>` : null;
    return markup`<h2 id="findings-${lang}">${words.findings}</h2><p>${text}${cut}</p>`;
  });
  const [{ words, lang }] = views;
  yield markup`<section aria-label="${words.findings}"${labels(views, (view) => view.words.findings)}>${intro}`
    .text;
  if (shown.length > 0) {
    yield controls(
      views,
      shown.map(({ finding }) => finding),
    ).text;
    yield markup`<div class="scroll" role="group" aria-label="${words.findingsCaption}"${labels(views, (view) => view.words.findingsCaption)} tabindex="0"><table id="findings-table" data-lang="${lang}"><caption>${both(views, (view) => view.words.findingsCaption)}</caption>${head(views)}<tbody>\n`
      .text;
    for (const { row } of shown) yield row;
    yield '</tbody></table></div>';
  }
  yield '</section>\n';
}

function head(views: readonly View[]): Markup {
  const columns = ['severity', 'rule', 'found', 'place', 'numberColumn', 'when', 'callableFrom'] as const;
  const cells = columns.map(
    (column) =>
      markup`<th scope="col"><span class="head">${both(views, ({ words }) => words[column])}</span></th>`,
  );
  return markup`<thead><tr>${cells}</tr></thead>`;
}

function row(views: readonly [View, View], finding: Finding, place: number): string {
  const { severity, rule, subject, source, line, number, occurredAt, callableFrom } = finding;
  const [{ say, named }] = views;
  const rank = severities.indexOf(severity);
  const day = callableFrom === null ? '' : isoDay(callableFrom);
  const extra = new Markup(place >= PRINTED ? ' class="x"' : '');
  const where =
    source === '' ? null : both(views, ({ words }) => words.line(short(named(source), 120), line));
  return markup`<tr${extra} data-r="${rule}" data-s="${severity}" data-o="${subject}"><td data-v="${rank}"><span class="badge ${severity}">${both(views, ({ words }) => words.severities[severity])}</span></td><td>${both(views, (view) => view.say.rule(rule).title)}</td><td>${both(views, (view) => messageOf(view, finding))}</td><td class="path">${where}</td><td class="nowrap">${number === 0 ? '' : say.number(number)}</td><td data-v="${occurredAt}">${both(views, ({ words }) => words.moment(occurredAt))}</td><td data-v="${day}" class="nowrap">${both(views, ({ words }) => words.moment(day))}</td></tr>\n`
    .text;
}

function messageOf({ say, lang }: View, finding: Finding): string {
  return short(say.message(finding), 600) + short(becauseWords(finding, lang), 600);
}
