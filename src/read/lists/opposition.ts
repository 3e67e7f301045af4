import { flagMeaning } from '../../formats/lexicon/opposition-words.ts';
import type { Day } from '../../model.ts';
import { readNumberBytes } from '../../phone/bytes.ts';
import { readCell } from '../../phone/cell.ts';
import { PhoneKind } from '../../phone/number.ts';
import type { NumberTable } from '../../store/number-table.ts';
import type { OppositionBook } from '../../store/opposition.ts';
import type { ColumnAccount } from '../columns/account.ts';
import { FieldView } from '../csv/field.ts';
import { checkWidth, RepeatedHeader } from '../csv/header.ts';
import { type ListedLines, noLines, noteLine } from '../csv/listed-lines.ts';
import type { Batch } from '../csv/records.ts';
import type { Table } from '../csv/table.ts';
import type { OpenOpposition } from './open-opposition.ts';
import { RegistrationDays } from './opposition-days.ts';
import { noNumbers, type OppositionLayout } from './opposition-layout.ts';

export interface OppositionSummary {
  rows: number;
  /** Distinct or not: numbers that the file says are opposed. */
  opposed: number;
  /** Lines with six or more digits that are no number. */
  unreadable: ListedLines;
  /** Lines with fewer digits that are no number. */
  others: number;
  /** Rows that may be called by what the user says of their values. */
  lifted: number;
  /** Flags without an answer. */
  unanswered: number;
  /** Opposed numbers' lines whose day of registration cannot be read; they count as undated. */
  unreadableDays: ListedLines;
}

/**
 * Reads an opposition export or an own list into the book.
 *
 * @param own whether it is the company's own list
 * @throws InputError where no line is a number
 */
export async function readOpposition(
  table: Table,
  { layout, account }: OpenOpposition,
  own: boolean,
  numbers: NumberTable,
  book: OppositionBook,
  progress: (rows: number, bytes: number) => void,
): Promise<OppositionSummary> {
  const reader = new OppositionReader(table, layout, account, own, numbers, book);
  const repeated = new RepeatedHeader();
  let header = layout.headerRows;
  for await (const batch of table.batches()) {
    if (header === 1) repeated.keep(batch, 0);
    for (let record = header; record < batch.count; record++)
      if (!repeated.is(batch, record)) reader.row(batch, record);
    header = 0;
    progress(reader.summary.rows, batch.base + batch.bytes.length);
  }
  if (reader.found === 0) throw noNumbers(table);
  return reader.summary;
}

type Meaning = 'listed' | 'callable' | 'empty';

/** What a spreadsheet leaves of a number that it took for an amount: `6,12E+08`. */
function isDamaged(text: string): boolean {
  return /^\s*\d(?:[.,]\d+)?E\+?\d{1,2}\s*$/i.test(text);
}

class OppositionReader {
  found = 0;
  readonly summary: OppositionSummary = {
    rows: 0,
    opposed: 0,
    unreadable: noLines(),
    others: 0,
    lifted: 0,
    unanswered: 0,
    unreadableDays: noLines(),
  };
  private readonly view = new FieldView();
  private readonly width: number;
  private readonly file: number;
  private readonly table: Table;
  private readonly layout: OppositionLayout;
  private readonly account: ColumnAccount;
  private readonly answered: readonly number[];
  private readonly own: boolean;
  private readonly numbers: NumberTable;
  private readonly book: OppositionBook;
  private readonly days = new RegistrationDays();

  constructor(
    table: Table,
    layout: OppositionLayout,
    account: ColumnAccount,
    own: boolean,
    numbers: NumberTable,
    book: OppositionBook,
  ) {
    this.table = table;
    this.layout = layout;
    this.account = account;
    this.answered = account.answered().filter((column) => column !== layout.answer);
    this.own = own;
    this.numbers = numbers;
    this.book = book;
    this.file = book.addFile(table.path);
    this.width = layout.headerRows === 1 ? (table.sample[0]?.length ?? 0) : Number.POSITIVE_INFINITY;
  }

  row(batch: Batch, record: number): void {
    checkWidth(this.table.path, batch, record, this.width);
    this.summary.rows++;
    if (this.isLifted(batch, record)) return;
    const line = batch.line[record] ?? 0;
    const meaning = this.meaning(batch, record, line);
    const before = this.summary.opposed;
    const registered = this.registered(batch, record);
    let unreadable = false;
    for (const column of this.layout.numberColumns) {
      this.view.at(batch, record, column);
      const plain = readNumberBytes(this.view.bytes, this.view.start, this.view.end);
      if (plain > 0) this.take(plain, meaning, line, registered ?? null);
      else if (!this.takeCell(this.view.text(), meaning, line, registered ?? null)) unreadable = true;
    }
    if (unreadable) noteLine(this.summary.unreadable, line);
    if (registered === undefined && this.summary.opposed > before)
      noteLine(this.summary.unreadableDays, line);
  }

  /** Whether the user says of a value beside the number that it may be called. */
  private isLifted(batch: Batch, record: number): boolean {
    for (const column of this.answered) {
      this.view.at(batch, record, column);
      if (this.view.empty) continue;
      const said = this.account.meaning(column, this.view.text()) ?? this.account.otherwise(column);
      if (said === 'yes') {
        this.summary.lifted++;
        return true;
      }
    }
    return false;
  }

  /** Day of registration; null where the row has none, undefined where it cannot be read. */
  private registered(batch: Batch, record: number): Day | null | undefined {
    if (this.layout.registered === null) return null;
    this.view.at(batch, record, this.layout.registered);
    return this.days.read(this.view);
  }

  /** Takes the numbers of a cell written in a less usual way; false where digits are left that are no number. */
  private takeCell(text: string, meaning: Meaning, line: number, registered: Day | null): boolean {
    let whole = true;
    for (const { kind, number, start, end } of readCell(text)) {
      if (kind !== PhoneKind.invalid) {
        this.found++;
        if (number > 0) this.take(number, meaning, line, registered);
      } else if (isDamaged(text) || text.slice(start, end).replace(/\D/g, '').length >= 6) whole = false;
      else this.summary.others++;
    }
    return whole;
  }

  private take(number: number, meaning: Meaning, line: number, registered: Day | null): void {
    this.found++;
    const id = this.numbers.add(number);
    if (this.own) {
      this.summary.opposed++;
      this.book.listOwn(id, this.file, line, registered);
      return;
    }
    if (meaning === 'empty') {
      this.summary.unanswered++;
      return;
    }
    if (this.layout.answer !== null) this.book.answer(id);
    if (meaning !== 'listed') return;
    this.summary.opposed++;
    this.book.list(id, this.file, line, registered);
  }

  private meaning(batch: Batch, record: number, line: number): Meaning {
    const { answer, variant, polarity, okIsYes, emptyIsNo } = this.layout;
    if (answer === null) return 'listed';
    this.view.at(batch, record, answer);
    this.view.trim();
    const text = this.view.text();
    if (variant === 'answer-file') return text.toUpperCase() === 'OK' ? 'callable' : 'listed';
    const said = this.account.meaning(answer, text);
    const other = polarity === 'listed' ? 'callable' : 'listed';
    if (said !== undefined) return said === 'yes' ? polarity : other;
    const meaning = flagMeaning(text, polarity, okIsYes);
    if (meaning === null) {
      // Until somebody says what it means, the number is not called.
      this.account.misread(answer, text, line);
      return 'listed';
    }
    if (meaning === 'empty') return emptyIsNo ? other : 'empty';
    return meaning;
  }
}
