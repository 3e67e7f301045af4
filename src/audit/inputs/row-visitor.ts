import type { Day } from '../../model.ts';
import type { ColumnAccount } from '../../read/columns/account.ts';
import { BarCells } from '../../read/contacts/bar-cells.ts';
import type { ContactLayout, ContactVisitor } from '../../read/contacts/contacts.ts';
import { type ContactFlag, readFlag } from '../../read/contacts/flags.ts';
import { knownNumbers } from '../../read/contacts/known-numbers.ts';
import type { OpenContacts } from '../../read/contacts/open.ts';
import { PhoneWords } from '../../read/contacts/phone-words.ts';
import { PostcodeCells } from '../../read/contacts/postcodes.ts';
import { FieldView } from '../../read/csv/field.ts';
import { type ListedLines, noLines, noteLine } from '../../read/csv/listed-lines.ts';
import type { Batch } from '../../read/csv/records.ts';
import type { RowKeeper } from '../../read/csv/row-file.ts';
import { ConsentCells, type WrittenConsent } from '../../read/lists/consent-cells.ts';
import { consentEntries } from '../../read/lists/consent-entry.ts';
import type { ConsentBook } from '../../store/consents.ts';
import type { ContactRows } from '../../store/contact-rows.ts';
import type { NumberTable } from '../../store/number-table.ts';
import type { OppositionBook } from '../../store/opposition.ts';
import type { Zone } from '../../time/zones.ts';
import type { OpenInput } from './input-report.ts';
import { raise } from './register-notes.ts';

/** The books that a contact list may add to. */
export interface Books {
  numbers: NumberTable;
  opposition: OppositionBook;
  consents: ConsentBook;
}

type Refusal = NonNullable<WrittenConsent['refusal']>;

/** Looks at the further columns of each row. */
export class RowVisitor implements ContactVisitor {
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
  readonly layout: ContactLayout;
  readonly unreadableConsents: ListedLines = noLines();
  readonly purposes = new Map<string, number>();
  private readonly input: OpenInput;
  private readonly books: Books;
  private readonly zone: Zone;
  private readonly spool: RowKeeper | null;
  private readonly file: number;
  private readonly view = new FieldView();
  private readonly phoneView = new FieldView();

  constructor(
    input: OpenInput,
    { layout, consents, flags, bars, postcode, account }: OpenContacts,
    books: Books,
    zone: Zone,
    spool: RowKeeper | null,
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

  /** Of the list. */
  get path(): string {
    return this.input.table.path;
  }

  batch(batch: Batch): void {
    this.spool?.keep(batch);
  }

  row(batch: Batch, record: number, rows: ContactRows): void {
    if (this.postcodes) rows.postcode.push(this.postcodes.read(batch, record));
    const entries = rows.entriesRead();
    this.words.rowEnds(rows.idsFrom(entries.from).length > 0);
    if (this.consents && entries.from < entries.to) this.readConsent(batch, record, rows, this.consents);
    for (const flag of this.flags) this.readFlag(batch, record, flag);
    for (const bar of this.bars) if (bar.bars(batch, record)) this.bar(batch, record, bar, rows);
    if (this.rowBarred === '') return;
    const removed = rows.removedRead();
    // Words that stayed where an earlier run took a number out speak of that number.
    const from = removed.from < removed.to ? removed.from : entries.from;
    this.flagAll(rows.idsFrom(from), batch.line[record] ?? 0, this.rowBarred);
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

  private readConsent(batch: Batch, record: number, rows: ContactRows, cells: ConsentCells): void {
    const written = cells.read(batch, record);
    const { given, withdrawn, withdrawnOnce, appointment, refusal, unreadable, line } = written;
    if (unreadable) noteLine(this.unreadableConsents, line);
    if (written.uncounted !== null)
      for (const id of idsOfPerson(rows)) this.books.consents.addUncounted(id, written.uncounted);
    if (written.concerns !== 'calls') return;
    const gives = given !== null || appointment !== null || written.requested !== null;
    const says = gives || withdrawn.length > 0 || withdrawnOnce;
    if (refusal === null && !says) return;
    const ids = idsOfPerson(rows);
    if (refusal !== null) this.refuse(ids, line, refusal);
    if (!says) return;
    raise(this.purposes, written.purpose);
    const { numbers, consents } = this.books;
    const { path } = this;
    for (const id of ids) {
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

/** Numbers of the row that is being read that are its person's; a switchboard that was removed is everybody's. */
function idsOfPerson(rows: ContactRows): number[] {
  const [cells, removed] = [rows.entriesRead(), rows.removedRead()];
  if (removed.from === removed.to) return rows.idsIn(cells);
  return [...rows.idsIn(cells), ...rows.idsIn(removed).filter((id) => !rows.switchboards.has(id))];
}
