import type { LogLayout } from '../formats/layout.ts';
import { withPhoneCode } from '../formats/phone-code.ts';
import { readNumberBytes } from '../phone/bytes.ts';
import { readCell } from '../phone/cell.ts';
import { PhoneKind } from '../phone/number.ts';
import { territoryOf } from '../phone/territories.ts';
import type { NumberTable } from '../store/number-table.ts';
import { FieldView } from './field.ts';
import type { Batch } from './records.ts';

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
  private readonly layout: LogLayout;
  private readonly prefix: string;
  private readonly numbers: NumberTable;
  private readonly view = new FieldView();
  private readonly person: CallPerson = { state: 'unreadable', id: -1, territory: 0 };

  constructor(layout: LogLayout, dialPrefix: string, numbers: NumberTable) {
    this.layout = layout;
    this.prefix = dialPrefix;
    this.numbers = numbers;
  }

  read(batch: Batch, record: number, inbound: boolean): CallPerson {
    const { columns } = this.layout;
    const { view } = this;
    view.at(batch, record, inbound ? (columns.caller ?? columns.number) : columns.number);
    if (columns.phoneCode === null && this.prefix === '') {
      const number = readNumberBytes(view.bytes, view.start, view.end);
      if (number > 0) return this.somebody(number);
    }
    let text = view.text();
    if (columns.phoneCode !== null) {
      view.at(batch, record, columns.phoneCode);
      text = withPhoneCode(view.text(), text);
    }
    return this.fromText(withoutPrefix(text, inbound ? '' : this.prefix));
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
    this.person.territory = territoryOf(number);
    return this.person;
  }
}

function withoutPrefix(text: string, prefix: string): string {
  const written = text.trim();
  return prefix !== '' && written.startsWith(prefix) ? written.slice(prefix.length) : text;
}
