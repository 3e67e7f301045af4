import type { ContactLayout } from './contacts.ts';

/** What a run puts beside the columns of a list. */
const ours = /^audit_/i;

/** The columns of a list by name, those of one name counted: they stay the same where others come or go. */
function keysOf(header: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return header.map((written) => {
    const name = written.trim();
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return `${name}\n${count}`;
  });
}

/** The columns that two lists have, by keys in one order; none of those that a run adds. */
export function sharedColumns(one: readonly string[], other: readonly string[]): string[] {
  const others = new Set(keysOf(other));
  return keysOf(one)
    .filter((key) => others.has(key) && !ours.test(key))
    .sort();
}

/** Where columns stand in a list that has them all. */
export function columnPlaces(keys: readonly string[], header: readonly string[]): number[] {
  const all = keysOf(header);
  return keys.map((key) => all.indexOf(key));
}

/** A layout with its columns at their places in another header; null where a phone column is not in it. */
export function layoutIn(header: readonly string[], like: ContactLayout): ContactLayout | null {
  const [all, before] = [keysOf(header), keysOf(like.header)];
  const place = (column: number | null) => (column === null ? -1 : all.indexOf(before[column] ?? ''));
  const orNone = (column: number | null) => (place(column) < 0 ? null : place(column));
  const phoneColumns = like.phoneColumns.map(place);
  if (phoneColumns.includes(-1)) return null;
  const labels = like.labels.map(({ column, phone }) => ({ column: place(column), phone: place(phone) }));
  return {
    ...like,
    header: header.map((name) => name.trim()),
    phoneColumns,
    personColumn: orNone(like.personColumn),
    removedColumn: orNone(like.removedColumn),
    labels: labels.filter(({ column }) => column >= 0),
  };
}
