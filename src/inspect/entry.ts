import type { UnclearColumn } from '../columns.ts';
import type { InputProblem } from '../errors.ts';
import { columnLabel, isDataRow, likelyColumns } from '../formats/data-row.ts';
import { joinedAnswers, type SaidOfInput } from '../read/columns/entry.ts';
import type { Table } from '../read/csv/table.ts';

/** What may be said of a file in the campaign file, so that a run understands it. */
export function entryOf(
  unclear: readonly UnclearColumn[],
  problem: InputProblem | null,
  table: Table,
): SaidOfInput | null {
  return problem?.code === 'calls/not-a-log'
    ? logColumns(table)
    : joinedAnswers(unclear.map(({ answer }) => answer));
}

/** The columns of a log that nobody knows, as far as their cells show what they hold. */
function logColumns({ sample }: Table): SaidOfInput | null {
  const [first = []] = sample;
  const { date, number } = likelyColumns(isDataRow(first) ? sample : sample.slice(1));
  if (date < 0 || number < 0) return null;
  return { columns: { date: [columnLabel(first, date)], number: [columnLabel(first, number)] } };
}
