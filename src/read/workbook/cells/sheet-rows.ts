import { mostColumns, mostRows } from '../model.ts';
import { type Archive, damagedPart } from '../package/archive.ts';
import { isTrue, parsed, type XmlEvents } from '../package/xml.ts';
import { noResult } from '../problems.ts';
import { type CellReading, cellText, lacksResult, type RawCell } from './cell.ts';
import { columnOf, lettersOf } from './reference.ts';

/** A row with something in it. */
export interface SheetRow {
  /** As Excel numbers it. */
  number: number;
  isHidden: boolean;
  cells: string[];
}

/** Collects the rows of a sheet while its XML is read. */
class RowCollector implements XmlEvents {
  rows: SheetRow[] = [];
  /** Columns that are hidden, from and to, the first is 0. */
  readonly hidden: [number, number][] = [];
  private readonly reading: CellReading;
  private readonly isUncomputed: boolean;
  private row: SheetRow = { number: 0, isHidden: false, cells: [] };
  private column = -1;
  private cell: RawCell | null = null;
  private isText = false;
  private isPhonetic = false;

  constructor(reading: CellReading, isUncomputed: boolean) {
    this.reading = reading;
    this.isUncomputed = isUncomputed;
  }

  open(tag: string, attributes: Readonly<Record<string, string>>): void {
    if (tag === 'col' && isTrue(attributes.hidden))
      this.hidden.push([Number(attributes.min) - 1, Number(attributes.max) - 1]);
    else if (tag === 'row') this.beginRow(attributes);
    else if (tag === 'c') this.beginCell(attributes);
    else if (this.cell !== null) this.within(tag, this.cell);
  }

  text(piece: string): void {
    if (this.isText && this.cell !== null) this.cell.text += piece;
  }

  close(tag: string): void {
    this.isText = false;
    if (tag === 'rPh') this.isPhonetic = false;
    if (tag === 'c' && this.cell !== null) this.endCell(this.cell);
    if (tag === 'row' && this.row.cells.some((text) => text !== '')) this.rows.push(this.row);
  }

  private beginRow({ r, hidden }: Readonly<Record<string, string>>): void {
    const number = r === undefined ? this.row.number + 1 : Number(r);
    // Rows that go back would take the place of others.
    if (!(Number.isInteger(number) && number > this.row.number && number <= mostRows)) throw this.broken();
    this.row = { number, isHidden: isTrue(hidden), cells: [] };
    this.column = -1;
  }

  private beginCell({ r, t = 'n', s }: Readonly<Record<string, string>>): void {
    const column = r === undefined ? this.column + 1 : columnOf(r);
    if (this.row.number === 0 || column <= this.column || column >= mostColumns) throw this.broken();
    this.column = column;
    this.cell = { type: t, style: Number(s ?? 0), text: '', hasFormula: false, hasValue: false };
  }

  private within(tag: string, cell: RawCell): void {
    if (tag === 'rPh') this.isPhonetic = true;
    if (tag === 'f') cell.hasFormula = true;
    if (tag === 'v') cell.hasValue = true;
    this.isText = tag === 'v' || (tag === 't' && !this.isPhonetic);
  }

  private endCell(cell: RawCell): void {
    const { reading, row, column } = this;
    if (lacksResult(cell) || (cell.hasFormula && this.isUncomputed))
      throw noResult(reading.path, `${lettersOf(column)}${row.number}`, row.number);
    const text = cellText(cell, reading);
    if (text !== '') {
      while (row.cells.length < column) row.cells.push('');
      row.cells[column] = text;
    }
    this.cell = null;
  }

  private broken(): Error {
    return damagedPart(this.reading.path, this.reading.part);
  }
}

/** What the program that shows a sheet hides of its columns. */
export interface HiddenColumns {
  /** From and to, the first is 0. */
  hidden: readonly (readonly [number, number])[];
}

/**
 * The rows of a sheet that have something in them, some at a time, top to bottom.
 *
 * @param isUncomputed whether the results of its formulas are not to be trusted
 * @throws InputError for a formula without its result, and for rows or cells in another order
 */
export async function* sheetRows(
  archive: Archive,
  reading: CellReading,
  isUncomputed: boolean,
): AsyncGenerator<{ rows: readonly SheetRow[] } & HiddenColumns> {
  const collector = new RowCollector(reading, isUncomputed);
  for await (const _ of parsed(archive, reading.part, collector)) {
    const { rows, hidden } = collector;
    collector.rows = [];
    if (rows.length > 0) yield { rows, hidden };
  }
  if (collector.rows.length > 0) yield collector;
}
