import { campaignsKey } from '../../options/structure.ts';
import type { Mapping, Tree } from './tree.ts';

/** What lies under a key of a mapping: keys that are laid over each other one by one, or null, a value. */
type Level = (key: string) => Level | null;

const values: Level = () => null;
const sections = ['policy'];
const body: Level = (key) => {
  if (key === campaignsKey.key) return names;
  return sections.includes(key) ? values : null;
};
const names: Level = () => body;

/**
 * Lays a mapping over another, key by key: what it says goes before, a value (a list, an entry) as a whole, `policy` and
 * `campaigns` key by key again. A key that says nothing takes back the value below, but no section.
 */
export function laidOver(below: Mapping, above: Mapping): Mapping {
  return over(below, above, body);
}

function over(below: Mapping, above: Mapping, level: Level): Mapping {
  const entries = new Map(below.entries);
  for (const [key, { spot, value }] of above.entries)
    entries.set(key, { spot, value: valueOver(entries.get(key)?.value, value, level(key)) });
  return { ...above, entries };
}

function valueOver(below: Tree | undefined, above: Tree, level: Level | null): Tree {
  if (below === undefined || level === null) return above;
  if (above.kind === 'nothing') return below;
  return below.kind === 'mapping' && above.kind === 'mapping' ? over(below, above, level) : above;
}
