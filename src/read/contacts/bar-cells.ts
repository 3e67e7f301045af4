import { Dictionary } from '../../store/dictionary.ts';
import type { ColumnAccount } from '../columns/account.ts';
import { FieldView } from '../csv/field.ts';
import type { Batch } from '../csv/records.ts';
import { type BarColumn, barReads } from './bars.ts';

/** Reads one bar column, row after row; each distinct value is looked up once. */
export class BarCells {
  readonly bar: BarColumn;
  /** As it stands in the header. */
  readonly name: string;
  private readonly account: ColumnAccount;
  private readonly view = new FieldView();
  private readonly values = new Dictionary();
  private readonly known: ('bars' | 'free' | null)[] = [];

  constructor(bar: BarColumn, name: string, account: ColumnAccount) {
    this.bar = bar;
    this.name = name;
    this.account = account;
  }

  /** Whether the row's cell bars; what nobody understands does not, and is asked about. */
  bars(batch: Batch, record: number): boolean {
    const { view, bar } = this;
    view.at(batch, record, bar.column);
    view.trim();
    const id = this.values.add(view.bytes, view.start, view.end);
    let meaning = this.known[id];
    if (meaning === undefined) {
      meaning = this.meaningOf(view.text());
      this.known[id] = meaning;
    }
    if (meaning === null) this.account.misread(bar.column, view.text(), batch.line[record] ?? 0);
    return meaning === 'bars';
  }

  /** The user's word goes first: of a flag that denies, yes is what bars; of anything else, no. */
  private meaningOf(text: string): 'bars' | 'free' | null {
    const { bar, name } = this;
    const said = this.account.meaning(bar.column, text);
    if (said === undefined) return barReads(text, name, bar);
    return said === (bar.says === 'doNotCall' ? 'yes' : 'no') ? 'bars' : 'free';
  }
}
