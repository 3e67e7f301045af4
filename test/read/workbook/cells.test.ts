import { describe, expect, it } from 'vitest';
import { cell, escaped, partsOf, read, sourceOf, textCell, textOf } from './book.ts';
import { zipped } from './zipped.ts';

/** A number under a format. */
const shown = (value: string, code: string, book = '') =>
  cell(`<c r="A1" s="1"><v>${value}</v></c>`, { formats: [code], book });

describe('a number', () => {
  it.each([
    ['612345678', 'General', '612345678'],
    ['612345678', '0#" "##" "##" "##" "##', '06 12 34 56 78'],
    ['612345678', '0#\\ ##\\ ##\\ ##\\ ##', '06 12 34 56 78'],
    ['612345678', '0000000000', '0612345678'],
    [
      '612345678',
      '[>=3000000000000]#" "##" "##" "##" "###" "###" | "##;0#" "##" "##" "##" "##',
      '06 12 34 56 78',
    ],
    ['612345678', '"+33 "0', '+33 612345678'],
    ['33612345678', '0', '33612345678'],
    ['33612345678', '0.00E+00', '33612345678'],
    ['6.12345678E8', 'General', '612345678'],
    ['3.3612345678E+10', '##0.0E+0', '33612345678'],
    ['612345678', '#,##0', '612345678'],
    ['612345678', '0,', '612345678'],
    ['612345678', ';;;', '612345678'],
    ['612345678', '@', '612345678'],
    ['612345678.4', '0', '612345678.4'],
    ['1000', '00000', '01000'],
    ['75001', '[$-40C]00000', '75001'],
    ['0.30000000000000004', 'General', '0.3'],
    ['0.5', '0%', '0.5'],
    ['-5', '0;(0)', '-5'],
    ['12', '_-* #,##0.00 "€"_-', '12'],
    ['12', 'no [format', '12'],
    ['1e21', 'General', '1000000000000000000000'],
  ])('%s under %s is %s', async (value, code, text) => {
    expect(await shown(value, code)).toBe(text);
  });

  it('without a style, and of a style that is not there', async () => {
    expect(await cell('<c r="A1"><v>612345678</v></c>')).toBe('612345678');
    expect(await cell('<c r="A1" s="99"><v>612345678</v></c>')).toBe('612345678');
  });
});

describe('a date', () => {
  it.each([
    ['45418.458333333336', 'dd/mm/yyyy hh:mm', '2024-05-06 11:00:00'],
    ['45418.4583333', 'dd/mm/yyyy hh:mm:ss', '2024-05-06 11:00:00'],
    ['45418.999999', 'dd/mm/yyyy hh:mm', '2024-05-07 00:00:00'],
    ['45418', 'dd/mm/yyyy', '2024-05-06'],
    ['45418', '[$-40C]d mmmm yyyy;@', '2024-05-06'],
    ['45418', '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', '2024-05-06'],
    ['45418', 'jj/mm/aaaa', '2024-05-06'],
    ['45418', 'mmm-yy', '2024-05-06'],
    ['45418.75', 'dd/mm/yyyy', '2024-05-06'],
    ['45418.75', 'hh:mm', '18:00:00'],
    ['0.75', 'h:mm AM/PM', '18:00:00'],
    ['0.0010995370370370371', '[h]:mm:ss', '00:01:35'],
    ['1.5', '[h]:mm', '36:00:00'],
    ['0.0010995370370370371', 'mm:ss', '00:01:35'],
    ['1', 'dd/mm/yyyy', '1900-01-01'],
    ['60', 'dd/mm/yyyy', '1900-02-29'],
    ['61', 'dd/mm/yyyy', '1900-03-01'],
    ['-1', 'dd/mm/yyyy', '-1'],
    ['3000000', 'dd/mm/yyyy', '3000000'],
  ])('%s under %s is %s', async (value, code, text) => {
    expect(await shown(value, code)).toBe(text);
  });

  it('of a workbook that counts from 1904', async () => {
    const from1904 = '<workbookPr date1904="1"/>';
    expect(await shown('43956.5', 'dd/mm/yyyy hh:mm', from1904)).toBe('2024-05-06 12:00:00');
    expect(await shown('0.5', 'hh:mm', from1904)).toBe('12:00:00');
  });

  it.each([
    [14, '2024-05-06'],
    [22, '2024-05-06 11:00:00'],
    [21, '11:00:00'],
    [46, '1090043:00:00'],
    [27, '2024-05-06'],
    [1, '45418.4583333333'],
    [49, '45418.4583333333'],
  ])('under the format that Excel calls %i', async (id, text) => {
    const styles = `<sheetData><row r="1"><c r="A1" s="1"><v>45418.458333333336</v></c></row></sheetData>`;
    expect(await cellOfBuiltIn(id, styles)).toBe(text);
  });

  it('in ISO form, as some programs write it', async () => {
    expect(await cell('<c r="A1" t="d"><v>2024-05-06T11:00:00.000</v></c>')).toBe('2024-05-06 11:00:00');
    expect(await cell('<c r="A1" t="d"><v>2024-05-06</v></c>')).toBe('2024-05-06');
  });
});

/** One cell whose style names its format by number alone. */
async function cellOfBuiltIn(id: number, sheet: string): Promise<string> {
  const parts = partsOf({ sheets: { Feuil1: sheet }, formats: ['0'] });
  const styles = parts['xl/styles.xml'].replace(
    /(?<=<cellXfs><xf numFmtId="0"\/><xf numFmtId=")164/,
    `${id}`,
  );
  return (await textOf(sourceOf(zipped({ ...parts, 'xl/styles.xml': styles })))).trim();
}

describe('a text', () => {
  it.each([
    ['shared', '<c r="A1" t="s"><v>1</v></c>', 'Anaïs'],
    ['with its spaces', '<c r="A1" t="s"><v>2</v></c>', '  06 '],
    ['in several styles', '<c r="A1" t="s"><v>3</v></c>', 'Paul Grand'],
    ['without its phonetic reading', '<c r="A1" t="s"><v>4</v></c>', '東京'],
    ['with escapes', '<c r="A1" t="s"><v>5</v></c>', '"a\rb_x000D_"'],
    ['of its own', textCell('A1', 'a & b'), 'a & b'],
    ['of a formula', '<c r="A1" t="str"><f>B1&amp;C1</f><v>06</v></c>', '06'],
    ['of a formula that gives nothing', `<c r="A1" t="str"><f>B1</f><v></v></c>${textCell('B1', 'x')}`, ';x'],
    ['in a section of characters', '<c r="A1" t="inlineStr"><is><t><![CDATA[<06>]]></t></is></c>', '<06>'],
    ['true', '<c r="A1" t="b"><v>1</v></c>', 'VRAI'],
    ['false', '<c r="A1" t="b"><v>0</v></c>', 'FAUX'],
    ['an error', '<c r="A1" t="e"><v>#REF!</v></c>', '#REF!'],
  ])('%s', async (_, xml, text) => {
    const strings =
      '<si><t/></si><si><t>Anaïs</t></si><si><t xml:space="preserve">  06 </t></si><si><r><rPr><b/></rPr><t xml:space="preserve">Paul </t></r><r><t>Grand</t></r></si><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si><si><t>a_x000D_b_x005F_x000D_</t></si>';
    expect(await cell(xml, { strings })).toBe(text);
  });

  it('is quoted where CSV asks for it', async () => {
    expect(await cell(textCell('A1', 'a;"b"\nc'))).toBe('"a;""b""\nc"');
    expect(await cell(textCell('A1', escaped('a')))).toBe('a');
  });
});

describe('rows', () => {
  it('keep their numbers: empty ones are empty lines, trailing ones are none', async () => {
    const rows = `<row r="3">${textCell('B3', 'Nom')}${textCell('C3', 'Tel')}</row><row r="4"><c r="B4" s="1"/></row><row r="6">${textCell('C6', '06')}</row><row r="1048576"/>`;
    expect(await read(rows)).toBe('\r\n\r\n;Nom;Tel\r\n\r\n\r\n;;06\r\n');
  });

  it('without references follow one another', async () => {
    expect(await read('<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>')).toBe(
      '1;2\r\n3\r\n',
    );
  });

  it('of one cell are as short as the title or the last line of a report', async () => {
    const rows = `<row r="1">${textCell('A1', 'Nom')}${textCell('C1', 'Tel')}</row><row r="2">${textCell('B2', '06')}</row><row r="3">${textCell('A3', 'Total')}</row>`;
    expect(await read(rows)).toBe('Nom;;Tel\r\n;06;\r\nTotal\r\n');
  });

  it('of an element with a prefix', async () => {
    const xml =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(await read(xml)).toBe('7\r\n');
  });

  it('take what is merged over them, and not what is merged beside', async () => {
    const rows = `<sheetData><row r="1">${textCell('A1', 'Titre')}</row><row r="2">${textCell('A2', 'stop')}${textCell('B2', '06')}</row><row r="3">${textCell('B3', '07')}</row><row r="4">${textCell('B4', '08')}</row></sheetData><mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:A3"/></mergeCells>`;
    expect(await read(rows)).toBe('Titre\r\nstop;06\r\nstop;07\r\n;08\r\n');
  });
});
