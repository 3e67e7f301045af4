import type { NumberId, Uncounted } from '../../model.ts';
import { Column, uint8 } from '../../store/column.ts';
import type { ConsentBook, ConsentEntry } from '../../store/consents.ts';

/** Consents by the number to which they are a consent. */
export interface ConsentsByNumber {
  has(id: NumberId): boolean;
  of(id: NumberId): readonly ConsentEntry[];
  /** Why the consents that the files show give none; null: they show none. */
  uncounted(id: NumberId): Uncounted | null;
  /** Whether a contact list says whose number it is; absent: there is no list. */
  isOfPerson?(id: NumberId): boolean;
  /** The consents of each person who has the number, where several have it; undefined: one person, or nobody known. */
  ofEach?(id: NumberId): readonly ConsentsByNumber[] | undefined;
}

/**
 * The consents of registers by every number of the person who gave them.
 *
 * @param persons numbers of each person of a contact list
 */
export function consentsOfPersons(
  book: ConsentBook,
  persons: () => Iterable<readonly NumberId[]>,
): ConsentsByNumber {
  const isOfPerson = listedIn(persons);
  const shared = book.isEmpty ? new Set<NumberId>() : sharedNumbers(book, persons());
  if (shared.size === 0)
    return {
      has: (id) => book.has(id),
      of: (id) => book.of(id),
      uncounted: (id) => book.uncounted(id),
      isOfPerson,
    };
  const personsOf = new Map<NumberId, (readonly NumberId[])[]>();
  for (const ids of persons())
    for (const id of ids) if (shared.has(id)) personsOf.set(id, [...(personsOf.get(id) ?? []), ids]);
  return { ...byPerson(book, personsOf), isOfPerson };
}

/** Numbers of persons who have several, and of one of which the book knows something. */
function sharedNumbers(book: ConsentBook, persons: Iterable<readonly NumberId[]>): Set<NumberId> {
  const shared = new Set<NumberId>();
  const isKnown = (id: NumberId) => book.has(id) || book.uncounted(id) !== null;
  for (const ids of persons) if (ids.length > 1 && ids.some(isKnown)) for (const id of ids) shared.add(id);
  return shared;
}

/** Whether a number is one of a person; the list is gone through when somebody first asks. */
function listedIn(persons: () => Iterable<readonly NumberId[]>): (id: NumberId) => boolean {
  let listed: Column | undefined;
  return (id) => {
    if (listed === undefined) {
      listed = new Column(uint8);
      for (const ids of persons()) for (const one of ids) listed.set(one, 1);
    }
    return listed.get(id) === 1;
  };
}

function byPerson(
  book: ConsentBook,
  personsOf: ReadonlyMap<NumberId, readonly (readonly NumberId[])[]>,
): ConsentsByNumber {
  const first = (id: NumberId) => ofPerson(book, personsOf.get(id)?.[0] ?? [id]);
  return {
    has: (id) => first(id).has(id),
    of: (id) => first(id).of(id),
    uncounted: (id) => first(id).uncounted(id),
    ofEach(id) {
      const persons = personsOf.get(id) ?? [];
      return persons.length > 1 ? persons.map((ids) => ofPerson(book, ids)) : undefined;
    },
  };
}

function ofPerson(book: ConsentBook, ids: readonly NumberId[]): ConsentsByNumber {
  return {
    has: () => ids.some((id) => book.has(id)),
    of: () => ids.flatMap((id) => (book.has(id) ? book.of(id) : [])),
    uncounted: () => book.uncounted(...ids),
    isOfPerson: () => true,
  };
}
