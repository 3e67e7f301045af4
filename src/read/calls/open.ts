import { directionColumn } from '../../formats/direction.ts';
import type { LogLayout } from '../../formats/layout.ts';
import type { ValueMeaning } from '../../settings.ts';
import { ColumnAccount } from '../columns/account.ts';
import { resolveSays } from '../columns/says.ts';
import { fieldsOf, type Table } from '../csv/table.ts';
import { type LogSays, logLayout } from './layout.ts';
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
  const layout = withSaidDirection(table, says, logLayout(table, says));
  return { layout, account: logAccount(table, says, layout) };
}

/** A column of which the user says which way its values went is that of directions. */
function withSaidDirection(table: Table, says: LogSays, layout: LogLayout): LogLayout {
  const { values } = resolveSays(table.path, layout.header, says);
  const said = [...values].find(([, meanings]) => [...meanings.values()].some(isDirection));
  if (said === undefined || layout.direction.columns.includes(said[0])) return layout;
  const [column] = said;
  const outcomes = layout.columns.outcomes.filter((source) => source.column !== column);
  return { ...layout, direction: directionColumn(column), columns: { ...layout.columns, outcomes } };
}

function isDirection(meaning: ValueMeaning): boolean {
  return meaning !== 'yes' && meaning !== 'no';
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
  return new ColumnAccount(
    input,
    resolved,
    callPlaces(layout, table.sample, named, [...resolved.values.keys()]),
  );
}
