import { encoderFor } from '../../encoding/encode.ts';
import { csvField, csvQuoted } from '../../write/csv.ts';
import type { OutputFile } from '../../write/output-file.ts';
import type { ListDialect } from '../inputs/list-dialect.ts';

const SEMICOLON = 0x3b;
const LF = 0x0a;
const CR = 0x0d;
/** Text whose bytes are the same in UTF-8 as in Windows-1252. */
const ascii = /^[\n -~]*$/;

/** Writes rows of the contact list as they came in, and columns of ours beside them. */
export class ListWriter {
  private readonly file: OutputFile;
  private readonly dialect: ListDialect;
  private readonly delimiter: string;
  private readonly encode: (text: string) => Uint8Array | string;
  private readonly recode: (bytes: Uint8Array) => Uint8Array;
  rows = 0;

  constructor(file: OutputFile, dialect: ListDialect) {
    this.file = file;
    this.dialect = dialect;
    this.delimiter = String.fromCharCode(dialect.delimiter || SEMICOLON);
    const { encoding } = dialect;
    const utf16 = encoding === 'utf-16le' || encoding === 'utf-16be';
    const encode = encoderFor(encoding);
    this.encode = utf16 ? encode : (text) => (ascii.test(text) ? text : encode(text));
    // Inside, a UTF-16 list is UTF-8; its own bytes are made again on the way out.
    this.recode = utf16 ? (bytes) => encode(Buffer.from(bytes).toString('utf8')) : (bytes) => bytes;
    file.write(dialect.prefix);
  }

  header(audit: readonly string[] = []): void {
    this.line(this.dialect.header, this.dialect.columns, audit);
  }

  /** Rows as they came in; the bytes are not changed. */
  row(bytes: Uint8Array, rows = 1): void {
    this.file.write(this.recode(bytes));
    this.rows += rows;
  }

  /** A row with further cells; a row with fewer fields than the header is filled up first. */
  rowWith(bytes: Uint8Array, fields: number, audit: readonly string[]): void {
    this.line(bytes, fields, audit);
    this.rows++;
  }

  private line(bytes: Uint8Array, fields: number, audit: readonly string[]): void {
    const end = endOfRow(bytes);
    const filler = this.delimiter.repeat(Math.max(0, this.dialect.columns - fields));
    let cells = '';
    for (const cell of audit) cells += this.delimiter + csvField(cell, this.delimiter);
    const row = bytes.subarray(0, end);
    this.file.write(this.recode(this.dialect.delimiter === 0 && audit.length > 0 ? asField(row) : row));
    this.file.write(this.encode(filler + cells));
    this.file.write(this.recode(bytes.subarray(end)));
  }
}

/** The one cell of a row whose list has no delimiter, as it has to stand where cells of ours follow it. */
function asField(row: Uint8Array): Uint8Array {
  const text = Buffer.from(row.buffer, row.byteOffset, row.length).toString('latin1');
  return quoted.test(text) ? row : Buffer.from(csvQuoted(text, ';'), 'latin1');
}

/** A cell that is quoted as it came in. */
const quoted = /^"(?:[^"]|"")*"$/;

/** Offset of a row's line end. */
function endOfRow(bytes: Uint8Array): number {
  let end = bytes.length;
  if (bytes[end - 1] === LF) end--;
  if (bytes[end - 1] === CR) end--;
  return end;
}
