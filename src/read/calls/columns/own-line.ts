import type { LogLayout } from '../../../formats/layout.ts';
import { FieldView } from '../../csv/field.ts';
import type { Batch } from '../../csv/records.ts';
import type { Table } from '../../csv/table.ts';
import { twoNumbers } from '../problems.ts';

/** Checks throughout a log that a column taken for the company's own line holds one number alone. */
export class OwnLines {
  private readonly table: Table;
  private readonly layout: LogLayout;
  private readonly view = new FieldView();
  private readonly digits: string[] = [];
  private readonly last: Uint8Array[] = [];

  constructor(table: Table, layout: LogLayout) {
    this.table = table;
    this.layout = layout;
  }

  /** @throws InputError where it holds another one: it may be that of the person called */
  check(batch: Batch, record: number): void {
    const { ownLines, columns } = this.layout;
    for (const [place, column] of ownLines.entries()) {
      const { view } = this;
      view.at(batch, record, column);
      if (view.empty || isSame(this.last[place], view)) continue;
      const digits = view.text().replace(/\D/g, '');
      if (digits === '') continue;
      this.digits[place] ??= digits;
      if (digits !== this.digits[place]) throw twoNumbers(this.table, [column, ...columns.number]);
      this.last[place] = view.bytes.slice(view.start, view.end);
    }
  }
}

function isSame(last: Uint8Array | undefined, { bytes, start, end }: FieldView): boolean {
  if (last === undefined || last.length !== end - start) return false;
  for (let i = 0; i < last.length; i++) if (last[i] !== bytes[start + i]) return false;
  return true;
}
