import { closest } from 'fastest-levenshtein';

/** The name that takes the fewest edits to reach, case aside; empty when there are no names. */
export function nearest(given: string, names: readonly string[]): string {
  const folded = new Map(names.map((name) => [name.toLowerCase(), name]));
  if (folded.size === 0) return '';
  return folded.get(closest(given.toLowerCase(), [...folded.keys()])) ?? '';
}
