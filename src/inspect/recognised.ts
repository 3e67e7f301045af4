import type { ColumnPlace } from '../columns.ts';
import { InputError } from '../errors.ts';
import type { Table } from '../read/csv/table.ts';
import { exportDate } from '../read/lists/export-date.ts';
import type { InputFile, InspectRole, Settings } from '../settings.ts';
import { isoDay } from '../time/days.ts';
import type { Inspection } from './model.ts';
import { plans } from './plans.ts';

/** What an input is taken for by its beginning. */
export interface Recognised
  extends Pick<Inspection, 'role' | 'path' | 'format' | 'delimiter' | 'exportDate'> {
  columns: readonly ColumnPlace[];
  /** Known for sure once the file was read to its end. */
  encoding(): string;
}

/** @returns null where the file cannot be read so, which its reader is about to say */
export function recognisedIn(table: Table, role: InspectRole, settings: Settings): Recognised | null {
  const file = fileOf(table.path, role, settings);
  try {
    const { format, account } = plans[role](table, { ...settings, role, path: table.path, said: file });
    const { path, delimiter } = table;
    return {
      role,
      path,
      format,
      encoding: () => table.encoding(),
      delimiter: delimiter === 0 ? '' : String.fromCharCode(delimiter),
      columns: account.columns(),
      exportDate: role === 'opposition' ? dateOf(file) : null,
    };
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

/** What the user says of an input. */
function fileOf(path: string, role: InspectRole, settings: Settings): InputFile {
  const { calls, opposition, oppositionDate } = settings;
  const listed = role === 'calls' && calls !== 'none' ? calls : role === 'opposition' ? opposition : [];
  const file = listed.find((entry) => entry.path === path) ?? { path };
  return role === 'opposition' && oppositionDate !== null ? { date: oppositionDate, ...file } : file;
}

function dateOf({ path, date }: InputFile): string | null {
  const day = date ?? exportDate(path);
  return day === null ? null : isoDay(day);
}
