import { counted, zoneFor } from '../../audit/inputs/input-report.ts';
import { zoneOfTerritory } from '../../phone/zone.ts';
import type { Table } from '../../read/csv/table.ts';
import { readConsents } from '../../read/lists/consents.ts';
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
      const { withoutDay } = await readConsents(
        all,
        open,
        zone,
        new NumberTable(0),
        new ConsentBook(),
        progress,
      );
      const lines = withoutDay.lines.slice(0, 10).join(', ');
      const note = counted(withoutDay.count, {
        en: [
          `row without a day of giving, which proves nothing (line ${lines})`,
          `rows without a day of giving, which prove nothing (lines ${lines})`,
        ],
        fr: [
          `ligne sans jour de recueil, qui ne prouve rien (ligne ${lines})`,
          `lignes sans jour de recueil, qui ne prouvent rien (lignes ${lines})`,
        ],
      });
      return { notes: note ? [note] : [] };
    },
  };
}
