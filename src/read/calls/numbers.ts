import type { LogColumns, LogLayout } from '../../formats/layout.ts';
import { withPhoneCode } from '../../formats/phone-code.ts';
import { readNumberBytes } from '../../phone/bytes.ts';
import { readCell } from '../../phone/cell.ts';
import { PhoneKind } from '../../phone/number.ts';
import type { NumberTable } from '../../store/number-table.ts';
import { FieldView, isNull } from '../csv/field.ts';
import type { Batch } from '../csv/records.ts';

/** Whose number a row has. The same object is filled again for each row. */
export interface CallPerson {
  /** `nobody`: a number that is nobody's line. */
  state: 'somebody' | 'nobody' | 'unreadable';
  /** Id of the number, -1 for nobody's and unreadable ones. */
  id: number;
  territory: number;
}

/** Reads the number of the person from the called column, on inbound rows from the caller's. */
export class CallNumbers {
  private readonly columns: LogColumns;
  private readonly inBrackets: boolean;
  private readonly outsideLine: string;
  /** Whether a number stands in its cell as it is. */
  private readonly plain: boolean;
  private readonly prefix: string;
  private readonly numbers: NumberTable;
  private readonly view = new FieldView();
  private readonly person: CallPerson = { state: 'unreadable', id: -1, territory: 0 };

  constructor(layout: LogLayout, dialPrefix: string, numbers: NumberTable) {
    this.columns = layout.columns;
    this.inBrackets = layout.preset?.numberIn === 'brackets';
    this.outsideLine = layout.preset?.outsideLine ?? '';
    this.prefix = dialPrefix;
    this.plain = this.columns.phoneCode === null && this.outsideLine === '' && dialPrefix === '';
    this.numbers = numbers;
  }

  read(batch: Batch, record: number, inbound: boolean): CallPerson {
    const { columns, view } = this;
    if (!inbound || !this.findCaller(batch, record)) this.findNumber(batch, record);
    if (this.plain) {
      const number = readNumberBytes(view.bytes, view.start, view.end);
      if (number > 0) return this.somebody(number);
    }
    let text = view.text();
    if (this.inBrackets) text = insideBrackets(text);
    if (columns.phoneCode !== null) {
      view.at(batch, record, columns.phoneCode);
      text = withPhoneCode(view.text(), text);
    }
    if (inbound) return this.fromText(text);
    return this.fromText(withoutPrefix(fromInside(text, this.outsideLine), this.prefix));
  }

  private findCaller(batch: Batch, record: number): boolean {
    const { caller } = this.columns;
    if (caller === null) return false;
    this.view.at(batch, record, caller);
    return !this.view.empty;
  }

  private findNumber(batch: Batch, record: number): void {
    const { view } = this;
    for (const column of this.columns.number) {
      view.at(batch, record, column);
      view.trim();
      if (!view.empty && !isNull(view)) return;
    }
  }

  private fromText(text: string): CallPerson {
    const cells = readCell(text);
    const found = cells.find(({ kind }) => kind === PhoneKind.usable) ?? cells[0];
    if (found && (found.kind === PhoneKind.usable || found.kind === PhoneKind.foreign))
      return this.somebody(found.number);
    this.person.state = found?.kind === PhoneKind.notCallable ? 'nobody' : 'unreadable';
    this.person.id = -1;
    this.person.territory = 0;
    return this.person;
  }

  private somebody(number: number): CallPerson {
    this.person.state = 'somebody';
    this.person.id = this.numbers.add(number);
    this.person.territory = this.numbers.territory(this.person.id);
    return this.person;
  }
}

/** `DUPONT Marie (0639980012)`, `DUPONT<0639980012>`: the number behind a name. */
export function insideBrackets(text: string): string {
  const inside = /[(<]([^()<>]*)[)>]$/.exec(text.trimEnd())?.[1] ?? '';
  return /\d/.test(inside) ? inside : text;
}

/** A number without the digit for a line outside, where a whole national or international one follows it. */
function fromInside(text: string, outsideLine: string): string {
  const written = text.trim();
  if (outsideLine === '' || !written.startsWith(outsideLine)) return text;
  const number = written.slice(outsideLine.length);
  return /^(?:0[1-9]\d{8}|00[1-9]\d{6,})$/.test(number) ? number : text;
}

function withoutPrefix(text: string, prefix: string): string {
  const written = text.trim();
  return prefix !== '' && written.startsWith(prefix) ? written.slice(prefix.length) : text;
}
