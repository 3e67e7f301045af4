import type { ContactList, Dialect } from './campaign.ts';

const needsQuotes = (cell: string, delimiter: string): boolean =>
  cell.includes(delimiter) || /["\r\n]/.test(cell);

/** Writes one field; a field whose original was quoted stays quoted. */
function field(cell: string, original: string, dialect: Dialect): string {
  const quoted = dialect.quoteAll || needsQuotes(original, dialect.delimiter);
  return quoted ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Writes a row without its line end; `originals` says which fields were quoted. */
export function writeRow(cells: string[], originals: string[], dialect: Dialect): string {
  return cells.map((cell, index) => field(cell, originals[index] ?? '', dialect)).join(dialect.delimiter);
}

/** Physical line on which each row of the list starts; the header is line 1. */
export function contactLines({ header, rows }: ContactList, dialect: Dialect): number[] {
  const breaks = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;
  let line = 2 + breaks(writeRow(header, header, dialect));
  return rows.map(({ cells, blankBefore }) => {
    const start = line + blankBefore;
    line = start + breaks(writeRow(cells, cells, dialect)) + 1;
    return start;
  });
}

const C1 = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
const C1_BYTES = [
  0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8e, 0x91, 0x92, 0x93, 0x94, 0x95,
  0x96, 0x97, 0x98, 0x99, 0x9a, 0x9b, 0x9c, 0x9e, 0x9f,
];

/** Windows-1252 bytes; a character that it lacks is a mistake of the generator. */
function windows1252(text: string): Buffer {
  return Buffer.from(
    [...text].map((character) => {
      const byte = C1_BYTES[C1.indexOf(character)];
      if (C1.includes(character) && byte !== undefined) return byte;
      const code = character.charCodeAt(0);
      if (code > 0xff) throw new Error(`not in Windows-1252: ${character}`);
      return code;
    }),
  );
}

/** The bytes of a file, byte order mark included. */
export function encode(text: string, encoding: Dialect['encoding']): Buffer {
  if (encoding === 'windows-1252') return windows1252(text);
  if (encoding === 'utf16le') return Buffer.from(`\ufeff${text}`, 'utf16le');
  return Buffer.from(encoding === 'utf8-bom' ? `\ufeff${text}` : text, 'utf8');
}

/** The text of a file, without its byte order mark. */
export function decode(bytes: Buffer, encoding: Dialect['encoding']): string {
  if (encoding !== 'windows-1252')
    return new TextDecoder(encoding === 'utf16le' ? 'utf-16le' : 'utf-8').decode(bytes);
  // Some versions of Node decode this encoding as ISO-8859-1, so the table does it.
  return [...bytes].map((byte) => C1[C1_BYTES.indexOf(byte)] ?? String.fromCharCode(byte)).join('');
}
