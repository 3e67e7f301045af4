/** Characters of Windows-1252 from 0x80 to 0x9f; the five holes keep their C1 control. */
export const windows1252High = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const highBytes = new Map(
  Array.from(windows1252High, (character, index) => [character.codePointAt(0), 0x80 + index]),
);
/** What Windows-1252 lacks and has a near relation of: narrow and figure spaces, hyphens, minus. */
const substitutes = new Map([
  [0x202f, 0xa0],
  [0x2007, 0xa0],
  [0x2009, 0x20],
  [0x2010, 0x2d],
  [0x2011, 0x2d],
  [0x2212, 0x2d],
]);
const unknown = '?'.charCodeAt(0);

/**
 * Turns text of ours into the encoding of an input.
 *
 * @returns a function from text to bytes, without a byte order mark; in Windows-1252 a character
 * without a place there becomes its nearest one, else `?`
 */
export function encoderFor(
  encoding: 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be',
): (text: string) => Uint8Array {
  if (encoding === 'utf-8') return (text) => Buffer.from(text, 'utf8');
  if (encoding === 'utf-16le') return (text) => Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return (text) => Buffer.from(text, 'utf16le').swap16();
  return windows1252;
}

/** Text whose characters have the same number in Windows-1252 as in Unicode. */
const sameNumbers = /^[ -~\u00a0-\u00ff]*$/;

function windows1252(text: string): Uint8Array {
  if (sameNumbers.test(text)) return Buffer.from(text, 'latin1');
  const bytes: number[] = [];
  for (const character of text.normalize('NFC')) bytes.push(byteOf(character.codePointAt(0) ?? unknown));
  return Uint8Array.from(bytes);
}

function byteOf(point: number): number {
  if (point < 0x80 || (point >= 0xa0 && point <= 0xff)) return point;
  return highBytes.get(point) ?? substitutes.get(point) ?? unknown;
}
