import { isBlankCell } from '../../formats/lexicon/empty-words.ts';
import type { ValueMeaning } from '../../settings.ts';
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
  /** Empty cells of which nobody knows what they mean, and the line of the first. */
  private empty = 0;
  private emptyLine = 0;
  private filled = false;

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
    if (meaning === null) this.ask(view.text(), batch.line[record] ?? 0);
    return meaning === 'bars';
  }

  /** After the last row: empty cells say something only beside others that are filled. */
  end(): void {
    if (this.filled && this.empty > 0) this.account.misread(this.bar.column, '', this.emptyLine, this.empty);
  }

  private ask(text: string, line: number): void {
    const { column, says } = this.bar;
    if (isBlankCell(text)) {
      if (this.empty++ === 0) this.emptyLine = line;
    } else
      this.account.misread(
        column,
        text,
        line,
        1,
        says === 'doNotCall' || says === 'mayCall' ? 'meaning' : 'word',
      );
  }

  /** The user's word goes first: of a flag that denies, yes is what bars; of anything else, no. */
  private meaningOf(text: string): 'bars' | 'free' | null {
    const { bar, name } = this;
    const isBlank = isBlankCell(text);
    if (!isBlank) this.filled = true;
    const said = this.account.meaning(bar.column, isBlank ? '' : text);
    if (said !== undefined) return this.barsBy(said);
    const read = barReads(text, name, bar);
    const others = read === null ? this.account.otherwise(bar.column) : undefined;
    return others === undefined ? read : this.barsBy(others);
  }

  private barsBy(said: ValueMeaning): 'bars' | 'free' {
    return said === (this.bar.says === 'doNotCall' ? 'yes' : 'no') ? 'bars' : 'free';
  }
}
