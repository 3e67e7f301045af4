import { fold } from '../../formats/lexicon/words.ts';
import type { ColumnSays, ValueMeaning } from '../../settings.ts';
import { columnNamed } from './named.ts';

/** What the user says of the columns of an input, by their places in it. */
export interface ResolvedSays {
  roles: ReadonlyMap<string, readonly number[]>;
  /** What values mean, by column and folded value. */
  values: ReadonlyMap<number, ReadonlyMap<string, ValueMeaning>>;
  ignored: ReadonlySet<number>;
}

/** What a value is looked up by: without case and accents; marks alone, such as `?` or `✗`, as they are. */
export function valueKey(text: string): string {
  return fold(text) || text.trim();
}

/** Cells of a row, or names of a header, without those of the columns that the user sets aside: nothing is found in them. */
export function withoutIgnored(cells: readonly string[], { ignored }: ResolvedSays): string[] {
  return cells.map((cell, column) => (ignored.has(column) ? '' : cell));
}

/** Of an input of which nothing is said. */
export const nothingSaid: ResolvedSays = { roles: new Map(), values: new Map(), ignored: new Set() };

/**
 * Finds the columns that the user names.
 *
 * @param header names of the columns; empty where there are none, so that columns can be named by their place alone
 * @throws InputError for a column that is not there
 */
export function resolveSays(path: string, header: readonly string[], says: ColumnSays): ResolvedSays {
  const at = (name: string) => columnNamed(path, header, name);
  const { columns = {}, values = {}, ignore = [] } = says;
  return {
    roles: new Map(
      Object.entries(columns).map(([role, names]) => [
        role,
        [...new Set(names.map(at))].sort((a, b) => a - b),
      ]),
    ),
    values: new Map(
      Object.entries(values).map(([name, meanings]) => [
        at(name),
        new Map(Object.entries(meanings).map(([value, meaning]) => [valueKey(value), meaning])),
      ]),
    ),
    ignored: new Set(ignore.map(at)),
  };
}
