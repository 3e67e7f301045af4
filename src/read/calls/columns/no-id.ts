import { type FieldView, isNull } from '../../csv/field.ts';

const zero = 0x30;
const plus = 0x2b;
const letterE = 0x65;
const hash = 0x23;

/**
 * Whether a filled, trimmed cell is no id of a call: a word for nothing, zeros, an error of a spreadsheet, or the number
 * into which a spreadsheet turned it (`1,71E+12`), which many ids share.
 */
export function isNoId(view: FieldView): boolean {
  const { bytes, start, end } = view;
  const first = bytes[start] ?? 0;
  if (first === hash && isMark(bytes[end - 1] ?? 0)) return true;
  if (first === zero && isZeros(bytes, start, end)) return true;
  if (isScientific(bytes, start, end)) return true;
  return isNull(view);
}

/** What the errors of spreadsheets end with: `#REF!`, `#NOM?`. */
function isMark(byte: number): boolean {
  return byte === 0x21 || byte === 0x3f;
}

/** `0`, `000`, `0.0`. */
function isZeros(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (bytes[i] !== zero && !isPoint(bytes[i] ?? 0)) return false;
  return true;
}

/** `1,71E+12`: digits, a plus behind an E, and one to three digits. */
function isScientific(bytes: Uint8Array, start: number, end: number): boolean {
  let at = end - 1;
  while (at > end - 4 && isDigit(bytes[at] ?? 0)) at--;
  if (at === end - 1 || bytes[at] !== plus || ((bytes[at - 1] ?? 0) | 0x20) !== letterE) return false;
  for (let i = start; i < at - 1; i++) if (!isDigit(bytes[i] ?? 0) && !isPoint(bytes[i] ?? 0)) return false;
  return at - 1 > start;
}

function isDigit(byte: number): boolean {
  return byte >= zero && byte <= 0x39;
}

function isPoint(byte: number): boolean {
  return byte === 0x2c || byte === 0x2e;
}
