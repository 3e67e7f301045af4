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
    ['angle brackets in a cell', 'nom;tel\n"<html>";06\n'],
    ['nothing', ''],
  ])('is quiet about %s', (_, text) => {
    expect(() => notCsv('x', bytesOf(text))).not.toThrow();
  });
});

it('a NUL byte further down is named with its line', async () => {
  const text = `nom;tel\n${'Petit;0612345678\n'.repeat(300_000)}a\u0000b;06\n`;
  const table = await openTable(sourceOf(text, 1 << 20));
  const read = async () => {
    for await (const batch of table.batches()) void batch;
  };
  expect(await problemOf(read)).toMatchObject({ code: 'input/nul-byte', line: 300_002 });
});
