import type { JsonPlace } from './problems.ts';

const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const BACKSLASH = 0x5c;
const QUOTE = 0x22;

/** The bytes that structure JSON. */
export const Sign = {
  comma: 0x2c,
  bracket: 0x5b,
  endBracket: 0x5d,
  brace: 0x7b,
  endBrace: 0x7d,
} as const;

/** A way through bytes of JSON that knows the line and column it is at. */
export class Cursor {
  bytes: Buffer = Buffer.alloc(0);
  /** Whether nothing follows the bytes. */
  whole = false;
  at = 0;
  private line = 1;
  /** Offset at which the line begins: below 0 where that was among earlier bytes. */
  private lineStart = 0;

  /** Goes on in other bytes, which begin with the one that the cursor is at. */
  over(bytes: Buffer, whole: boolean): void {
    this.bytes = bytes;
    this.whole = whole;
    this.lineStart -= this.at;
    this.at = 0;
  }

  get place(): JsonPlace {
    return { line: this.line, column: this.at - this.lineStart + 1 };
  }

  get rest(): Buffer {
    return this.bytes.subarray(this.at);
  }

  /** Moves behind spaces and line ends; false where nothing else is among the bytes. */
  passBlank(): boolean {
    const { bytes } = this;
    for (; this.at < bytes.length; this.at++) {
      const byte = bytes[this.at];
      if (byte !== SPACE && byte !== TAB && byte !== LF && byte !== CR) return true;
      // Whether a line feed follows is not known yet.
      if (byte === CR && this.at + 1 === bytes.length && !this.whole) return false;
      this.count(this.at);
    }
    return false;
  }

  /** Moves to a later offset. */
  moveTo(offset: number): void {
    for (; this.at < offset; this.at++) this.count(this.at);
  }

  private count(at: number): void {
    const byte = this.bytes[at];
    if (byte !== LF && (byte !== CR || this.bytes[at + 1] === LF)) return;
    this.line++;
    this.lineStart = at + 1;
  }

  /** Moves behind the object or array that begins here; false, and nowhere, where it does not end among the bytes. */
  passValue(): boolean {
    const { bytes } = this;
    let { line, lineStart } = this;
    let depth = 0;
    for (let i = this.at; i < bytes.length; i++) {
      switch (bytes[i]) {
        case QUOTE:
          i = stringEnd(bytes, i + 1);
          break;
        case Sign.brace:
        case Sign.bracket:
          depth++;
          break;
        case Sign.endBrace:
        case Sign.endBracket:
          depth--;
          if (depth > 0) break;
          this.at = i + 1;
          this.line = line;
          this.lineStart = lineStart;
          return true;
        case LF:
          line++;
          lineStart = i + 1;
          break;
        case CR:
          if (bytes[i + 1] === LF) break;
          line++;
          lineStart = i + 1;
      }
    }
    return false;
  }
}

/** Offset of the quote that closes a string, or the end of the bytes. */
function stringEnd(bytes: Uint8Array, from: number): number {
  let i = from;
  for (; i < bytes.length; i++) {
    const byte = bytes[i];
    if (byte === QUOTE) return i;
    if (byte === BACKSLASH) i++;
  }
  return i;
}

/** An array in JSON text. */
export interface ArrayPlace {
  /** Offset behind its bracket. */
  start: number;
  /** Objects around it. */
  depth: number;
}

/** The first array of objects that only objects are around, `deepest` at most; null: none among the bytes. */
export function firstArray(bytes: Uint8Array, deepest: number): ArrayPlace | null {
  const open: number[] = [];
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte === QUOTE) i = stringEnd(bytes, i + 1);
    else if (byte === Sign.endBrace || byte === Sign.endBracket) open.pop();
    else if (byte === Sign.brace) open.push(byte);
    else if (byte === Sign.bracket) {
      const reachable = open.length <= deepest && !open.includes(Sign.bracket);
      if (reachable && nextSign(bytes, i + 1) === Sign.brace) return { start: i + 1, depth: open.length };
      open.push(byte);
    }
  }
  return null;
}

function nextSign(bytes: Uint8Array, from: number): number | undefined {
  return bytes.subarray(from).find((byte) => byte > SPACE);
}
