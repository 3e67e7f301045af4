import type { ColumnPlace } from '../../columns.ts';
import type { Text } from '../../model.ts';
import type { ColumnAccount } from '../../read/columns/account.ts';

/**
 * What the columns of a cleaned list are used as: as in the list that it was made from.
 *
 * @param columns of each column which one it was, null for those that the run put there
 */
export function accountOfLeft(
  header: readonly string[],
  columns: readonly (number | null)[],
  before: Pick<ColumnAccount, 'columns' | 'unclear'>,
): Pick<ColumnAccount, 'columns' | 'unclear'> {
  return {
    columns() {
      const places = before.columns();
      return header.map((name, column) => places[columns[column] ?? -1] ?? ofTheRun(name));
    },
    unclear: () => before.unclear(),
  };
}

function ofTheRun(name: string): ColumnPlace {
  return { name, state: 'set-aside', role: null, because };
}

const because: Text = {
  en: 'an earlier run wrote it: the list that it cleaned says more',
  fr: 'un passage précédent l’a écrite\u00a0: la liste qu’il a nettoyée en dit davantage',
};
