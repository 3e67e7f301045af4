import { shortRowsNote } from '../../audit/inputs/input-report.ts';
import type { Text } from '../../model.ts';
import { type ContactLayout, type ContactVisitor, readContacts } from '../../read/contacts/contacts.ts';
import { type ContactFlag, contactFlags, readFlag } from '../../read/contacts/flags.ts';
import { phoneColumns } from '../../read/contacts/phone-columns.ts';
import { contentOf, isOtherName, isTelephoneName } from '../../read/csv/column-content.ts';
import { FieldView } from '../../read/csv/field.ts';
import { headerOf } from '../../read/csv/header.ts';
import type { Table } from '../../read/csv/table.ts';
import { ConsentCells, type ConsentColumns, consentColumns } from '../../read/lists/consent-columns.ts';
import type { InspectOptions } from '../../settings.ts';
import { NumberTable } from '../../store/number-table.ts';
import type { Facts, InspectedRole } from '../model.ts';
import { contentWords, findings, type Plan, quoted, type ReadProgress } from '../plan.ts';
import { consentFindings } from './consents.ts';

/**
 * How a contact list is read.
 *
 * @throws InputError where it is not clear which columns hold numbers, or what a flag means
 */
export function contactsPlan(table: Table, options: InspectOptions): Plan {
  const header = headerOf(table);
  const rows = table.sample.slice(1);
  const phones = phoneColumns(table.path, header, rows, options.phoneColumn);
  const consents = consentColumns(table.path, header, rows);
  const flags = contactFlags(table, header, phones, options.bloctelFlag);
  const layout: ContactLayout = { header, phoneColumns: phones, personColumn: null };
  const known = new Map<number, { role: InspectedRole | null; why: Text }>([
    ...(consents ? consentFindings(header, consents) : []),
    ...flags.flatMap((flag) => flagFindings(header, flag)),
    ...phones.map((column): [number, { role: InspectedRole; why: Text }] => [
      column,
      { role: 'phone', why: phoneWhy(header, rows, column, options.phoneColumn.length > 0) },
    ]),
  ]);
  return {
    format: 'csv',
    candidates: [],
    columns: findings(header.length, header, known, (column) => otherWhy(header, rows, column)),
    numbers: { headerRows: 1, columns: phones.map((column) => [column]) },
    quotes: true,
    telling: phones,
    read: (all, progress) => readRows(all, layout, flags, consents, progress),
  };
}

/** Why a column was taken for one of numbers. */
function phoneWhy(
  header: readonly string[],
  rows: readonly string[][],
  column: number,
  asked: boolean,
): Text {
  const content = contentWords(rows, column);
  if (asked) return { en: 'you name it (--phone-column)', fr: 'vous la nommez (--phone-column)' };
  if (isTelephoneName(header[column] ?? ''))
    return { en: `its name says telephone; ${content.en}`, fr: `son nom dit téléphone\u00a0; ${content.fr}` };
  return content;
}

function otherWhy(header: readonly string[], rows: readonly string[][], column: number): Text {
  const name = header[column] ?? '';
  if (/fax|t[eé]l[eé]copie/i.test(name))
    return { en: 'a fax is no contact number', fr: 'un fax n’est pas un numéro de contact' };
  if (isOtherName(name) && contentOf(rows, column).numbers > 0)
    return {
      en: 'its name says that its digits are no telephone number',
      fr: 'son nom dit que ses chiffres ne sont pas un numéro de téléphone',
    };
  return { en: 'not needed; it stays as it is', fr: 'inutile ici\u00a0; elle reste telle quelle' };
}

function flagFindings(header: readonly string[], flag: ContactFlag) {
  const phones = quoted(flag.phoneColumns.map((column) => header[column] ?? ''));
  const listed = flag.polarity === 'listed';
  const why: Text = {
    en: `says of ${phones.en} ${listed ? 'who is on the opposition list' : 'who may be called'}`,
    fr: `dit, pour ${phones.fr}, ${listed ? 'qui figure sur la liste d’opposition' : 'qui peut être appelé'}`,
  };
  const found: [number, { role: InspectedRole; why: Text }][] = [[flag.column, { role: 'flag', why }]];
  if (flag.date !== null)
    found.push([
      flag.date,
      {
        role: 'flagDate',
        why: { en: 'says when the flag was checked', fr: 'dit quand l’indicateur a été vérifié' },
      },
    ]);
  return found;
}

async function readRows(
  table: Table,
  layout: ContactLayout,
  flags: readonly ContactFlag[],
  columns: ConsentColumns | null,
  progress: ReadProgress,
): Promise<Partial<Facts>> {
  const cells = columns && new ConsentCells(table.path, layout.header, columns);
  const view = new FieldView();
  const visitor: ContactVisitor = {
    batch: () => undefined,
    row(batch, record) {
      cells?.read(batch, record);
      for (const flag of flags) readFlag(table, flag, batch, record, view);
    },
  };
  const rows = await readContacts(table, layout, new NumberTable(0), visitor, progress);
  const short = shortRowsNote(rows.shortRows);
  return { notes: short ? [short] : [] };
}
