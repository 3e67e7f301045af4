import { nameOfId } from '../../../law/names.ts';
import { isoDay, parseIsoDay } from '../../../time/days.ts';
import { goodUntil, keptUntil } from '../../figures/kept-until.ts';
import type { ListReport } from '../../model.ts';
import { type Markup, markup, short } from '../markup.ts';
import { wordOf } from '../parts.ts';
import type { View } from '../view.ts';

interface Fact {
  name: string;
  value: string;
}

/** What the verdicts rest on: the campaign, its days, and the law. */
export function facts(view: View): Markup[] {
  const { report, words, lang } = view;
  const { name, sector, basis, audience } = report.campaign;
  const all: Fact[] = [
    ...(name === undefined || report.on === 'calls'
      ? []
      : [{ name: words.facts.list, value: listFile(view) }]),
    ...(report.on === 'calls' ? [] : days(view, report)),
    { name: words.facts.law, value: law(view) },
    { name: words.facts.sector, value: nameOfId(sector)?.[lang] ?? sector },
    { name: words.facts.basis, value: wordOf(words.bases, basis) },
    { name: words.facts.audience, value: wordOf(words.audiences, audience) },
  ];
  return all.map(({ name, value }) => markup`<div><dt>${name}</dt><dd>${value}</dd></div>`);
}

function listFile({ report, named }: View): string {
  return short(named(report.inputs.find(({ role }) => role === 'contacts')?.path ?? ''), 100);
}

function days(view: View, report: ListReport): Fact[] {
  const { words, voice, cleared } = view;
  const { firstDay } = report.campaign;
  return [
    { name: words.facts.firstDay, value: voice.date(firstDay) },
    ...(cleared
      ? [{ name: words.facts.goodUntil, value: goodUntilFact(view, report) }, ...lapses(view, report)]
      : []),
  ];
}

/** Contacts that lapse one by one have a line of their own. */
function goodUntilFact({ words }: View, report: ListReport): string {
  const lapse = parseIsoDay(goodUntil(report) ?? '');
  return lapse === null ? words.noLapse : words.goodUntil(isoDay(lapse - 1), isoDay(lapse));
}

function lapses({ words }: View, report: ListReport): Fact[] {
  const { contacts, first, firstConsent } = keptUntil(report);
  const { from, to } = report.keptLapses;
  const day = first ?? firstConsent;
  if (day === null) return [];
  const value = to < from ? words.firstLapse(day) : words.lapsingBy(contacts, report.contacts.kept, to, day);
  return [{ name: words.facts.lapses, value }];
}

function law({ report, words }: View): string {
  const { date, regime, simulated } = report.law;
  return report.on === 'calls' && !simulated ? words.lawOfCalls : words.lawOf(date, words.regimes[regime]);
}
