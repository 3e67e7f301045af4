import { parseIsoDay } from '../../time/days.ts';
import { twoLaws } from '../figures/two-laws.ts';
import { wordsIn } from '../words/words.ts';
import { html, type Markup } from './markup.ts';
import { section } from './parts.ts';
import { ruleTable } from './rules.ts';
import type { View } from './view.ts';

/** What two laws leave of the contacts, where that was asked for. */
export function laws(view: View): Markup {
  const told = twoLaws(view.report, wordsIn(view.lang));
  if (told === null) return html``;
  const lines = told.lines.map(({ text, below }) => {
    const more = below.length === 0 ? null : html`<ul>${below.map((one) => html`<li>${one}</li>`)}</ul>`;
    return html`<li>${text}${more}</li>`;
  });
  const tables = told.tables.map(({ title, date, counts }) =>
    ruleTable({ ...view, say: view.say.on(parseIsoDay(date) ?? 0) }, title, counts, null),
  );
  return section(view, 'laws', view.words.laws, [html`<p>${told.title}</p><ul>${lines}</ul>`, tables]);
}
