import { describe, expect, it } from 'vitest';
import { headerOf, RepeatedHeader } from '../../../src/read/csv/header.ts';
import { openTable } from '../../../src/read/csv/table.ts';
import { bytesOf, problemOf, sourceOf, tableOf } from '../support.ts';

const A = '0600451011';
const opened = async (text: string | Uint8Array, line?: number) => openTable(sourceOf(text), line);

describe('the first line is the header', () => {
  it.each([
    ['of known names', `nom;telephone\nRoux;${A}\n`],
    ['of names that nobody knows', `a;b\nRoux;${A}\n`],
    ['of one column', `telephone\n${A}\n${A}\n`],
    ['alone', 'nom;telephone\n'],
    ['with a name missing above nothing', `nom;telephone;\nRoux;${A};\n`],
    ['above rows of words that are names, too', `nom;telephone\nVille;${A}\n`],
    ['with the real one below that the user does not mean', `Export\nnom;telephone\nRoux;${A}\n`, 1],
  ])('%s', async (_, text, line?: number) => {
    const table = await opened(text, line);
    expect(headerOf(table)).toEqual(table.sample[0]);
  });
});

describe('another line is more likely the header', () => {
  it.each<[string, string, number]>([
    ['a title', `Export du 6 mai\nnom;telephone\nRoux;${A}\nBrun;${A}\n`, 2],
    ['a title with its delimiters', `Export;;\nnom;telephone;ville\nRoux;${A};Lyon\n`, 2],
    [
      'a title and a filter',
      `Export\nFiltre : tous\nnom;telephone;ville\nRoux;${A};Lyon\nBrun;${A};Nice\n`,
      3,
    ],
    ['a title and an empty line', `Export\n\nnom;telephone\nRoux;${A}\nBrun;${A}\n`, 3],
    ['names that nobody knows', `Export\na;b;c\nRoux;x;Lyon\nBrun;y;Nice\n`, 2],
    ['a row of groups', `Client;;Contact\nnom;ville;telephone\nRoux;Lyon;${A}\n`, 2],
    ['behind a hint of the delimiter', `sep=;\nExport\nnom;telephone\nRoux;${A}\nBrun;${A}\n`, 3],
  ])('%s', async (_, text, line) => {
    const problem = await problemOf(async () => headerOf(await tableOf(text)));
    expect(problem).toMatchObject({ code: 'csv/doubtful-header' });
    expect(problem.problem.en).toContain(`line ${line} looks like it`);
    expect(problem.remedy?.en).toContain(`--header-line ${line}`);
    expect(headerOf(await opened(text, line)).length).toBeGreaterThan(1);
  });

  it('or a column has no name above its cells', async () => {
    const problem = await problemOf(async () => headerOf(await tableOf(`nom;;telephone\nRoux;x;${A}\n`)));
    expect(problem).toMatchObject({ code: 'csv/doubtful-header', line: 1 });
    expect(problem.problem.en).toContain('column 2 has no name');
  });
});

describe('the line that the user names', () => {
  const title = 'Sélection\r\nnom;telephone\r\nRoux;0600451011\r\n';
  const bom = Buffer.from([0xef, 0xbb, 0xbf]);
  const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

  it.each<[string, string | Uint8Array, number, number]>([
    ['behind a title', title, 2, 12],
    ['behind a mark and a title', Buffer.concat([bom, Buffer.from(title)]), 2, 15],
    ['in UTF-16', utf16(title), 2, 24],
    ['behind a hint and a title', `sep=;\r\n${title}`, 3, 19],
    ['with lone CR', title.replaceAll('\r\n', '\r'), 2, 11],
    ['with LF, in Windows-1252', Buffer.from(title.replaceAll('\r\n', '\n'), 'latin1'), 2, 10],
  ])('%s keeps what stands before it, byte for byte', async (_, text, line, length) => {
    const table = await opened(text, line);
    expect(Buffer.from(table.prefix)).toEqual(bytesOf(text).subarray(0, length));
    expect(table).toMatchObject({
      headerNamed: true,
      sample: [
        ['nom', 'telephone'],
        ['Roux', A],
      ],
      sampleLines: [line, line + 1],
    });
    const lines: number[] = [];
    for await (const batch of table.batches()) lines.push(...Array.from(batch.line).slice(0, batch.count));
    expect(lines).toEqual([line, line + 1]);
  });

  it('decides which delimiter there is', async () => {
    expect((await opened('a;b;c;d;e\nnom,telephone\nRoux,06\n', 2)).delimiter).toBe(0x2c);
  });

  it('has to be there', async () => {
    expect(await problemOf(() => opened('nom;telephone\n', 3))).toMatchObject({
      code: 'csv/no-such-line',
      line: 3,
    });
  });
});

describe('a row that repeats the header', () => {
  it('is the same bytes, and is counted', async () => {
    const repeated = new RepeatedHeader();
    const found: boolean[] = [];
    let first = true;
    const text = 'nom;tel\nRoux;1\nnom;tel\nNom;tel\nnom;tel;\n"nom";tel\nnom;te\nnom;tel';
    for await (const batch of (await tableOf(text)).batches()) {
      if (first) repeated.keep(batch, 0);
      for (let record = first ? 1 : 0; record < batch.count; record++) found.push(repeated.is(batch, record));
      first = false;
    }
    expect(found).toEqual([false, true, false, false, false, false, true]);
    expect(repeated.count).toBe(2);
  });
});
