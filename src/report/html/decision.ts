import { isoDay, parseIsoDay } from '../../time/days.ts';
import { html, type Markup, short, type Value } from './markup.ts';
import { section } from './parts.ts';
import type { View } from './view.ts';

/** The decision in one line, what it rests on, and the main figures. */
export function decision(view: View): Markup {
  const { words, cleared, report } = view;
  const simulated = report.law.simulated
    ? html`<p class="loud" role="note">${words.simulation(report.law.date)}</p>`
    : null;
  const content = html`<p class="lead">${line(view)}</p>${simulated}<dl class="facts">${facts(view)}</dl><ul class="tiles">${tiles(view)}</ul>`;
  const title = view.callsOnly && cleared ? words.callsAudited : cleared ? words.cleared : words.notCleared;
  return html`<div class="decision ${cleared ? 'good' : 'bad'}">${section(view, 'decision', title, content)}</div>`;
}

function line({ report, words, callsOnly, cleared }: View): string {
  const { kept, read, excluded } = report.contacts;
  if (!cleared) return callsOnly ? words.incomplete : words.notClean;
  if (callsOnly) return words.findingsOnCalls(report.calls.violating, report.calls.audited);
  return words.kept(kept, read, excluded);
}

function facts(view: View): Markup[] {
  const { report, words, callsOnly } = view;
  const { name, sector, basis, audience } = report.campaign;
  const named: readonly [string, string][] = [
    ...(name === undefined ? [] : [[words.facts.named, short(name)] satisfies [string, string]]),
    ...(callsOnly ? period(view) : days(view)),
    [words.facts.law, law(view)],
    [words.facts.sector, wordOf(words.sectors, sector)],
    [words.facts.basis, wordOf(words.bases, basis)],
    [words.facts.audience, wordOf(words.audiences, audience)],
  ];
  return named.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`);
}

function period({ report, words }: View): [string, string][] {
  const { from = null, to = null } = report.distribution ?? {};
  return from === null || to === null ? [] : [[words.facts.period, words.span(from, to)]];
}

function days(view: View): [string, string][] {
  const { report, words, cleared } = view;
  const { start, end, firstDay } = report.campaign;
  return [
    ...(start === '' ? [] : [[words.facts.campaign, words.span(start, end)] satisfies [string, string]]),
    ...(firstDay === '' ? [] : [[words.facts.firstDay, words.date(firstDay)] satisfies [string, string]]),
    ...(cleared ? [[words.facts.goodUntil, goodUntil(view)] satisfies [string, string]] : []),
  ];
}

function goodUntil({ report, words }: View): string {
  const lapse = report.goodUntil === null ? null : parseIsoDay(report.goodUntil);
  return lapse === null ? words.noLapse : words.goodUntil(isoDay(lapse - 1), isoDay(lapse));
}

function law({ report, words, callsOnly }: View): string {
  const { date, regime, simulated } = report.law;
  return callsOnly && !simulated ? words.lawOfCalls : words.lawOf(date, words.regimes[regime]);
}

function tiles({ report, words, callsOnly, cleared }: View): Value[] {
  const { read, kept, excluded, numbersRemoved } = report.contacts;
  const { tiles: names } = words;
  const contacts: [number, string, string][] = [
    [read, names.read, ''],
    [kept, cleared ? names.kept : names.without, cleared ? 'good' : ''],
    [excluded, cleared ? names.excluded : names.barred, 'bad'],
    [numbersRemoved, cleared ? names.removed : names.barredNumbers, ''],
  ];
  const calls: [number, string, string][] = [
    [report.calls.audited, names.audited, ''],
    [report.calls.violating, names.violating, report.calls.violating > 0 ? 'bad' : ''],
  ];
  const hasLogs = report.inputs.some(({ role }) => role === 'calls');
  const shown = callsOnly ? calls : [...contacts, ...(hasLogs ? calls : [])];
  return shown.map(
    ([count, name, kind]) =>
      html`<li><strong class="${kind}">${words.number(count)}</strong> <span>${name}</span></li>`,
  );
}

/** The word for a value; a value that has none speaks for itself. */
export function wordOf(words: Readonly<Record<string, string>>, value: string): string {
  return words[value] ?? value;
}
