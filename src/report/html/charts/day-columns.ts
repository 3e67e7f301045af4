import { isoDay, parseIsoDay } from '../../../time/days.ts';
import { type Markup, markup } from '../markup.ts';
import { figure, pageTable, twoWidths } from '../parts.ts';
import type { View } from '../view.ts';

/** Contacts by day, from the first to the last day of a period; ISO days. */
export interface ContactDays {
  from: string;
  to: string;
  days: readonly { date: string; contacts: number }[];
}

/** Columns at the most; longer periods are told by the week, or by several. */
const COLUMNS = 45;
const WEEK = 7;

/** Contacts on each day of a period as columns, and as a table behind them. */
export function dayColumns(
  view: View,
  { from, to, days }: ContactDays,
  said: { title: string; text: string; caption: string },
): Markup {
  const { words, voice, charts } = view;
  const first = parseIsoDay(from) ?? 0;
  const length = (parseIsoDay(to) ?? first) - first + 1;
  const step = length <= COLUMNS ? 1 : WEEK * Math.ceil(length / (COLUMNS * WEEK));
  const name = step === 1 ? words.dayShort : words.dayAndMonth;
  const data = columnsOf(days, first, length, step).map(({ day, contacts }) => ({
    name: name(isoDay(day)),
    value: contacts,
    over: false,
  }));
  const axes = { x: words.dayAxis(step), y: words.contactsColumn, limit: null };
  const drawn = twoWidths((width) =>
    charts?.columns(data, { text: said.text, figure: voice.n, ...axes }, width),
  );
  const columns = [{ title: words.dayColumn }, { title: words.contactsColumn, number: true as const }];
  const rows = days.map(({ date, contacts }) => [voice.date(date), voice.n(contacts)]);
  return markup`${figure(view, drawn, said.caption, pageTable(said.title, columns, rows))}`;
}

/** One column for every `step` days, also where no contact has any of them. */
function columnsOf(days: ContactDays['days'], first: number, length: number, step: number) {
  const columns = Array.from({ length: Math.ceil(length / step) }, (_, i) => ({
    day: first + i * step,
    contacts: 0,
  }));
  for (const { date, contacts } of days) {
    const column = columns[Math.floor(((parseIsoDay(date) ?? first) - first) / step)];
    if (column) column.contacts += contacts;
  }
  return columns;
}
