import type { LogLayout } from '../../formats/layout.ts';
import { ColumnAccount } from '../columns/account.ts';
import { resolveSays } from '../columns/says.ts';
import { fieldsOf, type Table } from '../csv/table.ts';
import { type LogSays, logLayout } from './layout.ts';
import type { LogSummary } from './log.ts';
import { callPlaces } from './places.ts';

/** A call log whose columns are known. */
export interface OpenLog {
  layout: LogLayout;
  account: ColumnAccount;
}

/**
 * Finds out how a call log is laid out.
 *
 * @throws InputError where the file is no call log, or not of the format that the user named
 */
export function openLog(table: Table, says: LogSays): OpenLog {
  const layout = logLayout(table, says);
  return { layout, account: logAccount(table, says, layout) };
}

/** Accounts for a zone in a heading that nobody understands. */
export function noteUnclearZone({ layout, account }: OpenLog, summary: LogSummary): void {
  const { date, time } = layout.columns;
  const [column = time] = date;
  if (summary.unclearZone === null || column === null) return;
  account.misread(column, summary.unclearZone, layout.headerRows, summary.rows);
}

/** The account of the columns of a log that is read in a certain way. */
export function logAccount(table: Table, says: LogSays, layout: LogLayout): ColumnAccount {
  const { header, headerRows } = layout;
  const resolved = resolveSays(table.path, header, says);
  const named = new Set([...resolved.roles.values()].flat());
  const input = {
    path: table.path,
    kind: 'calls',
    header,
    width: fieldsOf(table),
    headerRows,
    numbersTell: false,
  } as const;
  return new ColumnAccount(input, resolved, callPlaces(layout, table.sample, named));
}
