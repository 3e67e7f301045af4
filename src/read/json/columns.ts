import type { JsonElement, JsonObject, JsonValue } from './elements.ts';
import { tooManyKeys } from './problems.ts';
import { withLongNumbersAsText } from './syntax.ts';

/** Objects inside objects are looked into down to here; what is deeper says nothing of a call. */
const DEEPEST = 16;
const MOST_COLUMNS = 10_000;

/** A key of an object, or of one inside it. */
interface Key {
  name: string;
  /** -1: none yet. */
  column: number;
  below: Map<string, Key>;
}

/** The columns that the keys of some objects make, in order of appearance; dots stand between keys of nested objects. */
export class JsonColumns {
  readonly names: string[] = [];
  private readonly path: string;
  private readonly columns = new Map<string, number>();
  private readonly top = new Map<string, Key>();
  private isClosed = false;
  /** Whether all numbers of the object are small enough to have kept their digits. */
  private isExact = true;

  constructor(path: string) {
    this.path = path;
  }

  /** From now on keys that are not known yet are dropped. */
  close(): void {
    this.isClosed = true;
  }

  /**
   * The cells of an object under the columns so far.
   *
   * @throws InputError where there are too many columns
   */
  cellsOf({ value, text, place }: JsonElement): string[] {
    const cells = new Array<string>(this.names.length).fill('');
    this.isExact = true;
    this.fill(cells, value, this.top, '', 1);
    if (!this.isExact) this.fill(cells, JSON.parse(withLongNumbersAsText(text)), this.top, '', 1);
    if (this.names.length > MOST_COLUMNS) throw tooManyKeys(this.path, place, MOST_COLUMNS);
    return cells;
  }

  private fill(
    cells: string[],
    object: JsonObject,
    keys: Map<string, Key>,
    prefix: string,
    depth: number,
  ): void {
    for (const name of Object.keys(object)) {
      const value = object[name] ?? null;
      const key = keys.get(name) ?? this.add(keys, name, prefix + name);
      if (key === null) continue;
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
        if (depth < DEEPEST) this.fill(cells, value, key.below, `${key.name}.`, depth + 1);
        continue;
      }
      const text = this.textOf(value);
      if (text === null) continue;
      if (key.column < 0) key.column = this.columnOf(key.name);
      if (key.column >= 0) cells[key.column] = text;
    }
  }

  private add(keys: Map<string, Key>, name: string, path: string): Key | null {
    if (this.isClosed) return null;
    const key: Key = { name: path, column: -1, below: new Map() };
    keys.set(name, key);
    return key;
  }

  /** The column of a name, which may be a new one; -1: none. */
  private columnOf(name: string): number {
    const known = this.columns.get(name);
    if (known !== undefined || this.isClosed) return known ?? -1;
    this.columns.set(name, this.names.length);
    return this.names.push(name) - 1;
  }

  /** What a cell says of a value that is no object; null for an array of objects without names. */
  private textOf(value: Exclude<JsonValue, JsonObject>): string | null {
    if (!Array.isArray(value)) return this.scalar(value);
    const texts = value.flatMap((item) => this.itemText(item) ?? []);
    return value.length > 0 && texts.length === 0 ? null : texts.join(',');
  }

  /** A scalar of an array, or the name of an object in it. */
  private itemText(item: JsonValue): string | null {
    if (Array.isArray(item) || item === null) return null;
    if (typeof item !== 'object') return this.scalar(item);
    const { name } = item;
    return name === undefined || typeof name === 'object' ? null : this.scalar(name);
  }

  private scalar(value: null | boolean | number | string): string {
    if (typeof value === 'string') return value;
    if (typeof value !== 'number') return value === null ? '' : String(value);
    if (Math.abs(value) > Number.MAX_SAFE_INTEGER) this.isExact = false;
    const text = String(value);
    return text.includes('e') ? withoutExponent.format(value) : text;
  }
}

const withoutExponent = new Intl.NumberFormat('en-US', { useGrouping: false, maximumSignificantDigits: 21 });
