import { isoDay, parseIsoDay } from '../../time/days.ts';
import type { ListReport } from '../model.ts';
import { type Markup, markup, short } from './markup.ts';
import { wordOf } from './parts.ts';
import type { View } from './view.ts';

interface Fact {
  name: string;
  value: string;
}

/** What the decision rests on: the campaign, its days, and the law. */
export function facts(view: View): Markup[] {
  const { report, words } = view;
  const { name, sector, basis, audience } = report.campaign;
  const all: Fact[] = [
    ...(name === undefined ? [] : [{ name: words.facts.named, value: short(name) }]),
    ...(report.on === 'calls' ? period(view) : days(view, report)),
    { name: words.facts.law, value: law(view) },
    { name: words.facts.sector, value: wordOf(words.sectors, sector) },
    { name: words.facts.basis, value: wordOf(words.bases, basis) },
    { name: words.facts.audience, value: wordOf(words.audiences, audience) },
  ];
  return all.map(({ name, value }) => markup`<div><dt>${name}</dt><dd>${value}</dd></div>`);
}

function period({ report, words }: View): Fact[] {
  const { from = null, to = null } = report.distribution ?? {};
  return from === null || to === null ? [] : [{ name: words.facts.period, value: words.span(from, to) }];
}

function days({ words, voice, cleared }: View, { campaign, goodUntil }: ListReport): Fact[] {
  const { start, end, firstDay } = campaign;
  const lapse = goodUntil === null ? null : parseIsoDay(goodUntil);
  const good = lapse === null ? words.noLapse : words.goodUntil(isoDay(lapse - 1), isoDay(lapse));
  return [
    { name: words.facts.campaign, value: words.span(start, end) },
    { name: words.facts.firstDay, value: voice.date(firstDay) },
    ...(cleared ? [{ name: words.facts.goodUntil, value: good }] : []),
  ];
}

function law({ report, words }: View): string {
  const { date, regime, simulated } = report.law;
  return report.on === 'calls' && !simulated ? words.lawOfCalls : words.lawOf(date, words.regimes[regime]);
}
