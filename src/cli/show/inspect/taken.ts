import type { ColumnPlace } from '../../../columns.ts';
import { columnRoleNames } from '../../../columns.ts';
import { visible } from '../../../words/visible.ts';
import { table } from '../../terminal/table.ts';
import type { TakenPage } from './page.ts';

/** Columns with what each was taken for, and why. */
export function columnTable(page: TakenPage, columns: readonly ColumnPlace[]): string[] {
  const { lang } = page;
  const rows = columns.map(({ name, role, because }) => [
    visible(name),
    role === null ? '-' : columnRoleNames[role][lang],
    visible(because[lang]),
  ]);
  return table(page, rows);
}

/** That nothing is read from some columns; nothing where there are none. */
export function unusedNamed({ words }: TakenPage, columns: readonly ColumnPlace[]): string[] {
  return columns.length === 0 ? [] : [words.unused(columns.map(({ name }) => visible(name)).join(', '))];
}

/** What stands in a cell. */
export function cellShown({ words }: TakenPage, text: string): string {
  return text === '' ? words.noValue : visible(text);
}
