import { gunzipSync } from 'node:zlib';
import { referenceRecords } from '../read/reference.ts';
import type { Seen } from '../read/support.ts';
import { fieldsOf, numberAt, textAt } from './json.ts';
import type { Aftermath } from './run-attempt.ts';

/** What the report says of the contact list, and the bytes of its lists. */
export interface Lists {
  input: string;
  cleaned: string;
  excluded: string;
  encoding: string;
  delimiter: string;
  counts: { read: number; kept: number; excluded: number; numbersRemoved: number };
  /** Columns that are read as telephone numbers, by their names. */
  phones: string[];
}

/** The lists of a finished `clean` that stand in one folder; null: it wrote none there. */
export function listsOf({ start, before, after }: Aftermath): Lists | null {
  const report = Object.keys(after).find((name) => name.endsWith('report.json') && !(name in before));
  if (report === undefined) return null;
  const beside = (name: string) => after[report.replace(/report\.json$/, name)];
  const [cleaned, excluded] = [beside('cleaned.csv'), beside('excluded.csv')];
  const said: unknown = JSON.parse(Buffer.from(after[report] ?? '', 'latin1').toString('utf8'));
  const contacts = fieldsOf(said, 'inputs').find((input) => textAt(input, 'role') === 'contacts');
  const path = textAt(contacts, 'path');
  const bytes = start.files[path === '-' ? (start.input ?? '') : path];
  if (cleaned === undefined || excluded === undefined || bytes === undefined) return null;
  const [encoding, delimiter] = [textAt(contacts, 'encoding'), delimiterOf(textAt(contacts, 'delimiter'))];
  const count = (name: string) => numberAt(said, 'contacts', name);
  const titles = titlesIn(start.argv);
  const rows = (list: Buffer) => withoutLines(textOf(list, encoding), titles);
  return {
    input: rows(unpacked(bytes)),
    cleaned: rows(Buffer.from(cleaned, 'latin1')),
    excluded: rows(Buffer.from(excluded, 'latin1')),
    encoding,
    delimiter,
    counts: {
      read: count('read'),
      kept: count('kept'),
      excluded: count('excluded'),
      numbersRemoved: count('numbersRemoved'),
    },
    phones: fieldsOf(contacts, 'columns')
      .filter((column) => textAt(column, 'role') === 'phone')
      .map((column) => textAt(column, 'name')),
  };
}

/** Lines that are said to stand above the header, which may hold a quote that nobody closes. */
function titlesIn(argv: readonly string[]): number {
  const at = argv.indexOf('--header-line');
  return at < 0 ? 0 : Number(argv[at + 1]) - 1;
}

function withoutLines(text: string, count: number): string {
  const lines = text.match(/[^\r\n]*(?:\r\n|\n|\r|$)/g) ?? [];
  return lines.slice(count).join('');
}

const delimiterOf = (said: string) => (said === 'tab' ? '\t' : said);

function unpacked(bytes: Buffer): Buffer {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

/** UTF-16 as its characters, everything else as its bytes, without a mark at the beginning. */
function textOf(bytes: Buffer, encoding: string): string {
  if (encoding === 'utf-16le') return bytes.toString('utf16le').replace(/^\ufeff/, '');
  if (encoding === 'utf-16be')
    return Buffer.from(bytes)
      .subarray(0, bytes.length & ~1)
      .swap16()
      .toString('utf16le')
      .replace(/^\ufeff/, '');
  return bytes.toString('latin1').replace(/^\xef\xbb\xbf/, '');
}

/** Records of a list by the plain second reader. */
export function recordsOf(text: string, { delimiter }: Pick<Lists, 'delimiter'>): Seen[] {
  return referenceRecords(text, delimiter || '\0').records;
}

/** Rows of the excluded list, and how many records stand before its header: a title, a hint of a spreadsheet. */
export function excludedRows({ excluded, delimiter }: Lists): { before: number; rows: Seen[] } {
  // A list of one column has no delimiter of its own; the columns beside it need one.
  const records = recordsOf(excluded, { delimiter: delimiter || ';' });
  const before = records.findIndex(({ fields }) => fields.includes('audit_line'));
  return { before, rows: records.slice(before + 1) };
}

/** What stands in the phone columns of kept rows. */
export function phoneCells(lists: Lists): string[] {
  const { before } = excludedRows(lists);
  const [header, ...rows] = recordsOf(lists.cleaned, lists).slice(before);
  const at = lists.phones.map((name) => header?.fields.indexOf(name) ?? -1);
  return rows.flatMap(({ fields }) => at.map((column) => fields[column] ?? ''));
}

/** Whether one text is left when characters are taken out of the other. */
export function isRest(rest: string, whole: string): boolean {
  let at = 0;
  for (const character of whole) if (character === rest[at]) at++;
  return at === rest.length;
}
