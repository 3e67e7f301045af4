import type { ColumnSays } from '../../settings.ts';
import { ColumnAccount } from '../columns/account.ts';
import { resolveSays } from '../columns/says.ts';
import { columnsOfYesAndNo } from '../columns/yes-no.ts';
import { phoneColumns } from '../contacts/phone-columns.ts';
import { headerOf } from '../csv/header.ts';
import type { Table } from '../csv/table.ts';
import { type ConsentColumns, columnsOf, consentColumns } from './consent-columns.ts';
import { registerPlaces } from './consent-places.ts';

/** A consent register whose columns are known. */
export interface OpenRegister {
  header: readonly string[];
  phones: readonly number[];
  /** null where it has neither a day of giving nor one of withdrawal. */
  columns: ConsentColumns | null;
  account: ColumnAccount;
}

/**
 * Finds what the columns of a consent register hold.
 *
 * @throws InputError where no column is of numbers
 */
export function openRegister(table: Table, says: ColumnSays): OpenRegister {
  const header = headerOf(table);
  const rows = table.sample.slice(1);
  const resolved = resolveSays(table.path, header, says);
  const columns = consentColumns({ path: table.path, kind: 'consents', header, rows, says: resolved });
  const phones =
    resolved.roles.get('phone') ?? phoneColumns(table.path, withoutNames(header, columns), rows, null);
  const input = {
    path: table.path,
    kind: 'consents',
    header,
    width: header.length,
    headerRows: 1,
    numbersTell: true,
    yesAndNo: columnsOfYesAndNo(header, rows, 'consents'),
  } as const;
  const account = new ColumnAccount(input, resolved, registerPlaces(columns, phones, rows));
  return { header, phones, columns, account };
}

/** `phone_consent_version` is no column of numbers. */
function withoutNames(header: readonly string[], columns: ConsentColumns | null): readonly string[] {
  const others = new Set(columns ? columnsOf(columns) : []);
  return header.map((name, column) => (others.has(column) ? '' : name));
}
