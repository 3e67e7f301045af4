import { InputError } from '../../errors.ts';
import { maskWords } from '../../phone/masked-words.ts';
import type { ContactRows } from '../../store/contact-rows.ts';
import { contentOf } from '../csv/column-content.ts';
import type { Table } from '../csv/table.ts';
import type { ContactLayout } from './contacts.ts';

/** Cells whose shape is shown. */
const SHOWN = 3;

/**
 * A list of which no phone cell can be read would look like one in which nobody may be called.
 *
 * @throws InputError where that is so, with the shapes of the first cells
 */
export function checkNumbers(table: Table, { header, phoneColumns }: ContactLayout, rows: ContactRows): void {
  if (rows.count > 0 && !rows.hasNumber()) throw noReadableNumber(table, header, phoneColumns);
}

function noReadableNumber(table: Table, header: readonly string[], phones: readonly number[]): InputError {
  const rows = table.sample.slice(1);
  const names = phones.map((column) => header[column] ?? '').join(', ');
  const cells = phones
    .flatMap((column) => rows.map((row) => (row[column] ?? '').trim()))
    .filter((cell) => cell !== '');
  const shapes = [...new Set(cells.map(maskWords))].slice(0, SHOWN).join(' | ');
  const others = header.filter(
    (_, column) => !phones.includes(column) && contentOf(rows, column).numbers > 0,
  );
  const seen = shapes === '' ? '' : `: ${shapes}`;
  return new InputError({
    code: 'contacts/no-readable-number',
    file: table.path,
    line: table.sampleLines[1] ?? 1,
    column: names,
    problem: {
      en: `not one telephone number of this list can be read${seen}`,
      fr: `aucun numéro de téléphone de cette liste n’est lisible${seen === '' ? '' : `\u00a0: ${shapes}`}`,
    },
    expected: {
      en: 'telephone numbers such as 06 12 34 56 78 or +33 6 12 34 56 78',
      fr: 'des numéros de téléphone tels que 06 12 34 56 78 ou +33 6 12 34 56 78',
    },
    remedy:
      others.length > 0
        ? {
            en: `name the right column: --phone-column <name> (numbers stand in: ${others.join(', ')})`,
            fr: `nommez la bonne colonne\u00a0: --phone-column <nom> (des numéros figurent dans\u00a0: ${others.join(', ')})`,
          }
        : {
            en: 'correct the numbers where the list comes from, or name their column: --phone-column <name>',
            fr: 'corrigez les numéros à la source, ou nommez leur colonne\u00a0: --phone-column <nom>',
          },
  });
}
