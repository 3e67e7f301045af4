import type { Host } from '../../host/host.ts';
import type { Day } from '../../model.ts';
import type { ColumnAccount } from '../../read/columns/account.ts';
import { BarCells } from '../../read/contacts/bar-cells.ts';
import { type ContactLayout, type ContactVisitor, readContacts } from '../../read/contacts/contacts.ts';
import { type ContactFlag, readFlag } from '../../read/contacts/flags.ts';
import { knownNumbers } from '../../read/contacts/known-numbers.ts';
import { checkNumbers } from '../../read/contacts/no-number.ts';
import { type ContactSays, type OpenContacts, openContacts } from '../../read/contacts/open.ts';
import { PhoneWords } from '../../read/contacts/phone-words.ts';
import { PostcodeCells } from '../../read/contacts/postcodes.ts';
import { FieldView } from '../../read/csv/field.ts';
import { type ListedLines, noLines, noteLine } from '../../read/csv/listed-lines.ts';
import type { Batch } from '../../read/csv/records.ts';
import { plainRows, type RowFile, Spool } from '../../read/csv/row-file.ts';
import { ConsentCells, type WrittenConsent } from '../../read/lists/consent-cells.ts';
import { consentEntries } from '../../read/lists/consent-entry.ts';
import type { InputReport } from '../../report/model.ts';
import type { RegisterFacts } from '../../rules/facts.ts';
import type { ColumnSays, ContactSettings } from '../../settings.ts';
import type { ConsentBook } from '../../store/consents.ts';
import type { ContactRows } from '../../store/contact-rows.ts';
import type { NumberTable } from '../../store/number-table.ts';
import type { OppositionBook } from '../../store/opposition.ts';
import type { Range } from '../../store/range.ts';
import type { Zone } from '../../time/zones.ts';
import {
  accounted,
  counted,
  inputReport,
  type OpenInput,
  openInput,
  repeatedHeadersNote,
  shortRowsNote,
} from './input-report.ts';
import type { ListDialect } from './list-dialect.ts';
import { type Placements, placeByPostcode, placementNotes } from './placements.ts';
import { namedIn, raise } from './register-notes.ts';

/** The contact list, read, with what is needed to write its rows again. */
export interface ContactList {
  rows: ContactRows;
  layout: ContactLayout;
  dialect: ListDialect;
  /** The rows' text; to be closed. */
  file: RowFile;
  report: InputReport;
  hasConsents: boolean;
  /** Rows with a consent date that cannot be read. */
  unreadableConsents: ListedLines;
  /** Purposes of the consents in it. */
  purposes: RegisterFacts['purposes'];
  account: ColumnAccount;
  /** null where the list has no flags; else the oldest day of a check, null where it has none. */
  flags: { checked: Day | null } | null;
}

/** The books that a contact list may add to. */
export interface Books {
  numbers: NumberTable;
  opposition: OppositionBook;
  consents: ConsentBook;
}

/**
 * Reads the contact list: its numbers, and the consents and flags that stand in it.
 *
 * @param zone zone of consent moments without an offset
 */
export async function readContactList(
  settings: ContactSettings,
  books: Books,
  zone: Zone,
  host: Host,
): Promise<ContactList> {
  const input = await openInput('contacts', settings.contacts, settings, host);
  const { table } = input;
  const open = openContacts(table, { ...settings.contacts, ...readingOf(settings) });
  const { layout, account } = open;
  const spool = input.source.plain && table.utf16 === null ? null : new Spool(table.firstOffset);
  const file = spool ? spool.rows() : plainRows(settings.contacts.path);
  const visitor = new Visitor(input, open, books, zone, spool, settings.beneficiary);
  const rows = await readContacts(accounted(table, account), layout, books.numbers, visitor, input.progress);
  checkNumbers(table, layout, rows);
  for (const bar of visitor.bars) bar.end();
  const placements = visitor.postcodes && placeByPostcode(rows, books.numbers, books.consents);
  return {
    rows,
    layout,
    account,
    file,
    dialect: {
      prefix: table.prefix,
      header: rows.header,
      columns: layout.header.length,
      delimiter: table.delimiter,
      encoding: table.encoding(),
    },
    report: report(input, rows, open, visitor, placements),
    hasConsents: visitor.consents !== null,
    unreadableConsents: visitor.unreadableConsents,
    purposes: namedIn(visitor.purposes),
    flags: visitor.flags.some(({ answers }) => answers)
      ? { checked: visitor.undated ? null : visitor.oldestCheck }
      : null,
  };
}

/** What the options say of how the list is read. */
function readingOf(settings: ContactSettings): Omit<ContactSays, keyof ColumnSays> {
  const { phoneColumn, personColumn, postcodeColumn, bloctelFlag, territoryFrom } = settings;
  const postcodes = territoryFrom === 'postcode' ? 'read' : 'not-read';
  return { phoneColumn, personColumn, postcodeColumn, bloctelFlag, postcodes };
}

type Refusal = NonNullable<WrittenConsent['refusal']>;

/** Looks at the further columns of each row. */
class Visitor implements ContactVisitor {
  readonly consents: ConsentCells | null;
  readonly flags: readonly ContactFlag[];
  /** Columns of the list that say themselves who is not to be called, and how many rows they bar. */
  readonly bars: readonly BarCells[];
  barred = 0;
  private lastBarred = 0;
  private rowBarred = '';
  /** null: nobody asks where the postcodes are. */
  readonly postcodes: PostcodeCells | null;
  oldestCheck: Day | null = null;
  /** Whether a flag says something without the day of its check. */
  undated = false;
  listed = 0;
  private readonly account: ColumnAccount;
  private readonly words: PhoneWords;
  private readonly layout: ContactLayout;
  readonly unreadableConsents: ListedLines = noLines();
  readonly purposes = new Map<string, number>();
  private readonly input: OpenInput;
  private readonly books: Books;
  private readonly zone: Zone;
  private readonly spool: Spool | null;
  private readonly file: number;
  private readonly view = new FieldView();
  private readonly phoneView = new FieldView();

  constructor(
    input: OpenInput,
    { layout, consents, flags, bars, postcode, account }: OpenContacts,
    books: Books,
    zone: Zone,
    spool: Spool | null,
    beneficiary: string | null,
  ) {
    const rows = input.table.sample.slice(1);
    this.consents = consents && new ConsentCells(consents, account, rows, beneficiary);
    this.postcodes = postcode === null ? null : new PostcodeCells(postcode);
    this.flags = flags;
    this.bars = bars.map((bar) => new BarCells(bar, layout.header[bar.column] ?? '', account));
    this.account = account;
    this.words = new PhoneWords(account);
    this.layout = layout;
    this.input = input;
    this.books = books;
    this.zone = zone;
    this.spool = spool;
    this.file = books.opposition.addFile(input.table.path);
  }

  batch(batch: Batch): void {
    this.spool?.keep(batch);
  }

  row(batch: Batch, record: number, rows: ContactRows): void {
    if (this.postcodes) rows.postcode.push(this.postcodes.read(batch, record));
    const entries = rows.entriesRead();
    this.words.rowEnds(rows.idsFrom(entries.from).length > 0);
    if (this.consents && entries.from < entries.to)
      this.readConsent(batch, record, rows, entries, this.consents);
    for (const flag of this.flags) this.readFlag(batch, record, flag);
    for (const bar of this.bars) if (bar.bars(batch, record)) this.bar(batch, record, bar, rows);
    if (this.rowBarred === '') return;
    this.barRow(rows, batch.line[record] ?? 0, this.rowBarred);
    this.rowBarred = '';
  }

  cell(text: string, column: number, line: number, from: number, rows: ContactRows): void {
    const says = this.words.read(text, column, line);
    if (says === null) return;
    const ids = rows.idsFrom(from);
    const name = this.layout.header[column] ?? '';
    if (says === 'bloctel') for (const id of ids) this.books.opposition.list(id, this.file, line);
    else if (ids.length === 0) this.rowBarred = name;
    else this.flagAll(ids, line, name);
  }

  /** One of several numbers, or all of the row. */
  private bar(batch: Batch, record: number, { bar, name }: BarCells, rows: ContactRows): void {
    const line = batch.line[record] ?? 0;
    if (bar.phones.length === this.layout.phoneColumns.length) this.barRow(rows, line, name);
    else for (const column of bar.phones) this.flagAll(this.idsIn(batch, record, column), line, name);
  }

  private barRow(rows: ContactRows, line: number, name: string): void {
    this.flagAll(rows.idsFrom(rows.entriesRead().from), line, name);
  }

  private flagAll(ids: readonly number[], line: number, name: string): void {
    if (line !== this.lastBarred) this.barred++;
    this.lastBarred = line;
    for (const id of ids) this.books.opposition.flag(id, this.file, line, name);
  }

  /** Counts where no rule asks for consents, which would say the same. */
  private refuse(ids: readonly number[], line: number, { says, column }: Refusal): void {
    const name = this.layout.header[column] ?? '';
    for (const id of ids) this.books.opposition.flag(id, this.file, line, name, says);
  }

  private readConsent(
    batch: Batch,
    record: number,
    rows: ContactRows,
    entries: Range<number>,
    cells: ConsentCells,
  ): void {
    const written = cells.read(batch, record);
    const { given, withdrawn, withdrawnOnce, appointment, refusal, unreadable, line } = written;
    if (unreadable) noteLine(this.unreadableConsents, line);
    if (written.concerns !== 'calls') return;
    if (refusal !== null) this.refuse(rows.idsFrom(entries.from), line, refusal);
    const gives = given !== null || appointment !== null || written.requested !== null;
    if (!gives && withdrawn.length === 0 && !withdrawnOnce) return;
    raise(this.purposes, written.purpose);
    const { numbers, consents } = this.books;
    const { path } = this.input.table;
    for (const entry of entries) {
      const id = rows.id.get(entry);
      if (id < 0) continue;
      if (withdrawnOnce) consents.addUndatedWithdrawal(id, path, line);
      for (const one of consentEntries(written, numbers.territory(id), this.zone, path))
        consents.add(id, one);
    }
  }

  private readFlag(batch: Batch, record: number, flag: ContactFlag): void {
    const { meaning, checked } = readFlag(this.input.table, flag, batch, record, this.view, this.account);
    if (checked !== null) this.oldestCheck = Math.min(checked, this.oldestCheck ?? checked);
    if (meaning === 'empty') return;
    if (checked === null && flag.answers) this.undated = true;
    const line = batch.line[record] ?? 0;
    for (const column of flag.phoneColumns) {
      for (const id of this.idsIn(batch, record, column)) {
        if (flag.answers) this.books.opposition.answer(id);
        if (meaning !== 'listed') continue;
        this.listed++;
        this.books.opposition.list(id, this.file, line);
      }
    }
  }

  private idsIn(batch: Batch, record: number, column: number): number[] {
    this.phoneView.at(batch, record, column);
    return knownNumbers(this.phoneView).map((number) => this.books.numbers.add(number));
  }
}

function report(
  input: OpenInput,
  rows: ContactRows,
  { layout, account }: OpenContacts,
  visitor: Visitor,
  placements: Placements | null,
): InputReport {
  const { postcodes } = visitor;
  const flagged = visitor.flags.map(({ column }) => layout.header[column] ?? '').join(', ');
  return inputReport(input, {
    rows: rows.count,
    format: 'csv',
    account,
    unreadable: 0,
    notes: [
      shortRowsNote(rows.shortRows),
      counted(rows.emptyLines, {
        en: ['empty line left out', 'empty lines left out'],
        fr: ['ligne vide laissée de côté', 'lignes vides laissées de côté'],
      }),
      repeatedHeadersNote(rows.repeatedHeaders),
      ...(postcodes && placements
        ? placementNotes(layout.header[postcodes.column] ?? '', placements, postcodes.unreadable)
        : []),
      visitor.consents
        ? { en: 'consents read from its columns', fr: 'consentements lus dans ses colonnes' }
        : null,
      counted(visitor.barred, {
        en: ['row whose own words say not to call', 'rows whose own words say not to call'],
        fr: ['ligne qui dit elle-même de ne pas appeler', 'lignes qui disent elles-mêmes de ne pas appeler'],
      }),
      flagged === ''
        ? null
        : {
            en: `flags ${flagged} bar ${visitor.listed} of its numbers`,
            fr: `les indicateurs ${flagged} écartent ${visitor.listed} de ses numéros`,
          },
    ],
  });
}
