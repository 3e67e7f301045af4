import type { DirectionRule } from '../../../formats/direction.ts';
import type { Direction } from '../../../model.ts';
import type { ValueMeaning } from '../../../settings.ts';
import { Dictionary } from '../../../store/dictionary.ts';
import type { ColumnAccount } from '../../columns/account.ts';
import { FieldView } from '../../csv/field.ts';
import type { Batch } from '../../csv/records.ts';

/** What a column says of a direction, where nobody understands it. */
export interface UnclearDirection {
  column: number;
  text: string;
}

/** Reads the direction of a row: what the user says of a value before what the rule makes of it. */
export class CallDirections {
  private readonly rule: DirectionRule;
  private readonly account: ColumnAccount;
  private readonly view = new FieldView();
  private readonly values = new Dictionary();
  /** What the last row's column says, where it is not understood. */
  unclear: UnclearDirection | null = null;
  /** By distinct value of a single column; null: nobody understands it. */
  private readonly known: (Direction | null)[] = [];

  constructor(rule: DirectionRule, account: ColumnAccount) {
    this.rule = rule;
    this.account = account;
  }

  /** What is not understood counts as outbound. */
  read(batch: Batch, record: number): Direction {
    this.unclear = null;
    const { columns } = this.rule;
    const [only] = columns;
    if (only === undefined || columns.length > 1 || only < 0) return this.ofSeveral(batch, record);
    const { view } = this;
    view.at(batch, record, only);
    const id = this.values.add(view.bytes, view.start, view.end);
    if (id === this.known.length) this.known.push(this.understood([view.text()]));
    const direction = this.known[id] ?? null;
    if (direction === null) this.unclear = { column: only, text: view.text() };
    return direction ?? 'outbound';
  }

  /** Reports a direction that is not understood: its row is a call. */
  report({ column, text }: UnclearDirection, line: number): void {
    this.account.misread(column, text, line);
  }

  private ofSeveral(batch: Batch, record: number): Direction {
    const values = this.rule.columns.map((column) => this.textAt(batch, record, column));
    const direction = this.understood(values);
    if (direction !== null) return direction;
    const place = this.rule.unclear(values);
    this.unclear = { column: this.rule.columns[place] ?? 0, text: values[place] ?? '' };
    return 'outbound';
  }

  private understood(values: readonly string[]): Direction | null {
    const { rule, account } = this;
    for (const [place, column] of rule.columns.entries()) {
      const said = column < 0 ? undefined : account.meaning(column, values[place] ?? '');
      if (isDirection(said)) return said;
    }
    const place = rule.unclear(values);
    if (place < 0) return rule.of(values) ?? 'outbound';
    const others = account.otherwise(rule.columns[place] ?? -1);
    return isDirection(others) ? others : null;
  }

  private textAt(batch: Batch, record: number, column: number): string {
    if (column < 0) return '';
    this.view.at(batch, record, column);
    return this.view.text();
  }
}

function isDirection(said: ValueMeaning | undefined): said is Direction {
  return said === 'outbound' || said === 'inbound' || said === 'internal';
}
