import { isoDay, parseIsoDay } from '../../time/days.ts';
import type { Callable } from '../model.ts';
import { html, type Markup } from './markup.ts';
import { figure, section, table } from './parts.ts';
import type { View } from './view.ts';

/** How many excluded contacts become callable on each of the next thirty days. */
export function callable(view: View): Markup {
  const { report, words, charts, cleared } = view;
  if (report.callable === null) return html``;
  const { from, to, days, later, never } = report.callable;
  const within = days.reduce((sum, { contacts }) => sum + contacts, 0);
  const text = words.callableText(within, later, never);
  const data = everyDay(report.callable).map(({ date, contacts }) => ({
    name: words.dayShort(date),
    value: contacts,
    over: false,
  }));
  const axes = { x: words.dayAxis, y: words.contactsColumn, limit: null };
  const drawn =
    within === 0 ? null : (charts?.columns(data, { text, figure: words.number, ...axes }) ?? null);
  const caption = words.callableCaption(from, to);
  const columns = [{ title: words.dayColumn }, { title: words.contactsColumn, number: true as const }];
  const rows = days.map(({ date, contacts }) => [words.date(date), words.number(contacts)]);
  const content = [
    html`<p>${text}</p>`,
    cleared ? null : html`<p class="loud">${words.notKeptEither}</p>`,
    within === 0 ? null : figure(view, drawn, caption, table(words.callable, columns, rows)),
  ];
  return section(view, 'callable', words.callable, content);
}

/** The thirty days, also those on which nobody becomes callable. */
function everyDay({ from, to, days }: Callable): { date: string; contacts: number }[] {
  const first = parseIsoDay(from) ?? 0;
  const length = (parseIsoDay(to) ?? first) - first + 1;
  const known = new Map(days.map(({ date, contacts }) => [date, contacts]));
  return Array.from({ length }, (_, i) => {
    const date = isoDay(first + i);
    return { date, contacts: known.get(date) ?? 0 };
  });
}
