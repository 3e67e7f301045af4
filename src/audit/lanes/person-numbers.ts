import type { NumberId } from '../../model.ts';
import type { Policy } from '../../settings.ts';
import { Column, float64, uint32 } from '../../store/column.ts';
import type { ContactRows } from '../../store/contact-rows.ts';
import type { NumberTable } from '../../store/number-table.ts';
import { inShared } from '../../store/shared.ts';
import { numbersOfPerson, personsOf, rowsOfPersons } from '../inputs/evidence.ts';

/** The usable numbers of each person of a contact list, in memory that threads share. */
export interface PersonNumbers {
  /** Those of one person after those of another. */
  numbers: Float64Array;
  /** Where those of each person end. */
  ends: Uint32Array;
}

/** The numbers of each person, for another thread. */
export function personNumbers(rows: ContactRows, table: NumberTable, policy: Policy): PersonNumbers {
  const among = rowsOfPersons(rows);
  const persons = personsOf(among, table, policy);
  const next = persons.chains();
  const numbers = new Column(float64);
  const ends = new Column(uint32);
  for (let row = 0; row < among.count; row++) {
    if (persons.of(row) !== row) continue;
    for (const id of numbersOfPerson(among, next, row, policy).ids) numbers.push(table.number(id));
    ends.push(numbers.length);
  }
  return {
    numbers: inShared(Float64Array, numbers.values, numbers.length),
    ends: inShared(Uint32Array, ends.values, ends.length),
  };
}

/** The ids of each person's numbers in the table of this thread, which takes in those that it does not know. */
export function* idsOfPersons({ numbers, ends }: PersonNumbers, table: NumberTable): Generator<NumberId[]> {
  let from = 0;
  for (const end of ends) {
    const ids: NumberId[] = [];
    for (; from < end; from++) ids.push(table.add(numbers[from] ?? 0));
    yield ids;
  }
}
