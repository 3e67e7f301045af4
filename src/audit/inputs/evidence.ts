import type { NumberId, RowIndex } from '../../model.ts';
import { PhoneKind } from '../../phone/number.ts';
import type { Policy } from '../../settings.ts';
import type { CallBook } from '../../store/call-book.ts';
import type { ConsentBook } from '../../store/consents.ts';
import type { ContactRows } from '../../store/contact-rows.ts';
import type { NumberTable } from '../../store/number-table.ts';
import type { OppositionBook } from '../../store/opposition.ts';
import { Persons } from '../../store/persons.ts';

/** All that the files say, by number id. */
export interface Evidence {
  numbers: NumberTable;
  opposition: OppositionBook;
  consents: ConsentBook;
  calls: CallBook;
}

/** Whether a number of that kind can be called at all under the house's policy. */
export function isUsable(kind: PhoneKind, policy: Policy): boolean {
  return kind === PhoneKind.usable || (kind === PhoneKind.foreign && policy.foreign === 'keep');
}

/** The rows that say who is one person: of rows that are left of others, those others. */
export function rowsOfPersons(contacts: ContactRows): ContactRows {
  return contacts.origin?.rows ?? contacts;
}

/**
 * Which rows are one person: those that share a usable number, chains followed, and those with one value in
 * the person column. A number in more than `policy.switchboardRows` rows is a switchboard and links nothing, and so
 * is one of which an earlier run said it.
 *
 * @param contacts see `rowsOfPersons`
 */
export function personsOf(contacts: ContactRows, numbers: NumberTable, policy: Policy): Persons {
  const persons = new Persons(contacts.count);
  if (policy.linkRows) linkByNumber(contacts, numbers.size, policy, persons);
  if (contacts.person.length > 0) linkByColumn(contacts, persons);
  return persons;
}

/**
 * Distinct ids of the usable numbers of a person, and how many rows the person has.
 *
 * @param next of each row, the next one of the same person, -1 for none
 * @param first the person's first row
 */
export function numbersOfPerson(
  contacts: ContactRows,
  next: Int32Array,
  first: RowIndex,
  policy: Policy,
): { ids: NumberId[]; rows: number } {
  const ids: NumberId[] = [];
  let rows = 0;
  for (let row = first; row >= 0; row = next[row] ?? -1) {
    rows++;
    const { from, to } = contacts.known(row);
    for (let n = from; n < to; n++) {
      if (isUsable(contacts.kind(n), policy)) ids.push(contacts.id.get(n));
    }
  }
  return { ids: ids.length > 1 ? [...new Set(ids)] : ids, rows };
}

function linkByNumber(contacts: ContactRows, numbers: number, policy: Policy, persons: Persons): void {
  for (const id of contacts.switchboards) persons.switchboards.add(id);
  // One row has nothing to be linked to, however many numbers there are.
  if (contacts.count < 2 && policy.switchboardRows > 0) return;
  const rowsWith = new Uint32Array(numbers);
  // Rows are counted from 1 here, 0 stands for none.
  const lastRow = new Int32Array(numbers);
  const eachNumber = (visit: (id: number, row: number) => void) => {
    for (let row = 0; row < contacts.count; row++) {
      const { from, to } = contacts.known(row);
      for (let n = from; n < to; n++) {
        if (isUsable(contacts.kind(n), policy)) visit(contacts.id.get(n), row);
      }
    }
  };
  eachNumber((id, row) => {
    if (lastRow[id] === row + 1) return;
    lastRow[id] = row + 1;
    rowsWith[id] = (rowsWith[id] ?? 0) + 1;
  });
  const { switchboards } = persons;
  for (let id = 0; id < numbers; id++) if ((rowsWith[id] ?? 0) > policy.switchboardRows) switchboards.add(id);
  for (const id of switchboards) rowsWith[id] = 0;
  eachNumber((id, row) => {
    if ((rowsWith[id] ?? 0) > 1) persons.link((lastRow[id] ?? 0) - 1, row);
  });
}

function linkByColumn(contacts: ContactRows, persons: Persons): void {
  const firstRow = new Map<number, number>();
  for (let row = 0; row < contacts.count; row++) {
    const value = contacts.person.get(row);
    if (value === 0) continue;
    const first = firstRow.get(value);
    if (first === undefined) firstRow.set(value, row);
    else persons.link(first, row);
  }
}
