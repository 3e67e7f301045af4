import { stringify } from 'csv-stringify/sync';
import { formatNumber } from '../../phone/mask.ts';
import { territoryOf } from '../../phone/territories.ts';
import type { OutputFile } from '../../write/output-file.ts';
import type { Inputs } from '../inputs/read-inputs.ts';

/** Rows of one call to the writer of CSV; one call a row takes three times as long. */
const batchSize = 1000;

/**
 * Writes the file that the opposition service takes: `Telephone;Identifiant`, UTF-8, one row per number of the
 * list. The identifier is the line of the contact.
 *
 * @returns the number of rows
 */
export function writeRequestRows(file: OutputFile, inputs: Inputs): number {
  let batch: Cells[] = [['Telephone', 'Identifiant']];
  let count = 0;
  for (const cells of requestRows(inputs)) {
    if (batch.push(cells) === batchSize) {
      file.write(text(batch));
      batch = [];
    }
    count++;
  }
  file.write(text(batch));
  return count;
}

type Cells = [string, string | number];

function text(rows: Cells[]): string {
  return stringify(rows, { delimiter: ';' });
}

/** Each callable number of the list once, at its first contact. */
function* requestRows({ contacts: { rows }, evidence }: Inputs): Generator<Cells> {
  const seen = new Uint8Array(evidence.numbers.size);
  for (let row = 0; row < rows.count; row++) {
    for (const n of rows.entries(row)) {
      const id = rows.id.get(n);
      if (id < 0 || seen[id] === 1) continue;
      seen[id] = 1;
      const number = evidence.numbers.number(id);
      if (territoryOf(number) < 0) continue;
      yield [formatNumber(number, false).replaceAll(' ', ''), rows.line.get(row)];
    }
  }
}
