import { mixed, RecognisedRows } from '../../changes/rows.ts';
import type { NumberId, PhoneNumber } from '../../model.ts';
import type { ContactRows } from '../../store/contact-rows.ts';
import { fingerprint } from '../../store/dictionary.ts';
import { NumberTable } from '../../store/number-table.ts';
import { FieldView } from '../csv/field.ts';
import type { Batch } from '../csv/records.ts';
import type { Table } from '../csv/table.ts';
import { type ContactLayout, type ContactVisitor, readContacts } from './contacts.ts';

/** A row as it is read, for who wants more of it. */
export type EachRow = (batch: Batch, record: number, view: FieldView) => void;

/**
 * Reads what the rows of a list are recognised by.
 *
 * @param compared columns that the other list has, too, in an order that both share
 */
export async function readRecognised(
  table: Table,
  layout: ContactLayout,
  compared: readonly number[],
  each: EachRow = () => {},
): Promise<RecognisedRows> {
  const numbers = new NumberTable();
  const visitor = new Recogniser(numbers, layout, compared, each);
  await readContacts(table, layout, numbers, visitor, () => {});
  return visitor.found;
}

class Recogniser implements ContactVisitor {
  readonly found = new RecognisedRows();
  private readonly numbers: NumberTable;
  private readonly person: number | null;
  private readonly compared: readonly number[];
  /** Those of them that hold no numbers. */
  private readonly others: readonly number[];
  private readonly each: EachRow;
  private readonly view = new FieldView();

  constructor(
    numbers: NumberTable,
    { phoneColumns, personColumn }: ContactLayout,
    compared: readonly number[],
    each: EachRow,
  ) {
    this.numbers = numbers;
    this.person = personColumn;
    this.compared = compared;
    this.others = compared.filter((column) => !phoneColumns.includes(column));
    this.each = each;
  }

  batch(): void {}

  cell(): void {}

  row(batch: Batch, record: number, rows: ContactRows): void {
    const { found } = this;
    found.line.push(batch.line[record] ?? 0);
    found.lines.push(linesOf(batch, record));
    found.content.push(this.printOf(batch, record, this.compared));
    found.others.push(this.printOf(batch, record, this.others));
    found.person.push(this.person === null ? 0 : this.cellPrint(batch, record, this.person));
    const called = rows.idsIn(rows.entriesRead());
    found.called.push(this.numbersOf(called));
    found.numbers.push(this.numbersOf([...called, ...rows.idsIn(rows.removedRead())]));
    this.each(batch, record, this.view);
  }

  private numbersOf(ids: readonly NumberId[]): PhoneNumber[] {
    return ids.map((id) => this.numbers.number(id));
  }

  /** Fingerprint of some cells; 0 where all are empty, which tells nobody from anybody. */
  private printOf(batch: Batch, record: number, columns: readonly number[]): number {
    const prints = columns.map((column) => this.cellPrint(batch, record, column));
    return prints.every((print) => print === 0) ? 0 : mixed(prints);
  }

  private cellPrint(batch: Batch, record: number, column: number): number {
    this.view.at(batch, record, column);
    this.view.trim();
    return fingerprint(this.view.bytes, this.view.start, this.view.end);
  }
}

const LF = 0x0a;
const CR = 0x0d;

/** Physical lines of a row: the line ends inside it, and its own. */
function linesOf({ bytes, start, end }: Batch, record: number): number {
  let lines = 1;
  const to = end[record] ?? 0;
  for (let at = start[record] ?? 0; at < to; at++)
    if (bytes[at] === LF || (bytes[at] === CR && bytes[at + 1] !== LF)) lines++;
  return lines;
}
