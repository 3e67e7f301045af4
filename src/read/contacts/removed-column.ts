import { InputError } from '../../errors.ts';
import { fold } from '../../formats/lexicon/words.ts';
import { twoColumns } from '../columns/named.ts';

/** Column of a cleaned list with the numbers that were removed from a row: the person's still. */
export const removedName = 'audit_removed';

/**
 * The column of a list that holds removed numbers, null where none does.
 *
 * @param phones columns of numbers to be called
 * @throws InputError where there are two, or where its numbers would be called
 */
export function removedColumn(
  path: string,
  header: readonly string[],
  phones: readonly number[],
): number | null {
  const found = header.flatMap((name, column) => (fold(name) === fold(removedName) ? [column] : []));
  const [column = null] = found;
  if (found.length > 1) throw twoColumns(path, removedName);
  if (column !== null && phones.includes(column)) throw neverCalled(path, header[column] ?? '');
  return column;
}

function neverCalled(path: string, column: string): InputError {
  return new InputError({
    code: 'columns/removed',
    file: path,
    line: 1,
    column,
    problem: {
      en: 'this column holds the numbers that earlier runs removed: they are not to be called',
      fr: 'cette colonne contient les numéros retirés par des passages précédents\u00a0: ils ne sont pas à appeler',
    },
    expected: { en: 'a column of numbers to call', fr: 'une colonne de numéros à appeler' },
    remedy: {
      en: 'name another column with --phone-column, or rename this one in the file',
      fr: 'nommez une autre colonne avec --phone-column, ou renommez celle-ci dans le fichier',
    },
  });
}
