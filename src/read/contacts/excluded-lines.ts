import { FieldView } from '../csv/field.ts';
import type { Table } from '../csv/table.ts';

/** The columns that a run puts behind those of an excluded row: the first has the row's line in the list. */
const auditColumns = 4;

/** Lines on which the rows of an excluded list started in the list that was cleaned. */
export async function readExcludedLines(table: Table): Promise<Set<number>> {
  const lines = new Set<number>();
  const view = new FieldView();
  const column = (table.sample[0]?.length ?? 0) - auditColumns;
  let first = 1;
  for await (const batch of table.batches()) {
    for (let record = first; record < batch.count; record++) {
      view.at(batch, record, column);
      lines.add(Number(view.text()));
    }
    first = 0;
  }
  return lines;
}
