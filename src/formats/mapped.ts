import { distance } from 'fastest-levenshtein';
import { InputError } from '../errors.ts';
import { maskedText } from '../phone/masked-text.ts';
import type { LogColumnRole } from '../settings.ts';
import { type DatePattern, readDatePattern } from '../time/date-pattern.ts';
import { readMoment } from '../time/moment.ts';
import { digitsIn, fewestDigits, isDataRow } from './data-row.ts';
import { layoutBelow } from './detection/detect-generic.ts';
import { timeIn } from './detection/generic-date.ts';
import type { Sample } from './detection/sample.ts';
import { directionColumn, noDirection } from './direction.ts';
import { clockOf, duplicatesOf, type LogColumns, type LogLayout } from './layout.ts';
import { foldHeader } from './lexicon/words.ts';

/** Titles and filters may stand before a header. */
const headerWithin = 10;

const noColumns: LogColumns = {
  date: [],
  utc: [],
  time: null,
  number: [],
  caller: null,
  shown: null,
  outcomes: [],
  callId: null,
  legJoin: null,
  legPointer: null,
  agent: null,
  campaign: null,
  phoneCode: null,
  uniqueid: null,
  end: null,
  duration: null,
  timezone: null,
  lengths: [],
};

/**
 * A log's layout with what the user says of its columns and dates, which wins over what was detected.
 *
 * @param says from the campaign file
 * @param detected null where nothing is recognised; columns that are named then have beside them what the header's words say
 * @throws InputError for a column that the file does not have
 */
export function mappedLayout(
  rows: readonly string[][],
  says: { columns?: Said; dateFormat?: string },
  detected: LogLayout | null,
  path: string,
): LogLayout | null {
  const { columns, dateFormat } = says;
  const datePattern = dateFormat === undefined ? null : readDatePattern(dateFormat);
  const names = Object.values(columns ?? {}).flat();
  if (columns === undefined || names.length === 0) return detected && { ...detected, datePattern };
  const near = rows.slice(0, headerWithin);
  const headerRows = names.every((name) => position(name) !== null)
    ? rowsBeforeCalls(near, columns, datePattern)
    : near.findIndex((cells) => names.every((name) => columnOf(cells, name) >= 0)) + 1;
  const header = rows[headerRows - 1] ?? [];
  const wide = headerRows > 0 ? header : longest(near);
  if (names.some((name) => columnOf(wide, name) < 0))
    throw noSuchColumn(path, near[Math.max(0, (detected?.headerRows ?? 1) - 1)] ?? [], names);
  const below = rows.slice(headerRows);
  const base = detected?.headerRows === headerRows ? detected : around(columns, wide, below, headerRows);
  const mapped = withColumns(base?.columns ?? noColumns, columns, { header: wide, rows: below });
  const direction = directionOf(base, columns, wide, below);
  return {
    preset: base?.preset ?? null,
    headerRows,
    header,
    columns: mapped,
    further: [],
    direction,
    zone: base?.zone ?? null,
    clock: (columns.date ?? columns.time) ? clockOf(header, mapped) : (base?.clock ?? null),
    dateOrder: base?.dateOrder ?? 'day-first',
    datePattern,
    overlap: base?.overlap ?? null,
    undercounts: base?.undercounts ?? false,
    oncePer: base?.oncePer ?? null,
    // A column that is named by its place is no other of the same name.
    duplicates: duplicatesOf(header, mapped, direction, base?.preset?.twins ?? []).filter(
      ({ columns: same }) => !names.some((name) => same.includes(position(name) ?? -1)),
    ),
    others: [],
    ownLines: columns.number === undefined ? (base?.ownLines ?? []) : [],
  };
}

/** Columns by what the user says they hold. */
export type Said = Readonly<Partial<Record<LogColumnRole, readonly string[]>>>;

/** What the names of a log say of its other columns, where nobody knows it as a whole. */
function around(said: Said, wide: readonly string[], rows: readonly string[][], headerRows: number) {
  const [date, number] = [said.date, said.number].map((names) => names && columnOf(wide, names[0] ?? ''));
  const header = headerRows > 0 ? wide : wide.map(() => '');
  return layoutBelow(header, rows, headerRows, { date, number });
}

function withColumns(base: LogColumns, said: Said, sample: Sample): LogColumns {
  const { header } = sample;
  const all = (role: LogColumnRole) => (said[role] ?? []).map((name) => columnOf(header, name));
  const named = (role: LogColumnRole): number | null => all(role)[0] ?? null;
  const list = (role: LogColumnRole, other: number[]): number[] =>
    said[role] === undefined ? other : all(role);
  const outcomes = all('outcome');
  const date = list('date', base.date);
  const [start = 0] = date;
  return {
    ...base,
    date,
    utc: base.utc.filter((column) => date.includes(column)),
    time: named('time') ?? (said.date === undefined ? base.time : timeIn(sample, start)),
    number: list('number', base.number),
    caller: named('caller') ?? base.caller,
    outcomes:
      outcomes.length === 0
        ? base.outcomes
        : outcomes.map((column) => ({ column, rule: ownRule(base, column), on: [] })),
    callId: named('callId') ?? base.callId,
    agent: named('agent') ?? base.agent,
    campaign: named('campaign') ?? base.campaign,
    duration: named('duration') ?? base.duration,
    lengths: list('duration', base.lengths),
    end: named('end') ?? base.end,
    timezone: named('timezone') ?? base.timezone,
  };
}

function ownRule(base: LogColumns, column: number) {
  return base.outcomes.find((source) => source.column === column)?.rule ?? null;
}

function directionOf(
  base: LogLayout | null,
  said: Said,
  header: readonly string[],
  rows: readonly string[][],
): LogLayout['direction'] {
  if (said.direction === undefined) return base?.direction ?? noDirection;
  const column = columnOf(header, said.direction[0] ?? '');
  // A known format reads that column with what it has beside it, such as a mark of internal calls.
  if (base?.preset && base.direction.columns.includes(column)) return base.direction;
  const cells = rows.map((cells) => cells[column] ?? '');
  return directionColumn(column, {}, cells);
}

/**
 * The column that is called so, or stands at that place: `#1` is the first.
 *
 * @returns -1 where there is none
 */
function columnOf(header: readonly string[], name: string): number {
  const exact = header.findIndex((other) => other.trim() === name.trim());
  if (exact >= 0) return exact;
  const place = position(name);
  if (place !== null) return place < header.length ? place : -1;
  return header.findIndex((other) => foldHeader(other) === foldHeader(name));
}

function longest(rows: readonly string[][]): readonly string[] {
  return rows.reduce((one, other) => (other.length > one.length ? other : one), []);
}

function position(name: string): number | null {
  const place = /^\s*#(\d{1,4})\s*$/.exec(name)?.[1];
  return place === undefined || Number(place) === 0 ? null : Number(place) - 1;
}

/** Rows before the first that has a date or a number where the user says that they stand: titles and header. */
function rowsBeforeCalls(rows: readonly string[][], said: Said, pattern: DatePattern | null): number {
  const cell = (row: readonly string[], role: LogColumnRole) =>
    row[position(said[role]?.[0] ?? '') ?? -1] ?? '';
  const first = rows.findIndex((row) => {
    const date = cell(row, 'date');
    const isDate = (pattern ? pattern.read(date) : readMoment(date)) !== null;
    return isDate || digitsIn(cell(row, 'number')) >= fewestDigits;
  });
  return Math.max(0, first);
}

function noSuchColumn(path: string, header: readonly string[], names: readonly string[]): InputError {
  const missing = names.find((name) => columnOf(header, name) < 0) ?? names[0] ?? '';
  const key = foldHeader(missing);
  const [nearest = ''] = header.toSorted(
    (a, b) => distance(foldHeader(a), key) - distance(foldHeader(b), key),
  );
  const isData = isDataRow(header);
  const named = header.filter((name) => name.trim() !== '').join(', ');
  // What is expected is shown as it is, in words of ours else.
  const list = isData ? `#1 … #${header.length}` : maskedText(named, true);
  const guess = isData || position(missing) !== null ? null : nearest.trim();
  return new InputError({
    code: 'calls/no-such-column',
    file: path,
    line: 1,
    problem: {
      en: `there is no column “${missing}”, which the campaign file names${guess === null ? '' : `; did you mean “${guess}”?`}`,
      fr: `il n’y a pas de colonne «\u00a0${missing}\u00a0», que nomme le fichier de campagne${guess === null ? '' : `\u00a0; vouliez-vous dire «\u00a0${guess}\u00a0»\u00a0?`}`,
    },
    expected: { en: `one of: ${list}`, fr: `l’une de\u00a0: ${list}` },
    remedy: {
      en: 'correct the name under calls: columns in the campaign file',
      fr: 'corrigez le nom sous calls: columns dans le fichier de campagne',
    },
  });
}
