import type { ColumnPlace, UnclearColumn, UsedAs, WhyUnclear } from '../../columns.ts';
import { deniesCalls, yesOrNo } from '../../formats/lexicon/denials.ts';
import {
  hasLiftSign,
  hasValueSign,
  isConsentToLetters,
  nameLifts,
  nameSays,
  placeOfValues,
  type ValuePlace,
} from '../../formats/lexicon/signs.ts';
import { fold, foldHeader } from '../../formats/lexicon/words.ts';
import type { Text } from '../../model.ts';
import { maskedText } from '../../phone/masked-text.ts';
import type { InspectRole, ValueMeaning } from '../../settings.ts';
import { FieldView } from '../csv/field.ts';
import { isNumberForName, isSomebodysNumber } from '../csv/header.ts';
import type { Batch } from '../csv/records.ts';
import { asEmpty, asIgnored, aside, becauseOf } from './because.ts';
import { answerTo } from './entry.ts';
import { type HintScan, hintsOfEnds, hintsOfObjections } from './hint-scan.ts';
import { type ResolvedSays, valueKey } from './says.ts';
import { maskedRemark, maskedValue, ValueCounts } from './value-counts.ts';

/** A column that a reader uses, or sets aside for a reason of its own (`role` null), with the reason. */
export interface Placed {
  role: UsedAs | null;
  because: Text;
  /** What the user says of a value of it that bars; absent: no. */
  barring?: ValueMeaning;
}

/** An input whose columns are accounted for. */
export interface AccountedInput {
  path: string;
  kind: InspectRole;
  /** Empty where the file has none. */
  header: readonly string[];
  /** Fields of its rows. */
  width: number;
  headerRows: number;
  /** Whether numbers in a further column are a sign: not in a log, nor where the user said which columns hold them. */
  numbersTell: boolean;
  /** Columns of yes and no in which a no is asked about. */
  yesAndNo?: readonly number[];
  /** Columns that stand beside consents, and may hold the days on which they end. */
  mayEndConsents?: readonly number[];
}

/** Of the rows that follow these, one in so many is looked at closely, for numbers too; of the others, what has a hint. */
const WHOLE_ROWS = 2048;
const STRIDE = 101;

/**
 * The place of every column of an input: what a reader uses, what was looked at and can neither bar anybody nor move a clock
 * nor count a call, and what nobody understands. Rows are looked at throughout the file.
 */
export class ColumnAccount {
  private readonly input: AccountedInput;
  private readonly says: ResolvedSays;
  private readonly placed: ReadonlyMap<number, Placed>;
  private readonly found = new Map<number, Found>();
  private readonly watched: number[] = [];
  /** Columns of which every value is counted. */
  private readonly counted: number[] = [];
  private readonly view = new FieldView();
  /** Where the values of each column stand. */
  private readonly places: readonly ValuePlace[];
  private readonly hints: HintScan;
  private row = 0;

  constructor(input: AccountedInput, says: ResolvedSays, placed: ReadonlyMap<number, Placed>) {
    this.input = input;
    this.says = says;
    this.placed = placed;
    this.hints = this.lifts() ? hintsOfEnds() : hintsOfObjections();
    this.places = input.header.map(placeOfValues);
    for (let column = 0; column < input.width; column++) {
      if (placed.has(column) || says.ignored.has(column)) continue;
      const name = input.header[column] ?? '';
      const told = this.nameSays(name);
      if (input.yesAndNo?.includes(column)) this.open(column, 'word', true);
      else if (told === 'sign' || this.mayEndConsents(column)) this.open(column, 'name');
      else if (told === 'nothing') this.watched.push(column);
    }
  }

  private mayEndConsents(column: number): boolean {
    return this.input.mayEndConsents?.includes(column) ?? false;
  }

  private nameSays(name: string): ReturnType<typeof nameSays> {
    const { kind, header } = this.input;
    if (isConsentToLetters(name, header)) return 'other-channel';
    if (this.lifts()) {
      if (nameLifts(name)) return 'sign';
      const told = nameSays(name);
      return told === 'sign' ? 'nothing' : told;
    }
    if (kind === 'consents' && /^(?:canal|channel|media)/.test(fold(name))) return 'sign';
    return nameSays(name);
  }

  /** Whether what may end an entry is a sign, not what bars. */
  private lifts(): boolean {
    return this.input.kind === 'opposition' || this.input.kind === 'own-opposition';
  }

  /** Looks at every row of a batch. */
  look(batch: Batch): void {
    const { headerRows } = this.input;
    for (let record = 0; record < batch.count; record++) {
      const row = this.row++ - headerRows;
      if (row < 0) continue;
      for (const column of this.counted) this.count(batch, record, column);
      const isClose = row < WHOLE_ROWS || row % STRIDE === 0;
      for (const column of this.watched)
        if (isClose || this.hasHint(batch, record, column)) this.check(batch, record, column);
    }
  }

  /** Whether the bytes of a cell have anything by which it may bar: all cells are looked at, few more closely. */
  private hasHint(
    { bytes, firstField, fieldStart, fieldEnd }: Batch,
    record: number,
    column: number,
  ): boolean {
    const field = (firstField[record] ?? 0) + column;
    if (field >= (firstField[record + 1] ?? 0)) return false;
    const start = fieldStart[field] ?? 0;
    const end = fieldEnd[field] ?? 0;
    return end - start >= 3 && this.hints.mayBar(bytes, start, end);
  }

  private count(batch: Batch, record: number, column: number): void {
    const { view } = this;
    view.at(batch, record, column);
    view.trim();
    if (view.empty) return;
    const found = this.found.get(column);
    const text = view.text();
    // Of a column of yes and no, a yes is none of what may bar.
    if (found === undefined || (found.why === 'word' && yesOrNo(text) === 'yes')) return;
    if (!this.isAnswered(column, text)) found.counts.add(text, batch.line[record] ?? 0);
  }

  private check(batch: Batch, record: number, column: number): void {
    const { view } = this;
    view.at(batch, record, column);
    if (view.end - view.start < 3) return;
    const sign = this.signIn(view, this.places[column] ?? 'text');
    if (sign === null) return;
    const text = view.text().trim();
    if (!this.isAnswered(column, text)) this.open(column, sign).counts.add(text, batch.line[record] ?? 0);
  }

  private signIn(view: FieldView, place: ValuePlace): 'word' | 'numbers' | null {
    const hasLetters = lettersIn(view);
    if (!hasLetters) return this.input.numbersTell && isWrittenNumber(view) ? 'numbers' : null;
    const text = view.text();
    if (this.lifts()) return hasLiftSign(text) ? 'word' : null;
    return hasValueSign(text, place) || (place !== 'name' && deniesCalls(text)) ? 'word' : null;
  }

  private open(column: number, why: WhyUnclear, isCounted = why === 'name'): Found {
    const known = this.found.get(column);
    if (known !== undefined) return known;
    const found: Found = { why, counts: new ValueCounts(why) };
    this.found.set(column, found);
    if (isCounted) this.counted.push(column);
    return found;
  }

  /** What the user says of all other values of a column that nobody understands (`"*"`); undefined where nothing is said. */
  otherwise(column: number): ValueMeaning | undefined {
    return this.says.values.get(column)?.get('*');
  }

  private isAnswered(column: number, text: string): boolean {
    return this.meaning(column, text) !== undefined || this.otherwise(column) !== undefined;
  }

  /** Columns of whose values the user says what they mean. */
  answered(): number[] {
    return [...this.says.values.keys()];
  }

  /** What the user says that a value of a column means; undefined where nothing is said. */
  meaning(column: number, text: string): ValueMeaning | undefined {
    const said = this.says.values.get(column);
    if (said === undefined) return undefined;
    return (
      said.get(valueKey(text)) ??
      said.get(valueKey(maskedRemark(text))) ??
      said.get(valueKey(maskedValue(text)))
    );
  }

  /**
   * A value of a column that a reader uses, and does not understand.
   *
   * @param why `word` where it is a remark, whose words may bar
   */
  misread(column: number, text: string, line: number, count = 1, why: 'meaning' | 'word' = 'meaning'): void {
    // What the user says of all others leaves nothing to ask; a reader that does not ask for it stays on the safe side.
    if (this.otherwise(column) === undefined) this.open(column, why).counts.add(text.trim(), line, count);
  }

  /** The place of each column, in the order of the file, once it was read to its end. */
  columns(): ColumnPlace[] {
    return Array.from({ length: this.input.width }, (_, column) => this.placeOf(column));
  }

  private placeOf(column: number): ColumnPlace {
    const name = nameOf(this.input.header, column);
    const placed = this.placed.get(column);
    const found = this.found.get(column);
    if (found !== undefined && this.isUnclear(column))
      return {
        name,
        state: 'unclear',
        role: placed?.role ?? null,
        because: becauseOf(found.why, found.counts),
      };
    if (placed !== undefined && !this.says.ignored.has(column)) {
      const { role, because } = placed;
      return { name, state: role === null ? 'set-aside' : 'used', role, because };
    }
    return { name, state: 'set-aside', role: null, because: this.asideBecause(column) };
  }

  private asideBecause(column: number): Text {
    if (this.says.ignored.has(column)) return asIgnored;
    const told = this.nameSays(this.input.header[column] ?? '');
    return told === 'sign' ? asEmpty : aside[told];
  }

  /** A name alone bars nobody where the column is empty throughout. */
  private isUnclear(column: number): boolean {
    const found = this.found.get(column);
    return found !== undefined && found.counts.total > 0;
  }

  /** The columns that are not understood, in the order of the file. */
  unclear(): UnclearColumn[] {
    const { path, kind, header } = this.input;
    const columns = [...this.found.keys()].filter((column) => this.isUnclear(column)).sort((a, b) => a - b);
    return columns.flatMap((column) => {
      const found = this.found.get(column);
      if (found === undefined) return [];
      const { why, counts } = found;
      const { total: count, line } = counts;
      const { role = null, barring } = this.placed.get(column) ?? {};
      const seen = { why, column: nameForFile(header, column), role };
      const answer = this.mayEndConsents(column)
        ? { columns: { expires: [seen.column] } }
        : answerTo({ ...seen, barring }, counts, this.phoneNames());
      return [{ file: path, kind, ...seen, values: counts.values(), count, line, answer }];
    });
  }

  private phoneNames(): string[] {
    const phones = [...this.placed].filter(([, { role }]) => role === 'phone').map(([column]) => column);
    return phones.sort((a, b) => a - b).map((column) => nameForFile(this.input.header, column));
  }
}

interface Found {
  why: WhyUnclear;
  counts: ValueCounts;
}

/** Name of a column; its place where the file has no header, or somebody's number stands where the name should. */
export function nameOf(header: readonly string[], column: number): string {
  const name = header[column]?.trim() ?? '';
  return name === '' || isNumberForName(name) || maskedText(name, true) !== name ? `#${column + 1}` : name;
}

/** As a campaign file names it: by its place where another column has the same name. */
function nameForFile(header: readonly string[], column: number): string {
  const name = nameOf(header, column);
  const twins = header.filter((other) => foldHeader(other) === foldHeader(name));
  return twins.length > 1 ? `#${column + 1}` : name;
}

/** Whether a cell has a letter; bytes above ASCII are taken for one. */
function lettersIn({ bytes, start, end }: FieldView): boolean {
  for (let i = start; i < end; i++) {
    const byte = (bytes[i] ?? 0) | 0x20;
    if (byte >= 0x61 && (byte <= 0x7a || byte >= 0xa0)) return true;
  }
  return false;
}

/** A number as one dials it fills the cell: bare nine digits may be an identifier. */
function isWrittenNumber(view: FieldView): boolean {
  const text = view.text();
  return /^\s*(?:0|\+|33)/.test(text) && isSomebodysNumber(text);
}
