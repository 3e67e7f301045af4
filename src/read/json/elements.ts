import { isUtf8 } from 'node:buffer';
import type { InputError } from '../../errors.ts';
import type { Text } from '../../model.ts';
import { type ArrayPlace, Cursor, firstArray, Sign } from './cursor.ts';
import { cutShort, type JsonPlace, malformed, noObject, noRecords, notUtf8, tooLong } from './problems.ts';
import { faultOf } from './syntax.ts';

export type JsonValue = null | boolean | number | string | JsonValue[] | JsonObject;
export interface JsonObject {
  [key: string]: JsonValue;
}

/** One object of a JSON file. */
export interface JsonElement {
  value: JsonObject;
  /** As it stands in the file. */
  text: string;
  /** Place at which it begins. */
  place: JsonPlace;
}

/** An object of more bytes is not one call, but one with all calls in it. */
const HEAD_BYTES = 1 << 20;
/** Of the array of calls in the object that is the file. */
const DEEPEST = 3;
const LONGEST_ELEMENT = 64 << 20;
/** Stands for bytes that are no UTF-8. */
const REPLACED = '\ufffd';

const anObject: Text = { en: 'an object: { … }', fr: 'un objet\u00a0: { … }' };
const commaOrEnd: Text = {
  en: 'a comma and the next object, or ] at the end of the array',
  fr: 'une virgule et l’objet suivant, ou ] à la fin du tableau',
};

/**
 * The objects of an array, of the first array of objects inside an object (three levels deep at most), or of a file
 * of objects one after another, each parsed alone.
 *
 * @param chunks the text in UTF-8, without a byte order mark
 * @throws InputError for what is no JSON or no object, for a file that stops in the middle, and for one without objects
 */
export async function* jsonElements(
  path: string,
  chunks: AsyncGenerator<Uint8Array>,
): AsyncGenerator<Iterable<JsonElement>> {
  const reader = new ElementReader(path);
  let waiting: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    waiting.push(chunk);
    length += chunk.length;
    if (length < reader.wanted) continue;
    reader.append(waiting, false);
    yield reader.found();
    waiting = [];
    length = 0;
  }
  reader.append(waiting, true);
  yield reader.found();
}

/** Where the calls are; undefined where only more bytes can tell. */
function arrayIn(path: string, bytes: Buffer, whole: boolean): ArrayPlace | null | undefined {
  const cursor = new Cursor();
  cursor.over(bytes, whole);
  if (!cursor.passBlank()) {
    if (whole) throw noRecords(path);
    return undefined;
  }
  if (bytes[cursor.at] === Sign.bracket) return { start: cursor.at + 1, depth: 0 };
  if (bytes[cursor.at] !== Sign.brace) throw notAnObject(path, cursor);
  const isClosed = cursor.passValue();
  if (isClosed && cursor.passBlank()) return null;
  if (!whole && (isClosed || bytes.length < HEAD_BYTES)) return undefined;
  return firstArray(bytes, DEEPEST);
}

class ElementReader {
  /** Bytes that it wants before it is worth looking again: the total stays linear. */
  wanted = 0;
  private readonly path: string;
  private readonly cursor = new Cursor();
  /** null: objects one after another. */
  private array: ArrayPlace | null = null;
  private wants: 'start' | 'first' | 'element' | 'separator' | 'tail' = 'start';

  constructor(path: string) {
    this.path = path;
  }

  append(pieces: readonly Uint8Array[], whole: boolean): void {
    this.cursor.over(Buffer.concat([this.cursor.rest, ...pieces]), whole);
  }

  /** The objects that end among the bytes it has. */
  *found(): Generator<JsonElement> {
    const { cursor } = this;
    const before = cursor.at;
    if (this.wants === 'start' && !this.begin()) {
      this.wanted = cursor.rest.length;
      return;
    }
    while (cursor.passBlank() && this.wants !== 'tail') {
      const element = this.step();
      if (element === 'unfinished') break;
      if (element !== null) yield element;
    }
    if (cursor.whole) this.end();
    else if (cursor.rest.length > LONGEST_ELEMENT) throw this.endless();
    this.wanted = cursor.at > before ? 0 : cursor.rest.length;
  }

  /** Finds where the calls are; false where only more bytes can tell. */
  private begin(): boolean {
    const { bytes, whole } = this.cursor;
    const array = arrayIn(this.path, bytes, whole);
    if (array === undefined) return false;
    this.array = array;
    this.wants = array === null ? 'element' : 'first';
    if (array !== null) this.checkPrefix(bytes.toString('utf8', 0, array.start), array.depth);
    this.cursor.moveTo(array?.start ?? 0);
    return true;
  }

  /** Reads the next object, or the sign between two of them. */
  private step(): JsonElement | 'unfinished' | null {
    const { cursor, wants } = this;
    const sign = cursor.bytes[cursor.at];
    const closes = sign === Sign.endBracket && (wants === 'separator' || wants === 'first');
    if (closes || (sign === Sign.comma && wants === 'separator')) {
      this.wants = closes ? 'tail' : 'element';
      cursor.moveTo(cursor.at + 1);
      return null;
    }
    if (wants === 'separator') throw malformed(this.path, cursor.place, charAt(cursor), commaOrEnd);
    if (sign !== Sign.brace) throw notAnObject(this.path, cursor);
    const { at, place } = cursor;
    if (!cursor.passValue()) return 'unfinished';
    if (this.array !== null) this.wants = 'separator';
    return this.parse(at, place);
  }

  private parse(start: number, place: JsonPlace): JsonElement {
    const { bytes, at } = this.cursor;
    const text = bytes.toString('utf8', start, at);
    if (text.includes(REPLACED) && !isUtf8(bytes.subarray(start, at))) throw notUtf8(this.path, place);
    return { value: this.parsed(text, place, place.line), text, place };
  }

  /**
   * @param begun line of what has no end, where the text ends too early; null: the file as a whole
   * @param made letters at the beginning that are not in the file
   */
  private parsed(text: string, place: JsonPlace, begun: number | null, made = 0): JsonObject {
    try {
      return JSON.parse(text);
    } catch (error) {
      throw error instanceof SyntaxError ? this.broken(text, place, begun, made) : error;
    }
  }

  private broken(text: string, from: JsonPlace, begun: number | null, made = 0): InputError {
    const { at, expected } = faultOf(text) ?? { at: text.length, expected: anObject };
    const place = placeIn(text.slice(made, at), from);
    return at >= text.length
      ? cutShort(this.path, place, begun, expected)
      : malformed(this.path, place, String.fromCodePoint(text.codePointAt(at) ?? 0), expected);
  }

  /** What stands before the array, with its brackets closed at once. */
  private checkPrefix(prefix: string, depth: number): void {
    this.parsed(`${prefix}]${'}'.repeat(depth)}`, { line: 1, column: 1 }, null);
  }

  /** Looks at what stands behind the last object of the file. */
  private end(): void {
    const { path, cursor, array, wants } = this;
    const rest = cursor.rest.toString('utf8');
    if (wants === 'tail') {
      const before = `${'{"":'.repeat(array?.depth ?? 0)}[]`;
      this.parsed(before + rest, cursor.place, null, before.length);
    } else if (rest !== '') throw this.broken(rest, cursor.place, cursor.place.line);
    else if (array !== null)
      throw cutShort(path, cursor.place, null, wants === 'separator' ? commaOrEnd : anObject);
  }

  /** More bytes than one object may have, and no end. */
  private endless(): InputError {
    const { path, cursor } = this;
    const error = this.broken(cursor.rest.toString('utf8'), cursor.place, cursor.place.line);
    return this.wants !== 'tail' && error.detail.code === 'json/malformed'
      ? error
      : tooLong(path, cursor.place);
  }
}

/** The place behind a text that begins at `from`. */
function placeIn(text: string, from: JsonPlace): JsonPlace {
  const lines = text.split(/\r\n|\r|\n/);
  const last = lines.at(-1) ?? '';
  return lines.length === 1
    ? { line: from.line, column: from.column + last.length }
    : { line: from.line + lines.length - 1, column: last.length + 1 };
}

function charAt({ bytes, at }: Cursor): string {
  const [char = ''] = bytes.toString('utf8', at, at + 4);
  return char;
}

function notAnObject(path: string, cursor: Cursor): InputError {
  const written = cursor.bytes.toString('utf8', cursor.at, cursor.at + 5);
  return /^(?:["[\d-]|true|false|null)/.test(written)
    ? noObject(path, cursor.place)
    : malformed(path, cursor.place, charAt(cursor), anObject);
}
