import type { Day, Uncounted } from '../../model.ts';
import { readNumberBytes } from '../../phone/bytes.ts';
import { readCell } from '../../phone/cell.ts';
import { PhoneKind } from '../../phone/number.ts';
import type { ConsentBook, ConsentEntry } from '../../store/consents.ts';
import type { NumberTable } from '../../store/number-table.ts';
import type { Zone } from '../../time/zones.ts';
import { FieldView } from '../csv/field.ts';
import { checkWidth, isBlankRow, RepeatedHeader } from '../csv/header.ts';
import { type ListedLines, noLines, noteLine } from '../csv/listed-lines.ts';
import type { Batch } from '../csv/records.ts';
import type { Table } from '../csv/table.ts';
import { ConsentCells, type WrittenConsent } from './consent-cells.ts';
import { consentEntries } from './consent-entry.ts';
import { noDayColumn, nothingReadable } from './consent-problems.ts';
import type { OpenRegister } from './open-register.ts';

export interface ConsentSummary {
  rows: number;
  /** Rows without a day of giving: they prove nothing. */
  withoutDay: ListedLines;
  /** Rows whose number or date cannot be read. */
  unreadable: ListedLines;
  /** Rows that say that there is no consent, or none any more; that ask to be called back; that concern something else. */
  denied: number;
  repeatedHeaders: number;
  requests: number;
  otherChannels: number;
  otherBeneficiaries: number;
  /** Latest day of giving or withdrawing; null where no row has one. */
  newest: Day | null;
}

/** What the rows of a register go into. */
export interface RegisterBooks {
  numbers: NumberTable;
  consents: ConsentBook;
  /** Looks at each row that was read, for the account of the register. */
  seen?: (written: WrittenConsent, entries: readonly ConsentEntry[]) => void;
}

/**
 * Reads a consent register into the book. A row whose number or date cannot be read gives no consent; what it withdraws counts.
 *
 * @param zone zone of moments without an offset
 * @param beneficiary whose consents count; null: everybody's
 * @throws InputError where no column says when consent was given, and where not one row can be read
 */
export async function readConsents(
  table: Table,
  open: OpenRegister,
  zone: Zone,
  beneficiary: string | null,
  books: RegisterBooks,
  progress: (rows: number, bytes: number) => void,
): Promise<ConsentSummary> {
  const { header, columns } = open;
  if (!columns) throw noDayColumn(table.path, table.sampleLines[0] ?? 1, header);
  const cells = new ConsentCells(columns, open.account, table.sample.slice(1), beneficiary);
  const reader = new RegisterReader(table.path, open.phones, cells, zone, books);
  const view = new FieldView();
  const repeated = new RepeatedHeader();
  let first = 1;
  for await (const batch of table.batches()) {
    if (first === 1) repeated.keep(batch, 0);
    for (let record = first; record < batch.count; record++) {
      if (repeated.is(batch, record)) continue;
      checkWidth(table.path, batch, record, header.length);
      if (!isBlankRow(batch, record, view)) reader.row(batch, record);
    }
    first = 0;
    progress(reader.summary.rows, batch.base + batch.bytes.length);
  }
  reader.summary.repeatedHeaders = repeated.count;
  const { rows, unreadable } = reader.summary;
  if (rows > 0 && unreadable.count === rows) throw nothingReadable(table.path, unreadable);
  return reader.summary;
}

class RegisterReader {
  readonly summary: ConsentSummary = {
    rows: 0,
    withoutDay: noLines(),
    unreadable: noLines(),
    denied: 0,
    repeatedHeaders: 0,
    requests: 0,
    otherChannels: 0,
    otherBeneficiaries: 0,
    newest: null,
  };
  private readonly file: string;
  private readonly phones: readonly number[];
  private readonly zone: Zone;
  private readonly books: RegisterBooks;
  private readonly cells: ConsentCells;
  private readonly view = new FieldView();

  constructor(
    file: string,
    phones: readonly number[],
    cells: ConsentCells,
    zone: Zone,
    books: RegisterBooks,
  ) {
    this.file = file;
    this.phones = phones;
    this.zone = zone;
    this.books = books;
    this.cells = cells;
  }

  row(batch: Batch, record: number): void {
    this.summary.rows++;
    const written = this.cells.read(batch, record);
    if (written.concerns === 'calls') this.consent(batch, record, written);
    else if (written.concerns === 'other-channel') this.summary.otherChannels++;
    else this.summary.otherBeneficiaries++;
    if (written.concerns !== 'calls') this.ofOthers(batch, record, written);
  }

  private ofOthers(batch: Batch, record: number, written: WrittenConsent): void {
    const { numbers, consents, seen } = this.books;
    if (written.uncounted !== null)
      for (const number of this.numbersOf(batch, record).numbers)
        consents.addUncounted(numbers.add(number), written.uncounted);
    seen?.(written, []);
  }

  private consent(batch: Batch, record: number, written: WrittenConsent): void {
    const { numbers, isReadable } = this.numbersOf(batch, record);
    const safe = isReadable ? written : withoutGiving(written);
    if (!isReadable || written.unreadable) noteLine(this.summary.unreadable, written.line);
    else this.count(written);
    for (const number of numbers) this.add(number, safe);
    if (numbers.length === 0) this.books.seen?.(safe, []);
  }

  private count({ given, denied, request, doubtful, line }: WrittenConsent): void {
    if (request) this.summary.requests++;
    else if (denied) this.summary.denied++;
    else if (given === null && !doubtful) noteLine(this.summary.withoutDay, line);
  }

  private add(number: number, written: WrittenConsent): void {
    const { numbers, consents, seen } = this.books;
    const id = numbers.add(number);
    const entries = consentEntries(written, numbers.territory(id), this.zone, this.file);
    for (const entry of entries) {
      consents.add(id, entry);
      this.summary.newest = latest(this.summary.newest, entry.given, entry.withdrawn);
    }
    if (written.withdrawnOnce) consents.addUndatedWithdrawal(id, this.file, written.line);
    const uncounted = uncountedIn(written);
    if (uncounted !== null) consents.addUncounted(id, uncounted);
    seen?.(written, entries);
  }

  /** The numbers of a row that can be read, and whether all of it can. */
  private numbersOf(batch: Batch, record: number): { numbers: number[]; isReadable: boolean } {
    const { view } = this;
    const numbers: number[] = [];
    let isReadable = true;
    for (const column of this.phones) {
      view.at(batch, record, column);
      const plain = readNumberBytes(view.bytes, view.start, view.end);
      if (plain > 0) {
        numbers.push(plain);
        continue;
      }
      for (const { kind, number } of readCell(view.text())) {
        if (kind === PhoneKind.invalid) isReadable = false;
        if (number > 0) numbers.push(number);
      }
    }
    return { numbers, isReadable: isReadable && numbers.length > 0 };
  }
}

/** A row of a register is the record of a consent, even without a day, unless it says something else. */
function uncountedIn(written: WrittenConsent): Uncounted | null {
  const { given, appointment, withdrawn, denied, request, uncounted } = written;
  const isRecord = given === null && appointment === null && withdrawn.length === 0 && !denied && !request;
  return uncounted ?? (isRecord ? 'other' : null);
}

function withoutGiving(written: WrittenConsent): WrittenConsent {
  const uncounted = written.given === null ? written.uncounted : 'other';
  return { ...written, given: null, appointment: null, requested: null, uncounted };
}

function latest(...days: readonly (Day | null)[]): Day | null {
  return days.reduce((last, day) => (day === null ? last : Math.max(day, last ?? day)), null);
}
