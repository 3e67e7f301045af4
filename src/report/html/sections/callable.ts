import { dayColumns } from '../charts/day-columns.ts';
import { type Markup, markup } from '../markup.ts';
import { pageSection } from '../parts.ts';
import type { View } from '../view.ts';

/** How many excluded contacts become callable on each of the next thirty days. */
export function callablePart(view: View): Markup {
  const { report, words, cleared } = view;
  if (report.on === 'calls' || report.contacts.excluded === 0) return markup``;
  const { from, to, days, later, never } = report.callable;
  const within = days.reduce((sum, { contacts }) => sum + contacts, 0);
  const text = words.callableText(within, later, never);
  const said = { title: words.callable, text, caption: words.callableCaption(from, to) };
  return pageSection(view, 'callable', words.callable, [
    markup`<p>${text}</p>`,
    cleared ? null : markup`<p class="loud">${words.notKeptEither}</p>`,
    within === 0 ? null : dayColumns(view, report.callable, said),
  ]);
}
