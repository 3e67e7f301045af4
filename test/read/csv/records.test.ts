import { CsvError, parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecords, recordsIn } from '../../../src/read/csv/records.ts';
import { dose } from '../../dose.ts';
import { referenceRecords } from '../reference.ts';
import { bytesOf, inChunks, problemOf, type Reading, readAll, seen } from '../support.ts';

const semicolon = { delimiter: 0x3b, quotes: true };

/** Texts in which everything that has a meaning comes often. */
const pieces = fc.constantFrom('"', '""', ';', '\n', '\r', '\r\n', ' ', 'a', '06', ',');
const hostile = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));

describe('against a second reader', () => {
  it('finds the same records, lines, empty lines and unclosed quotes in any text', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        expect(await readAll(bytesOf(text), semicolon)).toEqual(referenceRecords(text, ';'));
      }),
      { numRuns: dose(500, 10_000) },
    );
  });

  it('so too without quoting, and with one column', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const plain = await readAll(bytesOf(text), { delimiter: 0x2c, quotes: false });
        const single = await readAll(bytesOf(text), { delimiter: 0, quotes: true });
        const cuts = ({ records }: Reading) =>
          records.map(({ raw, line, fields }) => ({ raw, line, fields: fields.length }));
        expect(cuts(plain)).toEqual(cuts(referenceRecords(text, ',', false)));
        expect(single).toEqual(referenceRecords(text, '\u0000'));
      }),
      { numRuns: dose(200, 3000) },
    );
  });

  it('does not depend on where the chunks end', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const whole = referenceRecords(text, ';');
        for (let size = 1; size <= Math.min(text.length, 12); size++) {
          expect(await readAll(bytesOf(text), semicolon, size)).toEqual(whole);
        }
      }),
      { numRuns: dose(100, 1500) },
    );
  });

  it('cut in two at every place, a text gives the same records', async () => {
    const text = 'nom;tél\r\n"a ""b""\r\nc" <d>;1\r\r\n\n "x";\r"y\nz";é\n;;\r\n';
    const bytes = bytesOf(text);
    const whole = await readAll(bytes, semicolon);
    expect(whole.records).toHaveLength(5);
    for (let cut = 1; cut < bytes.length; cut++) {
      const read: Reading = { records: [], emptyLines: 0, unclosed: null };
      const chunks = async function* () {
        yield bytes.subarray(0, cut);
        yield bytes.subarray(cut);
      };
      for await (const batch of readRecords('list.csv', chunks(), semicolon)) {
        for (let i = 0; i < batch.count; i++) read.records.push(seen(batch, i));
        read.emptyLines = batch.emptyLines;
      }
      expect(read).toEqual(whole);
    }
  });
});

/** With `raw`, csv-parse gives each record together with its text, which its types do not say. */
function isRawRecord(found: unknown): found is { record: string[]; raw: string } {
  return typeof found === 'object' && found !== null && 'raw' in found && 'record' in found;
}

/** What csv-parse reads of a text; it takes leading spaces for data, so texts without a space are compared. */
function csvParse(text: string): { raws: string[]; records: string[][]; unclosed: boolean } {
  const raws: string[] = [];
  const records: string[][] = [];
  try {
    parse(text, {
      delimiter: ';',
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      raw: true,
      on_record: (found: unknown) => {
        if (!isRawRecord(found)) throw new Error('csv-parse gives no raw text');
        records.push(found.record);
        raws.push(found.raw.replace(/^[\r\n]+/, '').replace(/[\r\n]+$/, ''));
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError) || error.code !== 'CSV_QUOTE_NOT_CLOSED') throw error;
    return { raws, records, unclosed: true };
  }
  return { raws, records, unclosed: false };
}

describe('against csv-parse', () => {
  const cell = fc.array(fc.constantFrom('"', ';', '\n', '\r\n', '\r', ' ', 'a', 'é', '06'), { maxLength: 6 });
  const written = fc.tuple(cell, fc.boolean()).map(([parts, always]) => {
    const text = parts.join('');
    return always || /[";\r\n]|^ /.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  });
  const table = fc
    .array(fc.tuple(fc.array(written, { minLength: 1, maxLength: 4 }), fc.constantFrom('\n', '\r\n', '\r')), {
      maxLength: 8,
    })
    .map((rows) => rows.map(([cells, end]) => cells.join(';') + end).join(''));

  it('well-formed tables give the same cells', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (text) => {
        const ours = await readAll(bytesOf(text), semicolon);
        expect(ours.records.map(({ fields }) => fields)).toEqual(csvParse(text).records);
      }),
      { numRuns: dose(300, 5000) },
    );
  });

  it('any text without spaces gives the same rows, cut into as many fields, and fails at the same row', async () => {
    const text = fc
      .array(fc.constantFrom('"', '""', ';', '\n', '\r', '\r\n', 'a', '06'), { maxLength: 30 })
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(text, async (given) => {
        const ours = await readAll(bytesOf(given), semicolon);
        const theirs = csvParse(given);
        expect(ours.unclosed !== null).toBe(theirs.unclosed);
        expect(ours.records.map(({ raw }) => raw)).toEqual(theirs.raws);
        expect(ours.records.map(({ fields }) => fields.length)).toEqual(theirs.records.map((r) => r.length));
      }),
      { numRuns: dose(500, 10_000) },
    );
  });

  it.each([
    ['text after a closing quote', '"User 10" <114>;x\n', ['User 10 <114>', 'x']],
    ['a formula of a spreadsheet', '=F("x");y\n', ['=F("x")', 'y']],
    ['a quote inside an unquoted cell', 'Jean "Jo" Petit;y\n', ['Jean "Jo" Petit', 'y']],
    ['spaces before a quote', 'a;  "b;c"\n', ['a', 'b;c']],
    ['spaces without a quote', 'a;  b \n', ['a', '  b ']],
    ['spaces after the quotes', '"a" ;b\n', ['a ', 'b']],
    ['quotes that hold nothing', '"";""\n', ['', '']],
    ['a cell of one quote', '"""";x\n', ['"', 'x']],
    ['a quoted line break', '"a\r\nb";c\n', ['a\r\nb', 'c']],
  ])('%s', async (_, text, fields) => {
    const { records } = await readAll(bytesOf(text), semicolon);
    expect(records.map((record) => record.fields)).toEqual([fields]);
  });
});

describe('places', () => {
  it('all bytes between the starts of rows give the text back', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, fc.integer({ min: 1, max: 9 }), async (text, size) => {
        fc.pre(referenceRecords(text, ';').unclosed === null);
        let together = '';
        for await (const batch of readRecords('list.csv', inChunks(bytesOf(text), size), semicolon)) {
          for (let i = 0; i < batch.count; i++) {
            const from = batch.start[i] ?? 0;
            expect(text.slice(batch.base + from, batch.base + (batch.next[i] ?? 0))).toBe(
              Buffer.from(batch.bytes.subarray(from, batch.next[i])).toString('latin1'),
            );
            together += text.slice(batch.base + from, batch.base + (batch.next[i] ?? 0));
          }
        }
        expect(together).toBe(withoutEmptyLines(text));
      }),
      { numRuns: dose(200, 3000) },
    );
  });

  function withoutEmptyLines(text: string): string {
    const { records } = referenceRecords(text, ';');
    return records
      .map(({ offset, raw }) => {
        const end = /^(\r\n|\r|\n)?/.exec(text.slice(offset + raw.length))?.[0] ?? '';
        return raw + end;
      })
      .join('');
  }

  it('counts quoted line breaks of all three kinds as lines', async () => {
    const text = 'a;b\n"1\n2";x\r\n"1\r\n2\r3";y\rz;z\n\n\nlast;l';
    const { records, emptyLines } = await readAll(bytesOf(text), semicolon);
    expect(records.map(({ line }) => line)).toEqual([1, 2, 4, 7, 10]);
    expect(emptyLines).toBe(2);
  });

  it.each([
    ['on the first line', '"a;b\n1;2\n', 1],
    ['in the middle', 'a;b\n1;"2\n3;4\n', 2],
    ['after a quoted line break of the same row', 'a;b\n"1\n2";"3\n4;5\n', 3],
    ['at the very end', 'a;b\r\n1;2\r\n"', 3],
    ['closed by nothing but doubled quotes', 'a\n"b""\n""', 2],
  ])('names the line of a quote that never closes: %s', async (_, text, line) => {
    const read = async () => {
      for await (const batch of readRecords('list.csv', inChunks(bytesOf(text), 3), semicolon)) void batch;
    };
    expect(await problemOf(read)).toMatchObject({ code: 'csv/unclosed-quote', file: 'list.csv', line });
  });

  it('begins at the line and offset that it is told', async () => {
    for await (const batch of readRecords('list.csv', inChunks(bytesOf('a\nb\n')), semicolon, 2, 7)) {
      expect([batch.base, ...batch.line.slice(0, batch.count)]).toEqual([7, 2, 3]);
    }
  });
});

describe('sizes', () => {
  it('more rows and more fields than the arrays hold at first', async () => {
    const rows = Array.from({ length: 3000 }, (_, i) => `${i};a;b;c;d;e;f;g\n`).join('');
    const { records } = await readAll(bytesOf(rows), semicolon);
    expect(records).toHaveLength(3000);
    expect(records[2999]).toMatchObject({ line: 3000, fields: ['2999', 'a', 'b', 'c', 'd', 'e', 'f', 'g'] });
  });

  it('a row of 70 000 fields', () => {
    const batch = recordsIn(bytesOf(`${'x;'.repeat(69_999)}x\n`), semicolon);
    expect(batch.firstField[1]).toBe(70_000);
  });

  it('a line of a megabyte that arrives in small pieces is not scanned again and again', async () => {
    const text = `${'x'.repeat(1 << 20)}\ny\n`;
    const started = performance.now();
    const { records } = await readAll(bytesOf(text), semicolon, 512);
    expect(records.map(({ raw }) => raw.length)).toEqual([1 << 20, 1]);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('a line of more than 64 MiB is refused', async () => {
    const chunk = Buffer.alloc(1 << 20, 0x61);
    async function* endless() {
      for (let i = 0; i < 200; i++) yield chunk;
    }
    const read = async () => {
      for await (const batch of readRecords('list.csv', endless(), semicolon)) void batch;
    };
    expect(await problemOf(read)).toMatchObject({ code: 'csv/record-too-long', line: 1 });
  });

  it('nothing gives nothing', async () => {
    expect(await readAll(bytesOf(''), semicolon)).toEqual({ records: [], emptyLines: 0, unclosed: null });
  });
});
