import { parseIsoDay } from '../../../time/days.ts';
import type { InputReport, ListReport } from '../../model.ts';
import { fileKind } from '../../words/file-kinds.ts';
import { type Markup, markup, short, type Value } from '../markup.ts';
import { pageSection, pageTable } from '../parts.ts';
import type { View } from '../view.ts';
import type { PageWords } from '../words/words.ts';

/** Columns that are listed; the JSON report has all. */
const MOST_COLUMNS = 100;

/** How a file is built that needs no remark. */
const plain = ['csv', 'register'];

/** What came in, up to which day it speaks, and when the next scrub is due. */
export function inputsPart(view: View): Markup {
  const { report, words } = view;
  const columns = [
    { title: words.fileColumn },
    { title: words.asOfColumn },
    ...(report.on === 'calls' ? [] : [{ title: words.ageColumn }, { title: words.dueColumn }]),
    { title: words.rowsColumn, number: true as const },
    { title: words.remarksColumn },
  ];
  const rows = report.inputs.map((input) => row(view, input));
  return pageSection(view, 'inputs', words.inputs, [
    pageTable(words.inputsCaption, columns, rows, 'stacked'),
  ]);
}

function row(view: View, input: InputReport): Value[] {
  const { report, words, voice, lang } = view;
  const { role, path, asOf, rows, unreadable, notes, format, columns } = input;
  const remarks = [
    plain.includes(format) ? '' : fileKind(format, lang),
    ...notes.map((note) => note[lang]),
  ].filter((remark) => remark !== '');
  return [
    markup`${words.roles[role]}<p class="path">${short(path)}</p>`,
    asOf === null ? words.unknown : voice.date(asOf),
    ...(report.on === 'calls' ? [] : [age(words, report, asOf), due(words, report, path)]),
    words.rows(rows, unreadable),
    [remarks.map((remark) => markup`<p>${short(remark)}</p>`), places(view, columns)],
  ];
}

/** Every column with its state and the reason; nothing of a file of one column. */
function places({ words, lang }: View, columns: InputReport['columns']): Markup | null {
  if (columns.length < 2) return null;
  const items = columns
    .slice(0, MOST_COLUMNS)
    .map(
      ({ name, state, because }) =>
        markup`<li><code>${short(name, 60)}</code> ${words.columnStates[state]} (${short(because[lang])})</li>`,
    );
  return markup`<details><summary>${words.columnPlaces}</summary><ul>${items}</ul></details>`;
}

function age(words: PageWords, { campaign }: ListReport, asOf: string | null): string {
  const day = asOf === null ? null : parseIsoDay(asOf);
  const first = parseIsoDay(campaign.firstDay);
  return day === null || first === null ? words.unknown : words.age(first - day);
}

function due(words: PageWords, report: ListReport, path: string): string {
  const lapse = report.lapses.find((one) => one.why === 'scrub' && one.path === path);
  return lapse === undefined ? '' : words.before(lapse.date);
}
