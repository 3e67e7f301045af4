import { parseIsoDay } from '../../../time/days.ts';
import { twoLaws } from '../../figures/two-laws.ts';
import { reportWords } from '../../words/words.ts';
import { type Markup, markup } from '../markup.ts';
import { pageSection } from '../parts.ts';
import type { View } from '../view.ts';
import { tableOfRules } from './rules.ts';

/** What two laws leave of the contacts, where that was asked for. */
export function lawsPart(view: View): Markup {
  const compared = twoLaws(view.report, reportWords[view.lang]);
  if (compared === null) return markup``;
  const lines = compared.lines.map(({ text, below }) => {
    const more = below.length === 0 ? null : markup`<ul>${below.map((one) => markup`<li>${one}</li>`)}</ul>`;
    return markup`<li>${text}${more}</li>`;
  });
  const tables = compared.tables.map(({ title, date, counts }) =>
    tableOfRules({ ...view, say: view.say.on(parseIsoDay(date) ?? 0) }, title, counts, null),
  );
  return pageSection(view, 'laws', view.words.laws, [
    markup`<p>${compared.title}</p><ul>${lines}</ul>`,
    tables,
  ]);
}
