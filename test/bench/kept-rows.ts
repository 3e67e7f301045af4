import { readFileSync } from 'node:fs';

const rowsOf = (path: string, encoding: 'latin1' | 'utf8') =>
  readFileSync(path, encoding).replaceAll('\r', '').trimEnd().split('\n');

/** Places of `telephone` and `mobile`: ours takes a barred number out of a row that it keeps. */
const phones = [4, 5];

/** Is a row of ours the row of another, taken-out numbers aside? */
function isSame(ours: string, theirs: string): boolean {
  if (ours === theirs) return true;
  const cells = theirs.split(';');
  const own = ours.split(';');
  return (
    own.length === cells.length &&
    own.every((cell, place) => cell === cells[place] || (cell === '' && phones.includes(place)))
  );
}

/**
 * Compares the rows that were kept; headings are rows like others.
 *
 * @param ours path, in the encoding of the contact list
 * @param theirs path, UTF-8
 * @returns how many rows ours keeps, and the first line that differs, if any
 */
export function compareKept(ours: string, theirs: string): { kept: number; differs: number | null } {
  const own = rowsOf(ours, 'latin1');
  const rows = rowsOf(theirs, 'utf8');
  const at = own.findIndex((row, index) => !isSame(row, rows[index] ?? ''));
  const end = rows.length > own.length ? own.length : -1;
  const first = at === -1 ? end : at;
  return { kept: own.length - 1, differs: first === -1 ? null : first + 1 };
}
