import { counted } from '../../audit/inputs/counted.ts';
import { shortRowsNote } from '../../audit/inputs/input-report.ts';
import type { Text } from '../../model.ts';
import { BarCells } from '../../read/contacts/bar-cells.ts';
import { type ContactVisitor, readContacts } from '../../read/contacts/contacts.ts';
import { readFlag } from '../../read/contacts/flags.ts';
import { checkNumbers } from '../../read/contacts/no-number.ts';
import { type OpenContacts, openContacts } from '../../read/contacts/open.ts';
import { PhoneWords } from '../../read/contacts/phone-words.ts';
import { FieldView } from '../../read/csv/field.ts';
import { firstLines, type ListedLines, noLines, noteLine } from '../../read/csv/listed-lines.ts';
import type { Table } from '../../read/csv/table.ts';
import { ConsentCells } from '../../read/lists/consent-cells.ts';
import type { InspectOptions } from '../../settings.ts';
import { NumberTable } from '../../store/number-table.ts';
import type { Facts } from '../model.ts';
import type { Plan, ReadProgress } from '../plan.ts';

/**
 * How a contact list is read.
 *
 * @throws InputError where it is not clear which columns hold numbers, or what a flag means
 */
export function contactsPlan(table: Table, { said, ...options }: InspectOptions): Plan {
  const none = { personColumn: null, postcodes: 'not-read', postcodeColumn: null } as const;
  const open = openContacts(table, { ...said, ...options, ...none });
  const { phoneColumns } = open.layout;
  return {
    format: 'csv',
    candidates: [],
    account: open.account,
    numbers: { headerRows: 1, columns: phoneColumns.map((column) => [column]) },
    quotes: true,
    telling: phoneColumns,
    read: (all, progress) => readRows(all, open, progress),
  };
}

async function readRows(
  table: Table,
  { layout, flags, bars, consents, account }: OpenContacts,
  progress: ReadProgress,
): Promise<Partial<Facts>> {
  const cells = consents && new ConsentCells(consents, account, table.sample.slice(1), null);
  const cellsOfBars = bars.map((bar) => new BarCells(bar, layout.header[bar.column] ?? '', account));
  const words = new PhoneWords(account);
  const view = new FieldView();
  const unreadable = noLines();
  const visitor: ContactVisitor = {
    batch: () => undefined,
    cell: (text, column, line) => void words.read(text, column, line),
    row(batch, record, rows) {
      words.rowEnds(rows.idsFrom(rows.entriesRead().from).length > 0);
      const written = cells?.read(batch, record);
      if (written?.unreadable) noteLine(unreadable, written.line);
      for (const flag of flags) readFlag(table, flag, batch, record, view, account);
      for (const bar of cellsOfBars) bar.bars(batch, record);
    },
  };
  const rows = await readContacts(table, layout, new NumberTable(0), visitor, progress);
  checkNumbers(table, layout, rows);
  for (const bar of cellsOfBars) bar.end();
  const notes = [shortRowsNote(rows.shortRows), unreadableDays(unreadable)];
  return { notes: notes.filter((one) => one !== null) };
}

function unreadableDays(rows: ListedLines): Text | null {
  const first = firstLines(rows);
  return counted(rows.count, {
    en: [
      `row with a date of consent that cannot be read (line ${first})`,
      `rows with a date of consent that cannot be read (lines ${first})`,
    ],
    fr: [
      `ligne avec une date de consentement illisible (ligne ${first})`,
      `lignes avec une date de consentement illisible (lignes ${first})`,
    ],
  });
}
