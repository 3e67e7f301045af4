import { describe, expect, it } from 'vitest';
import { openTable } from '../../../src/read/csv/table.ts';
import { bytesOf, problemOf, readAll, sourceOf, tableOf } from '../support.ts';

describe('a table', () => {
  it('knows its first rows and their lines', async () => {
    const table = await tableOf('nom;tel\n\n"a\nb";06\n');
    expect(table).toMatchObject({
      path: 'list.csv',
      delimiter: 0x3b,
      firstOffset: 0,
      utf16: null,
      sample: [
        ['nom', 'tel'],
        ['a\nb', '06'],
      ],
      sampleLines: [1, 3],
    });
    expect(table.prefix).toHaveLength(0);
  });

  it('keeps the mark and the hint before its first row, which is on line 2 then', async () => {
    const table = await tableOf('\ufeffsep=;\r\nnom,x;tel\r\n');
    expect(Buffer.from(table.prefix).toString('utf8')).toBe('\ufeffsep=;\r\n');
    expect(table).toMatchObject({ firstOffset: 10, sample: [['nom,x', 'tel']], sampleLines: [2] });
    for await (const batch of table.batches()) expect([batch.base, batch.line[0]]).toEqual([10, 2]);
  });

  it('keeps the hint of a UTF-16 file as it stood', async () => {
    const written = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('sep=;\r\na;b\r\n', 'utf16le')]);
    const table = await tableOf(written);
    expect(Buffer.from(table.prefix)).toEqual(written.subarray(0, 16));
  });

  it('takes quotes for data where it is told so', async () => {
    const table = await tableOf('a\tb\n"x\t1\n');
    const counts: number[] = [];
    for await (const batch of table.batches({ quotes: false })) counts.push(batch.count);
    expect(counts).toEqual([2]);
  });

  it('has a sample of a thousand rows at most', async () => {
    expect((await tableOf('a;b\n'.repeat(5000))).sample).toHaveLength(1000);
  });
});

describe('the sample does not depend on how the bytes arrive', () => {
  it.each([
    [
      'a header longer than a chunk',
      `${Array.from({ length: 900 }, (_, i) => `colonne_${i}`).join(';')}\n1;2\n`,
    ],
    [
      'a quoted header longer than a chunk',
      `${Array.from({ length: 900 }, (_, i) => `"c\n${i}"`).join(';')}\n1\n`,
    ],
    ['long rows', `nom;tel\n${`${'x'.repeat(300)};0612345678\n`.repeat(2000)}`],
  ])('%s', async (_, text) => {
    const whole = await tableOf(text);
    for (const size of [1000, 4096, 40_000, 70_001]) {
      const table = await openTable(sourceOf(text, size));
      expect(table.sample.length).toBe(whole.sample.length);
      expect(table.sample[0]).toEqual(whole.sample[0]);
      expect(table.sampleLines).toEqual(whole.sampleLines);
    }
  });
});

it.each([
  ['a header of 70 000 columns', `${'c;'.repeat(70_000)}telephone\n1;2\n`, 70_001],
  ['a header of 40 long names', `${`${'x'.repeat(4000)};`.repeat(40)}telephone\nA;0612345678\n`, 41],
])('%s is cut at its delimiter', async (_, text, columns) => {
  const table = await tableOf(text);
  expect([table.delimiter, table.sample[0]?.length]).toEqual([0x3b, columns]);
});

describe('an empty file', () => {
  it('is refused', async () => {
    expect(await problemOf(() => tableOf(''))).toMatchObject({ code: 'input/empty', line: 1 });
  });

  it('of line ends only has no rows', async () => {
    expect((await tableOf('\n\r\n\n')).sample).toEqual([]);
    expect((await readAll(bytesOf('\n\r\n'), { delimiter: 0x3b, quotes: true })).records).toEqual([]);
  });
});

it.each([
  ['nom', 4096, null],
  ['nom', 4097, 'csv/name-too-long'],
])('a first line with a name of %s and more is read up to a length (%i)', async (name, length, code) => {
  const text = `telephone;${name.padEnd(length, 'x')}\n0612345678;a\n`;
  const found = code === null ? null : await problemOf(() => tableOf(text));
  if (code === null) expect((await tableOf(text)).sample[0]?.[1]).toHaveLength(length);
  expect(found && [found.code, found.line, found.problem.en.slice(0, 6)]).toEqual(
    code && [code, 1, 'cell 2'],
  );
});
