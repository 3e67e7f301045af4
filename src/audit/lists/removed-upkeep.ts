import { readRemoved, removedCell } from '../../read/contacts/removed.ts';
import { removedColumn } from '../../read/contacts/removed-column.ts';
import type { ListSettings } from '../../settings.ts';
import { csvField } from '../../write/csv.ts';
import type { ListAudit } from '../contacts/judge-list.ts';
import type { Inputs } from '../inputs/read-inputs.ts';
import { RemovedFromRows } from './removed-numbers.ts';

/** Keeps the removed numbers of a list true that has a column of them, where it is cleaned without `--annotate`. */
export interface RemovedUpkeep {
  /**
   * A kept row: as it came in, where nothing has to be removed from it or added to its removed numbers.
   *
   * @param removed numbers that are taken out of it, by index into the contact rows' numbers
   */
  bytes(row: number, removed: readonly number[]): Uint8Array;
}

/** @returns null for a list without such a column */
export function upkeepOf(settings: ListSettings, inputs: Inputs, audit: ListAudit): RemovedUpkeep | null {
  const { rows, layout, dialect } = inputs.contacts;
  const column = layout.isLeft
    ? removedColumn(settings.contacts.path, layout.header, layout.phoneColumns)
    : layout.removedColumn;
  if (column === null) return null;
  const delimiter = String.fromCharCode(dialect.delimiter);
  const removedFrom = new RemovedFromRows(settings, inputs, audit);
  return {
    bytes(row, removed) {
      const cell = removedFrom.cell(row, rows.idsLeft(row, removed));
      const isTrue = cell === asWritten(audit.text.cell(row, column));
      const bytes = audit.text.without(row, removed);
      return isTrue ? bytes : audit.text.withCell(bytes, column, csvField(cell, delimiter));
    },
  };
}

/** What a cell says, as it would be written. */
function asWritten(text: string): string {
  const { numbers, switchboards } = readRemoved(text);
  return removedCell(
    numbers.map(({ number }) => number),
    (number) => switchboards.includes(number),
  );
}
