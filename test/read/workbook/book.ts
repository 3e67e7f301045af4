import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { type ByteSource, openSource } from '../../../src/read/bytes/source.ts';
import { type Faults, zipped } from './zipped.ts';

/** A workbook by the XML of its parts. */
export interface Parts {
  /** What stands in `sheetData`, by the name of the sheet; with a `<` before `sheetData`, the whole sheet. */
  sheets: Readonly<Record<string, string>>;
  /** Attributes of sheets, by name. */
  states?: Readonly<Record<string, string>>;
  /** `si` elements. */
  strings?: string;
  /** Codes of number formats; the style of each has its index and one more. */
  formats?: readonly string[];
  /** Before the list of sheets, and behind it. */
  book?: string;
  calc?: string;
  faults?: Faults;
}

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Its files by name. */
export function partsOf({ sheets, states = {}, strings, formats = [], book = '', calc = '' }: Parts) {
  const names = Object.keys(sheets);
  const listed = names.map(
    (name, i) => `<sheet name="${name}" sheetId="${i + 1}" ${states[name] ?? ''} r:id="rId${i + 1}"/>`,
  );
  const codes = formats.map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${escaped(code)}"/>`);
  const styles = formats.map((_, i) => `<xf numFmtId="${164 + i}"/>`).join('');
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;
  return {
    '_rels/.rels': `<Relationships xmlns="${packageRelations}">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<?xml version="1.0" encoding="UTF-8"?><workbook ${main} xmlns:r="${relations}">${book}<sheets>${listed.join('')}</sheets>${calc}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packageRelations}">${names
      .map((_, i) => relation(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`))
      .join(
        '',
      )}${relation('rIdS', 'styles', 'styles.xml')}${relation('rIdT', 'sharedStrings', '/xl/sharedStrings.xml')}</Relationships>`,
    'xl/styles.xml': `<styleSheet ${main}><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles}</cellXfs></styleSheet>`,
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': `<sst ${main}>${strings}</sst>` }),
    ...Object.fromEntries(
      Object.values(sheets).map((xml, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(xml)]),
    ),
  };
}

function sheetXml(xml: string): string {
  if (/<(?:x:)?worksheet/.test(xml)) return xml;
  return xml.includes('<sheetData')
    ? `<worksheet ${main}>${xml}</worksheet>`
    : `<worksheet ${main}><sheetData>${xml}</sheetData></worksheet>`;
}

export function book(parts: Parts): Buffer {
  return zipped(partsOf(parts), parts.faults);
}

/** Text as XML has it. */
export function escaped(text: string): string {
  return text.replace(/[&<>"\r\n]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A cell with a text of its own. */
export function textCell(reference: string, text: string): string {
  return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

/** A workbook on the disk, until the test is over. */
export function placed(bytes: Uint8Array, name = 'list.xlsx'): string {
  const folder = mkdtempSync(join(tmpdir(), 'workbook-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

/** A workbook, opened as an input. */
export function sourceOf(bytes: Uint8Array, sheet = ''): ByteSource {
  return openSource(`${placed(bytes)}${sheet}`, Readable.from([]), 2 ** 40);
}

/** The text that is read of it, without the mark at its beginning. */
export async function textOf(source: ByteSource): Promise<string> {
  const chunks = [];
  for await (const chunk of source.chunks()) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  if (!text.startsWith('\ufeff')) throw new Error('there is no mark');
  return text.slice(1);
}

/** The text of the only sheet with these rows. */
export function read(rows: string, rest: Omit<Parts, 'sheets'> = {}): Promise<string> {
  return textOf(sourceOf(book({ sheets: { Feuil1: rows }, ...rest })));
}

/** What a cell is read as, alone in its sheet. */
export async function cell(xml: string, rest: Omit<Parts, 'sheets'> = {}): Promise<string> {
  return (await read(`<row r="1">${xml}</row>`, rest)).replace(/\r\n$/, '');
}
