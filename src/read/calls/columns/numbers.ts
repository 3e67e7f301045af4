import type { LogColumns, LogLayout } from '../../../formats/layout.ts';
import { withPhoneCode } from '../../../formats/phone-code.ts';
import { readNumberBytes } from '../../../phone/bytes.ts';
import { readCell } from '../../../phone/cell.ts';
import { PhoneKind } from '../../../phone/number.ts';
import type { NumberTable } from '../../../store/number-table.ts';
import { FieldView, isNull } from '../../csv/field.ts';
import type { Batch } from '../../csv/records.ts';
import { type CallColumns, PersonState } from '../call-columns.ts';

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

  constructor(layout: LogLayout, dialPrefix: string, numbers: NumberTable) {
    this.columns = layout.columns;
    this.inBrackets = layout.preset?.numberIn === 'brackets';
    this.outsideLine = layout.preset?.outsideLine ?? '';
    this.prefix = dialPrefix;
    this.plain = this.columns.phoneCode === null && this.outsideLine === '' && dialPrefix === '';
    this.numbers = numbers;
  }

  /** Reads the numbers of many calls whose directions are known, and looks them up together. */
  read(batch: Batch, calls: CallColumns): void {
    for (let call = 0; call < calls.count; call++) {
      const record = calls.records[call] ?? 0;
      const isInbound = calls.directions[call] === 'inbound';
      if (!isInbound || !this.findCaller(batch, record)) this.findNumber(batch, record);
      const { bytes, start, end } = this.view;
      const number = this.plain ? readNumberBytes(bytes, start, end) : 0;
      calls.numbers[call] = number;
      calls.states[call] = PersonState.somebody;
      if (number === 0) this.readText(this.text(batch, record, isInbound), calls, call);
    }
    this.numbers.addAll(calls.numbers, calls.count, calls.ids);
  }

  /** What the cell that was pointed at last says, without what stands around the number. */
  private text(batch: Batch, record: number, inbound: boolean): string {
    const { columns, view } = this;
    let text = view.text();
    if (this.inBrackets) text = insideBrackets(text);
    if (columns.phoneCode !== null) {
      view.at(batch, record, columns.phoneCode);
      text = withPhoneCode(view.text(), text);
    }
    return inbound ? text : withoutPrefix(fromInside(text, this.outsideLine), this.prefix);
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

  private readText(text: string, calls: CallColumns, call: number): void {
    const cells = readCell(text);
    const found = cells.find(({ kind }) => kind === PhoneKind.usable) ?? cells[0];
    if (found && (found.kind === PhoneKind.usable || found.kind === PhoneKind.foreign))
      calls.numbers[call] = found.number;
    else
      calls.states[call] =
        found?.kind === PhoneKind.notCallable ? PersonState.nobody : PersonState.unreadable;
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
