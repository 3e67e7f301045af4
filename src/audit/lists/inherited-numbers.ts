import type { NumberId, RowIndex } from '../../model.ts';
import type { Policy } from '../../settings.ts';
import type { ContactRows } from '../../store/contact-rows.ts';
import type { PersonGatherer } from '../contacts/person-facts.ts';
import { isUsable, rowsOfPersons } from '../inputs/evidence.ts';

/**
 * The usable numbers of excluded rows, by the kept row of the same person that takes them on: else calls to them would
 * be forgotten, and rows of one person whom they link would be strangers. An excluded row gives to one kept row alone,
 * so that no number stands in more rows than before.
 */
export function inheritedNumbers(
  contacts: ContactRows,
  people: PersonGatherer,
  isKept: (row: RowIndex) => boolean,
  policy: Policy,
): ReadonlyMap<RowIndex, readonly NumberId[]> {
  const among = rowsOfPersons(contacts);
  const keptAs = keptRows(contacts, among.count, isKept);
  const inherited = new Map<RowIndex, NumberId[]>();
  for (const rows of people.several()) {
    const kept = rows.filter((row) => (keptAs[row] ?? -1) >= 0);
    if (kept.length === 0 || kept.length === rows.length) continue;
    const heirs = heirsOf(among, kept);
    for (const row of rows) {
      if ((keptAs[row] ?? -1) >= 0) continue;
      const heir = keptAs[heirs(row)] ?? -1;
      const numbers = [...among.known(row)].filter((entry) => isUsable(among.kind(entry), policy));
      inherited.set(heir, [...(inherited.get(heir) ?? []), ...numbers.map((entry) => among.id.get(entry))]);
    }
  }
  return inherited;
}

/** Of each of the rows of persons which kept contact it is, -1 for none. */
function keptRows(contacts: ContactRows, count: number, isKept: (row: RowIndex) => boolean): Int32Array {
  const keptAs = new Int32Array(count).fill(-1);
  for (let row = 0; row < contacts.count; row++)
    if (isKept(row)) keptAs[contacts.origin?.places[row] ?? row] = row;
  return keptAs;
}

/** The first kept row with the same value in the person column, which links too; else the first of all. */
function heirsOf(among: ContactRows, kept: readonly RowIndex[]): (row: RowIndex) => RowIndex {
  const byValue = new Map(kept.toReversed().map((row) => [among.person.get(row), row]));
  const [first = 0] = kept;
  return (row) => {
    const value = among.person.get(row);
    return value === 0 ? first : (byValue.get(value) ?? first);
  };
}
