import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { sheetNotes, unreadSheets } from '../../../src/audit/inputs/sheet-notes.ts';
import { fileOf, sheetPath } from '../../../src/read/bytes/sheet-path.ts';
import { openSource } from '../../../src/read/bytes/source.ts';
import { openTable, recordTexts } from '../../../src/read/csv/table.ts';
import { crc32 } from '../../../src/read/workbook/package/crc32.ts';
import { problemOf } from '../support.ts';
import { book, type Parts, placed, sourceOf, textCell, textOf } from './book.ts';

const row = (number: number, ...texts: readonly string[]) =>
  `<row r="${number}">${texts.map((text, i) => textCell(`${'ABCDEF'[i]}${number}`, text)).join('')}</row>`;

/** What is known of the sheet of a workbook once it was read. */
async function factsOf(parts: Parts, sheet = '') {
  const source = sourceOf(book(parts), sheet);
  await textOf(source);
  return source.sheet;
}

describe('the path of a sheet', () => {
  it.each([
    ['list.xlsx#Feuil2', 'list.xlsx', 'Feuil2'],
    ['a/b.XLSM#Liste #2', 'a/b.XLSM', 'Liste #2'],
    ['list.xlsx.gz#Feuil2', 'list.xlsx.gz', 'Feuil2'],
    ['list.xlsx', 'list.xlsx', null],
    ['list.xlsx#', 'list.xlsx#', null],
    ['list#2.csv', 'list#2.csv', null],
    ['list.csv#2', 'list.csv#2', null],
  ])('%s', (path, file, sheet) => {
    expect(sheetPath(path)).toEqual({ file, sheet });
  });

  it('of a file that is called so is the file', () => {
    const path = placed(Buffer.from('a;b\n'), 'list.xlsx#Feuil2');
    expect([fileOf(path), sheetPath(path).sheet]).toEqual([path, null]);
  });
});

describe('the sheet that is read', () => {
  const two: Parts = { sheets: { Un: row(1, 'a'), Deux: row(1, 'b') } };

  it('is the first one, and the others that hold something are named', async () => {
    const parts = { sheets: { ...two.sheets, Vide: '<row r="1"><c r="A1" s="1"/></row>' } };
    expect(await factsOf(parts)).toMatchObject({ name: 'Un', isNamed: false, others: ['Deux'] });
  });

  it('is not one that is hidden, as long as another is not', async () => {
    const states = { Un: 'state="hidden"' };
    expect(await factsOf({ ...two, states })).toMatchObject({ name: 'Deux', others: ['Un'] });
    const all = { Un: 'state="hidden"', Deux: 'state="veryHidden"' };
    expect((await factsOf({ ...two, states: all }))?.name).toBe('Un');
  });

  it.each(['#Deux', '#deux ', '#DEUX'])('is the one that is named: %s', async (sheet) => {
    expect(await factsOf(two, sheet)).toMatchObject({ name: 'Deux', isNamed: true });
  });

  it('tells what of it is hidden and merged', async () => {
    const xml = `<cols><col min="2" max="3" hidden="1"/></cols><sheetData>${row(1, 'a', 'b')}${row(2, 'c', 'd').replace('<row', '<row hidden="1"')}</sheetData><mergeCells><mergeCell ref="A2:A3"/></mergeCells>`;
    expect(await factsOf({ sheets: { Un: xml } })).toMatchObject({
      hiddenRows: 1,
      hiddenColumns: 1,
      filledDown: 0,
    });
  });
});

describe('what is said of it', () => {
  const sheet = {
    name: 'Un',
    isNamed: false,
    others: ['Deux', 'Stop pub'],
    hiddenRows: 2,
    hiddenColumns: 1,
    filledDown: 3,
  };

  it('in both languages', () => {
    const notes = sheetNotes('contacts', sheet);
    expect(notes.map(({ en }) => en)).toEqual([
      'Excel workbook: sheet “Un” was read, lines are its rows; lists are written as CSV (UTF-8 with its mark, semicolons)',
      'not read, although they hold something: sheets Deux, Stop pub; name the sheet behind the path (list.xlsx#Deux) to read another',
      '2 hidden rows were read like the others',
      '1 hidden column was read like the others',
      '3 cells took what is merged over their rows',
    ]);
    expect(notes[0]?.fr).toContain('feuille «\u00a0Un\u00a0» lue');
    expect(sheetNotes('contacts', null)).toEqual([]);
  });

  it('sheets that nobody named are asked about: all but those of a contact list, of it those that say so', () => {
    const asked = (kind: 'contacts' | 'calls', facts = sheet) =>
      unreadSheets(kind, 'a.xlsx', facts).map(({ column }) => column);
    expect(asked('calls')).toEqual(['Deux', 'Stop pub']);
    expect(asked('contacts')).toEqual(['Stop pub']);
    expect(asked('calls', { ...sheet, isNamed: true })).toEqual([]);
    expect(unreadSheets('calls', 'a.csv', null)).toEqual([]);
  });
});

describe('a sheet as a table', () => {
  const parts: Parts = {
    sheets: {
      Un: `${row(2, 'Liste de mai')}${row(4, 'Nom', 'Tel\n1')}${row(5, 'a\nb\r\nc', '0639980001')}${row(9, '[{', '06')}`,
    },
  };

  async function linesOf(headerLine?: number): Promise<[number, string][]> {
    const table = await openTable(sourceOf(book(parts)), headerLine);
    const found: [number, string][] = [];
    for await (const batch of table.batches({ quotes: false }))
      for (let record = 0; record < batch.count; record++)
        found.push([batch.line[record] ?? 0, recordTexts(batch, record)[0] ?? '']);
    return found;
  }

  it('has the rows of Excel as its lines, whatever line ends its cells hold', async () => {
    const below: [number, string][] = [
      [5, 'a\nb\r\nc'],
      [9, '[{'],
    ];
    expect(await linesOf()).toEqual([[2, 'Liste de mai'], [4, 'Nom'], ...below]);
    expect(await linesOf(4)).toEqual([[4, 'Nom'], ...below]);
    expect(await linesOf(5)).toEqual(below);
    expect((await problemOf(() => linesOf(10))).code).toBe('csv/no-such-line');
  });

  it('is UTF-8 with semicolons, also of one column with others in it', async () => {
    const table = await openTable(sourceOf(book({ sheets: { Un: row(1, 'a,b') + row(2, 'c|d') } })));
    for await (const _ of table.batches());
    expect([table.delimiter, table.encoding(), table.sample]).toEqual([0x3b, 'utf-8', [['a,b'], ['c|d']]]);
  });
});

describe('where its bytes come from', () => {
  const bytes = book({ sheets: { Un: row(1, 'a') } });

  it('a stream is kept in a file without a name, of which nothing is left', async () => {
    const before = readdirSync(tmpdir());
    const source = openSource('-', Readable.from([bytes.subarray(0, 3), bytes.subarray(3)]), 2 ** 40);
    expect(await textOf(source)).toBe('a\r\n');
    expect(source.digest().bytes).toBe(bytes.length);
    expect(
      readdirSync(tmpdir()).filter((name) => name.startsWith('campaign-audit-') && !before.includes(name)),
    ).toEqual([]);
  });

  it('the digest is that of the workbook', async () => {
    const { createHash } = await import('node:crypto');
    const source = sourceOf(bytes);
    await textOf(source);
    expect(source.digest()).toEqual({
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
    expect(source.plain).toBe(false);
  });

  it('a file that changes meanwhile is not read as two', async () => {
    const path = placed(book({ sheets: { Un: row(1, 'a') } }));
    expect(existsSync(dirname(path))).toBe(true);
    const source = openSource(path, Readable.from([]), 2 ** 40);
    const chunks = source.chunks();
    await chunks.next();
    writeFileSync(join(dirname(path), 'list.xlsx'), 'shorter');
    expect(
      (
        await problemOf(async () => {
          for await (const _ of chunks);
        })
      ).code,
    ).toBe('input/changed');
  });

  it('without zlib’s checksum there is one of our own', () => {
    expect(crc32(Buffer.from('123456789'), 0)).toBe(0xcbf43926);
    expect(crc32(Buffer.from('6789'), crc32(Buffer.from('12345'), 0))).toBe(0xcbf43926);
  });
});
