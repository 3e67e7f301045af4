import { counted, zoneFor } from '../../audit/inputs/input-report.ts';
import type { Text } from '../../model.ts';
import { zoneOfTerritory } from '../../phone/zone.ts';
import { phoneColumns } from '../../read/contacts/phone-columns.ts';
import { headerOf } from '../../read/csv/header.ts';
import type { Table } from '../../read/csv/table.ts';
import { type ConsentColumns, consentColumns } from '../../read/lists/consent-columns.ts';
import { readConsents } from '../../read/lists/consents.ts';
import type { InspectOptions } from '../../settings.ts';
import { ConsentBook } from '../../store/consents.ts';
import { NumberTable } from '../../store/number-table.ts';
import type { InspectedRole } from '../model.ts';
import { contentWords, findings, type Plan } from '../plan.ts';

type Finding = [number, { role: InspectedRole; why: Text }];

const meanings: Readonly<Record<keyof ConsentColumns, Text>> = {
  given: { en: 'its name says when consent was given', fr: 'son nom dit quand le consentement a été donné' },
  withdrawn: { en: 'its name says when it was withdrawn', fr: 'son nom dit quand il a été retiré' },
  expires: { en: 'its name says until when it holds', fr: 'son nom dit jusqu’à quand il vaut' },
  appointment: { en: 'its name says what was agreed on', fr: 'son nom dit ce qui a été convenu' },
  purpose: { en: 'its name says what for', fr: 'son nom dit pour quoi' },
  proof: { en: 'its name says where the proof is', fr: 'son nom dit où est la preuve' },
  said: { en: 'it holds yes and no beside the day', fr: 'elle contient oui et non à côté du jour' },
};

/** The consent columns of a register or of a contact list. */
export function consentFindings(header: readonly string[], columns: ConsentColumns): Finding[] {
  const roles = ['given', 'withdrawn', 'expires', 'appointment', 'purpose', 'proof', 'said'] as const;
  return roles.flatMap((role): Finding[] => {
    const column = columns[role];
    return column === null || header[column] === undefined ? [] : [[column, { role, why: meanings[role] }]];
  });
}

/**
 * How a consent register is read.
 *
 * @throws InputError where no column is of numbers
 */
export function consentsPlan(table: Table, { log }: InspectOptions): Plan {
  const header = headerOf(table);
  const rows = table.sample.slice(1);
  const phones = phoneColumns(table.path, header, rows, null);
  const columns = consentColumns(table.path, header, rows);
  const known = new Map<number, { role: InspectedRole; why: Text }>([
    ...(columns ? consentFindings(header, columns) : []),
    ...phones.map((column): Finding => [column, { role: 'phone', why: contentWords(rows, column) }]),
  ]);
  return {
    format: 'register',
    candidates: [],
    columns: findings(header.length, header, known, () => notNeeded),
    numbers: { headerRows: 1, columns: phones.map((column) => [column]) },
    quotes: true,
    telling: phones,
    async read(all, progress) {
      const zone = zoneFor(log.timezone) ?? zoneOfTerritory(0);
      const { withoutDay } = await readConsents(all, zone, new NumberTable(0), new ConsentBook(), progress);
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

const notNeeded: Text = { en: 'not needed', fr: 'inutile ici' };
