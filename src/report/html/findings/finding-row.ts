import type { Finding } from '../../../findings.ts';
import { isoDay } from '../../../time/days.ts';
import { becauseLead } from '../../words/because.ts';
import { Markup, markup, short, withOptions } from '../markup.ts';
import { badge, both } from '../parts.ts';
import type { View } from '../view.ts';

type Views = readonly [View, View];
export type FindingColumn = 'place' | 'numberColumn' | 'found' | 'callableFrom' | 'when';

/** How the findings of a rule on a subject are told. */
export interface FindingTable {
  columns: readonly FindingColumn[];
  /** They are of several severities, which each of them then says. */
  isMixed: boolean;
}

/** File names up to this length stay on one line. */
const SHORT_NAME = 28;

/** How each finding is told: without columns that are empty for all of its rule. */
export function tablesOf(findings: readonly Finding[]): (of: Finding) => FindingTable {
  const tables = new Map<string, FindingTable>();
  return ({ rule, subject }) => {
    const key = `${subject} ${rule}`;
    const known = tables.get(key);
    if (known) return known;
    const alike = findings.filter((finding) => finding.rule === rule && finding.subject === subject);
    const table = {
      columns: columnsOf(alike),
      isMixed: new Set(alike.map(({ severity }) => severity)).size > 1,
    };
    tables.set(key, table);
    return table;
  };
}

function columnsOf(findings: readonly Finding[]): FindingColumn[] {
  const has = (column: FindingColumn, isFilled: (finding: Finding) => boolean) =>
    findings.some(isFilled) ? [column] : [];
  return [
    ...has('place', ({ source }) => source !== ''),
    ...has('numberColumn', ({ number }) => number !== 0),
    'found',
    ...has('when', ({ occurredAt }) => occurredAt !== ''),
    ...has('callableFrom', ({ callableFrom }) => callableFrom !== null),
  ];
}

/**
 * A finding as a row of its rule's table.
 *
 * @param isExtra it is not printed on paper
 */
export function findingRow(views: Views, finding: Finding, table: FindingTable, isExtra: boolean): string {
  const { severity } = finding;
  const name = both(views, ({ words }) => words.severities[severity]);
  const mark = table.isMixed ? markup`${badge(severity, name)} ` : null;
  const cells = table.columns.map((column) => cellOf[column](views, finding, mark));
  const kind = new Markup(isExtra ? ' class="x"' : '');
  return markup`<tr${kind} data-s="${severity}">${cells}</tr>\n`.text;
}

const cellOf: Readonly<Record<FindingColumn, (views: Views, of: Finding, mark: Markup | null) => Markup>> = {
  place: (views, { source, line }) => {
    const [{ named }] = views;
    const name = short(named(source), 120);
    const place = both(views, ({ words }) => words.line(name, line));
    const kind = name.length <= SHORT_NAME ? 'nowrap' : 'path';
    return markup`<th scope="row" class="${kind}">${source === '' ? null : place}</th>`;
  },
  numberColumn: ([{ say }], { number }) =>
    markup`<td class="nowrap number">${number === 0 ? '' : say.number(number)}</td>`,
  found: (views, finding, mark) =>
    markup`<td class="found">${mark}${both(views, (view) => messageOf(view, finding), withOptions)}</td>`,
  when: (views, { occurredAt }) => momentCell(views, occurredAt),
  callableFrom: (views, { callableFrom }) =>
    momentCell(views, callableFrom === null ? '' : isoDay(callableFrom)),
};

function momentCell(views: Views, iso: string): Markup {
  return markup`<td class="nowrap">${both(views, ({ words }) => words.moment(iso))}</td>`;
}

function messageOf(view: View, finding: Finding): string {
  return short(view.withNames(view.say.message(finding)), 600) + short(becauseOf(view, finding), 600);
}

/** What makes a call a violation: the earlier calls and entries, of its own file by their lines alone. */
function becauseOf({ words, named, lang }: View, finding: Finding): string {
  const places = (finding.because ?? []).map(({ file, line, occurredAt }) => {
    const place = file === finding.source ? words.lineOnly(line) : words.line(short(named(file), 120), line);
    return occurredAt === '' ? place : `${words.localMoment(occurredAt)} (${place})`;
  });
  return becauseLead(finding, lang) + places.join(', ');
}
