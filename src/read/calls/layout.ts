import { detectLog } from '../../formats/detection/detect.ts';
import { directionIn } from '../../formats/detection/generic-direction.ts';
import type { LogColumns, LogLayout } from '../../formats/layout.ts';
import { isBlankCell } from '../../formats/lexicon/empty-words.ts';
import { foldHeader } from '../../formats/lexicon/words.ts';
import { mappedLayout, type Said } from '../../formats/mapped.ts';
import { uniqueidIn } from '../../formats/uniqueid.ts';
import { type ColumnSays, type InputFile, logColumnRoles } from '../../settings.ts';
import { twoColumns } from '../columns/named.ts';
import type { Table } from '../csv/table.ts';
import { namesOf, usedColumns } from './places.ts';
import { notALog, twoNumbers, withoutColumn } from './problems.ts';

/** What the user says of the layout of a log. */
export type LogSays = Pick<InputFile, 'format' | 'dateFormat' | keyof ColumnSays>;

/**
 * How a log is laid out.
 *
 * @throws InputError where the file is no call log, or not of the format that the user named
 */
export function logLayout(table: Table, says: LogSays): LogLayout {
  const sample = { rows: table.sample };
  const format = says.format ?? null;
  const detected = detectLog(sample, format);
  const layout = mappedLayout(table.sample, saidOf(says), detected, table.path);
  if (!layout) throw notALog(table, format);
  const [twice] = layout.duplicates;
  if (twice) throw twoColumns(table.path, twice.name);
  if (layout.others.length > 0) throw twoNumbers(table, [...layout.columns.number, ...layout.others]);
  for (const role of ['number', 'date'] as const)
    if (layout.columns[role].length === 0) throw withoutColumn(table, layout, role);
  const rows = table.sample.slice(layout.headerRows);
  return { ...layout, columns: withClock(layout, rows), direction: directionOf(layout, rows) };
}

/** A direction column that a format does not have by itself may stand in its file all the same, under another name. */
function directionOf(layout: LogLayout, rows: readonly string[][]): LogLayout['direction'] {
  const { direction, header, preset } = layout;
  if (direction.by !== 'none' || preset === null) return direction;
  const known = namesOf(preset);
  const except = header.flatMap((name, column) => (known.has(foldHeader(name)) ? [column] : []));
  return directionIn({ header, rows }, new Set([...except, ...usedColumns(layout)]));
}

/** The columns with those that tell the clock: unique ids in any log, zones where there are any. */
function withClock({ columns, header }: LogLayout, rows: readonly string[][]): LogColumns {
  const zoned = rows.some((row) => !isBlankCell(row[columns.timezone ?? -1] ?? ''));
  const timezone = zoned ? columns.timezone : null;
  const uniqueid = columns.uniqueid ?? uniqueidIn(header, rows);
  return columns.date.includes(uniqueid ?? -1)
    ? { ...columns, timezone }
    : { ...columns, timezone, uniqueid };
}

/** What the user says of a log's columns. */
function saidOf({ columns = {}, dateFormat }: LogSays): { columns: Said; dateFormat?: string } {
  const named = logColumnRoles.flatMap((role) => {
    const names = columns[role] ?? [];
    return names.length === 0 ? [] : [[role, names] as const];
  });
  return { columns: Object.fromEntries(named), ...(dateFormat !== undefined && { dateFormat }) };
}
