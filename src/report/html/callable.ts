import { isoDay, parseIsoDay } from '../../time/days.ts';
import type { Callable } from '../model.ts';
import { type Markup, markup } from './markup.ts';
import { figure, pageSection, pageTable } from './parts.ts';
import type { View } from './view.ts';

/** How many excluded contacts become callable on each of the next thirty days. */
export function callablePart(view: View): Markup {
  const { report, words, voice, charts, cleared } = view;
  if (report.on === 'calls') return markup``;
  const { from, to, days, later, never } = report.callable;
  const within = days.reduce((sum, { contacts }) => sum + contacts, 0);
  const text = words.callableText(within, later, never);
  const data = everyDay(report.callable).map(({ date, contacts }) => ({
    name: words.dayShort(date),
    value: contacts,
    over: false,
  }));
  const axes = { x: words.dayAxis, y: words.contactsColumn, limit: null };
  const drawn = within === 0 ? null : (charts?.columns(data, { text, figure: voice.n, ...axes }) ?? null);
  const caption = words.callableCaption(from, to);
  const columns = [{ title: words.dayColumn }, { title: words.contactsColumn, number: true as const }];
  const rows = days.map(({ date, contacts }) => [voice.date(date), voice.n(contacts)]);
  const content = [
    markup`<p>${text}</p>`,
    cleared ? null : markup`<p class="loud">${words.notKeptEither}</p>`,
    within === 0 ? null : figure(view, drawn, caption, pageTable(words.callable, columns, rows)),
  ];
  return pageSection(view, 'callable', words.callable, content);
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
