import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { cleaned, type Given } from '../run.ts';

const A = '0612345678';
const B = '0623456789';

async function lists(contacts: Uint8Array, given: Omit<Given, 'contacts'> = {}) {
  const run = await cleaned({ contacts, own: [B], ...given });
  const excluded = run.bytes('excluded.csv');
  const text = (encoding: BufferEncoding = 'utf8') => excluded.toString(encoding).replaceAll(run.folder, '');
  return { cleaned: run.bytes('cleaned.csv'), excluded: text };
}

const latin = (text: string) => Buffer.from(text, 'latin1');
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
const reason = 'On the company’s own opposition list (own.csv, line 1).';

describe('the lists are written as the contact list is', () => {
  test.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('line ends: %s', async (_, end) => {
    const rows = ['nom;telephone', `Ada;${A}`, `Bob;${B}`, ''];
    const out = await lists(Buffer.from(rows.join(end)));
    expect(out.cleaned.toString()).toBe(['nom;telephone', `Ada;${A}`, ''].join(end));
    expect(out.excluded().split(end)).toHaveLength(3);
    expect(out.excluded()).toContain(`Bob;${B};3;opposition/own-list;;${reason}${end}`);
  });

  test('a last row without its line end', async () => {
    const out = await lists(Buffer.from(`nom;telephone\nBob;${B}\nAda;${A}`));
    expect(out.cleaned.toString()).toBe(`nom;telephone\nAda;${A}`);
  });

  test('byte order mark and the hint of spreadsheets', async () => {
    const out = await lists(Buffer.from(`\ufeffsep=;\nnom;telephone\nAda;${A}\nBob;${B}\n`));
    expect(out.cleaned.toString()).toBe(`\ufeffsep=;\nnom;telephone\nAda;${A}\n`);
    expect(out.excluded()).toMatch(/^\ufeffsep=;\nnom;telephone;audit_line;/);
  });

  test('Windows-1252', async () => {
    const out = await lists(latin(`nom;téléphone\nÉlodie;${A}\nJérôme;${B}\n`));
    expect(out.cleaned.equals(latin(`nom;téléphone\nÉlodie;${A}\n`))).toBe(true);
    expect(out.excluded('latin1')).toContain(`Jérôme;${B};3;opposition/own-list;;On the company\u0092s own`);
  });

  test('UTF-16', async () => {
    const out = await lists(utf16(`nom;téléphone\nÉlodie;${A}\nJérôme;${B}\n`));
    expect(out.cleaned.equals(utf16(`nom;téléphone\nÉlodie;${A}\n`))).toBe(true);
    expect(out.excluded('utf16le')).toContain(`Jérôme;${B};3;opposition/own-list;;${reason}\n`);
  });

  test('a packed list is unpacked', async () => {
    const out = await lists(gzipSync(`nom;telephone\nAda;${A}\nBob;${B}\n`));
    expect(out.cleaned.toString()).toBe(`nom;telephone\nAda;${A}\n`);
  });

  test('commas: our cells are quoted where they have to be', async () => {
    const out = await lists(Buffer.from(`nom,telephone\nAda,${A}\nBob,${B}\n`));
    expect(out.excluded()).toContain(`Bob,${B},3,opposition/own-list,,"${reason}"\n`);
  });

  test('one column: ours are put beside it', async () => {
    const out = await lists(Buffer.from(`telephone\n${A}\n${B}\n`));
    expect(out.cleaned.toString()).toBe(`telephone\n${A}\n`);
    expect(out.excluded()).toContain(`${B};3;opposition/own-list;;`);
  });

  test('one column whose heading holds a semicolon and a quote: it stays one cell beside ours', async () => {
    const out = await lists(Buffer.from(`telephone;"\n${A}\n${B}\n`));
    expect(out.cleaned.toString()).toBe(`telephone;"\n${A}\n`);
    expect(out.excluded()).toMatch(/^"telephone;""";audit_line;.*\n0623456789;3;/);
  });

  test('one column whose cells hold several numbers: they stay one cell beside ours', async () => {
    const out = await lists(Buffer.from(`telephone\n${A}\n${B};${B}\n"${B}"\n`));
    expect(out.cleaned.toString()).toBe(`telephone\n${A}\n`);
    expect(out.excluded()).toContain(`\n"${B};${B}";3;opposition/own-list;`);
    expect(out.excluded()).toContain(`\n"${B}";4;opposition/own-list;`);
  });

  test('a row with fewer fields is filled up in the excluded list alone', async () => {
    const out = await lists(Buffer.from(`telephone;nom;ville\n${B}\n${A};Ada\n${B};Bob;Nice\n`));
    expect(out.cleaned.toString()).toBe(`telephone;nom;ville\n${A};Ada\n`);
    expect(out.excluded()).toContain(`\n${B};;;2;opposition/own-list;`);
    expect(out.excluded()).toContain(`\n${B};Bob;Nice;4;opposition/own-list;`);
  });

  test('line breaks in a cell: the line is the physical one', async () => {
    const out = await lists(Buffer.from(`nom;telephone\n"Ada\nL";${A}\n\n"Bob\nM";${B}\n`));
    expect(out.cleaned.toString()).toBe(`nom;telephone\n"Ada\nL";${A}\n`);
    expect(out.excluded()).toContain(`"Bob\nM";${B};5;opposition/own-list;`);
  });

  test('quoted cells stay as they are; a number goes from within its quotes', async () => {
    const out = await lists(Buffer.from(`"nom";"telephone"\n"Ada ""A""";"${A}, ${B}"\n"Bob"; "${A}x"\n`));
    expect(out.cleaned.toString()).toBe(`"nom";"telephone"\n"Ada ""A""";"${A}"\n`);
  });

  test('many rows', async () => {
    const row = (i: number) => `${600000000 + i * 7};N${i}`.padStart(14, '0');
    const rows = Array.from({ length: 45_000 }, (_, i) => row(i));
    const out = await lists(Buffer.from(`telephone;nom\n${rows.join('\n')}\n`), { own: ['0600000007'] });
    expect(out.cleaned.toString().split('\n').length + out.excluded().split('\n').length).toBe(45_004);
  });
});
