import type { LogLayout } from '../../../formats/layout.ts';
import type { Day, Instant, NumberId } from '../../../model.ts';
import { zoneOfTerritory } from '../../../phone/zone.ts';
import { Dictionary } from '../../../store/dictionary.ts';
import type { NumberTable } from '../../../store/number-table.ts';
import { FieldView, isNull } from '../../csv/field.ts';
import type { Batch } from '../../csv/records.ts';
import { insideBrackets } from './numbers.ts';

/** A number that called persons saw on one of their days. */
export interface CallerUse {
  /** As the log writes it. */
  callerId: string;
  file: string;
  /** Local day of the called persons. */
  day: Day;
  /** First line of that day. */
  line: number;
  rows: number;
}

/** A column with more different values than this holds something else. */
const MOST_CALLERS = 10_000;
/** A calling number with fewer digits is an extension, unless the column is said to hold what is shown. */
const FEWEST_DIGITS = 9;
const DAYS = 65_536;

/** Collects the numbers that called persons saw, by day. */
export class CallCallers {
  private readonly column: number | null;
  private readonly shown: boolean;
  private readonly numbers: NumberTable;
  private readonly view = new FieldView();
  private readonly values = new Dictionary();
  private readonly wanted: boolean[] = [];
  private readonly found = new Map<number, { line: number; rows: number }>();

  constructor({ columns }: LogLayout, numbers: NumberTable) {
    this.numbers = numbers;
    this.column = columns.shown ?? columns.caller;
    this.shown = columns.shown !== null;
  }

  /** @param person id of the called number */
  read(batch: Batch, record: number, instant: Instant, person: NumberId, line: number): void {
    if (this.column === null || this.values.size > MOST_CALLERS) return;
    const { view } = this;
    view.at(batch, record, this.column);
    view.trim();
    if (view.empty || isNull(view)) return;
    const id = this.values.add(view.bytes, view.start, view.end);
    const wanted = this.wanted[id] ?? isCallerNumber(this.values.text(id), this.shown);
    this.wanted[id] = wanted;
    if (!wanted) return;
    const key = id * DAYS + zoneOfTerritory(this.numbers.territory(person)).dayAt(instant);
    const use = this.found.get(key);
    if (use) use.rows++;
    else this.found.set(key, { line, rows: 1 });
  }

  uses(file: string): CallerUse[] {
    if (this.values.size > MOST_CALLERS) return [];
    return Array.from(this.found, ([key, { line, rows }]) => ({
      callerId: callerNumber(this.values.text(Math.floor(key / DAYS))),
      file,
      day: key % DAYS,
      line,
      rows,
    }));
  }
}

/** `"Name" <0162001100>` and `Ligne Paris (0162001100)` name the number; anything else is the number. */
function callerNumber(text: string): string {
  return /<([^<>]+)>\s*$/.exec(text)?.[1] ?? insideBrackets(text);
}

function isCallerNumber(text: string, shown: boolean): boolean {
  const digits = callerNumber(text).replace(/\D/g, '').length;
  if (digits === 0) return !/^(?:unknown|inconnu|s|h|t|i)$/i.test(text) && /^[\p{L} -]{6,20}$/u.test(text);
  return shown || digits >= FEWEST_DIGITS;
}
