import type { NumberId } from '../../model.ts';
import type { ConsentBook, ConsentEntry } from '../../store/consents.ts';

/** Consents by the number to which they are a consent. */
export interface ConsentsByNumber {
  has(id: NumberId): boolean;
  of(id: NumberId): readonly ConsentEntry[];
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
  if (book.size === 0) return book;
  const shared = new Set<NumberId>();
  for (const ids of persons())
    if (ids.length > 1 && ids.some((id) => book.has(id))) for (const id of ids) shared.add(id);
  if (shared.size === 0) return book;
  const personsOf = new Map<NumberId, (readonly NumberId[])[]>();
  for (const ids of persons())
    for (const id of ids) if (shared.has(id)) personsOf.set(id, [...(personsOf.get(id) ?? []), ids]);
  return byPerson(book, personsOf);
}

function byPerson(
  book: ConsentBook,
  personsOf: ReadonlyMap<NumberId, readonly (readonly NumberId[])[]>,
): ConsentsByNumber {
  const first = (id: NumberId) => ofPerson(book, personsOf.get(id)?.[0] ?? [id]);
  return {
    has: (id) => first(id).has(id),
    of: (id) => first(id).of(id),
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
  };
}
