import { parseIsoDay } from '../../time/days.ts';
import type { InputReport } from '../model.ts';
import { wordOf } from './decision.ts';
import { html, type Markup, short, type Value } from './markup.ts';
import { section, table } from './parts.ts';
import type { View } from './view.ts';

/** What came in, up to which day it speaks, and when the next scrub is due. */
export function inputs(view: View): Markup {
  const { report, words, callsOnly } = view;
  const columns = [
    { title: words.fileColumn },
    { title: words.asOfColumn },
    ...(callsOnly ? [] : [{ title: words.ageColumn }, { title: words.dueColumn }]),
    { title: words.rowsColumn, number: true as const },
    { title: words.remarksColumn },
  ];
  const rows = report.inputs.map((input) => row(view, input));
  return section(view, 'inputs', words.inputs, [
    table(words.inputsCaption, columns, rows, 'inputs'),
    lapses(view),
  ]);
}

function row(view: View, input: InputReport): Value[] {
  const { words, lang, callsOnly } = view;
  const { role, path, asOf, rows, unreadable, notes, format } = input;
  const remarks = [wordOf(words.formats, format), ...notes.map((note) => note[lang])].filter(
    (remark) => remark !== '',
  );
  return [
    html`${words.roles[role]}<p class="path">${short(path)}</p>`,
    asOf === null ? words.unknown : words.date(asOf),
    ...(callsOnly ? [] : [age(view, asOf), due(view, path)]),
    words.rows(rows, unreadable),
    remarks.map((remark) => html`<p>${short(remark)}</p>`),
  ];
}

function age({ report, words }: View, asOf: string | null): string {
  const day = asOf === null ? null : parseIsoDay(asOf);
  const first = parseIsoDay(report.campaign.firstDay);
  return day === null || first === null ? words.unknown : words.age(first - day);
}

function due({ report, words }: View, path: string): string {
  const lapse = report.lapses.find((one) => one.why === 'scrub' && one.path === path);
  return lapse === undefined ? '' : words.before(lapse.date);
}

function lapses({ report, words }: View): Markup | null {
  if (report.lapses.length === 0) return null;
  const lines = report.lapses.map(
    ({ why, date, path }) => html`<li>${words.lapse[why](date, short(path))}</li>`,
  );
  return html`<h3>${words.lapses}</h3><ul>${lines}</ul>`;
}
