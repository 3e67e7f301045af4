import { PhoneKind } from '../../src/phone/number.ts';
import { ContactRows } from '../../src/store/contact-rows.ts';

/** A number of a row: its id where it is usable, or id and kind. */
type Entry = number | { id: number; kind: PhoneKind };

/**
 * Rows of a contact list without a file.
 *
 * @param persons fingerprints of the person column, 0 for an empty cell; absent: no such column
 */
export function contactRows(rows: readonly (readonly Entry[])[], persons?: readonly number[]): ContactRows {
  const contacts = new ContactRows();
  rows.forEach((entries, row) => {
    contacts.line.push(row + 2);
    contacts.firstNumber.push(contacts.id.length);
    for (const entry of entries) {
      const { id, kind } = typeof entry === 'number' ? { id: entry, kind: PhoneKind.usable } : entry;
      contacts.push(kind, id);
    }
    if (persons) contacts.person.push(persons[row] ?? 0);
  });
  contacts.firstNumber.push(contacts.id.length);
  return contacts;
}
