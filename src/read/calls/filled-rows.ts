import type { LogLayout } from '../../formats/layout.ts';
import { FieldView } from '../csv/field.ts';
import { checkWidth, fieldCount, firstWider, isBlankRow } from '../csv/header.ts';
import type { Batch } from '../csv/records.ts';
import type { Table } from '../csv/table.ts';
import type { CallColumns } from './call-columns.ts';

/** Finds the rows of a log that may hold calls: they are neither blank nor cut off. */
export class FilledRows {
  /** Line of a last row that stops in the middle, null where none does. */
  cutAt: number | null = null;
  private readonly path: string;
  /** Fields of a whole row, and whether a row may have more. */
  private readonly width: number;
  private readonly most: number;
  private readonly hasFooter: boolean;
  private readonly view = new FieldView();
  private shortRows = 0;

  constructor({ path, sample }: Table, { headerRows, header, preset }: LogLayout) {
    this.path = path;
    const named = headerRows > 0;
    this.width = named ? header.length : (sample[0]?.length ?? 0);
    this.most = named && !preset?.extraFields ? this.width : Number.POSITIVE_INFINITY;
    this.hasFooter = preset?.footer ?? false;
  }

  /** The first record from one on that has more fields than the header; the number of records where none has. */
  firstWider(batch: Batch, first: number): number {
    return firstWider(batch, first, this.most);
  }

  /** @throws InputError for a record with more fields than the header */
  refuse(batch: Batch, record: number): void {
    checkWidth(this.path, batch, record, this.most);
  }

  /** Adds the records from one on and before another one to the calls; returns how many are blank. */
  add(batch: Batch, first: number, end: number, calls: CallColumns): number {
    let blank = 0;
    for (let record = first; record < end; record++) {
      if (isBlankRow(batch, record, this.view)) blank++;
      else if (fieldCount(batch, record) < this.width && this.isCut(batch, record))
        this.cutAt = batch.line[record] ?? 0;
      else calls.add(record);
    }
    return blank;
  }

  /** The last row of a file stops without a line end and short of the others: its last cell may be half a cell. */
  private isCut(batch: Batch, record: number): boolean {
    const ends = batch.end[record] !== batch.next[record];
    if (ends) this.shortRows++;
    return !ends && this.shortRows === 0 && !this.hasFooter;
  }
}
