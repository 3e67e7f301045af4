import type { Polarity } from '../../formats/lexicon/opposition-words.ts';
import type { ColumnSays } from '../../settings.ts';
import { ColumnAccount } from '../columns/account.ts';
import { resolveSays, withoutIgnored } from '../columns/says.ts';
import { columnsOfYesAndNo } from '../columns/yes-no.ts';
import { checkHeaderLine } from '../csv/header-line.ts';
import { fieldsOf, type Table } from '../csv/table.ts';
import { isHeader, type OppositionLayout, oppositionLayout } from './opposition-layout.ts';
import { oppositionPlaces } from './opposition-places.ts';

/** An opposition list whose columns are known. */
export interface OpenOpposition {
  /** Empty where it has none. */
  header: readonly string[];
  layout: OppositionLayout;
  account: ColumnAccount;
}

/**
 * Finds what the columns of an opposition export, or of the company's own list, hold.
 *
 * @param asked what the user says a true flag means
 * @throws InputError where no line is a number, or where a flag's meaning is in doubt
 */
export function openOpposition(
  table: Table,
  kind: 'opposition' | 'own-opposition',
  says: ColumnSays,
  asked: Polarity | null,
): OpenOpposition {
  const isExport = kind === 'opposition';
  if (isHeader(table.sample[0] ?? [])) checkHeaderLine(table);
  const named = table.sample[0] ?? [];
  const { columns = {}, ignore = [] } = says;
  const first = resolveSays(table.path, named, { columns, ignore });
  const sample = table.sample.map((row) => withoutIgnored(row, first));
  const layout = oppositionLayout({ ...table, sample }, isExport ? asked : null, isExport, first.roles);
  const { headerRows } = layout;
  const header = headerRows === 1 ? named : [];
  const resolved = resolveSays(table.path, header, says);
  const rows = table.sample.slice(headerRows);
  const places = oppositionPlaces(layout, rows, asked, [...resolved.values.keys()]);
  const yesAndNo = kind === 'own-opposition' ? columnsOfYesAndNo(header, rows, kind) : [];
  const width = fieldsOf(table);
  const input = { path: table.path, kind, header, width, headerRows, numbersTell: true, yesAndNo };
  return { header, layout, account: new ColumnAccount(input, resolved, places) };
}
