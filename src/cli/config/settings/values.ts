import type { OptionTable } from '../../options/option.ts';
import type { Read } from './choose.ts';

/**
 * What the options of a table say, each under its name, read in the order of the table.
 *
 * @throws InputError at the first that means nothing
 */
export function valuesOf<S extends object>(table: OptionTable<S>, read: Read): S {
  const values: Partial<S> = {};
  for (const key in table) values[key] = read(table[key]);
  if (isWhole(table, values)) return values;
  throw new Error('an option was not read');
}

function isWhole<S extends object>(table: OptionTable<S>, values: Partial<S>): values is S {
  return Object.keys(table).every((key) => Object.hasOwn(values, key));
}
