import { distance } from 'fastest-levenshtein';
import { InputError } from '../errors.ts';
import type { LogColumnRole } from '../settings.ts';
import { readDatePattern } from '../time/date-pattern.ts';
import { directionColumn, noDirection } from './direction.ts';
import { duplicatesOf, type LogColumns, type LogLayout } from './layout.ts';
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
};

/**
 * A log's layout with what the user says of its columns and dates, which wins over what was detected.
 *
 * @param says from the campaign file
 * @param detected null where nothing is recognised; columns that are named then stand alone
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
  if (columns === undefined || Object.keys(columns).length === 0)
    return detected && { ...detected, datePattern };
  const names = Object.values(columns);
  const near = rows.slice(0, headerWithin);
  const row = near.findIndex((cells) => names.every((name) => columnOf(cells, name) >= 0));
  if (row < 0) throw noSuchColumn(path, near[(detected?.headerRows ?? 1) - 1] ?? [], names);
  const header = rows[row] ?? [];
  const base = detected?.headerRows === row + 1 ? detected : null;
  const mapped = withColumns(base?.columns ?? noColumns, columns, header);
  const direction = directionOf(base, columns, header);
  return {
    preset: base?.preset ?? null,
    headerRows: row + 1,
    header,
    columns: mapped,
    further: [],
    direction,
    zone: base?.zone ?? null,
    dateOrder: base?.dateOrder ?? 'day-first',
    datePattern,
    overlap: base?.overlap ?? null,
    undercounts: base?.undercounts ?? false,
    duplicates: duplicatesOf(header, mapped, direction, base?.preset?.twins ?? []),
    others: [],
  };
}

/** Columns by what the user says they hold. */
export type Said = Readonly<Partial<Record<LogColumnRole, string>>>;

function withColumns(base: LogColumns, said: Said, header: readonly string[]): LogColumns {
  const named = (role: LogColumnRole): number | null => {
    const name = said[role];
    return name === undefined ? null : columnOf(header, name);
  };
  const list = (role: LogColumnRole, other: number[]): number[] => {
    const column = named(role);
    return column === null ? other : [column];
  };
  const outcome = named('outcome');
  const date = list('date', base.date);
  return {
    ...base,
    date,
    utc: base.utc.filter((column) => date.includes(column)),
    // A date that the user names has its time beside it only where the user says so.
    time: named('time') ?? (said.date === undefined ? base.time : null),
    number: list('number', base.number),
    caller: named('caller') ?? base.caller,
    outcomes: outcome === null ? base.outcomes : [{ column: outcome, rule: ownRule(base, outcome), on: [] }],
    callId: named('callId') ?? base.callId,
    agent: named('agent') ?? base.agent,
    campaign: named('campaign') ?? base.campaign,
    duration: named('duration') ?? base.duration,
    end: named('end') ?? base.end,
  };
}

function ownRule(base: LogColumns, column: number) {
  return base.outcomes.find((source) => source.column === column)?.rule ?? null;
}

function directionOf(base: LogLayout | null, said: Said, header: readonly string[]): LogLayout['direction'] {
  if (said.direction !== undefined) return directionColumn(columnOf(header, said.direction));
  return base?.direction ?? noDirection;
}

function columnOf(header: readonly string[], name: string): number {
  const exact = header.findIndex((other) => other.trim() === name.trim());
  return exact >= 0 ? exact : header.findIndex((other) => foldHeader(other) === foldHeader(name));
}

function noSuchColumn(path: string, header: readonly string[], names: readonly string[]): InputError {
  const missing = names.find((name) => columnOf(header, name) < 0) ?? names[0] ?? '';
  const key = foldHeader(missing);
  const [nearest = ''] = header.toSorted(
    (a, b) => distance(foldHeader(a), key) - distance(foldHeader(b), key),
  );
  const list = header.filter((name) => name.trim() !== '').join(', ');
  return new InputError({
    code: 'calls/no-such-column',
    file: path,
    line: 1,
    problem: {
      en: `there is no column “${missing}”, which the campaign file names; did you mean “${nearest.trim()}”?`,
      fr: `il n’y a pas de colonne «\u00a0${missing}\u00a0», que nomme le fichier de campagne\u00a0; vouliez-vous dire «\u00a0${nearest.trim()}\u00a0»\u00a0?`,
    },
    expected: { en: `one of: ${list}`, fr: `l’une de\u00a0: ${list}` },
    remedy: {
      en: 'correct the name under calls: columns in the campaign file',
      fr: 'corrigez le nom sous calls: columns dans le fichier de campagne',
    },
  });
}
