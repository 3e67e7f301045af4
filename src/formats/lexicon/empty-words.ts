import { list } from './words.ts';

/** What databases, spreadsheets and programs write for nothing, without case; runs of dashes are such, too. */
const words = list('\\N, null, (null), <null>, nil, none, n/a, #n/a, #n/d, nan, nat, undefined');
const known = new Set(words.map((word) => word.toLowerCase()));
const longest = 9;
const dash = 0x2d;

/**
 * Whether a cell says that there is nothing: `NULL`, `\N`, `n/a`, `none`, `-`, `#N/A`. An empty cell is none of them.
 *
 * @example isEmptyWord(' N/A ') // true
 */
export function isEmptyWord(text: string): boolean {
  const written = text.trim();
  if (written.length > longest) return false;
  return known.has(written.toLowerCase()) || /^[-–—]+$/.test(written);
}

/** Whether a cell holds nothing, or what stands for it. */
export function isBlankCell(text: string): boolean {
  return text.trim() === '' || isEmptyWord(text);
}

/** The words by their length and first byte: most cells are decided by these two. */
const byStart: Uint8Array[][] = [];
const encoder = new TextEncoder();
for (const word of known) addWord(encoder.encode(word));
for (const mark of '–—') addWord(encoder.encode(mark));
for (const inWindows1252 of [0x96, 0x97]) addWord(Uint8Array.of(inWindows1252));

function addWord(word: Uint8Array): void {
  const first = word[0] ?? 0;
  const isLetter = first >= 0x61 && first <= 0x7a;
  for (const start of isLetter ? [first, first - 0x20] : [first]) {
    const key = word.length * 256 + start;
    byStart[key] = [...(byStart[key] ?? []), word];
  }
}

const isStart = Uint8Array.from({ length: (longest + 1) * 256 }, (_, key) => (byStart[key] ? 1 : 0));

/** The same of the bytes of a cell that has no spaces at its ends. */
export function areEmptyWord(bytes: Uint8Array, start: number, end: number): boolean {
  const length = end - start;
  if (length === 0 || length > longest) return false;
  const first = bytes[start] ?? 0;
  if (first === dash) return isRun(bytes, start, end);
  const key = length * 256 + first;
  return isStart[key] === 1 && (byStart[key] ?? []).some((word) => isWritten(word, bytes, start));
}

function isRun(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (bytes[i] !== dash) return false;
  return true;
}

function isWritten(word: Uint8Array, bytes: Uint8Array, start: number): boolean {
  for (let i = 0; i < word.length; i++) {
    const byte = bytes[start + i] ?? 0;
    if ((byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte) !== word[i]) return false;
  }
  return true;
}
