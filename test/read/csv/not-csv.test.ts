import { describe, expect, it } from 'vitest';
import { notCsv } from '../../../src/read/csv/not-csv.ts';
import { openTable } from '../../../src/read/csv/table.ts';
import { bytesOf, problemOf, sourceOf, tableOf } from '../support.ts';

function utf16le(text: string): Buffer {
  return Buffer.from(text, 'utf16le');
}

describe('files that are no CSV', () => {
  it.each<[string, Uint8Array | string, string]>([
    ['an Excel workbook', Buffer.from('PK\u0003\u0004\u0014\u0000', 'latin1'), 'Excel workbook (xlsx)'],
    ['an old Excel workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), '(xls)'],
    ['a document of a word processor', '{\\rtf1\\ansi nom;tel}', 'RTF'],
    ['a database', 'SQLite format 3\u0000', 'a database'],
    ['what bzip2 packed', Buffer.from('BZh91AY&SY', 'latin1'), 'an archive that is not gzip'],
    ['what xz packed', Buffer.from('\u00fd7zXZ\u0000', 'latin1'), 'an archive that is not gzip'],
    ['gzip inside gzip', Buffer.from('\u001f\u008b\u0008\u0000', 'latin1'), 'a gzip archive inside another'],
    ['a picture', Buffer.from('\u0089PNG\r\n', 'latin1'), 'a picture'],
    ['UTF-32', Buffer.from('\u00ff\u00fe\u0000\u0000n\u0000\u0000\u0000', 'latin1'), 'UTF-32'],
    ['a short text in UTF-16', utf16le('a;b\r\n'), 'UTF-16 text without'],
    ['a PDF', '%PDF-1.7\n%âãÏÓ\n', 'PDF'],
    ['a web page', '<!DOCTYPE html><html><body>nom;tel</body></html>', 'HTML'],
    ['a web page without a type, behind empty lines', '\r\n  <HTML lang="fr">\n<table>', 'HTML'],
    ['an XML file', '<?xml version="1.0"?><Workbook/>', 'XML'],
    ['a page that begins with its head', '<head><title>Connexion</title>', 'HTML'],
    ['a binary file', Uint8Array.from({ length: 300 }, (_, i) => (i * 37) % 251), 'a binary file'],
    ['control characters without NUL', Uint8Array.from({ length: 99 }, (_, i) => (i % 9) + 1), 'binary'],
    ['UTF-16 without its mark', utf16le('nom;telephone\r\nPetit;0612345678\r\n'), 'UTF-16 text without'],
    [
      'big-endian UTF-16 without its mark',
      utf16le('nom;telephone\r\nPetit;0612345678\r\n').swap16(),
      'UTF-16 text without',
    ],
  ])('%s', async (_, content, looks) => {
    const found = await problemOf(() => tableOf(content, 'list.xls'));
    expect(found).toMatchObject({ code: 'input/not-csv', file: 'list.xls', line: 1 });
    expect(found.problem.en).toContain(looks);
    expect(found.expected?.en).toContain('CSV');
  });

  it('a web page with a UTF-8 mark is still a web page', async () => {
    const found = await problemOf(() => tableOf('\ufeff<html><body>nom;tel</body></html>'));
    expect(found.code).toBe('input/not-csv');
  });

  it('a table of HTML under the name of a workbook is a web page', async () => {
    const found = await problemOf(() => tableOf('<table><tr><td>nom</td></tr>\n</table>', 'liste.xls'));
    expect(found.code).toBe('input/not-csv');
  });

  it.each([
    ['plain text', 'nom;tel\n'],
    ['a few control characters', `nom;tel\n${'Petit;06\n'.repeat(20)}a\u0001b;1\n`],
    ['many of them below the header', `nom;tel\n${'PK\u0003\u0004'.repeat(200)};06\n`],
    ['angle brackets in a cell', 'nom;tel\n"<html>";06\n'],
    ['nothing', ''],
  ])('is quiet about %s', (_, text) => {
    expect(() => notCsv('x', bytesOf(text))).not.toThrow();
  });
});

describe('a NUL byte is named with its line and column', () => {
  const rows = (count: number) => 'Petit;0612345678\n'.repeat(count);
  it.each<[string, string, number, string | undefined]>([
    ['near the beginning', `nom;tel\n${rows(50)}a\u0000b;06\n`, 52, 'nom'],
    ['in the header', `nom;te\u0000l\n${rows(50)}`, 1, 'tel'],
    ['in the last cell of all', `nom;tel\n${rows(50)}ab;06\u0000`, 52, 'tel'],
    ['between line ends inside quotes', `nom;tel\n${rows(50)}"a\r\nb\rc\n\u0000";06\n`, 55, 'nom'],
    ['in a list of numbers', `numero\n${'0612345678\n'.repeat(40)}06\u000012345679\n`, 42, 'numero'],
    ['where the first line is somebody', `0612345678;A\n${rows(50)}06\u000012;B\n`, 52, undefined],
    ['far below', `nom;tel\n${rows(300_000)}a\u0000b;06\n`, 300_002, 'nom'],
  ])('%s', async (_, text, line, column) => {
    const read = async () => {
      const table = await openTable(sourceOf(text, 1 << 20));
      for await (const batch of table.batches()) void batch;
    };
    const found = await problemOf(read);
    expect([found.code, found.line, found.column]).toEqual(['input/nul-byte', line, column]);
  });
});
