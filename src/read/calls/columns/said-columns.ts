import type { LogLayout } from '../../../formats/layout.ts';
import { hasValueSign } from '../../../formats/lexicon/signs.ts';
import { Dictionary } from '../../../store/dictionary.ts';
import type { ColumnAccount } from '../../columns/account.ts';
import { FieldView } from '../../csv/field.ts';
import type { Batch } from '../../csv/records.ts';

/** Columns beside results and directions of whose values the user says whether the person may still be called. */
export class SaidColumns {
  private readonly columns: readonly { column: number; values: Dictionary; denies: boolean[] }[];
  private readonly account: ColumnAccount;
  private readonly view = new FieldView();

  constructor({ columns, direction }: LogLayout, account: ColumnAccount) {
    const taken = [...columns.outcomes.map(({ column }) => column), ...direction.columns];
    const said = account.answered().filter((column) => !taken.includes(column));
    this.columns = said.map((column) => ({ column, values: new Dictionary(), denies: [] }));
    this.account = account;
  }

  /** Whether a value of the row is one that the user says bars: an objection that the log records. */
  deny(batch: Batch, record: number): boolean {
    for (const { column, values, denies } of this.columns) {
      const { view } = this;
      view.at(batch, record, column);
      view.trim();
      const id = values.add(view.bytes, view.start, view.end);
      const denied = denies[id] ?? this.denied(column, view.text());
      denies[id] = denied;
      if (denied) return true;
    }
    return false;
  }

  private denied(column: number, text: string): boolean {
    const said = this.account.meaning(column, text);
    return (said ?? (hasValueSign(text) ? this.account.otherwise(column) : undefined)) === 'no';
  }
}
