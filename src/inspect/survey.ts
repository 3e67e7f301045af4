import { FieldView } from '../read/csv/field.ts';
import type { Batch } from '../read/csv/records.ts';
import { ShapeCounts } from './inputs/phone-shapes.ts';
import type { Inspection, PhoneShapes } from './model.ts';

const CR = 0x0d;
const LF = 0x0a;

/** Where the numbers of a file stand. */
export interface NumberPlaces {
  headerRows: number;
  /** Groups of columns: of each, the first that is filled in a row counts. */
  columns: readonly (readonly number[])[];
}

/** Counts what every reader passes over: records, line ends, ways of writing numbers. */
export class Survey {
  records = 0;
  emptyLines = 0;
  private readonly ends = { '\n': 0, '\r\n': 0, '\r': 0 };
  private readonly shapes = new ShapeCounts();
  private readonly view = new FieldView();
  private places: NumberPlaces = { headerRows: 0, columns: [] };

  /** Says where numbers are, before the first record comes. */
  expect(places: NumberPlaces): void {
    this.places = places;
  }

  look(batch: Batch): void {
    for (let record = 0; record < batch.count; record++) {
      this.lineEnd(batch, record);
      if (this.records + record < this.places.headerRows) continue;
      for (const columns of this.places.columns) this.number(batch, record, columns);
    }
    this.records += batch.count;
    this.emptyLines = batch.emptyLines;
  }

  private lineEnd(batch: Batch, record: number): void {
    const end = batch.end[record] ?? 0;
    const length = (batch.next[record] ?? 0) - end;
    if (length === 2) this.ends['\r\n']++;
    else if (length === 1 && batch.bytes[end] === CR) this.ends['\r']++;
    else if (length === 1 && batch.bytes[end] === LF) this.ends['\n']++;
  }

  private number(batch: Batch, record: number, columns: readonly number[]): void {
    const { view } = this;
    for (const column of columns) {
      view.at(batch, record, column);
      view.trim();
      if (view.empty) continue;
      this.shapes.add(view);
      return;
    }
  }

  newline(): Inspection['newline'] {
    const found = (['\n', '\r\n', '\r'] as const).filter((end) => this.ends[end] > 0);
    return found.length > 1 ? 'mixed' : (found[0] ?? null);
  }

  phoneShapes(): PhoneShapes {
    return this.shapes.result();
  }
}
