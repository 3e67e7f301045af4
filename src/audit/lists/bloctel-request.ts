import { formatNumber } from '../../phone/mask.ts';
import { territoryOf } from '../../phone/territories.ts';
import type { OutputFile } from '../../write/output-file.ts';
import type { Inputs } from '../inputs/read-inputs.ts';

/**
 * Writes the file that the opposition service takes: `Telephone;Identifiant`, UTF-8, one row per number of the
 * list. The identifier is the line of the contact.
 *
 * @returns the number of rows
 */
export function writeRequestRows(file: OutputFile, { contacts, evidence }: Inputs): number {
  const seen = new Uint8Array(evidence.numbers.size);
  const { rows } = contacts;
  let count = 0;
  file.write('Telephone;Identifiant\n');
  for (let row = 0; row < rows.count; row++) {
    for (let n = rows.firstNumber.get(row); n < rows.firstNumber.get(row + 1); n++) {
      const id = rows.id.get(n);
      if (id < 0 || seen[id] === 1) continue;
      seen[id] = 1;
      const number = evidence.numbers.number(id);
      if (territoryOf(number) < 0) continue;
      file.write(`${formatNumber(number, false).replaceAll(' ', '')};${rows.line.get(row)}\n`);
      count++;
    }
  }
  return count;
}
