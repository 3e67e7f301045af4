import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { problemOf } from '../support.ts';
import { book, type Parts, partsOf, sourceOf, textCell, textOf } from './book.ts';
import { zipped } from './zipped.ts';

const row = `<row r="1">${textCell('A1', 'Tel')}</row><row r="2">${textCell('A2', '0639980001')}</row>`;
const plain: Parts = { sheets: { Feuil1: row } };

/** What is said of bytes that are no workbook, or none that can be read. */
const refused = (bytes: Uint8Array, sheet = '') => problemOf(() => textOf(sourceOf(bytes, sheet)));

const utf16 = (text: string) => Buffer.from(text, 'utf16le');
const oldOffice = Buffer.from('d0cf11e0a1b11ae1', 'hex');

describe('a file that is no workbook of Excel’s own form', () => {
  it.each<[string, Uint8Array, string]>([
    ['an old workbook', Buffer.concat([oldOffice, Buffer.alloc(600), utf16('Workbook')]), 'xls'],
    [
      'one under a password',
      Buffer.concat([oldOffice, Buffer.alloc(2 << 20), utf16('EncryptedPackage')]),
      'encrypted',
    ],
    ['a binary workbook', zipped({ 'xl/workbook.bin': 'x' }), 'xlsb'],
    ['one of LibreOffice', zipped({ mimetype: 'application/x', 'content.xml': '<x/>' }), 'ods'],
    ['one of Numbers', zipped({ 'Index/Document.iwa': 'x' }), 'numbers'],
    ['a letter', zipped({ 'word/document.xml': '<x/>' }), 'document'],
  ])('is told by what it is: %s', async (_, bytes, kind) => {
    expect(await refused(bytes)).toMatchObject({
      code: `workbook/${kind}`,
      file: expect.stringMatching(/xlsx$/),
    });
  });

  it.each<[string, Uint8Array]>([
    ['an archive of CSV', zipped({ 'list.csv': 'a;b' })],
    ['an empty archive', Buffer.concat([Buffer.from('PK\x03\x04'), zipped({})])],
  ])('%s', async (_, bytes) => {
    expect((await refused(bytes)).code).toMatch(/^(?:input\/not-csv|workbook\/damaged)$/);
  });

  it('CSV under the name of a workbook is read as what it is, and has no sheets', async () => {
    const csv = Buffer.from('\ufeffnom;tel\r\n');
    expect(await textOf(sourceOf(csv))).toBe('nom;tel\r\n');
    expect((await refused(csv, '#Feuil1')).code).toBe('workbook/none');
  });

  it('a workbook within gzip is read like the one that was packed', async () => {
    expect(await textOf(sourceOf(gzipSync(book(plain))))).toBe('Tel\r\n0639980001\r\n');
  });
});

describe('a damaged workbook', () => {
  const whole = book(plain);
  const with_ = (name: string, content: string) => zipped({ ...partsOf(plain), [name]: content });
  const sheet = 'xl/worksheets/sheet1.xml';

  it.each<[string, Uint8Array]>([
    ['cut short', whole.subarray(0, whole.length - 40)],
    ['cut to its beginning', whole.subarray(0, 60)],
    ['with another checksum', book({ ...plain, faults: { crc: 1 } })],
    ['larger than it says', book({ ...plain, faults: { size: 3 } })],
    ['smaller than it says', book({ ...plain, faults: { size: 4_000_000 } })],
    ['with bytes that changed', changed(whole)],
    ['with a sheet that is cut short', with_(sheet, '<worksheet><sheetData><row r="1"><c r="A1"><v>1')],
    [
      'with an element that is not closed',
      with_(sheet, '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></row></sheetData></worksheet>'),
    ],
    [
      'with text that is no UTF-8',
      zipped({ ...partsOf(plain), [sheet]: Buffer.from('<worksheet>\xff</worksheet>', 'latin1') }),
    ],
    ['whose rows go back', with_(sheet, `<worksheet><sheetData>${row}<row r="2"/></sheetData></worksheet>`)],
    [
      'whose cells go back',
      with_(
        sheet,
        `<worksheet><sheetData><row r="1">${textCell('B1', 'x')}${textCell('A1', 'y')}</row></sheetData></worksheet>`,
      ),
    ],
    [
      'with more rows than there are',
      with_(sheet, '<worksheet><sheetData><row r="1048577"/></sheetData></worksheet>'),
    ],
    [
      'with more columns than there are',
      with_(sheet, `<worksheet><sheetData><row r="1">${textCell('XFE1', 'x')}</row></sheetData></worksheet>`),
    ],
    [
      'with a text that is not there',
      with_(
        sheet,
        '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>7</v></c></row></sheetData></worksheet>',
      ),
    ],
    [
      'with a sheet that is not there',
      zipped(Object.fromEntries(Object.entries(partsOf(plain)).filter(([name]) => name !== sheet))),
    ],
    ['without a sheet', with_('xl/workbook.xml', '<workbook><sheets/></workbook>')],
  ])('%s', async (_, bytes) => {
    expect((await refused(bytes)).code).toBe('workbook/damaged');
  });

  it('one part under a password', async () => {
    expect((await refused(book({ ...plain, faults: { flags: 1 } }))).code).toBe('workbook/encrypted');
  });

  /** One byte within the packed sheet, which stands last. */
  function changed(bytes: Buffer): Buffer {
    const copy = Buffer.from(bytes);
    const at = copy.lastIndexOf(Buffer.from('PK\x01\x02')) - 300;
    const place = copy.indexOf(Buffer.from('sheet1.xml')) + 40;
    copy[Math.max(at, place)] = (copy[Math.max(at, place)] ?? 0) ^ 0x55;
    return copy;
  }
});

describe('a hostile workbook', () => {
  it.each([
    ['entities that grow', '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'],
    ['an entity of a file', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'],
  ])('%s', async (_, type) => {
    const xml = `<?xml version="1.0"?>${type}<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&b;</v></c></row></sheetData></worksheet>`;
    expect((await refused(zipped({ ...partsOf(plain), 'xl/worksheets/sheet1.xml': xml }))).code).toBe(
      'workbook/document-type',
    );
  });

  it('a cell without end is not held', async () => {
    const xml = `<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>${'a'.repeat(40 << 20)}</v></c></row></sheetData></worksheet>`;
    expect((await refused(zipped({ ...partsOf(plain), 'xl/worksheets/sheet1.xml': xml }))).code).toBe(
      'workbook/damaged',
    );
  });

  it('a part that says that it is larger than any list', async () => {
    const found = await refused(book({ ...plain, faults: { size: 0xfffffff0 } }));
    expect(found.code).toMatch(/^workbook\/(?:damaged|too-large)$/);
  });

  it('more text than is allowed', async () => {
    const { openSource } = await import('../../../src/read/bytes/source.ts');
    const { placed } = await import('./book.ts');
    const { Readable } = await import('node:stream');
    const wide = `<row r="1">${textCell('XFD1', 'x')}</row>${Array.from({ length: 200 }, (_, i) => `<row r="${i + 2}">${textCell(`B${i + 2}`, 'x')}</row>`).join('')}`;
    const path = placed(book({ sheets: { Feuil1: wide } }));
    const found = await problemOf(() => textOf(openSource(path, Readable.from([]), 1 << 20)));
    expect(found.code).toBe('input/too-large');
  });
});

describe('formulas without their results', () => {
  it.each([
    ['none', '<c r="B2"><f>A1*2</f></c>', ''],
    ['an empty one', '<c r="B2"><f>A1*2</f><v></v></c>', ''],
    [
      'one that is to be computed on opening',
      '<c r="B2"><f>A1*2</f><v>0</v></c>',
      '<calcPr fullCalcOnLoad="1"/>',
    ],
  ])('%s', async (_, xml, calc) => {
    expect(await refused(book({ sheets: { Feuil1: `<row r="2">${xml}</row>` }, calc }))).toMatchObject({
      code: 'workbook/no-result',
      line: 2,
      problem: { en: expect.stringContaining('B2') },
    });
  });
});

describe('a sheet that is not there', () => {
  const two: Parts = { sheets: { Appels: row, Légende: '' } };

  it('names those that are', async () => {
    expect(await refused(book(two), '#Contacts')).toMatchObject({
      code: 'workbook/no-such-sheet',
      expected: { fr: 'l’une de\u00a0: «\u00a0Appels\u00a0», «\u00a0Légende\u00a0»' },
    });
  });

  it('an empty one names those that are not', async () => {
    expect(await refused(book(two), '#légende')).toMatchObject({
      code: 'workbook/empty-sheet',
      problem: { en: 'sheet “Légende” is empty; these hold something: Appels' },
    });
  });
});
