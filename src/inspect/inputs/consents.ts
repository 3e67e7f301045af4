import { counted } from '../../audit/inputs/counted.ts';
import { zoneFor } from '../../audit/inputs/input-report.ts';
import { registerNotes } from '../../audit/inputs/register-notes.ts';
import type { Text } from '../../model.ts';
import { zoneOfTerritory } from '../../phone/zone.ts';
import { firstLines } from '../../read/csv/listed-lines.ts';
import type { Table } from '../../read/csv/table.ts';
import { type ConsentSummary, readConsents } from '../../read/lists/consents.ts';
import { openRegister } from '../../read/lists/open-register.ts';
import type { InspectOptions } from '../../settings.ts';
import { ConsentBook } from '../../store/consents.ts';
import { NumberTable } from '../../store/number-table.ts';
import type { Plan } from '../plan.ts';

/**
 * How a consent register is read.
 *
 * @throws InputError where no column is of numbers
 */
export function consentsPlan(table: Table, { said }: InspectOptions): Plan {
  const open = openRegister(table, said);
  return {
    format: 'register',
    candidates: [],
    account: open.account,
    numbers: { headerRows: 1, columns: open.phones.map((column) => [column]) },
    quotes: true,
    telling: open.phones,
    async read(all, progress) {
      const zone = zoneFor(said.timezone) ?? zoneOfTerritory(0);
      const books = { numbers: new NumberTable(0), consents: new ConsentBook() };
      const read = await readConsents(all, open, zone, null, books, progress);
      return { notes: [...registerNotes(read), unreadableNote(read)].filter((note) => note !== null) };
    },
  };
}

function unreadableNote({ unreadable }: ConsentSummary): Text | null {
  const lines = firstLines(unreadable);
  return counted(unreadable.count, {
    en: [
      `row whose number or date cannot be read (line ${lines})`,
      `rows whose number or date cannot be read (lines ${lines})`,
    ],
    fr: [
      `ligne dont le numéro ou la date est illisible (ligne ${lines})`,
      `lignes dont le numéro ou la date est illisible (lignes ${lines})`,
    ],
  });
}
