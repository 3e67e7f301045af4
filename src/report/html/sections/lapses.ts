import { keptUntil } from '../../figures/kept-until.ts';
import type { ListReport } from '../../model.ts';
import { dayColumns } from '../charts/day-columns.ts';
import { type Markup, markup, short } from '../markup.ts';
import { pageSection } from '../parts.ts';
import type { View } from '../view.ts';

/** Until when the list is good: how many kept contacts lapse on each day, and what ends for all of them. */
export function lapsesPart(view: View): Markup {
  const { report, words } = view;
  if (report.on === 'calls') return markup``;
  return pageSection(view, 'lapses', words.untilWhen, [oneByOne(view, report), ends(view, report)]);
}

function oneByOne(view: View, report: ListReport): Markup | null {
  const { words, cleared } = view;
  const { keptLapses, contacts: of } = report;
  const { contacts, first } = keptUntil(report);
  if (first === null) return null;
  const text = words.lapsing(contacts, of.kept, keptLapses.to, first);
  const said = {
    title: words.keptLapses,
    text,
    caption: words.lapsesCaption(keptLapses.from, keptLapses.to),
  };
  return markup`<p>${text}</p>${cleared ? null : markup`<p class="loud">${words.notKeptEither}</p>`}${dayColumns(view, keptLapses, said)}`;
}

function ends({ words, named }: View, { lapses }: ListReport): Markup {
  if (lapses.length === 0) return markup`<p>${words.nothingEnds}</p>`;
  const lines = lapses.map(
    ({ why, date, path }) => markup`<li>${words.lapse[why](date, short(named(path)))}</li>`,
  );
  return markup`<h3>${words.lapses}</h3><ul>${lines}</ul>`;
}
