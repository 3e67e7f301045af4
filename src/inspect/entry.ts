import type { UnclearColumn } from '../columns.ts';
import type { InputProblem } from '../errors.ts';
import { likelyColumns } from '../formats/detection/likely-columns.ts';
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
    : joinedAnswers(unclear.flatMap(({ why, answer }) => (why === 'sheet' ? [] : [answer])));
}

/** The columns of a log that nobody knows, as far as their cells show what they hold. */
function logColumns({ sample }: Table): SaidOfInput | null {
  const found = likelyColumns(sample);
  if (found.date === undefined || found.number === undefined) return null;
  return { columns: Object.fromEntries(Object.entries(found).map(([role, name]) => [role, [name]])) };
}
